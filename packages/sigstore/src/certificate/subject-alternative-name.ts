import type { ASN1Obj } from '@sigstore/core'
import { decodeIa5, decodeUtf8String } from './der-text.ts'
import { sequenceIn } from './extensions.ts'
import type { Extension } from './extensions.ts'

const subjectAlternativeNameOid = '2.5.29.17'
/** Fulcio's name for a user of an issuer without e-mail addresses. */
const usernameOid = '1.3.6.1.4.1.57264.1.7'

/** The one subject alternative name: a URI, an e-mail address or Fulcio's user name. @throws TypeError for any other count or kind */
export function subjectAlternativeName(extensions: readonly Extension[]): string {
  const extension = extensions.find(({ oid }) => oid === subjectAlternativeNameOid)
  const names = extension === undefined ? [] : sequenceIn(extension)
  const [name] = names
  if (name === undefined || names.length !== 1) throw new TypeError(`it has ${names.length} subject alternative names instead of one`)
  if (name.tag.constructed !== name.tag.isContextSpecific(0)) throw new TypeError('its subject alternative name is not written as its kind is')
  if (name.tag.isContextSpecific(6)) return nonEmpty(decodeIa5(name.value))
  if (name.tag.isContextSpecific(1)) return noUri(decodeIa5(name.value))
  if (name.tag.isContextSpecific(0)) return noUri(decodeUsername(name))
  throw new TypeError('its subject alternative name is neither URI nor e-mail address nor user name')
}

function decodeUsername({ subs: [type, value] }: ASN1Obj): string {
  const text = value?.subs[0]
  if (type?.toOID() !== usernameOid || text === undefined) throw new TypeError('its other name is not a user name')
  return decodeUtf8String(text.toDER())
}

/** Identities are compared as text: a person who chose the address of a workflow for a name must not pass for it. */
function noUri(name: string): string {
  if (name.includes('://')) throw new TypeError('its subject alternative name is no URI and reads as one')
  return nonEmpty(name)
}

function nonEmpty(name: string): string {
  if (name === '') throw new TypeError('its subject alternative name is empty')
  return name
}
