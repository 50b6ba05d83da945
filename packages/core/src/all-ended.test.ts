import { describe, expect, it } from '@jest/globals'
import { allEnded } from './all-ended.ts'

describe('waiting for all', () => {
  it('gives what each came to, in order', async () => {
    await expect(allEnded(Promise.resolve(1), Promise.resolve('two'))).resolves.toEqual([1, 'two'])
  })

  it('tells nothing before the last has ended, and then what failed first in order', async () => {
    let isOver = false
    const last = Promise.resolve().then(() => Promise.resolve()).then(() => {
      isOver = true
    })
    const [one, other] = [Promise.reject(new Error('one')), Promise.reject(new Error('other'))]
    await expect(allEnded(Promise.resolve(), one, other, last)).rejects.toThrow('one')
    expect(isOver).toBe(true)
  })
})
