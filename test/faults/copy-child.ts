/** A copy in a process of its own, to be killed: `copy-child.ts SOURCE-HOST SOURCE-PASSWORD TARGET-HOST TARGET-PASSWORD`. */
import { pin } from '@portcullis/core/model/reference'
import { copyAndTag, image, openRegistries } from '../registries/signed-image.ts'
import { loginsAt } from './copying.ts'

const [source = '', sourcePassword = '', target = '', targetPassword = ''] = process.argv.slice(2)
const client = openRegistries(loginsAt({ [source]: sourcePassword, [target]: targetPassword }))
const from = pin({ registry: source, repository: 'build/shop' }, image.digest)
await copyAndTag(from, { registry: target, repository: 'prod/shop', tag: 'stable' }, client)
client.close()
