import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { offhook, temporaryFolder } from './run.ts'

const home = temporaryFolder()
const env = { OFFHOOK_HOME: home, NO_COLOR: '1' }
const statement = join(home, 'bank.csv')
writeFileSync(
  statement,
  `Date,Description,Amount,Currency
${[1, 2, 3, 4, 5, 6].map((month) => `2026-0${month}-14,BRELLO MEDIA 888-555-0142 TX,-9.99,USD`).join('\n')}
2026-06-15,BRELLO MEDIA 888-555-0142 TX,-9.99,USD
2026-06-20,not an amount,x,USD
`,
)

describe('offhook watch', () => {
  it('imports a statement, says what is bad by line, and lists what recurs with numbers masked', async () => {
    const preview = await offhook(['watch', 'import', statement, '--preview'], '', env)
    expect(preview.status).toBe(0)
    expect(preview.stdout).toContain('7 transactions from 2026-01-14 to 2026-06-15')
    const imported = await offhook(['watch', 'import', statement], '', env)
    expect(imported.stdout).toContain('7 new')
    expect(imported.stderr).toContain(`${statement}:9: "x" is not an amount`)
    const again = await offhook(['watch', 'import', statement], '', env)
    expect(again.stdout).toContain('0 new, 7 there already')
    const list = await offhook(['watch', 'list', '--json'], '', env)
    const [series] = JSON.parse(list.stdout)
    expect(series).toMatchObject({
      merchant: 'Brello Media',
      cadence: 'monthly',
      kind: 'subscription',
      amount: { value: '9.99', currency: 'USD' },
    })
    const shown = await offhook(['watch', 'show', series.id], '', env)
    expect(shown.stdout).toContain('+1 888 55• ••••')
    expect(shown.stdout).toContain('do not ring it')
    expect(shown.stdout).toContain('billed by the company itself')
    expect(shown.stdout).not.toContain('0142')
  }, 120_000)

  it('remembers a correction and takes it back', async () => {
    const [series] = JSON.parse((await offhook(['watch', 'list', '--json'], '', env)).stdout)
    const corrected = await offhook(['watch', 'correct', series.id, '--not-a-subscription', '--json'], '', env)
    expect(JSON.parse((await offhook(['watch', 'list', '--all', '--json'], '', env)).stdout)).toEqual([])
    await offhook(['watch', 'undo', JSON.parse(corrected.stdout).id], '', env)
    expect(JSON.parse((await offhook(['watch', 'list', '--all', '--json'], '', env)).stdout)).toHaveLength(1)
  }, 120_000)

  it('says in one line what is wrong with a file, and with what it was asked', async () => {
    const missing = await offhook(['watch', 'import', join(home, 'none.csv')], '', env)
    expect(missing).toMatchObject({ status: 2, stderr: `offhook: ${join(home, 'none.csv')}: no such file\n` })
    const unknown = await offhook(['watch', 'show', 'nothing'], '', env)
    expect(unknown.status).toBe(2)
  }, 120_000)
})
