import { checkNumber, mask } from '@offhook/check'
import { z } from 'zod'
import { type AddTool, annotations, answerOf, language, reveal } from '../tool.ts'

/** What a number on its own can never tell. */
const notes = {
  en: 'says where a call you dial arrives, not who called you',
  de: 'sagt, wo ein Anruf ankommt, den Sie selbst wählen, nicht, wer Sie angerufen hat',
  es: 'dice adónde llega una llamada que usted marca, no quién le llamó',
  fr: 'dit où arrive un appel que vous composez, pas qui vous a appelé',
} as const

export const addCheckNumber: AddTool = (server, catalogue) => {
  server.registerTool(
    'check_number',
    {
      title: 'Whose number is this?',
      description:
        'Says whether a number is `official` (read on the company’s own domain within 180 days), `public` (an emergency or ' +
        'other public line) or `unverified`, which is neither a warning nor an OK. It says where a call that one dials ' +
        'arrives, not who called: caller ID is forged.',
      inputSchema: {
        number: z.string().max(200).describe('The number as it is written, with its country where known.'),
        brand: z.string().max(200).optional().describe('The company that it is said to belong to.'),
        country: z
          .string()
          .regex(/^[A-Za-z]{2}$/)
          .optional(),
        language,
        reveal,
      },
      annotations,
    },
    async ({ number, brand, country, language, reveal }) => {
      const { verdict, e164, dial, doubt, owner, official, line } = checkNumber(number, {
        catalogue: await catalogue.in(language),
        ...(brand !== undefined && { brand }),
        ...(country !== undefined && { country: country.toUpperCase() }),
      })
      const isShown = reveal || verdict !== 'unverified'
      return answerOf({
        verdict,
        ...(isShown ? { e164, dial } : { masked: mask(e164 ?? dial ?? '') }),
        doubt,
        owner,
        purpose: official?.purpose ?? line?.name ?? null,
        source: official?.source ?? line?.source ?? null,
        note: notes[language],
      })
    },
  )
}
