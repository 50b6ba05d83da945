import { describe, expect, it } from '@jest/globals'
import { operatorAt } from './operator.ts'

describe('who runs a service', () => {
  it.each([
    ['https://rekor.sigstore.example/api', 'sigstore.example'],
    ['https://LOG2025.Rekor.Sigstore.example:8443', 'sigstore.example'],
    ['https://tsa.sigstore.example./', 'sigstore.example'],
    ['https://localhost', 'localhost'],
    ['http://192.168.0.1:3000', '192.168.0.1'],
    ['http://192.168.0.1:3001', '192.168.0.1'],
    ['http://192.168.0.2:3000', '192.168.0.2'],
    ['http://0xC0.168.1', '192.168.0.1'],
    ['http://[2001:DB8::1]:3000', '[2001:db8::1]'],
    ['https://1.2.3.4.example', '4.example'],
  ])('at %s is %s', (address, operator) => {
    expect(operatorAt(new URL(address))).toBe(operator)
  })
})
