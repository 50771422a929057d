import { describe, expect, test } from 'vitest'
import { catalogue } from '../full.ts'
import { how } from '../how/how.ts'
import { messagesFor } from './index.ts'

const today = catalogue.version
const inLanguage = (language: string, question: Parameters<typeof how>[0]) =>
  how(question, catalogue, { today, messages: messagesFor(language) })

describe.each(['en', 'es', 'de', 'fr'])('in %s', (language) => {
  test('every fixed sentence is there, and none twice', () => {
    const texts = sentencesOf(messagesFor(language).how.answer)
    expect(texts.every((text) => text.length > 40)).toBe(true)
    expect(new Set(texts).size).toBe(texts.length)
  })

  test('the answer differs from English in words and not in facts', () => {
    const question = { service: 'norton', descriptor: 'PAYPAL *NORTON' }
    const answer = inLanguage(language, question)
    const english = inLanguage('en', question)
    expect(answer.routes).toEqual(english.routes)
    expect(answer.biller?.candidates).toEqual(english.biller?.candidates)
    if (language !== 'en') {
      expect(answer.summary).not.toBe(english.summary)
      expect(answer.biller?.why).not.toBe(english.biller?.why)
      for (const [index, { question }] of answer.answers.entries())
        expect(question).not.toBe(english.answers[index]!.question)
    }
  })

  test('nothing to dial and no address stands in a fixed sentence', () => {
    const all = JSON.stringify(sentencesOf(messagesFor(language).how))
    expect(all).not.toMatch(/\+?\d[\d\s().-]{6,}/)
    expect(all).not.toMatch(/https?:|\w\.(com|org|net)\b/)
  })
})

test('an unknown language is answered in English, a regional one in its language', () => {
  expect(messagesFor('tlh').language).toBe('en')
  expect(messagesFor('de-AT').language).toBe('de')
})

function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(sentencesOf)
}
