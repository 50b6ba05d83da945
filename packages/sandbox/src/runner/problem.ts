/** A workflow, action or expression that GitHub would refuse, or that this runner says it cannot run. */
export class RunnerProblem extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'RunnerProblem'
  }
}
