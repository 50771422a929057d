import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { offhook, temporaryFolder } from './run.ts'

const folder = temporaryFolder()

describe('offhook how', () => {
  test('answers every question of a person who wants out of Norton', async () => {
    const { status, stdout, stderr } = await offhook(['how', 'norton'])
    expect([status, stderr]).toEqual([0, ''])
    for (const part of [
      'Norton (Gen Digital)',
      'Who bills you',
      'Billed by the company itself',
      'Billed by Apple',
      'Billed by Google Play',
      'If the button is missing',
      'Is the message on the screen enough?',
      'What if I bought it in an app store?',
      'Is it faster online or by phone?',
      'What if the page freezes or shows an error?',
      'Do I get money back?',
      'What do I do afterwards?',
    ])
      expect(stdout).toContain(part)
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/no call is needed to verify or finalise a cancellation/)
    expect(stdout).not.toMatch(/Delete the account/)
    expect(
      Math.max(
        ...stdout
          .split('\n')
          .filter((line) => !line.includes('http'))
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(80)
  })

  test('says who bills, from the line, and to cancel there', async () => {
    const { stdout } = await offhook(['how', 'norton', '--descriptor', 'APPLE.COM/BILL 866-555-0142 CA'])
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /which only Apple prints\. Apple bills you\. Cancel there, not at Norton/,
    )
    expect(stdout).not.toContain('my.norton.com')
  })

  test('gives programs the agreed object', async () => {
    const { stdout } = await offhook(['how', 'nortn 360', '--descriptor', 'NORTON *AP1234567', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({
      service: { id: 'norton', name: 'Norton', company: 'Gen Digital' },
      biller: { id: 'direct', certainty: 'certain', candidates: ['direct'] },
      routes: expect.arrayContaining([expect.objectContaining({ biller: 'direct', action: 'cancel' })]),
      refunds: expect.arrayContaining([expect.objectContaining({ plan: 'annual', windowDays: 60, business: false })]),
    })
  })

  test('reads a receipt, and does not trust one that only looks right', async () => {
    const receipt = (from: string) => {
      const file = join(folder, `${from.replace(/\W/g, '')}.eml`)
      writeFileSync(
        file,
        `From: ${from}\r\nSubject: Your receipt\r\nContent-Type: text/plain\r\n\r\nNorton 360, 1 year\r\n`,
      )
      return file
    }
    const apple = await offhook(['how', 'norton', '--receipt', receipt('Apple <no_reply@email.apple.com>'), '--json'])
    expect(JSON.parse(apple.stdout).biller).toMatchObject({ id: 'apple', certainty: 'likely' })
    const fake = await offhook(['how', 'norton', '--receipt', receipt('Norton <bill@norton-renewals.com>'), '--json'])
    const answer = JSON.parse(fake.stdout)
    expect(answer.biller).toBeNull()
    expect(answer.caveats[0]).toMatch(/not one of .*own/)
  })

  test('says honestly what it does not know, and asks about a near name', async () => {
    const { status, stdout } = await offhook(['how', 'nortonia'])
    expect(status).toBe(0)
    expect(stdout).toContain('“nortonia” is not in the catalogue')
    expect(stdout).toContain('Did you mean Norton?')
  })

  test('answers in other languages', async () => {
    const { stdout } = await offhook(['how', 'Netflix kündigen', '--lang', 'de'])
    expect(stdout).toContain('Wer bei Ihnen abbucht')
  })

  test.each([
    [['how'], /name a service/],
    [['how', 'norton', '--biller', 'nobody'], /--biller nobody: there is none/],
    [['how', 'norton', '--receipt', join(folder, 'missing.eml')], /missing\.eml: no such file/],
    [['how', 'norton', '--action', 'phone'], /phone/],
  ])('%j is an input error, in one line', async (args, message) => {
    const { status, stderr } = await offhook(args)
    expect(status).toBe(2)
    expect(stderr).toMatch(message)
  })
})
