import { expect, test, vi } from 'vitest'
import { onceAScene } from './once-a-scene.ts'

test('a scene is looked at once, and each scene for itself', () => {
  const look = vi.fn(({ words }: { words: number }) => (words === 0 ? undefined : words * 2))
  const twice = onceAScene(look)
  const long = { words: 4 }
  const empty = { words: 0 }
  expect([twice(long), twice(long), twice(empty), twice(empty)]).toEqual([8, 8, undefined, undefined])
  expect(look).toHaveBeenCalledTimes(2)
})
