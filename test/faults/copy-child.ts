/** A copy in a process of its own, to be killed: `copy-child.ts SOURCE-HOST TARGET-HOST PASSWORD`. */
import { pin } from '@portcullis/core/model/reference'
import { givenCredentials } from '@portcullis/registry/credentials'
import { copyAndTag, image, openRegistries } from '../registries/signed-image.ts'

const [source = '', target = '', password = ''] = process.argv.slice(2)
const client = openRegistries(givenCredentials('ann', password, [source, target]))
const from = pin({ registry: source, repository: 'build/shop' }, image.digest)
await copyAndTag(from, { registry: target, repository: 'prod/shop', tag: 'stable' }, client)
client.close()
