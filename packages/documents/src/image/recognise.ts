import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Worker as Recogniser } from 'tesseract.js'
import type { Box } from '../document.ts'
import { type ImageLanguage, languageOfImage } from './language.ts'

/** A word on an image; `line` and `block` tell which words belong together. */
export interface Word {
  readonly text: string
  readonly box: Box
  readonly line: number
  readonly block: number
}

const started = new Map<ImageLanguage, Promise<Recogniser>>()

/**
 * The words on an image, in the order of reading; null where tesseract.js or its English data are not installed. Where
 * the words are those of another language whose data are installed, the image is read once more in that language.
 */
export async function recognise(bytes: Uint8Array): Promise<Word[] | null> {
  const words = await wordsIn('eng', bytes)
  if (words === null) return null
  const language = languageOfImage(words.map(({ text }) => text).join(' '))
  return language === 'eng' ? words : ((await wordsIn(language, bytes)) ?? words)
}

async function wordsIn(language: ImageLanguage, bytes: Uint8Array): Promise<Word[] | null> {
  const recogniser = await start(language)
  if (recogniser === null) return null
  const { data } = await recogniser.recognize(Buffer.from(bytes), {}, { blocks: true, text: false })
  const words: Word[] = []
  let line = 0
  for (const [block, { paragraphs }] of (data.blocks ?? []).entries()) {
    for (const paragraph of paragraphs) {
      for (const row of paragraph.lines) {
        line++
        for (const { text, bbox } of row.words) {
          const box = { x: bbox.x0, y: bbox.y0, width: bbox.x1 - bbox.x0, height: bbox.y1 - bbox.y0 }
          words.push({ text, box, line, block })
        }
      }
    }
  }
  return words
}

/** Starts each recogniser once, with data from the package that lies beside it: nothing is fetched or written. */
async function start(language: ImageLanguage): Promise<Recogniser | null> {
  const require = createRequire(import.meta.url)
  let data: string
  try {
    data = join(dirname(require.resolve(`@tesseract.js-data/${language}/package.json`)), '4.0.0_best_int')
    require.resolve('tesseract.js')
  } catch {
    return null
  }
  const recogniser =
    started.get(language) ??
    import('tesseract.js').then(({ createWorker }) =>
      createWorker(language, 1, { langPath: data, cacheMethod: 'none', gzip: true, errorHandler() {} }),
    )
  started.set(language, recogniser)
  return recogniser
}
