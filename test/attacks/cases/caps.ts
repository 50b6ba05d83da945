/** Every cap of the design, at it and one over it: see ../caps.ts, and ../caps.test.ts for those that take seconds. */
import { caps } from '../caps.ts'
import { attack } from '../corpus.ts'

for (const { said, constant: [, declaration], most, judged, code } of caps.filter(({ slow }) => slow !== true))
  attack('V-12', `one more than ${said} (\`${declaration}\`)`, { code, attempt: () => judged(most + 1), twin: () => judged(most) })
