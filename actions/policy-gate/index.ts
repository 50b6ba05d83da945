import { run } from '@portcullis/action/run'
import { policyGateAction } from './action.ts'
await run(policyGateAction)
