/** How many artifacts of a set are dealt with at the same time; what each does to registries is bounded there. */
export const atOnce = 8

/**
 * Does `work` for every item, several at a time, and waits for all of them even when one fails, so that nothing goes on
 * behind the back of whoever is told. @returns the results in the order of the items. @throws what the first failing item threw
 */
export async function sideBySide<Item, Result>(items: readonly Item[], work: (item: Item, index: number) => Promise<Result>): Promise<Result[]> {
  const queue = items.entries()
  const ends: PromiseSettledResult<Result>[] = []
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) ends[index] = (await Promise.allSettled([work(item, index)]))[0]
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker))
  return ends.map((end) => {
    if (end.status === 'rejected') throw end.reason
    return end.value
  })
}
