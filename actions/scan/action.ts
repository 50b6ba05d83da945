import { action, report } from '@portcullis/action/action'
import { markScanned } from '@portcullis/action/job-mark'
import { sharedInputs } from '@portcullis/action/shared-inputs'
import { surroundingsOf } from '@portcullis/action/surroundings'
import { writeStatements } from '@portcullis/action/statement-files'
import { scan } from '@portcullis/core/use-cases/scan'
import { scanSarif, scanWorld } from '@portcullis/worlds/scan-world'

export const scanAction = action(
  'scan',
  (inputs) => ({
    ...sharedInputs(inputs),
    database: inputs.required('database'),
    platforms: inputs.list('platforms'),
    sbomPath: inputs.text('sbom-path'),
  }),
  async (request, host) => {
    markScanned(host)
    const world = await scanWorld(request.subject, request, surroundingsOf(host, request))
    const outcome = await host.stage('Look inside', () => scan(request, world))
    const { critical, high, medium, low, unknown } = outcome.counts ?? {}
    return report(outcome, {
      'statements-path': writeStatements(host.files, outcome.statements),
      'sarif-path': host.files.write('scan.sarif', JSON.stringify(scanSarif(outcome.report, request.subject))),
      'sbom-path': host.files.write('sbom.cdx.json', JSON.stringify(outcome.sbom)),
      critical,
      high,
      medium,
      low,
      unknown,
    })
  },
)
