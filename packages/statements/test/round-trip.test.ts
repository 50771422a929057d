import { describe, expect, it } from 'vitest'
import { Random } from './households/random.ts'
import { differenceAfterReading, writtenAtRandom } from './round-trip.ts'

describe('a statement in any format', () => {
  it('is read back exactly as it was written, however its bytes arrive', async () => {
    const random = new Random(20261124)
    for (let i = 0; i < 400; i++) {
      const written = await writtenAtRandom(random)
      expect(await differenceAfterReading(written, random.pick([13, 977, 1 << 20]))).toBeNull()
    }
  })
})
