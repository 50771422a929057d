import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '@offhook/documents'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newKey, plainMail, signed, startDns, type TestDns } from '../../cases/src/mail/mail.fixture.ts'
import { checkByHand, expectChangesFound } from '../../offhook/test/annex.ts'
import { offhook, temporaryFolder } from '../../offhook/test/run.ts'
import { chromiumPath, House } from './house.ts'

const folder = temporaryFolder()
const key = newKey()

/** One case from the first step to the bank, as a person plays it, with a mail signed by a key of the test's own. */
describe('a case in a browser', { timeout: 400_000 }, () => {
  let dns: TestDns
  let house: House
  beforeAll(async () => {
    dns = await startDns({ 's1._domainkey.norton.com': key.record })
    if (chromiumPath !== undefined) house = await House.open(['--dns', dns.server])
  }, 120_000)
  afterAll(async () => {
    await house?.close()
    dns.stop()
  })
  beforeEach((context) => {
    if (chromiumPath === undefined) context.skip('needs Chromium')
  })

  test('is played from the opening to a pack that openssl and sha256sum check', async () => {
    await house.visit('/cases', async (page) => {
      await openNorton(page)
      await walkTheRoute(page)
      await note(page, 'sent', { Day: '2026-11-24', 'To whom': 'Norton' })
      await addConfirmation(page)
      await dropPicture(page)
      await note(page, 'charged', {
        Day: '2026-12-28',
        Amount: '104.99',
        'Merchant, as your statement prints it': 'NORTON *AP1234',
        'Day of the purchase': '2026-12-27',
      })
      await note(page, 'refund-asked', { Day: '2026-12-29' })
      await tellHowItIsPaid(page)
      expect(await page.innerText('.case-next')).toContain('dispute the charge')

      const days = await page.innerText('section:has(> #days)')
      expect(days).toContain('February 19, 2027')
      const ics = textOf(await saved(page, () => page.getByRole('link', { name: 'Save as a calendar (.ics)' }).click()))
      expect(ics).toContain('DTSTART;VALUE=DATE:20270219')
      expect(ics).not.toMatch(/norton/i)

      await writeLetter(page)
      const [dispute, annex] = await makePack(page)
      await expectPageOne(dispute)
      checkByHand(annex, join(folder, 'annex'))
      const intact = await offhook(['pack', 'verify', annex])
      expect([intact.status, intact.stdout]).toEqual([0, expect.stringContaining('Intact: 3 exhibits')])
      await expectChangesFound(annex, join(folder, 'changed.zip'))

      await page.getByRole('button', { name: 'Close the case' }).click()
      await page.waitForSelector('text=This case is closed.')
      await page.getByRole('button', { name: /^Take back: Case closed/ }).click()
      await page.getByRole('button', { name: 'Close the case' }).waitFor()

      // Finished on a computer that others use: a copy first, then nothing is left.
      const erase = page.getByRole('button', { name: 'Erase the case here' })
      expect(await erase.isDisabled()).toBe(true)
      const copy = await saved(page, () => page.getByRole('link', { name: 'Save a copy' }).click())
      const kept = execFileSync('unzip', ['-l', copy], { encoding: 'utf8' })
      for (const name of ['events.jsonl', '1-confirmation.eml', '1-keys.json', '2-renewal-off.png'])
        expect(kept).toContain(name)
      await page.getByLabel(/^I have saved the copy/).check()
      await erase.click()
      await page.waitForSelector('text=There is no case yet')
    })
    expect(house.errors).toEqual([])
    expect(house.left).toEqual([])
  })
})

async function openNorton(page: Page): Promise<void> {
  await page.getByLabel('Which company or service?').fill('norton')
  await page.waitForSelector('.case-choice input')
  await page.getByLabel('Where do you live?').selectOption('US')
  await page.getByRole('button', { name: 'Open the case' }).click()
  await page.waitForSelector('.case-next')
  await page.getByLabel('Who bills you').selectOption('direct')
  await page.getByRole('button', { name: 'Take the way of this biller' }).click()
  await page.waitForSelector('text=billed by Norton itself')
}

async function walkTheRoute(page: Page): Promise<void> {
  const steps = page.locator('.case-steps li')
  const count = await steps.count()
  expect(count).toBeGreaterThan(3)
  for (let done = 0; done < count; done += 1) {
    await page.locator('.case-next').getByRole('button', { name: 'Done', exact: true }).click()
    await page.waitForFunction(
      (wanted) => document.querySelectorAll('.case-steps .is-done').length === wanted,
      done + 1,
    )
  }
  expect(await page.innerText('.case-next')).toContain('Keep what shows that it worked')
}

async function note(page: Page, what: string, members: Readonly<Record<string, string>>): Promise<void> {
  const form = page.locator('section:has(> #story) details')
  if (!(await form.evaluate((details) => (details as HTMLDetailsElement).open))) await form.locator('summary').click()
  await form.getByLabel('What happened?').selectOption(what)
  for (const [label, value] of Object.entries(members)) await form.getByLabel(label).first().fill(value)
  const before = await page.locator('.case-story li').count()
  await form.getByRole('button', { name: 'Note it' }).click()
  await page.waitForFunction((count) => document.querySelectorAll('.case-story li').length > count, before)
}

async function addConfirmation(page: Page): Promise<void> {
  await page.getByLabel(/^Check the signature of mails now/).check()
  await page.locator('section:has(> #proof) input[type=file]').setInputFiles({
    name: 'confirmation.eml',
    mimeType: 'message/rfc822',
    buffer: await signed(plainMail, key.privateKey),
  })
  const exhibit = page.locator('.case-exhibit').first()
  await exhibit.locator('text=norton.com signed this mail, and nothing signed was changed since').waitFor()
  const offered = await exhibit.locator('.case-found').innerText()
  expect(offered).toContain('confirmation number NRT-778812')
  expect(offered).toContain('it ends on December 20, 2026')
  expect(offered).toContain('a refund of 104.99 USD')
  expect(await page.innerText('.case-story')).not.toContain('The company confirmed')
  await exhibit.getByRole('button', { name: 'That is right, note it' }).click()
  await page.waitForSelector('.case-story li:has-text("The company confirmed the cancellation: number NRT-778812")')
  expect(await page.locator('.case-found').count()).toBe(0)
}

async function dropPicture(page: Page): Promise<void> {
  const picture = (await page.screenshot()).toString('base64')
  const data = await page.evaluateHandle((base64) => {
    const transfer = new DataTransfer()
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    transfer.items.add(new File([bytes], 'renewal-off.png', { type: 'image/png' }))
    return transfer
  }, picture)
  await page.dispatchEvent('.case-drop', 'drop', { dataTransfer: data })
  const thumbnail = page.locator('.case-exhibit img')
  await thumbnail.waitFor()
  await thumbnail.scrollIntoViewIfNeeded()
  await page.waitForFunction(() => (document.querySelector('.case-exhibit img') as HTMLImageElement).naturalWidth > 10)
}

async function tellHowItIsPaid(page: Page): Promise<void> {
  const form = page.locator('section:has(> #days) details:has-text("Tell more")')
  if (!(await form.evaluate((details) => (details as HTMLDetailsElement).open)))
    await form.locator('summary').first().click()
  await form.getByLabel(/^How is it paid/).selectOption('credit-card')
  await form.getByLabel(/^When does it renew/).fill('2099-01-10')
  await form.getByRole('button', { name: 'Keep this' }).click()
  await page.waitForSelector('.case-story li:has-text("how it is paid")')
}

/** A dispute asks for what it needs, and is written as soon as it is told. */
async function writeLetter(page: Page): Promise<void> {
  const card = page.locator('section:has(> #letters)')
  await card.getByLabel('Which letter?').selectOption('dispute')
  await card.getByRole('button', { name: 'Write the letter' }).click()
  const asked = card.locator('.case-missing')
  await asked.getByLabel(/^Your name/).fill('Ada Example')
  await asked.getByLabel(/^Your bank or card issuer/).fill('First Example Bank')
  await asked.getByLabel(/^Its address for disputes/).fill('PO Box 1\nSpringfield')
  await asked.getByLabel(/^The last four digits/).fill('1111')
  await asked.getByLabel('Never used').check()
  await asked.getByLabel(/^What happened/).fill('I turned the renewal off and was charged all the same.')
  await asked.getByRole('button', { name: 'Keep this, and write the letter' }).click()
  await card.locator('.case-letter').waitFor()
  const letter = await card.locator('.case-letter').innerText()
  expect(letter).toContain('First Example Bank')
  expect(letter).toContain('card ending in 1111')
  const pdf = await saved(page, () => card.getByRole('link', { name: 'Save as PDF' }).click())
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-')
}

async function makePack(page: Page): Promise<[string, string]> {
  const card = page.locator('section:has(> #pack)')
  await card.getByLabel('For whom?').selectOption('bank')
  await card.getByRole('button', { name: 'Make the pack' }).click()
  const dispute = await saved(page, () => card.getByRole('link', { name: /dispute\.pdf/ }).click())
  const annex = await saved(page, () => card.getByRole('link', { name: /annex-/ }).click())
  return [dispute, annex]
}

/** The fields of real dispute forms, in their order. */
async function expectPageOne(path: string): Promise<void> {
  const bytes = readFileSync(path)
  expect(bytes.length).toBeLessThan(5 * 1024 * 1024)
  const text = (await readDocument(bytes, { name: 'dispute.pdf' })).text.replace(/\s+/g, ' ')
  let at = 0
  for (const field of [
    'Cardholder or account holder Ada Example',
    'Card number, last four digits •••• 1111',
    'Transaction date 2026-12-27',
    'Posting date 2026-12-28',
    'Amount 104.99 USD',
    'Merchant as printed NORTON *AP1234',
    'Date and method of cancelling 2026-11-24, on the merchant’s site, to Norton',
    'Cancellation number NRT-778812',
    'Person spoken to none was noted',
    'Merchant contacted, and its answer',
    '2026-12-29: asked for the money back',
    'Statement in my own words I turned the renewal off and was charged all the same.',
    'I have never used it.',
    'Date and signature',
  ]) {
    const found = text.indexOf(field, at)
    expect(found, `${field} in: ${text.slice(at, at + 400)}`).toBeGreaterThanOrEqual(at)
    at = found
  }
}

/** What a click saves, as a file. */
async function saved(page: Page, click: () => Promise<void>): Promise<string> {
  const awaited = page.waitForEvent('download')
  await click()
  const download = await awaited
  const path = join(folder, download.suggestedFilename())
  await download.saveAs(path)
  return path
}

function textOf(path: string): string {
  return readFileSync(path, 'utf8')
}
