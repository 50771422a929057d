import { type CheckOptions, check } from '../check.ts'
import { isShownInFull } from '../present/present-text.ts'
import type { DocumentVerdict, NumberReport } from '../report.ts'

/** A document as it is taken in. */
export interface SourceDocument {
  readonly id: string
  readonly text: string
  readonly host?: string
  readonly title?: string
}

/** Where a chunk stands in its document: UTF-16 offsets, `end` exclusive. */
export interface Chunk {
  readonly start: number
  readonly end: number
}

/** A chunk as an index may keep it and a model may read it. */
export interface Passage extends Chunk {
  readonly id: string
  /** The verdict of the whole document: a chunk has lost host, title and brand, and is never judged alone. */
  readonly verdict: DocumentVerdict
  /** Null where the document is planted: the identity stays, the words do not. */
  readonly text: string | null
  /** What the reader, or the model, has to be told beside the text. */
  readonly note: string | null
}

const note = 'Contact details in this passage are not confirmed.'

/**
 * Judges a document once and prepares its chunks for retrieval. `planted`: the words are dropped. `caution`: numbers
 * that nobody confirmed are masked, and a note says so. `clear`: only official, public, allowed and ordinary numbers stand.
 */
export function passagesOf(document: SourceDocument, chunks: readonly Chunk[], options: CheckOptions): Passage[] {
  const { id, text, host, title } = document
  const { verdict, numbers } = check(text, {
    ...options,
    ...(host !== undefined && { host }),
    ...(title !== undefined && { title }),
  })
  const hidden = hiddenMentions(numbers)
  return chunks.map(({ start, end }) => ({
    id,
    start,
    end,
    verdict,
    text: verdict === 'planted' ? null : masked(text, start, end, hidden),
    note: verdict === 'caution' ? note : null,
  }))
}

interface HiddenMention extends Chunk {
  readonly shown: string
}

function hiddenMentions(numbers: readonly NumberReport[]): HiddenMention[] {
  return numbers
    .filter((number) => !isShownInFull(number.verdict))
    .flatMap(({ masked: shown, mentions }) =>
      mentions.filter((mention) => mention.in === 'text').map(({ start, end }) => ({ start, end, shown })),
    )
    .sort((a, b) => a.start - b.start)
}

/** A chunk with its numbers hidden, also those that its edges cut in two. */
function masked(text: string, start: number, end: number, hidden: readonly HiddenMention[]): string {
  let out = ''
  let at = start
  for (const mention of hidden) {
    if (mention.end <= at || mention.start >= end) continue
    const from = Math.max(mention.start, start)
    const to = Math.min(mention.end, end)
    const isWhole = from === mention.start && to === mention.end
    out += text.slice(at, from) + (isWhole ? mention.shown : text.slice(from, to).replace(/[\p{L}\p{N}]/gu, '•'))
    at = to
  }
  return out + text.slice(at, end)
}
