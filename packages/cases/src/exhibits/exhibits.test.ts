import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { encode as encodeJpeg } from 'jpeg-js'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { caseWith } from '../case.fixture.ts'
import { plainMail } from '../mail/mail.fixture.ts'
import { maskCardNumbers } from './card-numbers.ts'
import { redactPicture, redactText } from './redact.ts'
import { sniff } from './sniff.ts'
import { takeIn } from './take-in.ts'
import { sizeOf, thumbnailOf } from './thumbnail.ts'

function picture(width: number, height: number): PNG {
  const png = new PNG({ width, height })
  for (let at = 0; at < png.data.length; at += 4) png.data.set([at % 256, 128, 30, 255], at)
  return png
}
const png = PNG.sync.write(picture(640, 400))
const jpeg = encodeJpeg({ width: 640, height: 400, data: picture(640, 400).data }, 80).data

function shelf() {
  const files = new Map<string, Uint8Array>()
  return {
    files,
    put: async (bytes: Uint8Array) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      files.set(sha256, bytes)
      return sha256
    },
    get: async (sha256: string) => files.get(sha256)!,
    stream: (sha256: string) => Readable.from([Buffer.from(files.get(sha256)!)]),
    size: (sha256: string) => files.get(sha256)?.length,
  }
}

describe('a file', () => {
  it.each([
    [png, 'image/png'],
    [jpeg, 'image/jpeg'],
    [Buffer.from('%PDF-1.7\n'), 'application/pdf'],
    [Buffer.from(plainMail), 'message/rfc822'],
    [Buffer.from(`From a@b Tue Nov 24 10:00:00 2026\n${plainMail}`), 'application/mbox'],
    [Buffer.from('<!DOCTYPE html><p>x'), 'text/html'],
    [Buffer.from('Chat with Norton, 24 November: …'), 'text/plain'],
  ])('is known by its bytes, not by its name (%#)', (bytes, mediaType) => {
    expect(sniff(bytes)?.mediaType).toBe(mediaType)
  })

  it('that is a program, an archive or empty is not taken in', async () => {
    const { state } = await caseWith({})
    for (const bytes of [Buffer.from('MZ\x90\x00\x03'), Buffer.from('PK\x03\x04\x00\x00'), randomBytes(400)]) {
      await expect(takeIn(state, 'x', bytes, {}, shelf(), () => [])).rejects.toThrow(/nothing was added/)
    }
    await expect(takeIn(state, 'x', Buffer.alloc(0), {}, shelf(), () => [])).rejects.toThrow('is empty')
  })

  it('is stored unaltered, with a small copy where it is a picture', async () => {
    const { state } = await caseWith({})
    const kept = shelf()
    const { events, records } = await takeIn(
      state,
      '/tmp/a/proof.png',
      png,
      { about: 'renewal is off' },
      kept,
      () => [],
    )
    expect(events).toHaveLength(1)
    expect(records[0]).toMatchObject({
      name: 'proof.png',
      kind: 'screenshot',
      about: 'renewal is off',
      size: png.length,
    })
    expect(kept.files.get(records[0]!.sha256)).toEqual(png)
    expect(sizeOf(kept.files.get(records[0]!.thumbnail!)!, 'image/png')).toEqual({ width: 320, height: 200 })
  })

  it('twice is one exhibit', async () => {
    const { state } = await caseWith({})
    const first = await takeIn(state, 'a.png', png, {}, shelf(), () => [])
    const again = await caseWith({}, ...first.events)
    expect(await takeIn(again.state, 'b.png', png, {}, shelf(), () => [])).toMatchObject({ events: [], known: 1 })
  })

  it('with several mails is several exhibits, each read and each passed through Check', async () => {
    const { state } = await caseWith({})
    const mbox = Buffer.from(
      `From a@b Tue Nov 24 10:00:00 2026\n${plainMail}\nFrom a@b Tue Nov 24 11:00:00 2026\n${plainMail.replace('NRT', 'XYZ')}`,
    )
    const { events, records } = await takeIn(state, 'all.mbox', mbox, {}, shelf(), (text) =>
      text.includes('XYZ') ? ['planted'] : [],
    )
    expect(records.map(({ name, warnings }) => [name, warnings])).toEqual([
      ['all.mbox (1 of 2)', undefined],
      ['all.mbox (2 of 2)', ['planted']],
    ])
    expect(events.filter(({ type }) => type === 'mail-read')).toHaveLength(2)
    expect(records[0]).toMatchObject({
      role: 'answer',
      on: '2026-11-24',
      mail: { subject: 'Your cancellation is confirmed' },
    })
  })
})

describe('small copies', () => {
  it('are made of JPEG too, and left out with a reason where they cannot be', () => {
    expect(thumbnailOf(jpeg, 'image/jpeg')).toHaveProperty('png')
    expect(thumbnailOf(png.subarray(0, 60), 'image/png')).toEqual({ why: 'the picture is damaged' })
    expect(thumbnailOf(png, 'image/webp')).toHaveProperty('why')
    const huge = Buffer.from(png)
    huge.writeUInt32BE(60_000, 16)
    huge.writeUInt32BE(60_000, 20)
    expect(thumbnailOf(huge, 'image/png')).toEqual({ why: 'the picture is too large for a small copy' })
  })
})

describe('blacking out', () => {
  it('takes words out of a text and pixels out of a picture', () => {
    expect(redactText('Ada Example, 5 Elm St; ADA', ['ada', 'Elm St'])).toBe('███ Example, 5 ██████; ███')
    const copy = PNG.sync.read(Buffer.from(redactPicture(png, 'image/png', [{ x: 10, y: 10, width: 5, height: 5 }])))
    const at = (x: number, y: number) => [...copy.data.subarray((y * 640 + x) * 4, (y * 640 + x) * 4 + 3)]
    expect(at(12, 12)).toEqual([0, 0, 0])
    expect(at(20, 20)).not.toEqual([0, 0, 0])
    expect(() => redactPicture(png, 'application/pdf', [])).toThrow('screenshot')
  })
})

describe('card numbers', () => {
  it('never stand in full', () => {
    expect(maskCardNumbers('card 4111 1111 1111 1111, exp 12/27')).toBe('card •••• •••• •••• 1111, exp 12/27')
    expect(maskCardNumbers('5555-5555-5555-4444 378282246310005')).toBe('••••-••••-••••-4444 •••••••••••0005')
  })

  it('are told from other long numbers', () => {
    const others = 'order 4111111111111112, parcel 1234567890123, NRT4111111111111111'
    expect(maskCardNumbers(others)).toBe(others)
  })
})
