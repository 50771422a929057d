// Time a character over growing adversarial texts: `npm run linear` in this folder. Linear means that the columns stay level.
import { parseArgs } from 'node:util'
import { catalogue } from '@offhook/catalogue'
import { check } from '@offhook/check'
import { nasty } from './inputs/nasty.ts'

const { values } = parseArgs({ options: { largest: { type: 'string', default: '1048576' }, only: { type: 'string' } } })
const sizes = [1 << 10, 1 << 13, 1 << 16, 1 << 18, 1 << 20, 1 << 23].filter((size) => size <= Number(values.largest))
console.log(['nanoseconds a character'.padEnd(26), ...sizes.map((size) => `${size / 1024} KiB`.padStart(9))].join(' '))
for (const [name, make] of Object.entries(nasty)) {
  if (values.only !== undefined && values.only !== name) continue
  const cells = sizes.map((size) => {
    const text = make(size)
    const before = process.cpuUsage()
    check(text, { catalogue, fictional: 'as-assigned' })
    const { user, system } = process.cpuUsage(before)
    return (((user + system) * 1000) / size).toFixed(0).padStart(9)
  })
  console.log([name.padEnd(26), ...cells].join(' '))
}
