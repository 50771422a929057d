import { createInterface } from 'node:readline/promises'
import type { Action, Answers, BillerId, HowAnswer, HowQuestion, SignUpPlace } from '@offhook/catalogue/full'
import { Command, Option } from 'commander'
import { currentCatalogue } from '../catalogue/current.ts'
import { readReceipt } from '../input/read-receipt.ts'
import { InputError } from '../input-error.ts'
import { renderHow } from '../terminal/render-how.ts'
import { terminalOf } from '../terminal/terminal.ts'

interface Options {
  readonly action?: Action
  readonly biller?: BillerId
  readonly descriptor?: string
  readonly receipt?: string
  readonly lang: string
  readonly json: boolean
}

export function howCommand(): Command {
  return new Command('how')
    .description('The official way out of a subscription, by whoever really bills it.')
    .argument('[service...]', 'its name, as you know it; may be left out with --descriptor')
    .addOption(
      new Option('--action <action>', 'one matter only').choices(['cancel', 'refund', 'contact', 'delete-account']),
    )
    .option('--biller <id>', 'who bills, if you know it: direct, apple, google-play, paypal, …')
    .option('--descriptor <line>', 'the line on your statement, as it is printed there')
    .option('--receipt <file>', 'the receipt, saved as a mail (.eml)')
    .addOption(
      new Option('--lang <language>', 'the language of the answer').choices(['en', 'es', 'de', 'fr']).default('en'),
    )
    .option('--json', 'for programs', false)
    .action(run)
}

async function run(words: readonly string[], options: Options): Promise<void> {
  const { how, messagesFor } = await import('@offhook/catalogue/full')
  const catalogue = await (await currentCatalogue()).in(options.lang)
  const typed = words.join(' ').trim()
  if (typed === '' && options.descriptor === undefined && options.receipt === undefined)
    throw new InputError('name a service, as in "offhook how norton", or give --descriptor or --receipt')
  if (options.biller !== undefined && !catalogue.biller(options.biller))
    throw new InputError(
      `--biller ${options.biller}: there is none; there are ${catalogue.billers.map(({ id }) => id).join(', ')}`,
    )
  const messages = messagesFor(options.lang)
  const today = new Date().toISOString().slice(0, 10)
  const { service, near } = await findService(typed, catalogue)
  const question: HowQuestion = {
    ...(typed !== '' && { service: service ?? typed }),
    ...(options.action !== undefined && { action: options.action }),
    ...(options.biller !== undefined && { biller: options.biller }),
    ...(options.descriptor !== undefined && { descriptor: options.descriptor }),
    ...(options.receipt !== undefined && { receipt: await readReceipt(options.receipt) }),
  }
  let answer = how(question, catalogue, { today, messages })
  if (answer.service && answer.isBillerOpen && !options.json && process.stdin.isTTY && process.stdout.isTTY) {
    const told = await askThreeQuestions(answer)
    answer = how({ ...question, ...told }, catalogue, { today, messages })
  }
  if (options.json) {
    console.log(JSON.stringify(answer))
    return
  }
  process.stdout.write(renderHow(answer, { near, terminal: terminalOf(process.stdout), messages, today, catalogue }))

  async function askThreeQuestions(open: HowAnswer): Promise<Partial<HowQuestion>> {
    const { signUpPlaces } = await import('@offhook/catalogue/full')
    const prompt = createInterface({ input: process.stdin, output: process.stdout })
    try {
      const line = (await prompt.question(`${messages.how.threeQuestions['statement-line']} `)).trim()
      if (line !== '') {
        const again = how({ ...question, descriptor: line }, catalogue, { today, messages })
        if (!again.isBillerOpen) return { descriptor: line }
      }
      const kept = line === '' ? {} : { descriptor: line }
      const sender = (await prompt.question(`${messages.how.threeQuestions['receipt-from']} `)).trim()
      const receiptFrom = billerNamed(sender, open)
      if (receiptFrom) return { ...kept, answers: { receiptFrom } }
      console.log(messages.how.threeQuestions['signed-up'])
      for (const [index, place] of signUpPlaces.entries()) console.log(`  ${index + 1} ${messages.how.places[place]}`)
      const choice = signUpPlaces[Number((await prompt.question('> ')).trim()) - 1] as SignUpPlace | undefined
      const answers: Answers = choice === undefined ? {} : { signedUp: choice }
      return { ...kept, answers }
    } finally {
      prompt.close()
    }
  }

  function billerNamed(text: string, open: HowAnswer): BillerId | undefined {
    const key = text.toLowerCase()
    if (key === '') return undefined
    if (open.service && key.includes(open.service.name.toLowerCase())) return 'direct'
    return catalogue.billers.find(
      ({ id, name }) => key.includes(id.replace('-', ' ')) || key.includes(name.toLowerCase()),
    )?.id
  }
}

/** The service that is meant, or the names that are near. */
async function findService(
  typed: string,
  catalogue: import('@offhook/catalogue/full').FullCatalogue,
): Promise<{ service: string | undefined; near: readonly string[] }> {
  if (typed === '') return { service: undefined, near: [] }
  if (catalogue.service(typed)) return { service: typed, near: [] }
  const { openSearch } = await import('@offhook/catalogue/search')
  const search = openSearch(catalogue)
  const meant = search.meant(typed)
  if (meant?.serviceId) return { service: meant.serviceId, near: [] }
  return { service: undefined, near: search.find(typed, 3).flatMap(({ serviceId, name }) => (serviceId ? [name] : [])) }
}
