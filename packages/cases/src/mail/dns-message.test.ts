import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeMessage, encodeQuestion } from './dns-message.ts'

it('asks one question, with room for long answers', () => {
  const question = encodeQuestion(7, 's1._domainkey.norton.com', 'TXT')
  expect(question.readUInt16BE(0)).toBe(7)
  expect(question.toString('latin1')).toContain('\x02s1\x0a_domainkey\x06norton\x03com\x00')
})

it('ends on every input: an error, or a message', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      try {
        decodeMessage(bytes)
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError)
      }
    }),
  )
})
