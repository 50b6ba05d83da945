import { run } from '@portcullis/action/run'
import { verifyAction } from './action.ts'
await run(verifyAction)
