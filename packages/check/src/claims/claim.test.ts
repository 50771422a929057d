import { catalogue } from '@offhook/catalogue'
import { expect, test } from 'vitest'
import { check } from '../check.ts'

const mail =
  'Greetings, a payment of $639.95 towards Paisalink has been processed from your account.\n\nItem: Paisalink Premium, validity 36 months.\n\nIf this is a mistake, let us hear from you within a day: +1-866-555-0197.\n\nWarm regards, Paisalink Accounts'

test.each([
  ['nothing', ''],
  ['opening hours', '\n\nOpening hours: Monday to Friday, 9 to 5. Family-owned since 1985. Free estimates.'],
  ['opening hours in another language', '\n\nÖffnungszeiten Montag bis Freitag.'],
])('a number given for a name that the text keeps returning to keeps its claim beside %s', (_, words) => {
  const { numbers } = check(mail + words, { catalogue, title: 'Paisalink notice', fictional: 'as-assigned' })
  expect(numbers.map(({ claimed }) => claimed?.name)).toEqual(['Paisalink'])
  expect(numbers[0]!.verdict).not.toBe('ordinary')
})
