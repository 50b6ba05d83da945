import { asMap, asText, onlyKeys } from './yaml.ts'

/** The group of a `concurrency:`, an expression perhaps. */
export function readConcurrency(value: unknown, where: string): string | undefined {
  if (value === undefined || typeof value === 'string') return value
  const map = asMap(value, where)
  onlyKeys(map, ['group', 'cancel-in-progress', 'queue'], where)
  return asText(map['group'], `${where}.group`)
}

/** Lets one holder of a group through at a time, in the order they came. It cancels nobody, which GitHub may do to those who wait. */
export class ConcurrencyGroups {
  readonly #last = new Map<string, Promise<void>>()

  /** Waits for the group to be free. @returns what frees it again */
  async enter(group: string | undefined): Promise<() => void> {
    if (group === undefined || group === '') return () => undefined
    const key = group.toLowerCase()
    const before = this.#last.get(key)
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#last.set(key, promise)
    await before
    return resolve
  }
}
