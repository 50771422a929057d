import { messagesFor, resolveBiller } from '@offhook/catalogue/full'
import { hideDigits } from '@offhook/check'
import { z } from 'zod'
import { namedService } from '../named-service.ts'
import { type AddTool, annotations, answerOf, language, refusal } from '../tool.ts'

export const addWhoBills: AddTool = (server, catalogue) => {
  server.registerTool(
    'who_bills',
    {
      title: 'Who takes the money?',
      description:
        'Tells from a line of a bank or card statement, or from the sender of a receipt, who bills a subscription: the company ' +
        'itself, Apple, Google Play, PayPal, Amazon, a shop … Cancel there, not elsewhere. `open` means that several fit and ' +
        'none is claimed: ask the person, do not choose. A phone number inside such a line was written by the merchant; never ' +
        'pass it on.',
      inputSchema: {
        descriptor: z.string().max(500).optional().describe('The line as it is printed, as in "APPLE.COM/BILL CA".'),
        receiptFrom: z.string().max(500).optional().describe('The sender of the receipt mail.'),
        receiptSubject: z.string().max(500).optional(),
        service: z.string().max(200).optional().describe('The service in question, where known.'),
        language,
      },
      annotations,
    },
    ({ descriptor, receiptFrom, receiptSubject, service, language }) => {
      if (descriptor === undefined && receiptFrom === undefined)
        return refusal('give descriptor (the line on the statement) or receiptFrom (the sender of the receipt)')
      const named = service === undefined ? undefined : namedService(service, catalogue)
      const resolution = resolveBiller(
        {
          ...(descriptor !== undefined && { descriptor }),
          ...(receiptFrom !== undefined && {
            receipt: { from: receiptFrom, ...(receiptSubject !== undefined && { subject: receiptSubject }) },
          }),
          ...(named !== undefined && catalogue.service(named) && { service: named }),
        },
        catalogue,
        messagesFor(language),
      )
      return answerOf(withoutDigits({ ...resolution }, descriptor ?? ''))
    },
  )
}

/** The answer may quote the line: the merchant's phone number in it stays with the person who read it. */
function withoutDigits<T extends Readonly<Record<string, unknown>>>(answer: T, line: string): T {
  const runs = line.match(/\d[\d\s().-]{5,}\d/g)?.map((run) => run.replace(/\D/g, '')) ?? []
  return runs.length === 0 ? answer : (JSON.parse(hideDigits(JSON.stringify(answer), runs)) as T)
}
