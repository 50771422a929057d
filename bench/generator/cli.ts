import { parseArgs } from 'node:util'
import { generate } from './generate.ts'
import { languages } from './languages/index.ts'

const HELP = `node bench/generator/cli.ts --part train|test [--lang en,de,…] [--count N] [--seed S] [--kind K,…]

Writes labelled planted and clean texts as JSONL to standard output: N texts (default 400) a language.
Languages: ${languages.map(({ code }) => code).join(', ')}
`

const { values } = parseArgs({
  options: {
    part: { type: 'string' },
    lang: { type: 'string' },
    count: { type: 'string', default: '400' },
    seed: { type: 'string' },
    kind: { type: 'string' },
    help: { type: 'boolean' },
  },
})

const count = Number(values.count)
if (values.help) process.stdout.write(HELP)
else if ((values.part !== 'train' && values.part !== 'test') || !Number.isInteger(count) || count < 1) {
  process.stderr.write(HELP)
  process.exitCode = 2
} else {
  for (const record of generate({
    part: values.part,
    count,
    ...(values.lang === undefined ? {} : { langs: values.lang.split(',') }),
    ...(values.seed === undefined ? {} : { seed: values.seed }),
    ...(values.kind === undefined ? {} : { kinds: values.kind.split(',') }),
  })) {
    process.stdout.write(`${JSON.stringify(record)}\n`)
  }
}
