import { check } from '@offhook/check'
import { z } from 'zod'
import { maskedReport } from '../masked-report.ts'
import { type AddTool, annotations, answerOf, reveal } from '../tool.ts'

export const addCheckText: AddTool = (server, catalogue) => {
  server.registerTool(
    'check_text',
    {
      title: 'Check a text for planted phone numbers',
      description:
        'Finds every phone number in a text, however disguised, and says whether it is official, public, planted, reported, ' +
        'unverified or ordinary, why, and what the company’s own way is instead. Give the person only numbers that come ' +
        'with `e164` or `dial` here, and the ways under `instead`. A verdict of `clear` means that no planted number was ' +
        'found; never call a text safe.',
      inputSchema: {
        text: z.string().max(1_000_000).describe('The text as it was found.'),
        host: z.string().optional().describe('The host it was found on, as in forum.example.'),
        title: z.string().optional(),
        country: z
          .string()
          .regex(/^[A-Za-z]{2}$/)
          .optional()
          .describe('ISO 3166 alpha-2: where national numbers are dialled.'),
        reveal,
      },
      annotations,
    },
    ({ text, host, title, country, reveal }) => {
      const report = check(text, {
        catalogue,
        ...(host !== undefined && { host }),
        ...(title !== undefined && { title }),
        ...(country !== undefined && { country: country.toUpperCase() }),
      })
      return answerOf(reveal ? { ...report } : maskedReport(report))
    },
  )
}
