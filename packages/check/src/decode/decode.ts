import { CharacterClass, classOf } from './characters.ts'
import { escaped, readBackslash, readEntity, readPercent } from './escapes.ts'
import { Between, type Group, Hidden } from './groups.ts'
import { linkBefore } from './links.ts'
import { undoMojibake, undone } from './mojibake.ts'
import { anyLanguage, canBeNumberWord, readLeetWord, readNumberWord, SpokenNumber } from './number-words.ts'
import { keypadDigit, keysLeft } from './vanity.ts'

/** A gap that shows more characters than this ends a number. */
const longestGap = 12
/** A tag longer than this is taken for text. */
const longestTag = 200
/** Letters that pass for digits come in runs no longer than this. */
const mostLookAlikes = 4
/** A run of groups longer than this is handed on and a new one begun: tables of digits have no end. */
const longestRun = 256

const { symbol, letter, mark, invisible, bidiControl, space, lineBreak, open, close, dash, pictograph, softHyphen } =
  CharacterClass
const { number, lastNumber, lookAlike, lastLookAlike, plus, keycap } = CharacterClass
/** Besides the classes of characters: a tag inside a line, and one that ends a line or a table's cell. */
const inlineTag = 200
const blockTag = 201

/** What `readUnit` read: one character as a reader sees it, however it is encoded. */
export const unit = { class: 0, point: 0, end: 0, hidden: 0 }

/** Reads the character that begins at an offset, undoing escapes and mis-decoding. */
export function readUnit(text: string, index: number): void {
  const first = text.charCodeAt(index)
  unit.hidden = 0
  if (first < 0x80) {
    unit.point = first
    unit.end = index + 1
    unit.class = classOf(first)
    if (unit.class !== symbol) return
    if (first === 0x26 && readEntity(text, index)) unit.hidden = Hidden['html-entities']
    else if (first === 0x25 && readPercent(text, index)) unit.hidden = Hidden['percent-encoding']
    else if (first === 0x5c && readBackslash(text, index)) unit.hidden = Hidden.markup
    else {
      if (first === 0x3c) readTag(text, index)
      return
    }
    unit.point = escaped.point
    unit.end = escaped.end
    unit.class = classOf(escaped.point)
    return
  }
  const point = text.codePointAt(index)!
  unit.point = point
  unit.end = index + (point > 0xffff ? 2 : 1)
  unit.class = classOf(point)
  if (!isNumber(unit.class) && unit.class !== mark && undoMojibake(text, index)) {
    const meant = classOf(undone.point)
    if (meant !== symbol && meant !== letter && meant !== mark && !(meant >= lookAlike && meant <= lastLookAlike)) {
      unit.class = meant
      unit.point = undone.point
      unit.end = undone.end
      unit.hidden = Hidden.mojibake
    }
  }
}

const inlineTags =
  /^<(?:!--|\/?(?:a|abbr|b|big|bdi|bdo|code|del|em|font|i|ins|kbd|mark|nobr|q|s|small|span|strike|strong|sub|sup|tt|u|var|wbr)\b)/i

/** A tag hides what it interrupts. One with digits of its own (`href="tel:…"`) is read as text. */
function readTag(text: string, index: number): void {
  const second = text.charCodeAt(index + 1) | 0x20
  if (second !== 0x2f && second !== 0x21 && !(second >= 0x61 && second <= 0x7a)) return
  let digits = 0
  for (let at = index + 1; at < text.length && at - index < longestTag; at++) {
    const c = text.charCodeAt(at)
    if (c === 0x3e) {
      unit.class = inlineTags.test(text.slice(index, index + 12)) ? inlineTag : blockTag
      unit.end = at + 1
      unit.hidden = Hidden.markup
      return
    }
    if (c === 0x3c) return
    digits = c >= 0x30 && c <= 0x39 ? digits + 1 : 0
    if (digits === 5) return
  }
}

const isNumber = (unitClass: number): boolean => unitClass >= number && unitClass <= lastNumber
const isLookAlike = (unitClass: number): boolean => unitClass >= lookAlike && unitClass <= lastLookAlike
const isLetter = (unitClass: number): boolean => unitClass === letter || isLookAlike(unitClass)

/** ASCII letters that one meets in place of a digit even where only one neighbour, or none, is a digit. */
const commonLookAlikes = /^[OolISZB\u0080-\u{10ffff}]{1,4}$/u

const digitNames = Array.from({ length: 51 }, (_, value) => String(value))

const noGap = { bits: 0, length: 0 }

/**
 * Undoes every disguise inside the windows of a text (`[start, end, start, end …]`) and hands on the digits: runs of groups
 * that only separators part. Words end a run. Each character is read at most twice, whatever the text is.
 */
export function decode(text: string, windows: readonly number[], emit: (run: readonly Group[]) => void): void {
  /** The end of the window that is read. */
  let to = 0
  let run: Group[] = []
  /** The group that the next digit joins, as long as nothing that shows came after it. */
  let openGroup: Group | null = null
  let gapBits = 0
  let gapLength = 0
  let plusAt = -1
  let afterPlus = 0
  let lastShown = 0
  let sameShown = 0
  let lineBreaks = 0
  /** Disguises met since the last digit that count only if a digit follows. */
  let pending = 0
  const spoken = new SpokenNumber()
  let spokenStart = -1
  let spokenEnd = -1
  /** The languages that have every number word of the run so far; a number is spoken in one. */
  let spokenLanguages = anyLanguage
  /** What stands before the spoken number under way. */
  let spokenGapBits = 0
  let spokenGapLength = 0

  const endRun = (): void => {
    finishSpoken()
    if (run.length > 0) {
      emit(run)
      run = []
    }
    openGroup = null
    gapBits = 0
    gapLength = 0
    plusAt = -1
    pending = 0
    lineBreaks = 0
    lastShown = 0
    sameShown = 0
    spokenLanguages = anyLanguage
  }

  const addDigits = (digits: string, otherDigits: string, start: number, end: number, hidden: number): void => {
    if (openGroup !== null && gapBits === 0) {
      openGroup.digits += digits
      openGroup.otherDigits += otherDigits
      openGroup.end = end
      openGroup.hidden |= hidden | pending
    } else {
      if (run.length >= longestRun) endRunKeepingGap()
      const begin = plusAt >= 0 ? plusAt : start
      openGroup = {
        digits,
        otherDigits,
        start,
        end,
        hidden: hidden | (plusAt >= 0 || run.length > 0 ? pending : 0),
        gap: run.length === 0 && gapBits === 0 ? noGap : { bits: gapBits, length: gapLength },
        plusAt,
        link: linkBefore(text, begin),
        isVanity: false,
      }
      run.push(openGroup)
    }
    gapBits = 0
    gapLength = 0
    plusAt = -1
    pending = 0
    lineBreaks = 0
    lastShown = 0
  }

  const endRunKeepingGap = (): void => {
    emit(run)
    run = []
  }

  const finishSpoken = (): void => {
    if (!spoken.isOpen) return
    const digits = spoken.finish()
    if (digits !== '') speak(digits)
  }

  /** A spoken number is a group of its own, whatever came before it. */
  const speak = (digits: string): void => {
    const bits = gapBits
    const length = gapLength
    gapBits = spokenGapBits
    gapLength = spokenGapLength
    openGroup = null
    addDigits(digits, digits, spokenStart, spokenEnd, Hidden['number-words'])
    openGroup = null
    gapBits = bits
    gapLength = length
    spokenStart = -1
  }

  /** Something that shows but is no digit. Returns false where it ends the run. */
  const show = (bits: number, point: number): boolean => {
    if (run.length === 0 && !spoken.isOpen) {
      // Before the first group only a plus and what stands between it and the digits matters.
      gapBits |= bits
      if (plusAt >= 0 && ++afterPlus > 3) plusAt = -1
      return true
    }
    sameShown = point === lastShown ? sameShown + 1 : 0
    lastShown = point
    // A row of the same sign reads as one sign, unless it is as long as a rule.
    if (sameShown === 0 || sameShown > 3) gapLength++
    gapBits |= bits
    if (plusAt >= 0 && ++afterPlus > 3) plusAt = -1
    if (gapLength > longestGap) {
      endRun()
      return false
    }
    return true
  }

  for (let i = 0; i < windows.length; i += 2) {
    to = windows[i + 1]!
    readWindow(windows[i]!)
  }

  function readWindow(from: number): void {
    let at = from
    while (at < to) {
      readUnit(text, at)
      const unitClass = unit.class
      const end = unit.end
      if (isNumber(unitClass)) {
        finishSpoken()
        const isAscii = unit.point < 0x80
        const hidden = unit.hidden | (isAscii ? 0 : Hidden['unicode-digits'])
        const digits = digitNames[unitClass - number]!
        addDigits(digits, digits, at, end, hidden)
        at = end
        continue
      }
      if (isLetter(unitClass)) {
        at = readLetters(at)
        continue
      }
      pending |= unit.hidden
      switch (unitClass) {
        case mark:
          pending |= Hidden['combining-marks']
          if (openGroup !== null && gapBits === 0) {
            ;(openGroup as Group).hidden |= Hidden['combining-marks']
            ;(openGroup as Group).end = end
          }
          break
        case invisible:
          // Variation selectors only choose how an emoji looks.
          if (unit.point < 0xfe00 || unit.point > 0xfe0f) pending |= Hidden['zero-width']
          break
        case bidiControl:
          pending |= Hidden['bidi-controls']
          break
        case softHyphen:
          pending |= Hidden['soft-hyphen']
          break
        case keycap:
          if (openGroup !== null && gapBits === 0) {
            ;(openGroup as Group).hidden |= Hidden.keycaps
            ;(openGroup as Group).end = end
          }
          break
        case inlineTag:
          break
        case plus:
          if (show(Between.plus, unit.point) || run.length === 0) {
            plusAt = at
            afterPlus = 0
            if (unit.point >= 0x80) pending |= Hidden['unicode-digits']
          }
          break
        case space:
          show(unit.point === 9 || (sameShown >= 2 && lastShown === 0x20) ? Between.list : Between.space, 0x20)
          break
        case blockTag:
        case lineBreak:
          if (unit.point === 0x0d && text.charCodeAt(end) === 0x0a) break
          show(unitClass === blockTag ? Between.list : Between.lineBreak, 0x0a)
          if (++lineBreaks > 1) endRun()
          break
        case open:
          show(Between.open, unit.point)
          break
        case close:
          show(Between.close, unit.point)
          break
        case dash:
          show(Between.dash, 0x2d)
          break
        case pictograph:
          show(Between.emoji, unit.point)
          break
        default:
          show(betweenOf(unit.point), unit.point)
      }
      at = end
    }
    endRun()
  }

  /** Letters, up to the next character that is none. Returns where they end. */
  function readLetters(start: number): number {
    let end = start
    let allLookAlike = true
    let hidden = 0
    let shown = 0
    // Most words are plain and mean nothing here.
    for (let c = text.charCodeAt(end) | 0x20; c >= 0x61 && c <= 0x7a; c = text.charCodeAt(end) | 0x20) end++
    const next = text.charCodeAt(end)
    const isPlain = end > start && !(next >= 0x80) && next !== 0x26 && next !== 0x25 && next !== 0x5c
    let letters = ''
    let asDigits = ''
    if (isPlain) {
      shown = end - start
      const isNoDigits = shown > mostLookAlikes
      if (
        isNoDigits &&
        run.length === 0 &&
        !spoken.isOpen &&
        !canBeNumberWord(text, start, shown) &&
        !(next >= 0x30 && next <= 0x39)
      ) {
        endRun()
        return end
      }
      letters = text.slice(start, end)
      allLookAlike = !isNoDigits
      for (let i = start; i < end && allLookAlike; i++) {
        const unitClass = classOf(text.charCodeAt(i))
        if (isLookAlike(unitClass)) asDigits += digitNames[unitClass - lookAlike]
        else allLookAlike = false
      }
      if (end < text.length) readUnit(text, end)
    } else end = start
    while (!isPlain && end < text.length) {
      readUnit(text, end)
      if (isLetter(unit.class)) {
        if (isLookAlike(unit.class)) asDigits += String(unit.class - lookAlike)
        else allLookAlike = false
        letters += text.slice(end, unit.end)
        hidden |= unit.hidden
        shown++
      } else if (unit.class === mark || unit.class === invisible || unit.class === softHyphen) {
        if (unit.class === mark) letters += text.slice(end, unit.end)
      } else break
      end = unit.end
    }
    const isAfterDigit = openGroup !== null && gapBits === 0
    const isBeforeDigit = end < to && isNumber(unit.class)

    // A vowel sign makes दो two characters, though one letter.
    const isWord = (letters.length > 1 || spoken.isOpen) && (!isAfterDigit || shown > 2)
    let words =
      isWord && (!isPlain || shown === 1 || canBeNumberWord(text, start, shown)) ? readNumberWord(letters) : null
    if (words === null && isBeforeDigit && !isAfterDigit) {
      const leet = readLeetWord(text, start)
      if (leet !== null) {
        words = leet.words
        end = leet.end
      }
    }
    const isCommon = allLookAlike && shown <= mostLookAlikes && commonLookAlikes.test(letters)
    const isAmongDigits = isCommon && (isAfterDigit || isBeforeDigit || isDigitNext(text, end, to))
    if (shown >= 2 && run.length > 0 && !isAmongDigits && (words === null || isKeypadWord(start, end))) {
      const spelled = readVanity(start)
      if (spelled > 0) return spelled
    }
    if (words?.length === 1 && words[0]!.role === 'and') {
      if (spoken.isOpen) return end
    } else if (words !== null) {
      for (const word of words) {
        // "Um, das …" is Portuguese one and Hindi ten in a German sentence.
        if ((spokenLanguages & word.languages) === 0) endRun()
        spokenLanguages &= word.languages
        const digits = spoken.take(word)
        if (digits !== '') speak(digits)
        if (spokenStart < 0) {
          spokenStart = start
          spokenGapBits = gapBits
          spokenGapLength = gapLength
        }
        spokenEnd = end
        gapBits = 0
        gapLength = 0
      }
      return end
    }
    if (allLookAlike && shown <= mostLookAlikes) {
      const isPart =
        (isAfterDigit && isBeforeDigit) || (isCommon && (isAfterDigit || isBeforeDigit || isGroupOfLookAlikes(end)))
      if (isPart) {
        finishSpoken()
        addDigits(
          asDigits,
          shown === 1 && isAfterDigit && isBeforeDigit ? '' : asDigits,
          start,
          end,
          hidden | Hidden.homoglyphs,
        )
        return end
      }
    }
    const isStray =
      (isAfterDigit && (isBeforeDigit || isDigitNext(text, end, to))) ||
      (isBeforeDigit && run.length > 0 && gapLength === 1 && (gapBits & ~joining) === 0)
    if (shown === 1 && isStray) {
      gapBits |= Between.letter
      gapLength++
      return end
    }
    endRun()
    return end
  }

  /** Whether letters that pass for digits, with no digit beside them, are a group of a number: by what parts them from its others. */
  function isGroupOfLookAlikes(end: number): boolean {
    if (run.length > 0 || spoken.isOpen || plusAt >= 0) {
      if (gapLength <= 3 && isDigitSoon(text, end, to)) return true
      // The last group: 34-Ѕб, and with a space where letters stood for digits before.
      const last = run[run.length - 1]
      if (last === undefined || gapLength !== 1) return false
      return (gapBits & ~joining) === 0 || (gapBits === Between.space && (last.hidden & Hidden.homoglyphs) !== 0)
    }
    // The first one: BOO-555-0112.
    return isDigitNext(text, end, to)
  }

  /** Whether a number word is one to be dialled by its letters, as in 1-800-SIX-FLAGS: in capitals, after digits, with more behind it. */
  function isKeypadWord(start: number, end: number): boolean {
    return (
      !spoken.isOpen &&
      (run[run.length - 1]!.hidden & Hidden['number-words']) === 0 &&
      /^[A-Z]+-?[A-Z]{3,}/.test(text.slice(start, end + 8)) &&
      readNumberWord(/^[-\s]*(\p{L}*)/u.exec(text.slice(end, end + 24))![1]!) === null
    )
  }

  /** A word on a telephone's keys after a toll-free prefix. Returns where it ends; 0 where there is none. */
  function readVanity(start: number): number {
    const keys = keysLeft(run)
    if (keys === 0 || gapLength > 2 || text[start - 1] === '_' || gapBits & (Between.list | Between.lineBreak)) return 0
    // "BZ2Decompressor": letters that pass for digits, and go on as a word, are a word.
    if (gapLength === 0 && run.some((group) => group.hidden & Hidden.homoglyphs)) return 0
    // `1800flowers`, but not `855resolution`.
    const isPasted = gapLength === 0 && run[0]!.digits[0] !== '1'
    const isJoined = !isPasted && (gapBits & ~(Between.dash | Between.dot)) === 0
    let digits = ''
    let letters = 0
    let end = start
    let at = start
    for (; at < text.length && at - start < 24; at++) {
      const c = text.charCodeAt(at)
      const isUpper = c >= 0x41 && c <= 0x5a
      if (isUpper || (isJoined && c >= 0x61 && c <= 0x7a)) {
        letters++
        // Exchanges ignore what is dialled past the last digit of a number.
        if (digits.length < keys) digits += keypadDigit(c)
        end = at + 1
      } else if (c >= 0x30 && c <= 0x39) {
        if (digits.length >= keys) return 0
        digits += text[at]
        end = at + 1
      } else if (c === 0x2d || c === 0x2013) {
        if (digits.length >= keys) break
      } else break
    }
    const next = text.charCodeAt(end)
    const isWhole = !(classOf(next) === letter || isLookAlike(classOf(next)))
    if (digits.length !== keys || letters < 3 || !isWhole) return 0
    // 1-800-XXX-XXXX is a form to be filled in.
    if (/^([a-z])(?:-?\1)+$/i.test(text.slice(start, end))) return 0
    // `1-800-support numbers` speaks of such numbers: a word in small letters has to end what is hyphenated.
    if (next === 0x20 && /^[a-z]+$/.test(text.slice(start, end))) return 0
    openGroup = null
    addDigits(digits, digits, start, end, Hidden['vanity-letters'])
    const group: Group = run[run.length - 1]!
    group.isVanity = true
    openGroup = null
    // The same word's digits often follow in brackets.
    const repeated = /^\s?[([{]([\d\s-]{3,9})[)\]}]/.exec(text.slice(end, end + 14))
    if (repeated && digits.endsWith(repeated[1]!.replace(/\D/g, ''))) {
      group.end = end + repeated[0].length
      endRun()
      return group.end
    }
    endRun()
    return end
  }
}

/** What ties groups together more than it parts them. */
const joining =
  Between.dash |
  Between.dot |
  Between.slash |
  Between.symbol |
  Between.open |
  Between.close |
  Between.markup |
  Between.emoji

/** Whether one sign that is no space stands between this place and a digit. */
function isDigitNext(text: string, from: number, to: number): boolean {
  if (from >= to) return false
  readUnit(text, from)
  const sign = unit.class
  if (sign === space || sign === lineBreak || sign === letter || sign === blockTag || unit.end >= to) return false
  const second = unit.end
  readUnit(text, second)
  return isNumber(unit.class) || isLookAlike(unit.class)
}

/** Whether a digit stands within the next few characters, past separators only. */
function isDigitSoon(text: string, from: number, to: number): boolean {
  let at = from
  for (let shown = 0; at < to && shown < 4; shown++) {
    readUnit(text, at)
    if (isNumber(unit.class) || isLookAlike(unit.class)) return true
    if (unit.class === letter) return false
    at = unit.end
  }
  return false
}

function betweenOf(point: number): number {
  switch (point) {
    case 0x2e:
    case 0xb7:
    case 0x2024:
    case 0xff0e:
    case 0x3002:
      return Between.dot
    case 0x2f:
    case 0xff0f:
      return Between.slash
    case 0x2c:
    case 0xff0c:
    case 0x3001:
      return Between.comma
    case 0x3a:
    case 0xff1a:
      return Between.colon
    case 0x3b:
      return Between.list
    default:
      return Between.symbol
  }
}
