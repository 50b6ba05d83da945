import { run } from '@portcullis/action/run'
import { promoteAction } from './action.ts'
await run(promoteAction)
