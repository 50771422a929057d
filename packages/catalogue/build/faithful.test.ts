import { expect, test } from 'vitest'
import { translationFaults } from './faithful.ts'

test.each([
  ['de', 'Cancel 14 days before', 'Kündigen Sie 14 Tage vorher'],
  ['de', 'Up to 1,000 dollars by 3 March 2025', 'Bis zu 1.000 Dollar bis zum 3. März 2025'],
  ['es', 'Since 26 July 2026', 'Desde el 26 de julio de 2026'],
  ['fr', 'From 1 June 2023; you may cancel', 'Depuis le 1er juin 2023 ; vous pouvez résilier'],
  ['fr', 'Choose “Cancel plan”', 'Choisissez «\u00a0Cancel plan\u00a0»'],
  ['es', 'Open Settings and choose Billing', 'Abra «Settings» y elija «Billing»'],
  ['de', 'Open brello.com/plan', 'Öffnen Sie brello.com/plan'],
  ['de', 'Google Voice', 'Google Voice'],
])('%s: “%s” is told by “%s”', (language, sentence, translation) => {
  expect(translationFaults(sentence, translation, language)).toEqual([])
})

test.each([
  ['a number', 'Cancel 14 days before', 'Kündigen Sie vorher', ['loses the number 14']],
  ['a number that differs', 'Within 60 days', 'Innerhalb von 14 Tagen', ['loses the number 60', 'adds the number 14']],
  ['the month of a date', 'By 3 March 2025', 'Bis zum 3. Mai 2025', ['loses month 3', 'adds month 5']],
  ['a year', 'Since July 2026', 'Seit Juli', ['loses the number 2026', 'loses month 7']],
  ['an address', 'Open brello.com', 'Öffnen Sie die Seite', ['loses the address brello.com']],
  [
    'a path',
    'Open brello.com/plan',
    'Öffnen Sie brello.com',
    ['loses the address brello.com/plan', 'adds the address brello.com'],
  ],
  ['a quoted label', 'Choose “Cancel plan”', 'Wählen Sie das Kündigen', ['loses the label Cancel plan']],
])('what loses %s is found out', (_, sentence, translation, faults) => {
  expect(translationFaults(sentence, translation, 'de')).toEqual(faults)
})

test('a label that the sentence does not have was read nowhere', () => {
  expect(translationFaults('Open Settings', 'Öffnen Sie „Einstellungen“', 'de')).toEqual([
    'adds the label Einstellungen',
  ])
})
