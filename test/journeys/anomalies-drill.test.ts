/** A scan key is rotated, unannounced and then announced: gate, promote and the log monitor as processes on a sandbox. */
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Drill, hour } from './drill.ts'

const old = '{ domain: acme, key: scan-key.pub }'
let drill: Drill
let first: string
let second: string

beforeAll(async () => {
  drill = await Drill.start()
  first = await drill.build('1.4.0')
  second = await drill.build('1.5.1')
  await drill.makeKey('scan-key')
  await drill.makeKey('scan-key-2')
  await declare('scan-key', '{ domain: acme, key: scan-key-2.pub }')
  await drill.scanAndSign(first, 'scan-key')
})
afterAll(() => drill.close())

async function declare(scanBy: string, fresh: string): Promise<void> {
  await drill.declare({ identities: { 'scan-key': old, 'scan-key-2': fresh }, scanBy })
  await appendFile(join(drill.directory, '.portcullis/policy.yaml'), '    anomalies: { new-identity: hold, changed-workflow: hold }\n')
}

const at = (image: string) => [image, '--environment', 'production']
const watch = () => ['audit', 'log', '--state', 'log-state.json', '--from', '0', '--log-url', drill.sandbox.sigstore.url]

describe('a rotation', () => {
  it('is nothing on a line that has no history, and afterwards the ledger explains what the key signed', async () => {
    expect(await drill.expectEnd(watch(), 1)).toMatchObject({ unexplained: [{ identity: 'scan-key' }, { identity: 'scan-key' }] })
    expect(await drill.expectEnd(['gate', ...at(first), '--sign'], 0)).toMatchObject({ anomalies: [{ code: 'no-baseline', action: 'report' }] })
    await drill.expectEnd(['approve', ...at(first), '--role', 'security'], 0)
    await drill.expectEnd(['promote', ...at(first), '--tag', 'production'], 0)
    expect(await drill.expectEnd(watch(), 0)).toMatchObject({ unexplained: [] })
  })

  it('that nobody announced is held for one more approver', async () => {
    await declare('scan-key-2', '{ domain: acme, key: scan-key-2.pub }')
    await drill.scanAndSign(second, 'scan-key-2')
    expect(await drill.expectEnd(['gate', ...at(second), '--sign'], 0)).toMatchObject({ anomalies: [{ code: 'identity-new', action: 'hold', found: 'the key scan-key-2' }] })
    await drill.expectEnd(['approve', ...at(second), '--role', 'security'], 0)
    expect(await drill.expectEnd(['promote', ...at(second), '--tag', 'production'], 2)).toMatchObject({ decision: 'pending', reasonCode: 'approval-pending', approvals: { needed: 2 } })
  })

  it('that the policy announces is as usual', async () => {
    await declare('scan-key-2', `{ domain: acme, key: scan-key-2.pub, not-before: ${new Date(Date.now() - hour).toISOString()} }`)
    expect(await drill.expectEnd(['gate', ...at(second), '--sign'], 0)).toMatchObject({ anomalies: [] })
    await drill.expectEnd(['approve', ...at(second), '--role', 'security'], 0)
    await drill.expectEnd(['promote', ...at(second), '--tag', 'production'], 0)
  })
})
