import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, test } from 'vitest'
import { offhook, temporaryFolder } from './run.ts'

const folder = temporaryFolder()
const data = join(folder, 'data')
const own = fileURLToPath(new URL('../../catalogue/data', import.meta.url))

beforeEach(() => {
  rmSync(data, { recursive: true, force: true })
  mkdirSync(data)
  for (const kind of ['companies', 'services', 'billers', 'public-lines', 'rules', 'known-companies.yaml'])
    cpSync(join(own, kind), join(data, kind), { recursive: true })
})

describe('catalogue new and edit', () => {
  test('begin a service and its company, and say what is missing', async () => {
    const { status, stdout } = await offhook(['catalogue', 'new', 'Zorblatt', 'Fitness+', '--folder', data])
    expect(status).toBe(0)
    expect(existsSync(join(data, 'services', 'zorblatt-fitness-plus.yaml'))).toBe(true)
    expect(existsSync(join(data, 'companies', 'zorblatt-fitness-plus.yaml'))).toBe(true)
    expect(stdout).toMatch(/services\/zorblatt-fitness-plus\.yaml: routes\[0\]\.url/)
  })

  test('a draft that is filled in compiles', async () => {
    await offhook(['catalogue', 'new', 'Zorblatt', '--folder', data])
    const fill = (file: string, change: (text: string) => string) =>
      writeFileSync(join(data, file), change(readFileSync(join(data, file), 'utf8')))
    fill('companies/zorblatt.yaml', (text) => text.replace('domains: [ ] ', 'domains: [ zorblatt.com ] '))
    fill('services/zorblatt.yaml', (text) =>
      text
        .replace('url: https:// ', 'url: https://www.zorblatt.com/plan ')
        .replaceAll('{ url: https://, readAt', '{ url: https://help.zorblatt.com/cancel, readAt'),
    )
    const { status, stdout } = await offhook(['catalogue', 'edit', 'zorblatt', '--folder', data])
    expect([status, stdout]).toEqual([0, expect.stringContaining('All in order.')])
  })

  test.each([
    [['catalogue', 'new', 'Norton', '--folder', data], /is there already/],
    [['catalogue', 'new', '!!!', '--folder', data], /needs letters or digits/],
    [['catalogue', 'new', 'Zorblatt', '--company', 'nobody', '--folder', data], /no company nobody/],
    [['catalogue', 'edit', 'zorblatt', '--folder', data], /no file for zorblatt/],
    [['catalogue', 'new', 'Zorblatt', '--folder', join(folder, 'nowhere')], /no folder of catalogue data/],
    [['catalogue', 'update', join(folder, 'missing.json')], /missing\.json: no such file/],
    [['catalogue', 'update', 'http://127.0.0.1/x.json'], /only https/],
  ])('%j is refused in one line', async (args, message) => {
    const { status, stderr } = await offhook(args)
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1])
    expect(stderr).toMatch(message)
  })
})

test('an update that nobody signed changes nothing', async () => {
  const file = join(folder, 'unsigned.json')
  writeFileSync(file, JSON.stringify({ payload: '{}', signature: 'AAAA' }))
  const home = join(folder, 'home')
  const { status, stderr } = await offhook(['catalogue', 'update', file, '--home', home])
  expect(status).toBe(2)
  expect(stderr).toMatch(/signature is not that of the Offhook maintainers/)
  expect(existsSync(join(home, 'catalogue'))).toBe(false)
})

test('the site is written into an empty folder, and into no other', async () => {
  const site = join(folder, 'site')
  const first = await offhook(['catalogue', 'export', '--html', site, '--lang', 'de'])
  expect(first.status).toBe(0)
  expect(readFileSync(join(site, 'norton', 'index.html'), 'utf8')).toContain('<html lang="de">')
  expect((await offhook(['catalogue', 'export', '--html', site])).status).toBe(0)
  const full = join(folder, 'full')
  mkdirSync(full)
  writeFileSync(join(full, 'mine.txt'), 'mine')
  const refused = await offhook(['catalogue', 'export', '--html', full])
  expect([refused.status, refused.stderr]).toEqual([2, expect.stringMatching(/is not empty/)])
})

test.each([
  ['en', 'your time limit', /no legal advice/],
  ['de', 'Ihre Frist', /keine Rechtsberatung/],
  ['es', 'su plazo', /no es asesoramiento/],
  ['fr', 'votre délai', /pas un conseil juridique/],
])('the rules of a place are told in %s, and whose time limit each is', async (lang, limit, end) => {
  const { status, stdout } = await offhook(['catalogue', 'rules', 'DE', '--lang', lang])
  expect(status).toBe(0)
  expect(stdout).toContain(limit)
  expect(stdout).toMatch(end)
})
