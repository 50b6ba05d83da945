import type { ApprovalWorld } from '../approvals/collect-approvals.ts'

/**
 * The forge as it was at one moment: whatever is asked of it once is not asked again, so that the artifacts of a set are
 * judged by the same answers, and hundreds of them ask no more than one. A later look takes a new one.
 */
export function oneLook({ runs, authors }: ApprovalWorld): ApprovalWorld {
  return {
    runs: {
      run: remembered((id) => runs.run(id)),
      approvals: remembered((id) => runs.approvals(id)),
    },
    authors: { authors: remembered((repository, commit) => authors.authors(repository, commit)) },
  }
}

function remembered<Question extends readonly (string | number)[], Answer>(ask: (...question: Question) => Promise<Answer>): (...question: Question) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>()
  return (...question) => {
    const key = JSON.stringify(question)
    const answer = answers.get(key) ?? ask(...question)
    answers.set(key, answer)
    return answer
  }
}
