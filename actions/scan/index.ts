import { run } from '@portcullis/action/run'
import { scanAction } from './action.ts'
await run(scanAction)
