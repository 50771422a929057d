/** Languages that images are read in, by the names of their data: `@tesseract.js-data/deu`. */
export type ImageLanguage = 'eng' | 'deu' | 'fra' | 'spa'

/** Small words that stand in nearly every sentence, and that a reader of English gets right, too. */
const smallWords: Readonly<Record<ImageLanguage, readonly string[]>> = {
  eng: 'the and to of your you for is in with this on or are was will not from have by'.split(' '),
  deu: 'der die das und ist nicht mit von wir sie ihr ihre ihren bitte auf ein eine einen zu den dem im wurde oder'.split(
    ' ',
  ),
  fra: 'le la les des est et vous votre pour avec dans sur une un nous du au pas ou notre vos'.split(' '),
  spa: 'el la los las que y en para con su por una un del al se usted es no sus'.split(' '),
}

/** The language that most small words of a text belong to; English in doubt. */
export function languageOfImage(text: string): ImageLanguage {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  let best: ImageLanguage = 'eng'
  let most = 0
  for (const [language, small] of Object.entries(smallWords) as [ImageLanguage, readonly string[]][]) {
    const known = new Set(small)
    const count = words.filter((word) => known.has(word)).length
    // English comes first: another language has to have more of its words, and more than one.
    if (count > Math.max(most, language === 'eng' ? 0 : 1)) [best, most] = [language, count]
  }
  return best
}
