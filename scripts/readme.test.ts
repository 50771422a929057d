import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const readme = readFileSync(join(root, 'README.md'), 'utf8')

interface Example {
  readonly command: string
  readonly output: readonly string[]
}

/** The commands of the README's `console` blocks, each with the output shown; `…` stands for lines left out. */
const examples = [...readme.matchAll(/```console\n(.*?)```/gs)].flatMap(([, block]) =>
  block!
    .split(/^\$ /m)
    .slice(1)
    .map((example): Example => {
      const [command, ...output] = example.trimEnd().split('\n')
      return { command: command!, output }
    }),
)

function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!)
}

test('the README has examples', () => {
  expect(examples.length).toBeGreaterThan(3)
})

test.each(examples)('$command', ({ command, output }) => {
  const [npx, offhook, ...args] = words(command)
  expect([npx, offhook]).toEqual(['npx', 'offhook'])
  const { stdout } = spawnSync(process.execPath, [join(root, 'packages/offhook/bin/offhook.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '80', NO_COLOR: '1' },
  })
  const quoted = (line: string) => line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const shown = output.map((line) => (line === '…' ? '(?:.*\\n)*?' : `${quoted(line)}\\n`)).join('')
  expect(stdout).toMatch(new RegExp(`^${shown}`))
})

test('every file that the README names exists', () => {
  const files = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, file]) => file!)
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
})
