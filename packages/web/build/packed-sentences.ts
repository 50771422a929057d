import { deflateRawSync } from 'node:zlib'
import type { Plugin } from 'vite'

/**
 * Packs the sentences of the other languages for the one-file edition, where they are a quarter of it: each is unpacked
 * when its language is first asked for. What awaits the text need not know, for it is a promise that begins then.
 */
export function packedSentences(): Plugin {
  return {
    name: 'packed-sentences',
    enforce: 'pre',
    transform(code, id) {
      if (!/catalogue\/src\/translations\/[a-z]{2}\.ts$/.test(id)) return undefined
      const literal = /export const translation: string =\s+('(?:[^'\\]|\\.)*')/.exec(code)?.[1]
      if (literal === undefined) throw new Error(`${id} has no sentences`)
      return { code: unpacking(textOf(literal)), map: null }
    },
  }
}

/** The text of a literal as `build/compile.ts` writes it. */
function textOf(literal: string): string {
  return literal.slice(1, -1).replace(/\\(.)/g, '$1')
}

/** A module whose text is unpacked on being awaited. */
export function unpacking(text: string): string {
  const packed = deflateRawSync(text, { level: 9 }).toString('base64')
  return `const unpack = () => {
  const bytes = Uint8Array.from(atob('${packed}'), (letter) => letter.charCodeAt(0))
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text()
}
export const translation = { then: (...next) => unpack().then(...next) }
`
}
