import { wordsOf } from '../text/phrases.ts'

/** Words that are frequent in running text of one language and rare in the others. */
const functionWords: Readonly<Record<string, string>> = {
  en: 'the and of to is you your for with that this are have not from by be was it on at if or we our can will',
  es: 'el la los las de que y en para con por una un su del se es al como más pero sus le si puede este esta usted llame número',
  de: 'der die das und ist nicht sie mit für von auf den ein eine zu im dem des werden oder auch bei wir ihre ihr kann unter sich nach wird',
  fr: 'le les des et est pour vous dans que qui une un du sur avec votre vos par pas ce cette au aux nous en la ou être plus notre si',
  pt: 'o os as de que e em para com por uma um seu sua não do da dos das no na ao você se mais como pode número ligue é são',
  it: 'il lo gli le di che e per con una un del della dei non è sono nel alla al si più come suo sua può da questo numero chiami',
  nl: 'de het een en van is niet u uw met voor op dat die te zijn aan bij of wij ons om ook als kunt naar wordt er heeft bel',
  hi: 'hai hain ka ki ke ko se mein me par aur nahi kare karein karen liye apna aap aapka hum yeh ya bhi tha raha kya',
}

const index = new Map<string, string[]>()
for (const [language, list] of Object.entries(functionWords)) {
  for (const word of new Set(wordsOf(list))) {
    const languages = index.get(word)
    if (languages) languages.push(language)
    else index.set(word, [language])
  }
}

const devanagari = /\p{Script=Devanagari}/u
const otherScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Bengali}\p{Script=Gujarati}]/u
/** Enough of a text to tell by; more would only cost time. */
const sampleSize = 2_000
/** Below this share of words, counted with the share that a word is worth, a text is in no language that is known here. */
const minimumShare = 0.08

/** The language of a text as an ISO 639-1 code, by its function words; `und` where none stands out. */
export function detectLanguage(words: readonly string[]): string {
  const sample = words.length > sampleSize ? words.slice(0, sampleSize) : words
  const counts = new Map<string, number>()
  let letters = 0
  let other = 0
  for (const word of sample) {
    const first = word.charCodeAt(0)
    if (first >= 0x30 && first <= 0x39) continue
    letters += 1
    const isLatin = first < 0x250
    if (isLatin) {
      // Written as the languages of the list are.
    } else if (devanagari.test(word)) counts.set('hi', (counts.get('hi') ?? 0) + 1)
    else if (otherScript.test(word)) other += 1
    const languages = index.get(word)
    for (const language of languages ?? []) counts.set(language, (counts.get(language) ?? 0) + 1 / languages!.length)
  }
  if (other > letters / 2) return 'und'
  let best = 'und'
  let most = letters * minimumShare
  for (const [language, count] of counts) {
    if (count > most) {
      best = language
      most = count
    }
  }
  return best
}
