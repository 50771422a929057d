import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { chromiumPath, House } from './house.ts'
import { accessibilitySuite } from './suites/accessibility.ts'
import { budgetSuite } from './suites/budget.ts'
import { casesSuite } from './suites/cases.ts'
import { checkSuite } from './suites/check.ts'
import { helpSuite } from './suites/help.ts'
import { languagesSuite } from './suites/languages.ts'
import { servicesSuite } from './suites/services.ts'
import { shellSuite } from './suites/shell.ts'
import { singleFileSuite } from './suites/single-file.ts'
import { watchSuite } from './suites/watch.ts'

/**
 * The whole app in one browser, from one server: the built one, so that this file belongs to no source and is run by
 * `npm test` alone, not by every change below the pages. What hangs on the engine is in `masking.test.ts`.
 */
describe('the app in a browser', { timeout: 120_000 }, () => {
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

  const suites = {
    shellSuite,
    languagesSuite,
    checkSuite,
    helpSuite,
    servicesSuite,
    casesSuite,
    accessibilitySuite,
    budgetSuite,
    singleFileSuite,
    watchSuite,
  }
  for (const suite of Object.values(suites)) suite(() => house)

  test('in all of this no request left the machine, and no page threw or broke the policy', () => {
    expect(house.left).toEqual([])
    expect(house.errors).toEqual([])
    // The pages that these tests give to be fetched lie on this machine.
    expect(house.server.sockets().filter((to) => !to.startsWith('127.0.0.1:'))).toEqual([])
  })
})
