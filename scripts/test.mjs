// Every check of the project, in one go. `npm test`; the last line is `N passed, N failed`.
// OFFHOOK_REQUIRE=all turns a skipped test into a failure.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSteps } from './build.mjs'
import { install, run, underPinnedNode } from './prepare.mjs'

install()
underPinnedNode(import.meta.url)

const steps = [
  ...buildSteps,
  ['types', 'tsc', ['-p', 'tsconfig.json']],
  ['format, lint and layers', 'biome', ['ci', '--error-on-warnings', '.']],
  ['dead code', 'knip', []],
]

const count = { passed: 0, failed: 0, skipped: 0 }
for (const [name, command, args] of steps) {
  const started = performance.now()
  const status = run(command, args)
  count[status === 0 ? 'passed' : 'failed'] += 1
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
}

const folder = mkdtempSync(join(tmpdir(), 'offhook-test-'))
const report = join(folder, 'vitest.json')
const status = run('vitest', [
  'run',
  '--coverage',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
])
try {
  const result = JSON.parse(readFileSync(report, 'utf8'))
  count.passed += result.numPassedTests
  count.failed += result.numFailedTests + (result.numFailedTests === 0 && status !== 0 ? 1 : 0)
  count.skipped += result.numPendingTests + result.numTodoTests
} catch {
  console.error('offhook: the tests ended without a report')
  count.failed += 1
}
rmSync(folder, { recursive: true, force: true })

if (process.env.OFFHOOK_REQUIRE === 'all' && count.skipped > 0) {
  console.error(`offhook: OFFHOOK_REQUIRE=all allows no skipped test; ${count.skipped} skipped`)
  count.failed += count.skipped
  count.skipped = 0
}
const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : ''
console.log(`${count.passed} passed, ${count.failed} failed${skipped}`)
process.exitCode = count.failed > 0 ? 1 : 0
