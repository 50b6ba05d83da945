/**
 * Waits for all of them, whatever becomes of each, so that nothing goes on behind the back of whoever is told.
 * @throws what the first of them in this order threw
 */
export async function allEnded<Work extends readonly Promise<unknown>[]>(...work: Work): Promise<{ -readonly [Position in keyof Work]: Awaited<Work[Position]> }> {
  await Promise.allSettled(work)
  return await Promise.all(work)
}
