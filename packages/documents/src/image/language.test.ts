import { expect, test } from 'vitest'
import { languageOfImage } from './language.ts'

test.each([
  ['eng', 'Your computer is blocked. Call the support line now and do not turn it off.'],
  ['deu', 'Ihr Computer wurde gesperrt. Bitte rufen Sie die Hotline an und schalten Sie ihn nicht aus.'],
  ['fra', 'Votre ordinateur est bloqué. Appelez le support et ne pas éteindre votre appareil.'],
  ['spa', 'Su equipo se ha bloqueado. Llame a la línea de soporte para que no se pierdan los datos.'],
  ['eng', 'Norton 1-888-555-0100'],
  ['eng', 'Die Hard'],
  ['eng', ''],
])('the small words tell %s: %s', (language, text) => {
  expect(languageOfImage(text)).toBe(language)
})
