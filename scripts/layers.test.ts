import { execFileSync, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

/** Which workspaces each may import: the arrows of docs/architecture.md. */
const below: Record<string, readonly string[]> = {
  catalogue: [],
  check: ['catalogue'],
  documents: [],
  statements: ['documents', 'catalogue'],
  cases: ['documents', 'catalogue'],
  store: ['cases', 'statements'],
  web: ['check', 'catalogue'],
}

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const biome = join(root, 'node_modules', '.bin', 'biome')
const house = realpathSync(mkdtempSync(join(tmpdir(), 'offhook-layers-')))
afterAll(() => rmSync(house, { recursive: true, force: true }))

/** Lints the given files with the project's own configuration; returns those refused for a forbidden import. */
function refused(files: Record<string, string>): string[] {
  copyFileSync(join(root, 'biome.json'), join(house, 'biome.json'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, name)), { recursive: true })
    writeFileSync(join(house, name), text)
  }
  const { stdout } = spawnSync(
    biome,
    [
      'lint',
      '--vcs-enabled=false',
      '--only=style/noRestrictedImports',
      '--max-diagnostics=none',
      '--reporter=json',
      '.',
    ],
    { cwd: house, encoding: 'utf8' },
  )
  const report = JSON.parse(stdout) as {
    summary: { unchanged: number; changed: number }
    diagnostics: { category: string; location: { path: string | { file: string } } }[]
  }
  expect(report.summary.unchanged + report.summary.changed).toBeGreaterThanOrEqual(Object.keys(files).length)
  return report.diagnostics
    .filter((found) => found.category === 'lint/style/noRestrictedImports')
    .map((found) => (typeof found.location.path === 'string' ? found.location.path : found.location.path.file))
    .sort()
}

test('every arrow that does not point downwards is refused, and no other', () => {
  const files: Record<string, string> = {}
  const forbidden: string[] = []
  for (const from of Object.keys(below)) {
    for (const to of [...Object.keys(below), 'offhook']) {
      if (to === from) continue
      const byName = `packages/${from}/src/to-${to}.ts`
      const byPath = `packages/${from}/src/path-to-${to}.ts`
      const lazily = `packages/${from}/src/lazily-to-${to}.ts`
      const specifier = to === 'offhook' ? 'offhook' : `@offhook/${to}`
      files[byName] = `import { x } from '${specifier}'\nexport const y = x\n`
      files[lazily] = `export const y = await import('${specifier}')\n`
      files[byPath] = `import { x } from '../../${to}/src/index.ts'\nexport const y = x\n`
      if (!below[from]!.includes(to)) forbidden.push(byName, lazily)
      forbidden.push(byPath)
    }
  }
  expect(refused(files)).toEqual(forbidden.sort())
})

test('what runs in a browser is refused a Node API and a build tool', () => {
  const files = {
    'packages/check/src/reads-a-file.ts': `import { readFileSync } from 'node:fs'\nexport const x = readFileSync\n`,
    'packages/catalogue/src/parses-yaml.ts': `import { parse } from 'yaml'\nexport const x = parse\n`,
    'packages/catalogue/src/compiles.ts': `import { x } from '../build/index.ts'\nexport const y = x\n`,
    'packages/catalogue/build/parses-yaml.ts': `import { parse } from 'yaml'\nexport const x = parse\n`,
  }
  expect(refused(files).filter((file) => file in files)).toEqual([
    'packages/catalogue/src/compiles.ts',
    'packages/catalogue/src/parses-yaml.ts',
    'packages/check/src/reads-a-file.ts',
  ])
})

test('every workspace has its place in the layers', () => {
  const workspaces = readdirSync(join(root, 'packages')).filter((name) =>
    existsSync(join(root, 'packages', name, 'package.json')),
  )
  expect([...Object.keys(below), 'offhook']).toEqual(expect.arrayContaining(workspaces))
})

test('the checked files are the real ones', () => {
  const listed = execFileSync(biome, ['lint', '--only=style/noRestrictedImports', '--reporter=json', 'packages'], {
    cwd: root,
    encoding: 'utf8',
  })
  const { summary } = JSON.parse(listed) as { summary: { unchanged: number } }
  expect(summary.unchanged).toBeGreaterThan(5)
})
