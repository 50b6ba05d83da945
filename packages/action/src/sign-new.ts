import { sign } from '@portcullis/core/use-cases/sign'
import type { KeptOutcome } from '@portcullis/core/use-cases/sign'
import { signWorld } from '@portcullis/worlds/sign-world'
import type { SignWorldRequest } from '@portcullis/worlds/sign-world'
import { signingDomain } from '@portcullis/worlds/trust/signing-domain'
import type { SigningDomainQuestion } from '@portcullis/worlds/trust/signing-domain'
import { subjectsToSign } from '@portcullis/worlds/signing/signing-subjects'
import type { SubjectSources } from '@portcullis/worlds/signing/signing-subjects'
import { whatToSign } from '@portcullis/worlds/statements'
import type { StatementSources } from '@portcullis/worlds/statements'
import type { Surroundings } from '@portcullis/worlds/surroundings'

export interface SignNewRequest extends Omit<SignWorldRequest, 'subjects' | 'domain' | 'evidence'>, Omit<StatementSources, 'subjects'>, SigningDomainQuestion {
  readonly sources: SubjectSources
  readonly dryRun: boolean
}

/** Signs the artifacts that are named in any of the ways; `evidence` is the directory where that of npm packages is kept. */
export async function signNew(request: SignNewRequest, evidence: string, surroundings: Surroundings): Promise<KeptOutcome> {
  const subjects = await subjectsToSign(request.sources, surroundings)
  const statements = await whatToSign({ ...request, subjects }, surroundings)
  const world = await signWorld({ ...request, subjects, domain: await signingDomain(request, surroundings), evidence }, surroundings)
  return await sign({ subjects, statements, dryRun: request.dryRun }, world)
}
