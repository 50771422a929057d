/**
 * What a sentence of the data is found by in the other languages: 64 bits of it (FNV-1a twice, from two beginnings) as
 * text. Shorter than the sentence, so that a language is a small file; the build refuses two sentences with one key.
 */
export function sentenceKey(sentence: string): string {
  return `${fnv1a(sentence, 0x811c9dc5)}${fnv1a(sentence, 0x9e3779b9)}`
}

function fnv1a(text: string, beginning: number): string {
  let hash = beginning
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(36).padStart(7, '0')
}
