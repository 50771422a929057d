/** The ways in which numbers are written so that people read them and machines do not. Each is one choice of a layer. */

/** Writes one digit. */
export type DigitWriter = (digit: number, index: number) => string

const alphabet =
  (digits: string): DigitWriter =>
  (digit) =>
    [...digits][digit]!

const decimalScripts = (): string[] => {
  const scripts: string[] = []
  for (let point = 0x30; point < 0x1fc00; point++) {
    const character = String.fromCodePoint(point)
    if (!/\p{Nd}/u.test(character)) continue
    scripts.push(Array.from({ length: 10 }, (_, digit) => String.fromCodePoint(point + digit)).join(''))
    point += 9
  }
  return scripts
}

/** Every decimal digit of Unicode, and the numbers in circles, brackets and the like. */
export const digitAlphabets: Readonly<Record<string, DigitWriter>> = {
  ...Object.fromEntries(
    decimalScripts().map((digits) => [`U+${digits.codePointAt(0)!.toString(16)}`, alphabet(digits)]),
  ),
  circled: alphabet('⓪①②③④⑤⑥⑦⑧⑨'),
  'negative circled': alphabet('⓿❶❷❸❹❺❻❼❽❾'),
  'sans-serif negative circled': alphabet('🄌➊➋➌➍➎➏➐➑➒'),
  'sans-serif circled': alphabet('🄋➀➁➂➃➄➅➆➇➈'),
  'double circled': alphabet('⓪⓵⓶⓷⓸⓹⓺⓻⓼⓽'),
  parenthesised: alphabet('0⑴⑵⑶⑷⑸⑹⑺⑻⑼'),
  'with full stop': alphabet('🄀⒈⒉⒊⒋⒌⒍⒎⒏⒐'),
  'with comma': alphabet('🄁🄂🄃🄄🄅🄆🄇🄈🄉🄊'),
  superscript: alphabet('⁰¹²³⁴⁵⁶⁷⁸⁹'),
  subscript: alphabet('₀₁₂₃₄₅₆₇₈₉'),
  keycap: (digit) => `${digit}\ufe0f\u20e3`,
  'bare keycap': (digit) => `${digit}\u20e3`,
  mixed: (digit, index) => [`${digit}`, [...'𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗'][digit]!, [...'０１２３４５６７８９'][digit]!][index % 3]!,
}

/** Letters that pass for some digits, the others plain. */
export const lookAlikes: Readonly<Record<string, DigitWriter>> = Object.fromEntries(
  [
    { 0: 'O' },
    { 0: 'o', 1: 'l' },
    { 1: 'I', 5: 'S' },
    { 0: 'О', 5: 'S', 8: 'B' },
    { 0: 'Ο', 2: 'Z' },
    { 0: 'օ', 5: 'Ѕ', 6: 'б' },
    { 0: 'Ø', 1: 'ӏ' },
    { 3: 'З', 0: '〇' },
  ].map((table: Partial<Record<number, string>>) => [
    Object.values(table).join(''),
    (digit: number) => table[digit] ?? String(digit),
  ]),
)

/** What stands between groups. */
export const separators: readonly string[] = [
  ...[
    ' ',
    '-',
    '.',
    '/',
    '–',
    '—',
    '_',
    '*',
    '~',
    '|',
    '•',
    '·',
    ':',
    '::',
    '#',
    '=',
    '^',
    "'",
    '"',
    '`',
    '@',
    '!',
    '?',
    '$',
  ],
  ...[
    '★',
    '☆',
    '→',
    '⟶',
    '↛',
    '⇢',
    '➡️',
    '»',
    '«',
    '≈',
    '∼',
    '↹',
    '◆',
    '●',
    '✦',
    '✅',
    '📞',
    '☎️',
    '🔥',
    '👉',
    '🤙',
    '💬',
    '✈️',
  ],
  ...[
    ' ★ ',
    ' - ',
    ' . ',
    '--',
    '---',
    '***',
    ' , ',
    ',',
    ') (',
    '][',
    '}{',
    '】【',
    '〕〔',
    ')-(',
    '><',
    ' )-( ',
    '~~',
    '\u2011',
    '\u00a0',
    '\u3000',
    '\u2009',
  ],
]

/** Puts brackets around groups. */
export const brackets: Readonly<Record<string, (group: string, index: number) => string>> = {
  square: (group) => `[${group}]`,
  curly: (group) => `{${group}}`,
  'doubled round': (group) => `((${group}))`,
  angle: (group) => `<${group}>`,
  lenticular: (group) => `【${group}】`,
  nested: (group) => `[{(${group})}]`,
  unclosed: (group) => `(${group}`,
  unopened: (group) => `${group})`,
  crossed: (group) => `(${group}]`,
  guillemets: (group) => `«${group}»`,
  'one unbalanced': (group, index) => (index === 1 ? `${group}]` : `[${group}]`),
}

/** What is put behind every digit. */
export const insertions: Readonly<Record<string, string>> = {
  'zero-width space': '\u200b',
  'zero-width non-joiner': '\u200c',
  'zero-width joiner': '\u200d',
  'word joiner': '\u2060',
  'byte order mark': '\ufeff',
  'combining low line': '\u0332',
  'combining stroke': '\u0336',
  'combining circle': '\u20dd',
  'left-to-right mark': '\u200e',
  'soft hyphen': '\u00ad',
  'combining grapheme joiner': '\u034f',
  'tag character': '\u{e0020}',
  'variation selector': '\ufe0e',
  'hangul filler': '\u3164',
  'invisible plus': '\u2064',
}

const everyDigit = (text: string, write: (character: string) => string): string =>
  text.replace(/[\p{Nd}+]/gu, (character) => write(character))

/** What is done to the text of a whole number. */
export const encodings: Readonly<Record<string, (text: string) => string>> = {
  'decimal entities': (text) => everyDigit(text, (character) => `&#${character.codePointAt(0)};`),
  'padded entities': (text) => everyDigit(text, (character) => `&#0${character.codePointAt(0)};`),
  'hexadecimal entities': (text) => everyDigit(text, (character) => `&#x${character.codePointAt(0)!.toString(16)};`),
  'capital hexadecimal entities': (text) =>
    everyDigit(text, (character) => `&#X${character.codePointAt(0)!.toString(16).toUpperCase()};`),
  'named entities': (text) =>
    text
      .replace(/\+/g, '&plus;')
      .replace(/ /g, '&nbsp;')
      .replace(/-/g, '&ndash;')
      .replace(/\(/g, '&lpar;')
      .replace(/\)/g, '&rpar;'),
  'doubly escaped entities': (text) => everyDigit(text, (character) => `&amp;#${character.codePointAt(0)};`),
  percent: (text) => encodeURIComponent(text),
  'percent, digits too': (text) => everyDigit(text, percentOf).replace(/ /g, '%20'),
  'percent, twice': (text) => everyDigit(text, percentOf).replace(/ /g, '%20').replace(/%/g, '%25'),
  'JSON escapes': (text) => everyDigit(text, (character) => jsonOf(character)),
  bold: (text) => text.replace(/(\d{3})/, '<b>$1</b>'),
  spans: (text) => text.replace(/(\d{2,4})/g, '<span class="n7">$1</span>'),
  comments: (text) => text.replace(/(\d)(\d)/g, '$1<!-- x -->$2'),
  'word break': (text) => text.replace(/(\d)(\d)/g, '$1<wbr>$2'),
  strong: (text) => `**${text.replace(/(\d{3,4})$/, '**$1**')}`,
  code: (text) => `\`${text.replace(/(\d{4})$/, '`$1`')}`,
  link: (text) => `[${text}](https://support.example/help)`,
  'line break': (text) => text.replace(/(\d)(\D{0,3})(\d+)$/, '$1$2\n$3'),
  'CRLF break': (text) => text.replace(/(\d)(\D{0,3})(\d+)$/, '$1$2\r\n$3'),
  'br tag': (text) => text.replace(/(\d)(\D{0,3})(\d+)$/, '$1$2<br>$3'),
}

function jsonOf(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}

function percentOf(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
}

/** UTF-8 read in a single-byte charset. */
export const misreadings: Readonly<Record<string, (text: string) => string>> = Object.fromEntries(
  ['windows-1252', 'windows-1253', 'windows-1254', 'macintosh', 'iso-8859-1'].map((charset) => [
    charset,
    (text: string) => {
      const bytes = new TextEncoder().encode(text)
      // Browsers read Latin-1 as Windows-1252; other programs keep the control characters.
      if (charset === 'iso-8859-1') return String.fromCharCode(...bytes)
      return new TextDecoder(charset).decode(bytes)
    },
  ]),
)

export const misreadAlphabets: readonly string[] = [
  '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗',
  '𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡',
  '𝟬𝟭𝟮𝟯𝟰𝟱𝟲𝟳𝟴𝟵',
  '𝟢𝟣𝟤𝟥𝟦𝟧𝟨𝟩𝟪𝟫',
  '𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿',
  '０１２３４５６７８９',
  '⓪①②③④⑤⑥⑦⑧⑨',
]

/** 0 to 9 in words, with what is said for a double and a triple, where it is said. */
export const spoken: Readonly<
  Record<string, { digits: readonly string[]; double?: string; triple?: string; zero?: string }>
> = {
  en: {
    digits: 'zero one two three four five six seven eight nine'.split(' '),
    double: 'double',
    triple: 'triple',
    zero: 'oh',
  },
  'en, naught': {
    digits: 'naught one two three four five six seven eight nine'.split(' '),
    double: 'double',
    triple: 'treble',
  },
  es: { digits: 'cero uno dos tres cuatro cinco seis siete ocho nueve'.split(' '), double: 'doble', triple: 'triple' },
  de: { digits: 'null eins zwei drei vier fünf sechs sieben acht neun'.split(' '), zero: 'null' },
  fr: { digits: 'zéro un deux trois quatre cinq six sept huit neuf'.split(' '), double: 'double' },
  pt: { digits: 'zero um dois três quatro cinco seis sete oito nove'.split(' '), double: 'duplo' },
  'pt, meia': { digits: 'zero um dois três quatro cinco meia sete oito nove'.split(' ') },
  it: { digits: 'zero uno due tre quattro cinque sei sette otto nove'.split(' '), double: 'doppio' },
  nl: { digits: 'nul een twee drie vier vijf zes zeven acht negen'.split(' '), double: 'dubbel' },
  'nl, accents': { digits: 'nul één twee drie vier vijf zes zeven acht negen'.split(' ') },
  hi: { digits: 'शून्य एक दो तीन चार पाँच छह सात आठ नौ'.split(' '), double: 'डबल' },
  'hi, English': { digits: 'जीरो वन टू थ्री फोर फाइव सिक्स सेवन एट नाइन'.split(' '), double: 'डबल' },
  'hi, Latin': { digits: 'shunya ek do teen char paanch chhe saat aath nau'.split(' ') },
}
