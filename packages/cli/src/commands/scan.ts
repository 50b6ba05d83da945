import type { Command } from 'commander'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { scan } from '@portcullis/core/use-cases/scan'
import { scanSarif, scanWorld } from '@portcullis/worlds/scan-world'
import { statementFileName } from '@portcullis/worlds/statements'
import { writeFileWhole } from '@portcullis/workspace/write-file'
import { conduct } from '../conduct.ts'
import { repeated, withCommonOptions } from '../options.ts'
import type { CommonOptions } from '../options.ts'
import { subjectOf } from '../subject.ts'
import { sayOnStdout } from '../say.ts'
import { surroundingsOf } from '../surroundings.ts'

interface ScanOptions extends CommonOptions {
  readonly database: string
  readonly platform: readonly string[]
  readonly sbom?: string
  readonly outputDir?: string
}

export function addScan(program: Command): void {
  withCommonOptions(program.command('scan <subject>'), ['text', 'json', 'markdown', 'sarif'])
    .description('look what is inside an image and what is known against it')
    .requiredOption('--database <path>', 'directory or archive of OSV records')
    .option('--platform <os/arch>', 'only this platform of an index; repeatable', repeated, [])
    .option('--sbom <path>', 'CycloneDX or SPDX document to judge instead of the layers')
    .option('--output-dir <path>', 'write statements, SBOM and SARIF there')
    .action((text: string, options: ScanOptions) =>
      conduct('scan', options, async (known) => {
        const subject = subjectOf(text, known)
        const settings = { database: options.database, platforms: options.platform, sbomPath: options.sbom }
        const outcome = await scan({ subject }, await scanWorld(subject, settings, surroundingsOf(options)))
        if (options.outputDir !== undefined) {
          const statements = join(options.outputDir, 'statements')
          await mkdir(statements, { recursive: true })
          for (const { predicateType, bytes } of outcome.statements) await writeFileWhole(join(statements, statementFileName(predicateType)), bytes)
          await writeFileWhole(join(options.outputDir, 'sbom.cdx.json'), JSON.stringify(outcome.sbom))
          await writeFileWhole(join(options.outputDir, 'scan.sarif'), JSON.stringify(scanSarif(outcome.report, subject)))
        }
        if (options.output === 'sarif') sayOnStdout(`${JSON.stringify(scanSarif(outcome.report, subject), undefined, 2)}\n`)
        return outcome
      }),
    )
}
