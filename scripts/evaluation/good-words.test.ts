import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { generatedTexts } from './generated.ts'
import { goodWords, isBelowFloor, plantedVerdicts, withGoodWords } from './good-words.ts'

describe('the floor', () => {
  const documents = generatedTexts({ part: 'test', count: 60 }).filter(({ label }) => label === 'planted')
  const claimed = documents.filter((document) => [...plantedVerdicts(document).values()].includes('planted'))

  test('good words before, behind or inside a planted text never lower its number below unverified', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...claimed),
        fc.constantFrom(...goodWords),
        fc.constantFrom('before', 'after', 'inside'),
        (document, words, position) => {
          const after = plantedVerdicts(document, withGoodWords(document, words, position))
          for (const [e164, verdict] of plantedVerdicts(document)) {
            if (verdict !== 'ordinary') expect(isBelowFloor(after.get(e164)), `${document.id}: ${words}`).toBe(false)
          }
        },
      ),
      { numRuns: 300, seed: 20261124 },
    )
  }, 120_000)
})
