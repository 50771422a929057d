/** How far back and forth the words around a number are looked at, in UTF-16 units. */
export const before = 44
export const after = 20
const closeBefore = 16

/** What a number that is called stands after, in the eight languages. */
const called = new RegExp(
  [
    'call(?:s|ed|ing|ers?)?\\b|dial(?:s|ed|l?ing)?\\b|phone|\\bring\\b|\\btel\\b|telef[oa]|tél[eé]ph|toll|help ?line|hot ?line|helpdesk|whats ?app|\\bsms\\b|\\bfax\\b|mobile|\\bcell\\b|\\btext\\b',
    '\\bruf|anruf|wähl|nummer|hotline|handy|durchwahl',
    'llam[aeáo]|marc[aeá]|m[oó]vil|celular',
    'appel|compos|joindre|portable|numéro vert',
    '\\blig(?:ue|ar|ando)|disqu|\\bdiscar|telemóvel|atendimento',
    'chiam|componi|cellulare|numero verde',
    '\\bbel(?:len|t)?\\b|telefoon|mobiel|\\bdraai',
    'कॉल|फोन|फ़ोन|नंबर|नम्बर|डायल|हेल्पलाइन|संपर्क|सम्पर्क|मोबाइल|टोल',
    '[☎☏✆📞📱📲🤙]|\\bcall us|\\bcontact\\b.{0,12}$|support\\W{1,4}$|customer (?:care|service)|care\\b',
  ].join('|'),
  'iu',
)

/** Of a number in general; weaker, since orders and accounts have numbers too. */
const numbered =
  /aide|help|ayuda|hilfe|hulp|aiuto|ajuda|assist|atenci|number|n[uú]mero|numéro|\bno\.?\s?:?\s?$|\bnr\.?\b|contact|kontakt|contatt|reach|support|service|care|at:?\s?$/iu

/** Whether a word right before an offset says that what stands there is dialled. */
export function isCalled(text: string, start: number): boolean {
  return called.test(text.slice(Math.max(0, start - closeBefore), start))
}

/** Small words that a number is pasted to: "op0353015687", "al8775550193quando", "से8775550171पर". Codes do not end in them. */
const pastedBehind =
  /(?<![\p{L}\p{N}])(?:on|at|to|or|via|by|is|us|no|call|dial|unter|an|am|auf|die|den|al|el|en|au|le|du|à|ao|do|na|para|pelo|il|lo|allo|op|naar|aan|met|mit|bei|zum|von|con|com|avec|with|het|dan|moet|par|pe|ko|ne|se|ka|paaye|पर|को|से|ने|का|वे|अब)$/iu
const pastedBefore =
  /^(?:to|for|and|or|is|has|now|if|when|an|hat|gibt|und|y|o|e|et|ou|ha|è|resta|para|pour|en|in|te|om|heeft|blijft|par|pe|ko|ne|se|ka|diya|पर|को|से|ने|का|मिलाकर|डायल)(?!\p{L})/iu
/** Words of support that a number is pasted to: "Kundensupport494066969231". */
const pastedToSupport =
  /(?:support|help ?line|hot ?line|hulplijn|service|help ?desk|assistance|assistenza|assistência|asistencia|soporte|suporte|hilfe|hulp|ayuda|care|seva|सेवा|सहायता|telefon[eo]?|number|nummer|n[uú]mero|numéro|नंबर|call|chiam[ai]|ligue|llame|appelez|bel|dial|telefoon|t[eé]l[eé]phone|phone)[:.]?$/iu

/** Digits of a whole number with its area. */
const shortestPasted = 10
const letter = /\p{L}/u
const word = /\p{L}{3,}$/u
const longWord = /\p{L}{4,}$/u
const firstLongWord = /^\p{L}{4,}/u
const firstWord = /^\p{L}{3,}/u

/**
 * How much the words and signs around a place speak for a number that is called there, in log-odds; below zero where they
 * speak for something else. `isBare` for digits that nothing but their length marks as a number.
 */
export function evidence(text: string, start: number, end: number, isBare: boolean): number {
  const left = text.slice(Math.max(0, start - before), start)
  const right = text.slice(end, end + after)
  let score = 0
  // Nothing but the number: who asks about it takes it for one.
  if (left.trim() === '' && right.trim() === '' && start < before && text.length - end < after) score += 3
  else if (called.test(left)) score += 3
  else if (numbered.test(left)) score += 1.5
  else if (called.test(right)) score += 1.5

  const previous = left.at(-1) ?? ' '
  const next = right[0] ?? ' '
  const weight = isBare ? 1 : 0.4
  // Codes are glued to letters on one side, or to few; a number between two words was pasted there.
  if (isBare && longWord.test(left) && firstLongWord.test(right)) score += end - start >= shortestPasted ? 4 : 2.5
  const isPasted = isBare && end - start >= shortestPasted
  const isBehind = isPasted && letter.test(previous) && pastedBehind.test(left)
  const isApart = !letter.test(previous) || word.test(left)
  const isBeforeWord =
    isPasted && letter.test(next) && (isBehind || isApart) && (pastedBefore.test(right) || isPastedBetween(left, right))
  if (isBehind || isBeforeWord) score += 4
  else if (isPasted && pastedToSupport.test(left)) score += 2.5
  // The last part of an address that is made of words.
  if (isPasted && isEndOfSlug(left, right)) score += 1.5
  // 5.976e+24 has an exponent.
  if (/\de$/i.test(left)) score -= 6
  if (isBehind) score -= 0.5
  else if (letter.test(previous)) score -= (word.test(left) ? 0.5 : 5) * weight
  else if (/[_#@$€£¥₹~]/u.test(previous)) score -= 4 * weight
  else if (/[/=?&.\\]/.test(previous) && !isBeforeWord) score -= 3 * weight
  // A part of a compound or a code, but the last part of an address that says what the number is for.
  else if (previous === '-' && /[\p{L}\p{N}_]-$/u.test(left) && !isEndOfSlug(left, right)) score -= 2 * weight
  if (isBeforeWord) score -= 0.5
  else if (letter.test(next)) score -= (firstWord.test(right) ? 0.5 : 4) * weight
  else if (/[_%°@=]/.test(next)) score -= 4 * weight
  else if (/[.:,]/.test(next) && /^.\d/.test(right)) score -= 3 * weight
  return score
}

/** "…by day.33465713779has helped": between the end of one sentence and a word. */
function isPastedBetween(left: string, right: string): boolean {
  return /\p{L}{2,}[.,;!?]$/u.test(left) && firstLongWord.test(right)
}

/** Words with hyphens between, a number and the end of the address: `…/norton-support-number-18885550100`. */
function isEndOfSlug(left: string, right: string): boolean {
  return /(?:\/|^)(?:[\p{L}\p{N}]+-){2,}$/u.test(left) && !/^[\p{L}\p{N}]/u.test(right)
}

/** Verbs that bid one to dial, in small letters. */
export const dialledWords =
  'call dial text ring phone sms message ruf rufe rufen ruft wähl wähle wählen wählt anruf anrufen llama llame llamar llamen marca marcar marque marquar appelez appeler composez composer faites ligue ligar disque chiama chiamate chiamare chiami componi bel bellen belt'.split(
    ' ',
  )
/** What may stand behind them, and names of a code. */
const between = 'us me now to the at on an die unter bei al el le au o para il a naar'.split(' ')
const naming = 'short ?code|number|nummer|número|numero|numéro|emergency|notruf'

/** What one is told to do with a short code right before it: `text HELP to 741741`, `dial 112`. `\u0001` is a word in capitals. */
const invited = new RegExp(
  `(?:(?<!\\p{L})(?:${dialledWords.join('|')})|कॉल|डायल)(?:\\s+(?:${between.join('|')}|['"“]?\u0001['"”]?|(?:${naming})\\s*(?:is|:)?)){0,4}[\\s:('"“*_]{1,4}$`,
  'u',
)
/** The words that may stand between such a verb and a short code, if they are in ASCII letters; besides, words in capitals may. */
export const wordsBetween: readonly string[] = [
  ...between,
  'short',
  'is',
  ...['code', 'shortcode', ...naming.split('|')].flatMap((name) => [name, `${name}is`]),
].filter((word) => /^[a-z]+$/.test(word))
const capitals = /(?<!\p{L})[A-Z]{2,10}(?!\p{L})/gu
const asked = /(?:पर|को)?\s{0,2}(?:पर )?(?:कॉल|डायल)/u
/** A listed line with more characters is known by them alone. */
const longestBareCode = 5
const lifeline =
  /helpline|hotline|lifeline|emergency|crisis|police|ambulance|notruf|seelsorge|emergencias?|urgences?|emergência|emergenza|alarm|suicid|हेल्पलाइन|आपात|पुलिस/iu

/** How every word begins that can make a number of a few digits: those of `called`, `invited`, `asked` and `lifeline`. */
export const invitingBeginnings: readonly string[] =
  'call dial phon ring tel toll help hot life what sms fax mob cell text mess ruf anruf wahl numm hand durch llam marc movi celu appel comp join port num lig disq disc aten chia cell bel cont supp cust care emer cris poli ambu notr seel urg alar suic faites line service'.split(
    ' ',
  )
/** What words are dialled after, at the shortest: 13 CABS, 1300 FLOWER. */
const vanity =
  /^[^a-z\d]{0,3}(?:(?:1[^a-z\d]{0,3})?8[\do]{2}|1[38][0o]{2}|13|[0o]8[0o]{2}|[0o]5[0o]8)[^a-z\d]{0,3}[a-z]/i

/** Whether a few digits may go on with a word that is dialled by its letters: true for all that do, and for others. */
export function mayTakeWord(text: string, start: number, end: number): boolean {
  return vanity.test(text.slice(start, end + 4))
}

/** Whether a short code stands where a number is called. `isListed` ones need only a word that speaks of such lines. */
export function isInvited(text: string, start: number, end: number, isListed: boolean): boolean {
  const left = text.slice(Math.max(0, start - before), start)
  const right = text.slice(end, end + after)
  if (/[\p{L}\p{N}_$€£¥₹#/.=-]$/u.test(left) || /^(?:[\p{L}\p{N}_%/=-]|[.,:]\d)/u.test(right)) return false
  if (invited.test(left.replace(capitals, '\u0001').toLowerCase()) || asked.test(right)) return true
  return isListed && (end - start > longestBareCode || called.test(left) || lifeline.test(left) || lifeline.test(right))
}
