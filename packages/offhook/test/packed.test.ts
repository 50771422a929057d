import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { pdf } from '../../documents/src/fixtures/pdf.fixture.ts'
import { temporaryFolder } from './run.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const published = ['catalogue', 'check', 'offhook']
const inside = ['cases', 'catalogue', 'check', 'documents', 'statements', 'store']

interface Manifest {
  readonly name: string
  readonly version: string
  readonly bin?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const manifestOf = (workspace: string): Manifest =>
  JSON.parse(readFileSync(join(root, 'packages', workspace, 'package.json'), 'utf8'))

/**
 * An empty folder with packages as `npm install` leaves it: the files of the tarballs, and beside them exactly what
 * their manifests declare (linked from the checkout, so that no registry is asked).
 */
function installed(folder: string, tarballs: readonly string[]): string {
  const modules = join(folder, 'node_modules')
  for (const tarball of tarballs) {
    const target = join(folder, 'unpacked')
    mkdirSync(target, { recursive: true })
    expect(spawnSync('tar', ['-xzf', tarball, '-C', target]).status).toBe(0)
    const manifest: Manifest = JSON.parse(readFileSync(join(target, 'package/package.json'), 'utf8'))
    const place = join(modules, manifest.name)
    mkdirSync(dirname(place), { recursive: true })
    expect(spawnSync('mv', [join(target, 'package'), place]).status).toBe(0)
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
      const source = [`packages/offhook/node_modules/${name}`, `node_modules/${name}`]
        .map((path) => join(root, path))
        .find((path) => existsSync(path))
      if (name.startsWith('@offhook/') || source === undefined || existsSync(join(modules, name))) continue
      mkdirSync(dirname(join(modules, name)), { recursive: true })
      symlinkSync(source, join(modules, name))
    }
  }
  return folder
}

describe('what npm packs', () => {
  const folder = temporaryFolder()
  const tarballs: Record<string, string> = {}
  beforeAll(() => {
    for (const workspace of published) {
      const target = join(folder, workspace)
      mkdirSync(target)
      const args = ['pack', '--workspace', `packages/${workspace}`, '--pack-destination', target, '--offline']
      const { status, stderr } = spawnSync('npm', args, { cwd: root, encoding: 'utf8' })
      expect(stderr, stderr).not.toMatch(/ERR/)
      expect(status).toBe(0)
      tarballs[workspace] = join(target, readdirSync(target)[0]!)
    }
  }, 120_000)

  test('of the command needs nothing that is not on the registry, in the versions of the checkout', () => {
    const { dependencies = {}, optionalDependencies = {} } = manifestOf('offhook')
    expect(Object.keys(dependencies).filter((name) => name.startsWith('@offhook/'))).toEqual([])
    for (const workspace of inside) {
      const { dependencies: theirs = {}, optionalDependencies: optional = {} } = manifestOf(workspace)
      const outside = Object.entries(theirs).filter(([name]) => !name.startsWith('@offhook/'))
      expect(dependencies, `of packages/${workspace}`).toMatchObject(Object.fromEntries(outside))
      expect(optionalDependencies, `of packages/${workspace}`).toMatchObject(optional)
    }
    const carried = new Set(
      inside.flatMap((workspace) => {
        const { dependencies: theirs, optionalDependencies: optional } = manifestOf(workspace)
        return Object.keys({ ...theirs, ...optional })
      }),
    )
    // What the check for unused packages overlooks here is looked at in the workspace that it is for.
    const overlooked: readonly string[] = JSON.parse(readFileSync(join(root, 'knip.json'), 'utf8')).workspaces[
      'packages/offhook'
    ].ignoreDependencies
    expect(overlooked.filter((name) => !carried.has(name))).toEqual([])
  })

  describe('of the command, in an empty folder,', () => {
    const home = temporaryFolder()
    let place: string
    let bin: string
    beforeAll(() => {
      place = installed(join(folder, 'command'), [tarballs['offhook']!])
      bin = join(place, 'node_modules/offhook', manifestOf('offhook').bin!['offhook']!)
    })
    const run = (args: readonly string[], input = '') =>
      spawnSync(process.execPath, [bin, ...args], {
        cwd: place,
        encoding: 'utf8',
        input,
        maxBuffer: 64 * 1024 * 1024,
        env: { ...process.env, OFFHOOK_HOME: home },
      })

    test('carries its licence and what it was built from', () => {
      const names = readdirSync(join(place, 'node_modules/offhook'))
      expect(names).toEqual(expect.arrayContaining(['LICENSE', 'NOTICE', 'README.md', 'bin', 'data', 'dist']))
      expect(run(['catalogue', 'verify']).stdout).toMatch(/all in order/)
    })

    test('checks a text and a PDF', async () => {
      const text = 'Norton refund desk: call 1-888-555-0142 now. Norton support 1-888-555-0142, 24/7.'
      writeFileSync(join(place, 'a.pdf'), await pdf({ pages: [text] }))
      const { status, stdout, stderr } = run(['check', '--json', '--fictional', 'as-assigned', 'a.pdf', '-'], text)
      expect(stderr).toBe('')
      expect(status).toBe(1)
      const verdicts = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).verdict)
      expect(verdicts).toEqual(['planted', 'planted'])
    })

    test('scans in several threads, answers questions, and keeps a case', () => {
      const lines = Array.from({ length: 3_000 }, (_, id) =>
        JSON.stringify({ id: String(id), text: 'Norton support desk, call Norton on 1-888-555-0142 now' }),
      )
      const scanned = run(['scan', '--jobs', '2', '--fictional', 'as-assigned'], lines.join('\n'))
      expect(scanned.stdout.trim().split('\n')).toHaveLength(3_000)
      expect(run(['how', 'norton']).stdout).toMatch(/^Norton \(Gen Digital\)/)
      expect(run(['case', 'list']).status).toBe(0)
    })

    test('serves the app', async () => {
      const server: ChildProcess = spawn(process.execPath, [bin, 'serve', '--port', '0', '--guest'], {
        cwd: place,
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      try {
        let start = ''
        for await (const line of createInterface({ input: server.stdout! })) {
          start ||= /http:\S+\?start=\S+/.exec(line)?.[0] ?? ''
          if (start !== '') break
        }
        const page = await fetch(new URL('/', start))
        expect(page.status).toBe(200)
        const html = await page.text()
        const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1]
        expect(script, html).toBeDefined()
        expect((await fetch(new URL(script!, start))).status).toBe(200)
      } finally {
        server.kill('SIGINT')
      }
    })
  })

  test('of the engine and the catalogue is the library of the contract, guard and retrieval included', () => {
    const place = installed(join(folder, 'library'), [tarballs['check']!, tarballs['catalogue']!])
    writeFileSync(
      join(place, 'try.mjs'),
      `import { catalogue } from '@offhook/catalogue'
       import { check } from '@offhook/check'
       import { guard } from '@offhook/check/guard'
       import { passagesOf } from '@offhook/check/retrieval'
       import { catalogue as full } from '@offhook/catalogue/full'
       import { openSearch } from '@offhook/catalogue/search'
       const text = 'Norton support: call 1-888-555-0142 now.'
       const pieces = new Response(text).body.pipeThrough(new TextDecoderStream()).pipeThrough(guard({ catalogue }))
       const shown = (await Array.fromAsync(pieces)).join('')
       console.log(JSON.stringify({
         numbers: check(text, { catalogue, fictional: "as-assigned" }).numbers.length,
         shown,
         services: full.services.length > 200,
         passages: typeof passagesOf,
         search: typeof openSearch(full),
       }))`,
    )
    const { stdout, stderr } = spawnSync(process.execPath, ['try.mjs'], { cwd: place, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({
      numbers: 1,
      services: true,
      passages: 'function',
      shown: 'Norton support: call +1 888 55• •••• now.',
    })
    for (const path of ['check/dist/index.d.ts', 'check/dist/guard/index.d.ts', 'catalogue/dist/src/index.d.ts'])
      expect(existsSync(join(place, 'node_modules/@offhook', path)), path).toBe(true)
  })
})
