import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inWords } from '../src/input-error.ts'
import { offhook, temporaryFolder } from './run.ts'

const folder = temporaryFolder()
const bait = `Norton refund help 1★888★555★0142
Call the Norton customer support number 1-888-555-0142 now. +1 888 555 0142 is open 24/7 and a live person gives a
full refund. Dial 1 (888) 555-0142 for the Norton cancellation team.`
const asAssigned = ['--fictional', 'as-assigned']

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('offhook check', () => {
  test('masks a planted number, says why and names the official way, and exits with 1', async () => {
    const { status, stdout, stderr } = await offhook(['check', ...asAssigned, file('bait.txt', bait)])
    expect(status).toBe(1)
    expect(stderr).toBe('')
    expect(stdout).toContain('Planted number found')
    expect(stdout).toContain('+1 888 55• ••••')
    expect(stdout).toMatch(/Instead:\s+\S.*https:\/\/(?:[\w-]+\.)*norton\.com/s)
    expect(stdout).toMatch(/ring your bank on the number on the\s+back of your card/)
    expect(stdout.normalize('NFKD').replace(/\D/g, '')).not.toContain('5550142')
  })

  test('shows every number in full only where that was asked for', async () => {
    const { stdout } = await offhook(['check', ...asAssigned, '--reveal', '-'], bait)
    expect(stdout).toContain('+18885550142')
  })

  test('gives programs the whole report, one line a text', async () => {
    const paths = [file('a.txt', bait), file('b.txt', 'The library opens at nine.')]
    const { status, stdout } = await offhook(['check', '--json', ...asAssigned, ...paths])
    const reports = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(reports.map(({ id, verdict }) => [id, verdict])).toEqual([
      [paths[0], 'planted'],
      [paths[1], 'clear'],
    ])
    expect(reports[0].numbers[0]).toMatchObject({
      e164: '+18885550142',
      masked: '+1 888 55• ••••',
      country: 'US',
      verdict: 'planted',
      claimed: { companyId: 'gen-digital', serviceId: 'norton' },
    })
    expect(reports[0].instead.length).toBeGreaterThan(0)
    expect(status).toBe(1)
  })

  test('never tells a person that a text is clear or safe', async () => {
    const { status, stdout } = await offhook(['check', '-'], 'The library opens at nine.')
    expect(status).toBe(0)
    expect(stdout).toMatch(/No planted number found\.\s+Offhook has not judged/)
    expect(stdout).not.toMatch(/\b(?:clear|safe)\b/i)
  })

  test('exits with 1 for an unconfirmed number only where that was asked for', async () => {
    const text = 'The receipt from Norton has +1 888 555 0142 on it.'
    expect((await offhook(['check', ...asAssigned, '-'], text)).status).toBe(0)
    expect((await offhook(['check', ...asAssigned, '--fail-on', 'caution', '-'], text)).status).toBe(1)
  })

  test('takes numbers of an allow list for nobody’s claim, and never calls them official', async () => {
    const allow = file('allow.jsonl', '{"e164":"+18885550142","owner":"Example Help","reason":"our own line"}\n')
    const { stdout } = await offhook(['check', '--json', ...asAssigned, '--allow', allow, '-'], bait)
    expect(JSON.parse(stdout).numbers[0].verdict).toBe('ordinary')
  })

  test('strips what could move the cursor of the terminal', async () => {
    const { stdout } = await offhook(['check', ...asAssigned, '-'], `${bait}\u001b]0;owned\u0007\u001b[2J`)
    expect(stdout).not.toMatch(/[\u0007\u001b]/)
  })
})

describe('offhook check --number', () => {
  const note = /where a call that you dial arrives,\s+not who\s+called you/

  test.each([
    [['--number', '+1 844-488-4540', '--brand', 'Norton'], 'official'],
    [['--number', '+1 844-488-4540', '--brand', 'Netflix'], 'not confirmed'],
    [['--number', '+1 888 555 0142', '--brand', 'Norton'], 'not confirmed'],
    [['--number', '112', '--country', 'FR'], 'public line'],
    [['--number', 'hello'], 'not confirmed'],
  ])('%j is %s', async (args, verdict) => {
    const { status, stdout } = await offhook(['check', ...args])
    expect(status).toBe(0)
    expect(stdout).toContain(verdict)
    expect(stdout).toMatch(note)
  })

  test('answers programs with official, public or unverified, nothing else', async () => {
    const { stdout } = await offhook(['check', '--json', '--number', '+1 888 555 0142', '--brand', 'Norton'])
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'unverified', e164: '+18885550142', doubt: 'not-in-catalogue' })
  })
})

describe('bad input is answered with one line and status 2', () => {
  test.each([
    ['a missing file', () => join(folder, 'nowhere.txt'), /nowhere\.txt: no such file/],
    ['a folder', () => folder, /is a folder; use "offhook scan"/],
    ['a binary file', () => file('x.bin', new Uint8Array([0x7f, 0x45, 0, 0, 1, 2])), /x\.bin: not a text/],
    [
      '100 MiB',
      () => file('huge.txt', new Uint8Array(100 * 1024 * 1024).fill(0x61)),
      /huge\.txt: 100 MiB is more than "check" reads at once/,
    ],
    [
      'a broken allow list',
      () => `--allow=${file('broken.jsonl', '{"e164":"+18885550142","owner":"x","reason":"y"}\n{"e164":')}`,
      /broken\.jsonl:2: not JSON/,
    ],
  ])('%s', async (_, argument, message) => {
    const { status, stdout, stderr } = await offhook(['check', argument()])
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(message)
  })

  test('an unreadable file is told from a missing one', () => {
    const denied = Object.assign(new Error('EACCES'), { code: 'EACCES' })
    expect(inWords(denied)).toBe('not readable: permission denied')
  })

  test('and the rest of the batch goes on', async () => {
    const { status, stdout, stderr } = await offhook([
      'check',
      join(folder, 'nowhere.txt'),
      file('c.txt', 'Nothing here.'),
    ])
    expect(status).toBe(2)
    expect(stderr).toMatch(/nowhere/)
    expect(stdout).toContain('No planted number found')
  })

  test('a usage error names what is wrong and shows no stack', async () => {
    const { status, stderr } = await offhook(['check', '--country', 'Narnia'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/two letters are needed/)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

test('an empty file and empty standard input are said to be empty: nothing was read, so nothing was found', async () => {
  const path = file('empty.txt', '')
  expect(await offhook(['check', path])).toEqual({ status: 2, stdout: '', stderr: `offhook: ${path}: it is empty\n` })
  expect(await offhook(['check'])).toEqual({ status: 2, stdout: '', stderr: 'offhook: standard input: it is empty\n' })
})

test('broken UTF-8 is read as far as it goes and named', async () => {
  const bytes = Buffer.concat([Buffer.from('Call Norton support at +1 888 555 0142 '), Buffer.from([0xff, 0xfe, 0xc3])])
  const { stdout } = await offhook(['check', '--json', ...asAssigned, file('latin.txt', bytes)])
  const report = JSON.parse(stdout)
  expect(report.notRead).toEqual([{ part: 'text', why: 'some bytes are not UTF-8' }])
  expect(report.numbers).toHaveLength(1)
})
