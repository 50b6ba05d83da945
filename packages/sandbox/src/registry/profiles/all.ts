import { acr } from './acr.ts'
import { artifactory } from './artifactory.ts'
import { distribution } from './distribution.ts'
import { dockerHub } from './docker-hub.ts'
import { dockerRegistry } from './docker-registry.ts'
import { ecr } from './ecr.ts'
import { ecrBeforeReferrers } from './ecr-before-referrers.ts'
import { gar } from './gar.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { harbor } from './harbor.ts'
import { nexus } from './nexus.ts'
import type { RegistryProfile } from './profile.ts'
import { quay } from './quay.ts'

/** Every registry that the sandbox can be like. */
export const profiles: readonly RegistryProfile[] = [
  dockerHub,
  github,
  ecr,
  ecrBeforeReferrers,
  gar,
  acr,
  quay,
  harbor,
  artifactory,
  nexus,
  gitlab,
  dockerRegistry,
  distribution,
]
