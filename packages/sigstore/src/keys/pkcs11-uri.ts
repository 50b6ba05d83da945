import { keyInputInvalid } from './key-service.ts'

/** What a PKCS#11 URI (RFC 7512) names: a key pair in a token, and the library that speaks to the token. */
export interface Pkcs11Place {
  readonly token: string
  /** Label of the key pair, or its id in hex. */
  readonly key: { readonly label: string } | { readonly id: string }
  /** Absolute path of the PKCS#11 library. */
  readonly module: string
}

const form = 'Write pkcs11:token=TOKEN;object=LABEL?module-path=/path/to/library.so, with id=%01 in place of object if you like.'

/** Reads a PKCS#11 URI. A PIN in it is refused: the URI is in the process list and in logs. @throws Failure `input-invalid` */
export function readPkcs11Uri(uri: string, modulePath: string | undefined): Pkcs11Place {
  const [path = '', query = ''] = uri.replace(/^pkcs11:/, '').split('?')
  const attributes = new Map([...path.split(';'), ...query.split('&')].filter((part) => part !== '').map(readAttribute))
  if (attributes.has('pin-value') || attributes.has('pin-source')) throw keyInputInvalid('its PKCS#11 URI carries a PIN, which others can read there', 'Give the PIN by the environment variable PORTCULLIS_PKCS11_PIN.')
  const unknown = [...attributes.keys()].find((name) => !['token', 'object', 'id', 'type', 'module-path'].includes(name))
  if (unknown !== undefined) throw keyInputInvalid(`attribute ${JSON.stringify(unknown.slice(0, 60))} of its PKCS#11 URI is not known`, form)
  const [token, label, id] = ['token', 'object', 'id'].map((name) => attributes.get(name))
  const module = (attributes.get('module-path') ?? Buffer.from(modulePath ?? '')).toString('utf8')
  if (token === undefined || (label === undefined) === (id === undefined)) throw keyInputInvalid('its PKCS#11 URI does not name a token, and either an object or an id in it', form)
  if (!module.startsWith('/')) throw keyInputInvalid('the path of the PKCS#11 library is missing or not absolute', form)
  return { token: plain(token), module, key: label === undefined ? { id: (id ?? Buffer.alloc(0)).toString('hex') } : { label: plain(label) } }
}

function readAttribute(part: string): [name: string, value: Buffer] {
  const equals = part.indexOf('=')
  const [name, text] = [part.slice(0, equals), part.slice(equals + 1)]
  if (equals < 1 || text === '' || /%(?![0-9A-Fa-f]{2})/.test(text)) throw keyInputInvalid('its PKCS#11 URI is malformed', form)
  const latin = Buffer.from(text, 'utf8').toString('latin1')
  return [name, Buffer.from(latin.replaceAll(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1')]
}

/** A label goes into the arguments of a program: it must not be taken for an option, nor end early. */
function plain(value: Buffer): string {
  const text = value.toString('utf8')
  if (/^[^\p{C}-][^\p{C}]*$/u.test(text)) return text
  throw keyInputInvalid('a name in its PKCS#11 URI starts with a dash or holds control characters', form)
}
