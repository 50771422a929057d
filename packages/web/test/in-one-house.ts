import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { chromiumPath, House } from './house.ts'

/**
 * Runs these suites in one browser, from one server: the built one, so that such a test file belongs to no source and
 * is run by `npm test` alone, not by every change below the pages. What hangs on the engine is in `masking.test.ts`.
 */
export function inOneHouse(title: string, suites: readonly ((house: () => House) => void)[]): void {
  describe(title, { timeout: 120_000 }, () => {
    let house: House
    beforeAll(async () => {
      if (chromiumPath !== undefined) house = await House.open()
    }, 60_000)
    afterAll(async () => {
      if (house) expect(await house.close()).toBe(0)
    })
    beforeEach((context) => {
      if (chromiumPath === undefined) context.skip('needs Chromium')
    })

    for (const suite of suites) suite(() => house)

    test('in all of this no request left the machine, and no page threw or broke the policy', () => {
      expect(house.left).toEqual([])
      expect(house.errors).toEqual([])
      // The pages that these tests give to be fetched lie on this machine.
      expect(house.server.sockets().filter((to) => !to.startsWith('127.0.0.1:'))).toEqual([])
    })
  })
}
