import { catalogue } from '@offhook/catalogue'
import { expect, test } from 'vitest'
import { passagesOf } from './passages.ts'

const options = { catalogue, today: '2026-11-24', fictional: 'as-assigned' } as const
const planted = `How to cancel Norton, full guide. Call 1★888★555★0142 now. The refund team at 1★888★555★0142 is there 24/7,
1★888★555★0142 for Norton support, 1★888★555★0142 live person.`
const halves = (text: string) => [
  { start: 0, end: text.length >> 1 },
  { start: text.length >> 1, end: text.length },
]

test('a chunk of a planted document keeps its identity and loses its words, whatever the chunk says', () => {
  const passages = passagesOf({ id: 'd1', text: planted, host: 'blog.example' }, halves(planted), options)
  expect(passages.map(({ id, verdict, text }) => [id, verdict, text])).toEqual([
    ['d1', 'planted', null],
    ['d1', 'planted', null],
  ])
})

test('a chunk of a document to be careful with is masked, and says so', () => {
  const text = 'I have this number for Norton support, 888-555-0142. Is it really theirs?'
  const [passage] = passagesOf({ id: 'd2', text }, [{ start: 0, end: text.length }], options)
  expect(passage).toMatchObject({ verdict: 'caution', note: 'Contact details in this passage are not confirmed.' })
  expect(passage!.text).toBe('I have this number for Norton support, +1 888 55• ••••. Is it really theirs?')
})

test('a number that two chunks share is hidden in both', () => {
  const text = 'I have this number for Norton support, 888-555-0142. Is it really theirs?'
  const cut = text.indexOf('555') + 1
  const passages = passagesOf(
    { id: 'd3', text },
    [
      { start: 0, end: cut },
      { start: cut, end: text.length },
    ],
    options,
  )
  expect(passages.map((passage) => passage.text).join('')).not.toMatch(/\d{2}/)
})

test('a chunk of a document without such numbers is left as it is', () => {
  const text = 'Our bakery opens at seven. Ring us on 212-555-0142 for cakes.'
  const [passage] = passagesOf({ id: 'd4', text }, [{ start: 0, end: text.length }], {
    ...options,
    fictional: 'ordinary',
  })
  expect(passage).toMatchObject({ verdict: 'clear', text, note: null })
})
