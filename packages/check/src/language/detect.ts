import { fold } from '../text/fold.ts'
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
  const tally = new Tally()
  const end = Math.min(words.length, sampleSize)
  for (let at = 0; at < end; at++) {
    const word = words[at]!
    tally.add(word.charCodeAt(0), word.length <= shortWord, index.get(word), word)
  }
  return conclude(tally)
}

/** What the words of a sample tell, taken in their order. */
class Tally {
  readonly counts = new Float64Array(languages.length)
  letters = 0
  other = 0

  /** `told` are the languages that the word tells, by their places; `word` may be left out where it is in Latin letters. */
  add(first: number, isShort: boolean, told: readonly number[] | undefined, word = ''): void {
    if (first >= 0x30 && first <= 0x39) return
    this.letters += 1
    if (first < 0x250) {
      // Written as the languages of the list are.
    } else if (devanagari.test(word)) this.counts[hindi]! += 1
    else if (otherScript.test(word)) this.other += 1
    if (told === undefined) return
    const weight = (isShort ? shortWeight : 1) / told.length
    for (let at = 0; at < told.length; at++) this.counts[told[at]!]! += weight
  }
}

function conclude({ counts, letters, other }: Tally): LanguageReading {
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

/** What a UTF-16 unit is to a word whose letters are folded: not asked yet, no part of it, part of it, nothing, an apostrophe, hard to say, the first half of a character. */
const Part = { unknown: 0, none: 1, sign: 2, nothing: 3, apostrophe: 4, hard: 5, half: 6 } as const
const parts = new Uint8Array(0x10000)
/** The ASCII letter or digit that a unit is folded to, where it is part of a word. */
const bases = new Uint8Array(0x10000)
const partOfWord = /[\p{L}\p{M}\p{N}']/u

function learnPart(unit: number): number {
  const part = partOf(unit)
  parts[unit] = part
  return part
}

function partOf(unit: number): number {
  if (unit >= 0xd800 && unit < 0xdc00) return Part.half
  const character = String.fromCharCode(unit)
  if (character === "'" || character === '’') return Part.apostrophe
  const { text } = fold(character)
  if (text === '') return Part.nothing
  if (!partOfWord.test(text)) return Part.none
  if (!/^[a-z0-9]$/.test(text)) return Part.hard
  bases[unit] = text.charCodeAt(0)
  return Part.sign
}

/** What a unit at an offset is. */
function partAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const part = parts[unit]! || learnPart(unit)
  if (part !== Part.half) return part
  // Of characters in two halves pictures are the most frequent.
  return partOfWord.test(fold(String.fromCodePoint(text.codePointAt(at)!)).text) ? Part.hard : Part.none
}

/** Function words by a number made of their letters, which others may share. None is longer than `longestWord`. */
const byHash = new Map<number, { readonly word: string; readonly told: readonly number[] }[]>()
let longestWord = 0
for (const [word, told] of index) {
  if (!/^[a-z]+$/.test(word)) continue
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = (hash * 31 + word.charCodeAt(i)) & 0x3fffffff
  byHash.set(hash, [...(byHash.get(hash) ?? []), { word, told }])
  longestWord = Math.max(longestWord, word.length)
}
const letters = new Uint8Array(longestWord)

/** The same as `detectLanguage` of the words of a text, without making words as long as all are in Latin letters. */
export function languageOf(text: string): string {
  const tally = new Tally()
  let words = 0
  for (let at = 0; at < text.length && words < sampleSize; ) {
    let hash = 0
    let length = 0
    let first = 0
    // 0 before the word, 1 inside, 2 behind an apostrophe, where only letters go on with it.
    let state = 0
    for (; at < text.length; at++) {
      const part = partAt(text, at)
      if (part === Part.sign) {
        const base = bases[text.charCodeAt(at)]!
        if (state === 2 && base < 0x61) break
        if (state === 0) {
          first = base
          state = 1
        }
        if (length < longestWord) letters[length] = base
        length++
        hash = (hash * 31 + base) & 0x3fffffff
      } else if (part === Part.nothing) {
        // Takes no room.
      } else if (part === Part.apostrophe) {
        if (state === 0) continue
        const next = nextSign(text, at + 1)
        if (next < 0) return detectLanguage(wordsOf(text))
        if (next < 0x61) break
        state = 2
        length = longestWord + 1
      } else if (part === Part.hard) return detectLanguage(wordsOf(text))
      else if (state > 0) break
    }
    if (state === 0) break
    words++
    const told = length <= longestWord ? toldBy(hash, length) : undefined
    tally.add(first, length <= shortWord, told)
  }
  return conclude(tally).language
}

/** The letter or digit at an offset, past what takes no room; 0 for any other sign, -1 where it is hard to say. */
function nextSign(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const part = partAt(text, at)
    if (part === Part.sign) return bases[text.charCodeAt(at)]!
    if (part === Part.hard) return -1
    if (part !== Part.nothing) return 0
  }
  return 0
}

function toldBy(hash: number, length: number): readonly number[] | undefined {
  const entries = byHash.get(hash)
  if (entries === undefined) return undefined
  for (const { word, told } of entries) {
    let i = 0
    while (i < word.length && word.charCodeAt(i) === letters[i]) i++
    if (i === length && i === word.length) return told
  }
  return undefined
}
