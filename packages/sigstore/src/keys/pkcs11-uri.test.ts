import { describe, expect, it } from '@jest/globals'
import { readPkcs11Uri } from './pkcs11-uri.ts'

const library = '/usr/lib/library.so'

describe('a PKCS#11 URI', () => {
  it.each([
    ['pkcs11:token=release;object=signer?module-path=/usr/lib/library.so', { token: 'release', key: { label: 'signer' }, module: library }],
    ['pkcs11:token=a%20b;id=%01%ab;type=private?module-path=/usr/lib/library.so', { token: 'a b', key: { id: '01ab' }, module: library }],
  ])('%s', (uri, place) => {
    expect(readPkcs11Uri(uri, undefined)).toEqual(place)
  })

  it('may leave the library to the environment', () => {
    expect(readPkcs11Uri('pkcs11:token=t;object=o', library).module).toBe(library)
  })

  it.each([
    ['a PIN', 'pkcs11:token=t;object=o?pin-value=1234', 'PIN'],
    ['a file with a PIN', 'pkcs11:token=t;object=o?pin-source=/x', 'PIN'],
    ['no token', 'pkcs11:object=o', 'token'],
    ['no key', 'pkcs11:token=t', 'object'],
    ['two names of the key', 'pkcs11:token=t;object=o;id=%01', 'object'],
    ['a library by a relative path', 'pkcs11:token=t;object=o?module-path=library.so', 'absolute'],
    ['a name that is an option', 'pkcs11:token=--module;object=o', 'dash'],
    ['a name with an end inside', 'pkcs11:token=t%00;object=o', 'control'],
    ['a broken escape', 'pkcs11:token=t%0;object=o', 'malformed'],
    ['an attribute that would be overlooked', 'pkcs11:token=t;object=o;serial=1', 'serial'],
  ])('is refused with %s', (_, uri, why) => {
    const refused = expect(() => readPkcs11Uri(uri, library))
    refused.toThrow(expect.objectContaining({ code: 'input-invalid', blame: 'configuration', message: expect.stringContaining(why) }))
  })

  it('that carries a PIN is not repeated', () => {
    expect(() => readPkcs11Uri('pkcs11:token=t;object=o?pin-value=4711', library)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('4711') }))
  })
})
