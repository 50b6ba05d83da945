import { execFile, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { integrityOf } from '@portcullis/npm-registry/integrity'
import { shelfFile } from '@portcullis/npm-registry/npm-target'
import { npmPackage } from '@portcullis/sandbox/npm/package'
import { NpmStage, packageName, version } from '../journeys/npm-stage.ts'
import { endService, firstAnswer, freePorts, ownAddress, startAgain } from './own-address.ts'
import { findPeer } from './peer.ts'

const run = promisify(execFile)
const verdaccio = findPeer('verdaccio', 'npm packages were not promoted between real registries')
const npm = findPeer('npm', 'npm packages were not promoted between real registries')
const suite = verdaccio === undefined || npm === undefined ? describe.skip : describe
const password = 'a-password-of-the-test'

/** verdaccio: a registry as companies run it, with no uplink to anywhere. Only its user may read and publish. */
class Verdaccio {
  readonly host: string
  readonly directory: string
  token = ''
  readonly #process: ChildProcess

  private constructor(host: string, directory: string, process: ChildProcess) {
    this.host = host
    this.directory = directory
    this.#process = process
  }

  static async start(): Promise<Verdaccio> {
    return await startAgain(() => Verdaccio.#startOnce())
  }

  static async #startOnce(): Promise<Verdaccio> {
    const directory = await mkdtemp(join(tmpdir(), 'portcullis-verdaccio-'))
    const address = ownAddress()
    const host = `${address}:${(await freePorts(address, 1))[0]}`
    const config = join(directory, 'config.yaml')
    await writeFile(config, ['storage: ./storage', 'auth:', '  htpasswd:', '    file: ./htpasswd', 'uplinks: {}', "packages:", "  '**':", '    access: $authenticated', '    publish: $authenticated', 'log: { type: stdout, format: json, level: error }', ''].join('\n'))
    const child = spawn(verdaccio ?? '', ['--config', config, '--listen', `http://${host}`], { cwd: directory, stdio: 'ignore', env: { PATH: process.env['PATH'], HOME: directory } })
    await firstAnswer(`http://${host}/-/ping`, child)
    const registry = new Verdaccio(host, directory, child)
    const answer = await fetch(`http://${host}/-/user/org.couchdb.user:ada`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name: 'ada', password, email: 'ada@acme.example' }) })
    registry.token = ((await answer.json()) as { token: string }).token
    await writeFile(join(directory, 'npmrc'), `registry=http://${host}/\n//${host}/:_authToken=${registry.token}\ncache=${join(directory, 'cache')}\nupdate-notifier=false\naudit=false\nfund=false\n`)
    return registry
  }

  /** npm itself, configured for this registry and nothing else. */
  async npm(directory: string, ...words: string[]): Promise<string> {
    const { stdout } = await run(npm ?? '', words, { cwd: directory, env: { PATH: process.env['PATH'] ?? '', HOME: this.directory, npm_config_userconfig: join(this.directory, 'npmrc') } })
    return stdout.trim()
  }

  async stop(): Promise<void> {
    await endService(this.#process)
    await rm(this.directory, { recursive: true, force: true })
  }
}

suite('between two verdaccios', () => {
  let source: Verdaccio
  let target: Verdaccio
  let stage: NpmStage
  const tarball = npmPackage(packageName, version, { manifest: { bin: 'index.js' } })

  beforeAll(async () => {
    ;[source, target] = await Promise.all([Verdaccio.start(), Verdaccio.start()])
    stage = await NpmStage.open({ source, target })
    // Published by npm itself: the older version to the target, ours to the source.
    const older = join(target.directory, 'older.tgz')
    const ours = join(source.directory, 'ours.tgz')
    await writeFile(older, npmPackage(packageName, '1.0.0'))
    await writeFile(ours, tarball)
    await Promise.all([target.npm(target.directory, 'publish', older), source.npm(source.directory, 'publish', ours)])
  })
  afterAll(async () => {
    await Promise.all([source.stop(), target.stop(), stage.close()])
  })

  it('a package is promoted with policy, decision and approvals, and npm installs exactly these bytes', async () => {
    const subject = stage.subject(tarball)
    await stage.makeReady(subject)
    const outcome = await stage.promote(subject)
    expect(outcome).toMatchObject({ decision: 'allow', reasonCode: 'promoted' })

    const viewed = JSON.parse(await target.npm(target.directory, 'view', packageName, '--json', 'dist-tags', 'dist.integrity', 'bin')) as Record<string, unknown>
    expect(viewed).toEqual({ 'dist-tags': { latest: version }, 'dist.integrity': integrityOf(subject.digest), bin: { shop: 'index.js' } })

    const project = join(target.directory, 'project')
    await mkdir(project)
    await writeFile(join(project, 'package.json'), '{"name":"consumer","version":"1.0.0","private":true}')
    await target.npm(project, 'install', packageName)
    const lock = JSON.parse(await readFile(join(project, 'package-lock.json'), 'utf8')) as { packages: Record<string, { version: string; integrity: string }> }
    expect(lock.packages[`node_modules/${packageName}`]).toMatchObject({ version, integrity: integrityOf(subject.digest) })

    const kept = await stage.shelf.target.read(shelfFile(packageName, version))
    const types = kept.map(({ bytes }) => typeOf(bytes))
    expect(types).toEqual(expect.arrayContaining([predicateTypes.provenance, predicateTypes.decision, predicateTypes.approval, predicateTypes.promotion]))
  })

  it('a second run finds everything done', async () => {
    expect(await stage.promote(stage.subject(tarball))).toMatchObject({ decision: 'allow', reasonCode: 'already-promoted' })
  })

  it('npm publishes no second time, and other bytes of the same version are refused by us', async () => {
    const other = npmPackage(packageName, version, { manifest: { description: 'other bytes' } })
    const third = await Verdaccio.start()
    try {
      const file = join(third.directory, 'other.tgz')
      await writeFile(file, other)
      await third.npm(third.directory, 'publish', file)
      const elsewhere = await NpmStage.open({ source, target: third })
      const subject = elsewhere.subject(tarball)
      await elsewhere.makeReady(subject)
      await expect(elsewhere.promote(subject)).rejects.toMatchObject({ code: expect.stringMatching(/^version-conflict$/) })
      await elsewhere.close()
    } finally {
      await third.stop()
    }
  })
})

function typeOf(bundle: Uint8Array): unknown {
  const { dsseEnvelope } = JSON.parse(Buffer.from(bundle).toString()) as { dsseEnvelope: { payload: string } }
  return (JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()) as { predicateType: unknown }).predicateType
}
