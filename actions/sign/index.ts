import { run } from '@portcullis/action/run'
import { signAction } from './action.ts'
await run(signAction)
