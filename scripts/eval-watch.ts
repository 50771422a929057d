// Series detection measured on invented households: `npm run eval:watch -- [--households N] [--from SEED] [--mistakes N] [--round-trips N]`.
import { parseArgs } from 'node:util'
import { actual } from '../bench/statements/peers/actual.ts'
import { plaid } from '../bench/statements/peers/plaid.ts'
import { sure } from '../bench/statements/peers/sure.ts'
import { evaluate, evaluateAlarms, offhook } from '../packages/statements/test/evaluate.ts'
import { Random } from '../packages/statements/test/households/random.ts'
import { differenceAfterReading, writtenAtRandom } from '../packages/statements/test/round-trip.ts'

const { values } = parseArgs({
  options: {
    households: { type: 'string', default: '400' },
    from: { type: 'string', default: '1' },
    mistakes: { type: 'string', default: '0' },
    'round-trips': { type: 'string', default: '1000' },
  },
})
const first = Number(values.from)
const count = Number(values.households)
const figures = evaluate(
  offhook,
  Array.from({ length: count }, (_, index) => first + index),
)
const share = (value: number) => value.toFixed(3)
console.log(`${figures.households} households, seeds ${first} to ${first + count - 1}
all series       precision ${share(figures.precision)}  recall ${share(figures.recall)}
subscriptions    precision ${share(figures.subscriptions.precision)}  recall ${share(figures.subscriptions.recall)}
cadence right    ${share(figures.cadenceRight)}
next in 3 days   ${share(figures.nextWithinThreeDays)}
kind right       ${share(figures.kindRight)}
status right     ${share(figures.statusRight)}`)
for (const [cadence, { truth, recall, precision }] of figures.byCadence) {
  console.log(
    `  ${cadence.padEnd(12)} ${String(truth).padStart(5)}  precision ${share(precision)}  recall ${share(recall)}`,
  )
}
for (const [tenth, { count, right }] of [...figures.calibration].sort((a, b) => a[0] - b[0])) {
  console.log(
    `  said ${(tenth / 10).toFixed(1)} to ${((tenth + 1) / 10).toFixed(1)}: right ${share(right / count)} of ${count}`,
  )
}
for (const mistake of figures.mistakes.slice(0, Number(values.mistakes))) console.log(mistake)
const alarms = evaluateAlarms(Array.from({ length: count }, (_, index) => first + index))
for (const [name, of] of [
  ['merchants with a name of their own', alarms.named],
  ['Apple, Google, PayPal, Amazon', alarms.mixed],
] as const) {
  console.log(
    `alarms, ${name}: ${of.cancellations} cancellations, ${of.raised} of ${of.due} later charges raised, ${of.falseOnes} false (${of.falsePerhaps} of them say perhaps, ${of.onLegitimate} on a legitimate charge)`,
  )
}
for (const mistake of alarms.mistakes.slice(0, Number(values.mistakes))) console.log(mistake)
console.log('the rules of others on the same households:')
const seeds = Array.from({ length: Math.min(count, 200) }, (_, index) => first + index)
for (const [name, detect] of Object.entries({ actual, sure, plaid })) {
  const of = evaluate(detect, seeds)
  console.log(
    `  ${name.padEnd(8)} precision ${share(of.precision)}  recall ${share(of.recall)}  cadence right ${share(of.cadenceRight)}  next in 3 days ${share(of.nextWithinThreeDays)}`,
  )
}
const random = new Random(first)
let differing = 0
for (let i = 0; i < Number(values['round-trips']); i++) {
  const difference = await differenceAfterReading(await writtenAtRandom(random), random.pick([13, 977, 1 << 20]))
  if (difference === null) continue
  differing += 1
  console.log(difference)
}
console.log(`${values['round-trips']} statements written in every format: ${differing} read back otherwise`)
