// Series detection measured on invented households: `npm run eval:watch -- [--households N] [--from SEED] [--mistakes N]`.
import { parseArgs } from 'node:util'
import { evaluate, evaluateAlarms, offhook } from '../packages/statements/test/evaluate.ts'

const { values } = parseArgs({
  options: {
    households: { type: 'string', default: '400' },
    from: { type: 'string', default: '1' },
    mistakes: { type: 'string', default: '0' },
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
    `alarms, ${name}: ${of.cancellations} cancellations, ${of.raised} of ${of.due} later charges raised, ${of.falseOnes} false`,
  )
}
for (const mistake of alarms.mistakes.slice(0, Number(values.mistakes))) console.log(mistake)
