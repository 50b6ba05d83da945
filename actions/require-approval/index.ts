import { run } from '@portcullis/action/run'
import { requireApprovalAction } from './action.ts'
await run(requireApprovalAction)
