import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'offhook-bench-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(command: 'generator' | 'scorer', ...options: string[]) {
  const file = fileURLToPath(new URL(`${command}/cli.ts`, import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=@offhook/source', file, ...options], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('the commands of the benchmark', { timeout: 120_000 }, () => {
  const texts = join(folder, 'texts.jsonl')
  const answers = join(folder, 'answers.jsonl')

  it('write the same texts to a file as to standard output, one JSON line each', () => {
    const options = ['--part', 'test', '--lang', 'pt,hi-Latn', '--count', '6']
    expect(run('generator', ...options, '--out', texts)).toEqual({ status: 0, stdout: '', stderr: '' })
    const written = readFileSync(texts, 'utf8')
    expect(run('generator', ...options).stdout).toBe(written)
    const records = written
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; lang: string })
    expect(records.map(({ lang }) => lang)).toEqual([...Array(6).fill('pt'), ...Array(6).fill('hi-Latn')])
  })

  it.each([
    [['--part', 'both'], '--part is train or test, not both\n'],
    [['--part', 'test', '--lang', 'de,xx'], '--lang: there are no texts in xx\n'],
    [['--part', 'test', '--kind', 'pop-up,nonsense'], '--kind: there is no kind nonsense\n'],
    [['--part', 'test', '--count', 'few'], '--count is a whole number from 1 on, not few\n'],
  ])('refuse %j in one line', (options, stderr) => {
    expect(run('generator', ...options)).toEqual({ status: 2, stdout: '', stderr })
  })

  it('score answers, and name file and line of what is no answer', () => {
    const ids = readFileSync(texts, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id)
    writeFileSync(answers, ids.map((id) => `${JSON.stringify({ id, planted: true })}\n`).join(''))
    expect(run('scorer', texts, answers).stdout).toMatch(/^texts {8}12\nprecision {4}0\.500 .*\nrecall {7}1\.000 /)
    writeFileSync(answers, '{"id": "test-pt-00001", "planted": true}\n{"id": 7}\n')
    const { status, stdout, stderr } = run('scorer', texts, answers)
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `${answers}:2: not a line of this kind, see --help\n`,
    })
  })
})
