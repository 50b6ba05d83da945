import { expect, it } from '@jest/globals'
import { CredentialsUsed } from './credentials-used.ts'

it('tells which credential each registry was shown, and never a secret in the place of a name', () => {
  const used = new CredentialsUsed()
  const expires = new Date('2026-01-01T00:00:00Z')
  used.add('a.example', undefined)
  used.add('a.example', { kind: 'password', username: 'ann', password: 'canary', source: 'docker-config' })
  used.add('a.example', { kind: 'password', username: 'ann', password: 'canary', source: 'docker-config' })
  used.add('b.example', undefined)
  used.add('c.example', { kind: 'password', username: 'canary', password: 'x-oauth-basic' })
  used.add('d.example', { kind: 'identity-token', token: 'canary', source: 'azure' })
  used.add('e.example', { kind: 'password', username: 'AWS', password: 'canary', source: 'aws', subject: 'arn:aws:iam::1:role/x', expires: new Date(0) })
  used.add('e.example', { kind: 'password', username: 'AWS', password: 'canary', source: 'aws', subject: 'arn:aws:iam::1:role/x', expires })
  expect(used.list()).toEqual([
    { registry: 'a.example', kind: 'docker-config', subject: 'ann' },
    { registry: 'b.example', kind: 'anonymous' },
    { registry: 'c.example', kind: 'input' },
    { registry: 'd.example', kind: 'azure' },
    { registry: 'e.example', kind: 'aws', subject: 'arn:aws:iam::1:role/x', expires },
  ])
})
