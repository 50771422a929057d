import { how, messagesFor } from '@offhook/catalogue/full'
import { z } from 'zod'
import { namedService } from '../named-service.ts'
import { type AddTool, annotations, answerOf, language, refusal } from '../tool.ts'

export const addOfficialRoute: AddTool = (server, catalogue) => {
  server.registerTool(
    'official_route',
    {
      title: 'The official way to cancel, to get money back or to get in touch',
      description:
        'Gives the company’s own way for a service, by whoever bills it: address, steps, when it takes effect, refund terms ' +
        'and official numbers, each with its source and the day it was read. `basis` says how firmly it is known. A service ' +
        'that is not in the catalogue is answered so, without a guess: pass that on.',
      inputSchema: {
        service: z.string().max(200).describe('Its name, as the person says it.'),
        action: z.enum(['cancel', 'refund', 'contact', 'delete-account']).optional(),
        biller: z
          .string()
          .optional()
          .describe('Who takes the money, where known: direct, apple, google-play, paypal, …'),
        language,
      },
      annotations,
    },
    async ({ service, action, biller, language }) => {
      if (biller !== undefined && !catalogue.biller(biller))
        return refusal(`biller: there is no ${JSON.stringify(biller)}; there are ${billerIds(catalogue)}`)
      return answerOf({
        ...how(
          {
            service: namedService(service, catalogue),
            ...(action !== undefined && { action }),
            ...(biller !== undefined && { biller }),
          },
          await catalogue.in(language),
          { today: new Date().toISOString().slice(0, 10), messages: messagesFor(language) },
        ),
      })
    },
  )
}

function billerIds(catalogue: Parameters<AddTool>[1]): string {
  return catalogue.billers.map(({ id }) => id).join(', ')
}
