import { Failure } from '@portcullis/core/failure'

/** The code of the Failure that `work` ends with; `undefined` when it goes well. Anything else is a bug and thrown on. */
export async function failureCode(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    if (error instanceof Failure) return error.code
    throw error
  }
}
