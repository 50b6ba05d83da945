/** Leaves of an authority that certifies what it should not: everything about them is genuine but their shape, their time or what they say twice. */
import { CODE_SIGNING, TIME_STAMPING } from '@portcullis/sandbox/sigstore/authority'
import { certificateAuthority, distinguishedName, extendedKeyUsage, subjectUri } from '@portcullis/sandbox/sigstore/certificate'
import type { Extension } from '@portcullis/sandbox/sigstore/certificate'
import { bitString, context, contextPrimitive, nullValue, objectIdentifier, sequence, setOf, utf8String } from '@portcullis/sandbox/sigstore/der'
import { bundleBy, honest, identity, leafWith, leafWithExtension, leafWithout, signedOver, verifierOfLeaves } from '../certificate-world.ts'
import type { Leaf } from '../certificate-world.ts'
import { changedDer } from '../changes-of-der.ts'
import { attack, verdictOf } from '../corpus.ts'
import type { Verdict } from '../corpus.ts'
import type { Family } from '../families.ts'
import { clock, encode, inDays } from '../signature-world.ts'

const judgedLeaf = async (leaf: Leaf, at?: Date): Promise<Verdict> => await verdictOf(async () => await verifierOfLeaves().verify(encode(bundleBy(leaf, at))))
const good = () => judgedLeaf(leafWith())

const uri = (text: string): Buffer => contextPrimitive(6, Buffer.from(text, 'latin1'))
const names = (...all: readonly Buffer[]): Extension => ({ oid: '2.5.29.17', critical: true, value: sequence(...all) })
const usage = (...bits: readonly [number, number]): Extension => ({ oid: '2.5.29.15', critical: true, value: bitString(Buffer.from([bits[0]]), bits[1]) })
const fulcio = (number: number, value: Uint8Array): Extension => ({ oid: `1.3.6.1.4.1.57264.1.${number}`, critical: false, value })
const purposes = (...oids: readonly string[]): Extension => ({ oid: '2.5.29.37', critical: false, value: sequence(...oids.map((oid) => objectIdentifier(oid))) })
const username = (text: string): Buffer => context(0, objectIdentifier('1.3.6.1.4.1.57264.1.7'), context(0, utf8String(text)))
const other = 'https://github.com/evil/shop/.github/workflows/build.yml@refs/heads/main'

const shapes: readonly (readonly [Family, string, () => Leaf])[] = [
  ['V-06', 'with a critical extension that nobody knows', () => leafWithExtension({ oid: '1.3.6.1.4.1.99999.1', critical: true, value: nullValue() })],
  ['V-06', 'with critical name constraints', () => leafWithExtension({ oid: '2.5.29.30', critical: true, value: sequence() })],
  ['V-06', 'with critical policies', () => leafWithExtension({ oid: '2.5.29.32', critical: true, value: sequence() })],
  ['V-06', 'with a critical issuer of its own', () => leafWithExtension({ ...fulcio(8, utf8String('https://token.actions.githubusercontent.com')), critical: true })],
  ['V-20', 'that is an authority', () => leafWithExtension(certificateAuthority(0))],
  ['V-20', 'that may sign certificates', () => leafWithExtension(usage(0x84, 2))],
  ['V-20', 'that may sign certificates and nothing else', () => leafWithExtension(usage(0x04, 2))],
  ['V-20', 'that may sign lists of the revoked', () => leafWithExtension(usage(0x82, 1))],
  ['V-20', 'that may encipher keys only', () => leafWithExtension(usage(0x20, 5))],
  ['V-20', 'without key usage', () => leafWithout('2.5.29.15')],
  ['V-13', 'without a purpose', () => leafWithout('2.5.29.37')],
  ['V-13', 'for timestamps', () => leafWithExtension(extendedKeyUsage(TIME_STAMPING, true))],
  ['V-13', 'for code and for timestamps', () => leafWithExtension(purposes(CODE_SIGNING, TIME_STAMPING))],
  ['V-13', 'for code twice', () => leafWithExtension(purposes(CODE_SIGNING, CODE_SIGNING))],
  ['V-13', 'for servers', () => leafWithExtension(purposes('1.3.6.1.5.5.7.3.1'))],
  ['V-13', 'for any purpose', () => leafWithExtension(purposes('2.5.29.37.0'))],
  ['V-13', 'for no purpose in a list', () => leafWithExtension(purposes())],
  ['V-09', 'with two names', () => leafWithExtension(names(uri(identity.uri), uri(other)))],
  ['V-09', 'with the same name twice', () => leafWithExtension(names(uri(identity.uri), uri(identity.uri)))],
  ['V-09', 'with a URI and an e-mail address', () => leafWithExtension(names(uri(identity.uri), contextPrimitive(1, Buffer.from('ann@example.test'))))],
  ['V-09', 'with a URI and a user name', () => leafWithExtension(names(uri(identity.uri), username('ann')))],
  ['V-09', 'without a name', () => leafWithout('2.5.29.17')],
  ['V-09', 'with no name in the list', () => leafWithExtension(names())],
  ['V-09', 'with an empty name', () => leafWithExtension(names(uri('')))],
  ['V-09', 'with a name that ends at a zero', () => leafWithExtension(names(uri(`${identity.uri}\u0000.evil.test`)))],
  ['V-09', 'with a name on two lines', () => leafWithExtension(names(uri(`${identity.uri}\n${other}`)))],
  ['V-09', 'with a blank in its name', () => leafWithExtension(names(uri(`${identity.uri} `)))],
  ['V-09', 'with a name that is no ASCII', () => leafWithExtension(names(uri('https://github.com/acm\u00e9/shop')))],
  ['V-09', 'with the name of a host', () => leafWithExtension(names(contextPrimitive(2, Buffer.from('github.com'))))],
  ['V-09', 'with an address for a name', () => leafWithExtension(names(contextPrimitive(7, Buffer.from([127, 0, 0, 1]))))],
  ['V-09', 'with the name of a directory', () => leafWithExtension(names(context(4, distinguishedName({ commonName: identity.uri }))))],
  ['V-09', 'with a name of another kind that holds the URI', () => leafWithExtension(names(context(0, objectIdentifier('1.3.6.1.4.1.311.20.2.3'), context(0, utf8String(identity.uri)))))],
  ['V-09', 'with an e-mail address that reads as a URI', () => leafWithExtension(names(contextPrimitive(1, Buffer.from(identity.uri))))],
  ['V-09', 'with a user name that reads as a URI', () => leafWithExtension(names(username(identity.uri)))],
  ['V-25', 'whose names are a set', () => leafWithExtension({ ...names(), value: setOf(uri(identity.uri)) })],
  ['V-25', 'whose names are of no known kind', () => leafWithExtension({ ...names(), value: context(0, uri(identity.uri)) })],
  ['V-25', 'with an empty URI before its own', () => leafWithExtension(names(context(6), uri(identity.uri)))],
  ['V-25', 'whose URI is written as if it had pieces', () => leafWithExtension(names(Buffer.concat([Buffer.from([0xa6]), uri(identity.uri).subarray(1)])))],
  ['V-25', 'with something behind its names', () => leafWithExtension({ ...names(), value: Buffer.concat([sequence(uri(identity.uri)), sequence(uri(other))]) })],
  ['V-25', 'whose purposes are a set', () => leafWithExtension({ ...purposes(), value: setOf(objectIdentifier(CODE_SIGNING)) })],
  ['V-25', 'with something behind its purposes', () => leafWithExtension({ ...purposes(), value: Buffer.concat([sequence(objectIdentifier(CODE_SIGNING)), sequence(objectIdentifier(TIME_STAMPING))]) })],
  ['V-09', 'with the name in its subject alone', () => leafWith({ subject: distinguishedName({ commonName: identity.uri }), extensions: honest().extensions.filter(({ oid }) => oid !== '2.5.29.17') })],
  ['V-25', 'with its name twice, in two extensions', () => leafWith({ extensions: [...honest().extensions, subjectUri(other)] })],
  ['V-25', 'with its issuer twice', () => leafWith({ extensions: [...honest().extensions, fulcio(8, utf8String('https://evil.test'))] })],
  ['V-25', 'with its repository id twice', () => leafWith({ extensions: [...honest().extensions, fulcio(15, utf8String('1'))] })],
  ['V-25', 'with its purpose twice', () => leafWith({ extensions: [...honest().extensions, extendedKeyUsage(CODE_SIGNING, false)] })],
  ['V-30', 'that names no issuer beside its repository', () => leafWithout('1.3.6.1.4.1.57264.1.8')],
  ['V-30', 'whose issuer stands in the old extension alone', () => leafWith({ extensions: honest().extensions.filter(({ oid }) => !/57264\.1\.(?:[89]|1\d|2\d)$/.test(oid)) })],
  ['V-30', 'with an empty issuer', () => leafWithExtension(fulcio(8, utf8String('')))],
  ['V-25', 'with an issuer that is bare text', () => leafWithExtension(fulcio(8, Buffer.from('https://token.actions.githubusercontent.com')))],
  ['V-25', 'with an issuer of another type of text', () => leafWithExtension(fulcio(8, Buffer.concat([Buffer.from([0x13, 7]), Buffer.from('https:/')])))],
  ['V-25', 'with an issuer with something behind it', () => leafWithExtension(fulcio(8, Buffer.concat([utf8String('https://a.test'), Buffer.from([0])])))],
  ['V-25', 'with an issuer of a longer length than it has', () => leafWithExtension(fulcio(8, Buffer.from([0x0c, 5, 0x61])))],
  ['V-25', 'with an issuer whose length is told in more bytes than need be', () => leafWithExtension(fulcio(8, Buffer.from([0x0c, 0x81, 1, 0x61])))],
  ['V-25', 'with an issuer that is no UTF-8', () => leafWithExtension(fulcio(8, Buffer.from([0x0c, 2, 0xc3, 0x28])))],
  ['V-25', 'with an issuer on two lines', () => leafWithExtension(fulcio(8, utf8String('https://a.test\nhttps://b.test')))],
  ['V-25', 'with a repository id that ends at a zero', () => leafWithExtension(fulcio(15, utf8String('1234\u00005')))],
  ['V-25', 'of a validity on 31 February', () => dated('0231')],
  ['V-25', 'of a validity with digits that have a bit too many', () => dated(Buffer.from([0xb1, 0x31, 0x32, 0x31]).toString('latin1'))],
  ['V-05', 'that ends before it begins', () => leafWith({ notBefore: inDays(1), notAfter: inDays(-1) })],
  ['V-05', 'that begins after it was used', () => leafWith({ notBefore: inDays(1), notAfter: inDays(2) })],
  ['V-05', 'that ended before it was used', () => leafWith({ notBefore: inDays(-2), notAfter: inDays(-1) })],
  ['V-20', 'whose issuer has another name than its authority', () => leafWith({ issuer: distinguishedName({ commonName: 'sigstore sandbox intermediate' }) })],
  ['V-20', 'that one bit was changed in', () => withLastByteChanged(leafWith())],
  ['V-25', 'whose own length is told in more bytes than need be', () => loosely(leafWith(), 0)],
  ['V-25', 'whose serial number has a length in more bytes than need be', () => loosely(leafWith(), 2)],
]
const untrusted = new Set(['whose issuer has another name than its authority'])
for (const [family, name, make] of shapes) attack(family, `a leaf ${name}`, { code: untrusted.has(name) ? 'bundle-untrusted' : 'certificate-invalid', attempt: () => judgedLeaf(make()), twin: good })

/** A leaf whose validity begins on such a day, in two letters for the month and two for the day. */
function dated(day: string): Leaf {
  const { der, privateKey } = leafWith({ notBefore: new Date(Date.UTC(clock.now().getUTCFullYear(), 0, 2)) })
  const tbs = Buffer.from(der.subarray(4, 8 + der.readUInt16BE(6)))
  tbs.write(day, tbs.indexOf('0102000000Z'), 'latin1')
  return { der: signedOver(tbs), privateKey }
}

function withLastByteChanged({ der, privateKey }: Leaf): Leaf {
  return { der: Buffer.concat([der.subarray(0, -1), Buffer.from([(der.at(-1) ?? 0) ^ 1])]), privateKey }
}

/** The certificate in DER with the length of one of its parts told in more bytes than need be. */
function loosely({ der, privateKey }: Leaf, where: number): Leaf {
  return { der: changedDer(der, [{ where, at: 0, how: 'pad' }]), privateKey }
}
