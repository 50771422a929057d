/**
 * Letters as a reader sees them. A writer who hides a brand from machines uses mathematical, circled or full-width
 * letters, look-alikes of other scripts, marks and zero-width characters; folding undoes all of them, lower-cases, and
 * drops the accents of Latin letters, so that one spelling in a lexicon stands for every spelling in a text.
 */
export interface Folded {
  readonly text: string
  /** Where a position of the folded text stands in the text as given. */
  at(position: number): number
}

/**
 * Look-alikes that compatibility decomposition leaves alone, after Unicode Security Mechanisms (UTS #39): each
 * character of the first row is read as the one below it.
 */
const lookAlikes = new Map(
  zip(
    'аеорсухіјѕԁһӏԛԝɡᴀʙᴄᴅᴇғɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢαεικνορτυχηωзкмнтвђƒոսօռհցɩıłøđħŧßæœ',
    'aeopcyxijsdhlqwgabcdefghijklmnoprstuvwyzaeiknoptuxnwзkmhtbhfnuonhgiilodhtsao',
  ),
)

function zip(from: string, to: string): [string, string][] {
  const targets = [...to]
  return [...from].map((character, index) => [character, targets[index]!])
}

const ascii = /^[\x20-\x7e\t\r\n]*$/
const invisible =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{e0000}-\u{e0fff}]/u
/** Those of Latin letters, and the dot below a Devanagari one, which many leave out. */
const latinMarks = /[\u0300-\u036f\u0483-\u0489\u093c\u20d0-\u20f0]/gu

export function fold(text: string): Folded {
  if (ascii.test(text)) return { text: text.toLowerCase(), at: (position) => position }
  let folded = ''
  const offsets: number[] = []
  let offset = 0
  for (const character of text) {
    const replaced = foldCharacter(character)
    for (let i = 0; i < replaced.length; i++) offsets.push(offset)
    folded += replaced
    offset += character.length
  }
  offsets.push(offset)
  return { text: folded, at: (position) => offsets[position]! }
}

const known = new Map<string, string>()

function foldCharacter(character: string): string {
  if (character.length === 1 && character < '\x7f') return character.toLowerCase()
  const remembered = known.get(character)
  if (remembered !== undefined) return remembered
  const folded = invisible.test(character)
    ? ''
    : [...squared(character).normalize('NFKD').replace(latinMarks, '').toLowerCase()]
        .map((letter) => lookAlikes.get(letter) ?? letter)
        .join('')
        .replace(/^\((\w)\)$/, '$1')
  known.set(character, folded)
  return folded
}

/** Negative circled and squared letters, and regional indicators, have no compatibility decomposition. */
function squared(character: string): string {
  const point = character.codePointAt(0)!
  for (const first of [0x1f130, 0x1f150, 0x1f170, 0x1f1e6]) {
    if (point >= first && point < first + 26) return String.fromCharCode(0x61 + point - first)
  }
  return character
}
