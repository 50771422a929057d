import { type Token, Tokenizer } from 'parse5'
import { dialLink } from '../html/attributes.ts'
import { readReference } from '../html/character-reference.ts'
import type { MappedText } from '../locator-map.ts'

/** How a kind of office document marks up its text; element names in small letters. */
export interface Markup {
  readonly paragraphs: ReadonlySet<string>
  /** Elements whose characters are text. */
  readonly runs: ReadonlySet<string>
  /** What stands for a character. */
  readonly characters: Readonly<Record<string, string>>
  /** Elements whose content is left out: a second form of the same, deleted text. */
  readonly unread: ReadonlySet<string>
}

/**
 * Adds the text of one XML part, paragraph by paragraph, then what its pictures and links say.
 *
 * @param links targets of links by their relation id
 */
export function addXmlText(
  text: MappedText,
  xml: string,
  part: string,
  markup: Markup,
  links: ReadonlyMap<string, string>,
): void {
  const reader = new XmlText(text, xml, part, markup, links)
  reader.read()
}

class XmlText {
  readonly #text: MappedText
  readonly #xml: string
  readonly #part: string
  readonly #markup: Markup
  readonly #links: ReadonlyMap<string, string>
  #cursor = 0
  #run = 0
  #unread = 0
  #count = 0
  /** Paragraphs that are open: a text box stands inside one. */
  readonly #open: number[] = []

  constructor(text: MappedText, xml: string, part: string, markup: Markup, links: ReadonlyMap<string, string>) {
    this.#text = text
    this.#xml = xml
    this.#part = part
    this.#markup = markup
    this.#links = links
  }

  read(): void {
    const tokenizer = new Tokenizer(
      { sourceCodeLocationInfo: true },
      {
        onStartTag: (token) => {
          this.#characters(token.location)
          this.#start(token)
        },
        onEndTag: (token) => {
          this.#characters(token.location)
          this.#end(token.tagName)
        },
        onComment: (token) => this.#characters(token.location),
        onDoctype: (token) => this.#characters(token.location),
        onCharacter() {},
        onNullCharacter() {},
        onWhitespaceCharacter() {},
        onEof() {},
      },
    )
    tokenizer.write(this.#xml, true)
  }

  #start({ tagName, attrs, selfClosing }: Token.TagToken): void {
    const { paragraphs, runs, characters, unread } = this.#markup
    if (unread.has(tagName)) this.#unread += selfClosing ? 0 : 1
    if (this.#unread > 0) return
    if (paragraphs.has(tagName)) {
      this.#count++
      if (!selfClosing) {
        if (this.#open.length > 0) this.#text.add('\n')
        this.#open.push(this.#count)
      }
    }
    if (runs.has(tagName) && !selfClosing) this.#run++
    const character = characters[tagName]
    if (character !== undefined) this.#add(character)
    for (const { name, value } of attrs) {
      if ((name === 'descr' || name === 'svg:title') && value.trim() !== '') this.#aside(value, 'alt')
      else if (name === 'r:id' || name === 'xlink:href') {
        const target = name === 'r:id' ? (this.#links.get(value) ?? '') : value
        if (dialLink.test(target)) this.#aside(target, 'link')
      }
    }
  }

  #end(tagName: string): void {
    const { paragraphs, runs, unread } = this.#markup
    if (unread.has(tagName)) this.#unread = Math.max(0, this.#unread - 1)
    if (this.#unread > 0) return
    if (paragraphs.has(tagName)) {
      this.#open.pop()
      this.#text.add('\n')
    }
    if (runs.has(tagName)) this.#run = Math.max(0, this.#run - 1)
  }

  #characters(tag: Token.Location | null): void {
    const from = this.#cursor
    this.#cursor = tag?.endOffset ?? from
    if (this.#run > 0 && this.#unread === 0 && tag !== null) this.#add(decoded(this.#xml.slice(from, tag.startOffset)))
  }

  #add(text: string): void {
    this.#text.add(text, { part: this.#part, paragraph: this.#open.at(-1) ?? Math.max(1, this.#count) })
  }

  /** What stands beside the text: on a line of its own. */
  #aside(value: string, attribute: string): void {
    this.#text.add('\n')
    this.#text.add(value, { part: this.#part, paragraph: this.#open.at(-1) ?? Math.max(1, this.#count), attribute })
    this.#text.add('\n')
  }
}

function decoded(xml: string): string {
  if (!xml.includes('&')) return xml
  let text = ''
  let at = 0
  for (let next = xml.indexOf('&'); next !== -1; next = xml.indexOf('&', at)) {
    const reference = readReference(xml, next, false)
    text += xml.slice(at, next) + (reference?.text ?? '&')
    at = next + (reference?.length ?? 1)
  }
  return text + xml.slice(at)
}
