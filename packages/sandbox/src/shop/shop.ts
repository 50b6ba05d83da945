import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ShopRelease } from '../images/shop-image.ts'
import { ConcurrencyGroups } from '../runner/concurrency.ts'
import type { RunnerWorld } from '../runner/run-state.ts'
import { runWorkflow } from '../runner/run-workflow.ts'
import type { WorkflowResult } from '../runner/run-workflow.ts'
import type { Sandbox } from '../world.ts'
import { checkoutRoot, layOutShop } from './lay-out.ts'
import { ReviewingHost } from './reviewing-host.ts'
import type { Reviews } from './reviewing-host.ts'

/** A commit of acme/shop and the tree that it holds. */
export interface ShopCommit {
  readonly sha: string
  readonly directory: string
  readonly release: ShopRelease
}

export interface PromoteRun {
  readonly digest: string
  /** Login of whoever starts the workflow. */
  readonly startedBy: string
  readonly reviews: Reviews
  readonly rollback?: boolean
}

export type OnLine = (line: string, job: string) => void

/** acme/shop of examples/shop: committed to the sandbox's GitHub, its workflows run by the sandbox's runner. */
export class Shop {
  readonly sandbox: Sandbox
  readonly #onLine: OnLine | undefined
  readonly #concurrency = new ConcurrencyGroups()
  #commits = 0

  constructor(sandbox: Sandbox, onLine?: OnLine) {
    this.sandbox = sandbox
    this.#onLine = onLine
  }

  /** Where the image lives before it is promoted, and after. */
  get repositories(): { readonly source: string; readonly production: string } {
    const { source, production } = this.sandbox
    return { source: `${source.host}/acme/shop`, production: `${production.host}/acme/shop` }
  }

  /** Commits the tree of `release` to main. */
  async commit(release: ShopRelease, author: string, message: string): Promise<ShopCommit> {
    this.#commits += 1
    const directory = join(this.sandbox.directory, 'commits', String(this.#commits), 'shop')
    await mkdir(directory, { recursive: true })
    const files = await layOutShop(this.sandbox, release, directory)
    const { seed, shop } = this.sandbox.github
    const { sha } = seed.commit(shop, { message, author, files })
    return { sha, directory, release }
  }

  /** The push of `commit`: build.yml. */
  build(commit: ShopCommit, pushedBy: string): Promise<WorkflowResult> {
    const host = new ReviewingHost(this.sandbox.github, {})
    return this.#run(commit, 'build.yml', { name: 'push', payload: { ref: 'refs/heads/main', after: commit.sha } }, pushedBy, host)
  }

  /** promote.yml as somebody starts it by hand. */
  promote(commit: ShopCommit, { digest, startedBy, reviews, rollback = false }: PromoteRun): Promise<WorkflowResult> {
    const host = new ReviewingHost(this.sandbox.github, reviews)
    return this.#run(commit, 'promote.yml', { name: 'workflow_dispatch', payload: { inputs: { digest, rollback } } }, startedBy, host)
  }

  /** What a job of acme/shop finds besides its tree: settings of the repository and of the machine. */
  get settings() {
    const { accounts, files } = this.sandbox
    return {
      variables: { SOURCE_REPOSITORY: this.repositories.source, SOURCE_USER: accounts.builder.username, PRODUCTION_USER: accounts.promoter.username },
      secrets: { SOURCE_PASSWORD: accounts.builder.password },
      environmentSecrets: { production: { PRODUCTION_PASSWORD: accounts.promoter.password } },
      machine: { DOCKER_CONFIG: files.dockerConfig, SHOP_BUILDER: builder, SHOP_NODE: process.execPath },
    }
  }

  #run(commit: ShopCommit, workflow: string, event: { name: string; payload: Record<string, never> | object }, actor: string, host: ReviewingHost): Promise<WorkflowResult> {
    const world: RunnerWorld = {
      ...this.settings,
      host,
      repositoryDirectory: commit.directory,
      actions: actionDirectory,
      concurrency: this.#concurrency,
      signal: host.cancelled,
      ...(this.#onLine === undefined ? {} : { onLine: this.#onLine }),
    }
    const about = { repository: 'acme/shop', sha: commit.sha, ref: 'refs/heads/main', actor, world }
    return runWorkflow({ workflowFile: `.github/workflows/${workflow}`, event: { name: event.name, payload: { ...event.payload } }, ...about })
  }
}

// The source even when this runs compiled: the build is a process of its own.
const builder = fileURLToPath(new URL('./build-release.ts', import.meta.url))

/** The six actions of this checkout, for the `uses:` of the example. */
export function actionDirectory(uses: string): string | undefined {
  const name = /^[^/]+\/portcullis\/actions\/([a-z-]+)@/.exec(uses)?.[1]
  return name === undefined ? undefined : join(checkoutRoot, 'actions', name)
}
