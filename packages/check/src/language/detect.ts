import { wordsOf } from '../text/phrases.ts'

/** Words that are frequent in running text of one language and rare in the others. */
const functionWords: Readonly<Record<string, string>> = {
  en: 'they has had what which there when would about into who how do does them his her she he out up so no been were any all only get call please number the and of to is you your for with that this are have not from by be was it on at if or we our can will',
  es: 'yo tu mi me te nos muy ya hay este estos estas ser está son fue era pero porque cuando donde quien cómo qué sin sobre entre hasta desde todo todos también hoy día nada otro otra han ha había el la los las de que y en para con por una un su del se es al como más pero sus le si puede este esta usted llame número',
  de: 'wenn wie was wer wo hat haben hatte war waren wurde aber nur noch schon mehr man dass weil zum zur beim vom am als durch über ohne um diese dieser dieses jetzt bitte heute alle der die das und ist nicht sie mit für von auf den ein eine zu im dem des werden oder auch bei wir ihre ihr kann unter sich nach wird',
  fr: 'de à je tu il elle on ils mon ma mes ton ta ses leur leurs mais comme sans sous chez quand où quoi comment très bien aussi tout tous toute fait être avoir était ont sont cette ces y en ne si jour le les des et est pour vous dans que qui une un du sur avec votre vos par pas ce cette au aux nous en la ou être plus notre si',
  pt: 'eu ele ela eles meu minha foi ser está tem têm mas sem sobre entre até pelo pela quando onde quem como muito já também todos tudo isso este esta hoje dia aqui nos nas ao à às o os as de que e em para por uma um seu sua não do da dos das no na ao você se mais como pode número ligue é são',
  it: 'io lui lei mi ti ci vi ma anche senza fra tra quando dove chi cosa molto già tutti tutto questa questi ogni oggi ancora essere era hanno ho hai dal dalla nella nel sul sulla gli ai il lo gli le di che e per con una un del della dei non è sono nel alla al si più come suo sua può da questo numero chiami quindi così dopo prima ecco chi oppure però perché della delle degli nelle sulle entrambi meglio potrai vale',
  nl: 'ik hij zij ze mijn maar nog al wel ook geen door over bij uit tot naar hoe wat wie waar heb hebben had was waren worden werd deze dit daar hier nu elke alle meer moet kan zich de het een en van is niet u uw met voor op dat die te zijn aan bij of wij ons om ook als kunt naar wordt er heeft bel',
  hi: 'tha the thi gaya gayi diya liya kiya nahin mat jo jab tab woh wo mera meri mere mujhe aapke aapki iska iske isse unka lekin agar toh tak bahut sab hai hain ka ki ke ko se mein me par aur nahi kare karein karen liye apna aap aapka hum yeh ya bhi tha raha kya',
}

const languages = Object.keys(functionWords)
/** The languages that a word tells, by their places in the list. */
const index = new Map<string, number[]>()
languages.forEach((language, place) => {
  for (const word of new Set(wordsOf(functionWords[language]!))) {
    const known = index.get(word)
    if (known) known.push(place)
    else index.set(word, [place])
  }
})
const hindi = languages.indexOf('hi')

/** Words of one or two letters (a, o, na, do) stand in languages that are not known here, too. */
const shortWord = 2
const shortWeight = 0.4

const devanagari = /\p{Script=Devanagari}/u
const otherScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Bengali}\p{Script=Gujarati}]/u
/** Enough of a text to tell by; more would only cost time. */
const sampleSize = 2_000
/** So many words, counted with the share that a word is worth, tell a language. */
const enough = 5
/** A text may hold a second language: a fraudster's disclaimer, a quoted mail. So few words of it suffice. */
const enoughBeside = 1.5
const besideShare = 0.1
/** In a text this short search phrases of another language, which have no function words, may be what counts. */
const fewWords = 80
/** Below this share of words, counted with the share that a word is worth, a text is in no language that is known here. */
const minimumShare = 0.08

/** The language of a text as an ISO 639-1 code, by its function words; `und` where none stands out. */
export function detectLanguage(words: readonly string[]): string {
  return readLanguage(words).language
}

export interface LanguageReading {
  /** An ISO 639-1 code, or `und`. */
  readonly language: string
  /** Every language with words enough to be meant; null where too few words tell, and any may be. */
  readonly present: readonly string[] | null
}

/** The language of a text with how sure that is. */
export function readLanguage(words: readonly string[]): LanguageReading {
  const sample = words.length > sampleSize ? words.slice(0, sampleSize) : words
  const counts = new Float64Array(languages.length)
  let letters = 0
  let other = 0
  for (const word of sample) {
    const first = word.charCodeAt(0)
    if (first >= 0x30 && first <= 0x39) continue
    letters += 1
    const isLatin = first < 0x250
    if (isLatin) {
      // Written as the languages of the list are.
    } else if (devanagari.test(word)) counts[hindi]! += 1
    else if (otherScript.test(word)) other += 1
    const told = index.get(word)
    if (told === undefined) continue
    const weight = (word.length <= shortWord ? shortWeight : 1) / told.length
    for (let at = 0; at < told.length; at++) counts[told[at]!]! += weight
  }
  if (other > letters / 2) return { language: 'und', present: null }
  const ranked = languages
    .map((language, place): [string, number] => [language, counts[place]!])
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
  const best = ranked[0]
  const language = best === undefined || best[1] <= letters * minimumShare ? 'und' : best[0]
  if (language === 'und' || best![1] < enough || letters < fewWords) return { language, present: null }
  const present = ranked.filter(([, count]) => count >= enoughBeside && count >= best![1] * besideShare)
  return { language, present: present.map(([code]) => code).sort() }
}
