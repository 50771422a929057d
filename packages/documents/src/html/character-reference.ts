import { DecodingMode, HtmlEntityDecoder } from 'entities/decode'

let text = ''
let length = 0

const decoder = new HtmlEntityDecoder((point, consumed) => {
  text += String.fromCodePoint(point)
  length = consumed
})

/** The longest reference of HTML has 33 characters; numeric ones may have leading zeros. */
const longest = 64

/**
 * Reads one character reference (`&amp;`, `&#49;`, `&plus`) that begins at an ampersand, as browsers do.
 * Null where the ampersand is only an ampersand. `length` counts the ampersand.
 */
export function readReference(
  source: string,
  at: number,
  inAttribute: boolean,
): { text: string; length: number } | null {
  text = ''
  length = 0
  decoder.startEntity(inAttribute ? DecodingMode.Attribute : DecodingMode.Legacy)
  const consumed = decoder.write(source.slice(at + 1, at + longest), 0)
  if (consumed < 0) decoder.end()
  return text === '' || length === 0 ? null : { text, length }
}
