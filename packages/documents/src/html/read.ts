import { type Token, Tokenizer, TokenizerMode } from 'parse5'
import type { ReadParts } from '../document.ts'
import { decode } from '../text/character-set.ts'
import { brokenBytes } from '../text/read.ts'
import { dialLink, isForPeople } from './attributes.ts'
import { readReference } from './character-reference.ts'
import { lineElements, paragraphElements, preformattedElements, unreadElements } from './elements.ts'
import { HtmlText } from './html-text.ts'
import { jsonStrings, readJsonEscape } from './json-strings.ts'

/**
 * Reads HTML as a person, a screen reader and a search engine do: visible and hidden text in blocks, then what stands
 * in attributes, links that dial, descriptions and JSON-LD. Inline tags leave no trace, so a number that is split over
 * them is whole. Reads tag by tag without a tree: time grows with the length alone, however deep the nesting.
 *
 * @param declared the character set named by whoever sent it
 */
export function readHtml(bytes: Uint8Array, declared: string | null): ReadParts {
  const { source, characterSet, isBroken } = decode(bytes, declared ?? declaredInside(bytes))
  const reader = new Reader(withOpenConditionals(source))
  reader.read()
  const title = reader.title.out.toString()
  return {
    kind: 'html',
    text: reader.body.out.toString(),
    title: title === '' ? null : title,
    notRead: isBroken ? [brokenBytes('html', characterSet)] : [],
    map: reader.body.out.pieces,
    titleMap: reader.title.out.pieces,
  }
}

const declaration =
  /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w:-]{2,40})|^\s*<\?xml[^>]{1,100}?encoding\s*=\s*["']([\w:-]{2,40})/i

function declaredInside(bytes: Uint8Array): string | null {
  const match = declaration.exec(Buffer.from(bytes.subarray(0, 2_048)).toString('latin1'))
  return match?.[1] ?? match?.[2] ?? null
}

/** Comments that one mail program shows as text are opened, at unchanged offsets. */
function withOpenConditionals(source: string): string {
  if (!source.includes('<!--[if')) return source
  return source.replace(/<!--\[if[^\]>]{0,100}\]>(?:\s{0,8}<!-->)?|(?:<!--)?<!\[endif\]-->/gi, (mark) =>
    ' '.repeat(mark.length),
  )
}

/** A link or a label whose own text may say the same. */
interface Own {
  readonly element: string
  readonly attributes: Token.TagToken
  text: string
}

/** The script, style or title whose content comes next. */
interface Raw {
  readonly element: string
  readonly type: string
}

/** How much of the text of a link is compared with its target. */
const ownText = 500

class Reader {
  readonly body = new HtmlText()
  readonly title = new HtmlText()
  readonly #source: string
  readonly #tokenizer: Tokenizer
  /** Attributes that wait for the end of their block: the element, and the name. */
  #waiting: { readonly name: string; readonly token: Token.TagToken }[] = []
  #raw: Raw | null = null
  #cursor = 0
  #own: Own | null = null
  #foreign = 0
  #preformatted = 0
  #hasTitle = false
  readonly #said = new Set<string>()

  constructor(source: string) {
    this.#source = source
    this.#tokenizer = new Tokenizer(
      { sourceCodeLocationInfo: true },
      {
        onStartTag: (token) => {
          this.#text(token.location)
          this.#start(token)
        },
        onEndTag: (token) => {
          this.#text(token.location)
          this.#end(token.tagName)
        },
        onComment: (token) => this.#text(token.location),
        onDoctype: (token) => this.#text(token.location),
        // Text is what stands between tags: a token of characters does not tell where its first reference begins.
        onCharacter() {},
        onNullCharacter() {},
        onWhitespaceCharacter() {},
        onEof: () => {
          this.#text(null)
          this.#endOwn()
          this.#flush()
        },
      },
    )
  }

  read(): void {
    this.#tokenizer.write(this.#source, true)
  }

  #start(token: Token.TagToken): void {
    const { tagName: element } = token
    this.#break(element)
    if (element === 'a' || element === 'button') {
      this.#endOwn()
      this.#own = { element, attributes: token, text: '' }
    } else this.#collect(token)
    if (element === 'svg' || element === 'math') this.#foreign += token.selfClosing ? 0 : 1
    this.#tokenizer.inForeignNode = this.#foreign > 0
    if (token.selfClosing && this.#foreign > 0) return
    if (preformattedElements.has(element)) this.#preformatted++
    this.#switchTo(element, token)
  }

  /** Some elements hold text that is no markup. */
  #switchTo(element: string, token: Token.TagToken): void {
    const mode = modeOf(element)
    const isTitle = element === 'title' && this.#foreign === 0
    if (mode === null || (element === 'title' && !isTitle)) return
    this.#tokenizer.state = mode
    if (isTitle || unreadElements.has(element)) this.#raw = { element, type: attribute(token, 'type') }
  }

  #end(element: string): void {
    if (this.#own?.element === element) this.#endOwn()
    if (element === 'svg' || element === 'math') this.#foreign = Math.max(0, this.#foreign - 1)
    this.#tokenizer.inForeignNode = this.#foreign > 0
    if (preformattedElements.has(element)) this.#preformatted = Math.max(0, this.#preformatted - 1)
    this.#break(element)
  }

  #break(element: string): void {
    if (element === 'br') this.body.gap('line')
    else if (element === 'td' || element === 'th') this.body.gap('cell')
    else if (lineElements.has(element) || paragraphElements.has(element)) {
      this.#flush()
      this.body.gap(paragraphElements.has(element) ? 'paragraph' : 'line')
    }
  }

  /** Reads what stands between the last tag and this one. */
  #text(tag: Token.Location | null): void {
    const from = this.#cursor
    const to = tag?.startOffset ?? this.#source.length
    this.#cursor = tag?.endOffset ?? this.#source.length
    const raw = this.#raw
    this.#raw = null
    if (raw !== null) this.#readRaw(raw, from, to)
    else {
      const added = this.body.add(this.#source, from, to, inText, inBody, this.#preformatted > 0)
      if (this.#own !== null && this.#own.text.length < ownText) this.#own.text += added
    }
  }

  #readRaw({ element, type }: Raw, from: number, to: number): void {
    if (element === 'title') {
      const title = this.#hasTitle ? this.body : this.title
      this.#hasTitle = true
      this.#said.add(title.add(this.#source, from, to, inText, inBody).trim())
    } else if (/\bld\+json\b/i.test(type)) this.#readLinkedData(from, to)
  }

  /** What JSON-LD says in words or digits; what the page says already is not said again. */
  #readLinkedData(from: number, to: number): void {
    const place = (start: number, end: number) => ({ part: 'html', start, end, attribute: 'json-ld' })
    for (const value of jsonStrings(this.#source, from, to)) {
      const text = this.#source.slice(value.from, value.to)
      if (!isSaid(value.key, text) || this.#said.has(text)) continue
      this.#said.add(text)
      this.body.gap('line')
      this.body.add(this.#source, value.from, value.to, place, inJson)
      this.body.gap('line')
    }
  }

  #collect(token: Token.TagToken): void {
    const type = attribute(token, 'type')
    const metaName = attribute(token, 'name') || attribute(token, 'property') || attribute(token, 'itemprop')
    for (const { name, value } of token.attrs) {
      if (!isForPeople(token.tagName, name, value, type, metaName)) continue
      if (token.tagName === 'meta') {
        if (this.#said.has(value.trim())) continue
        this.#said.add(value.trim())
      }
      // A digit drawn as a picture belongs into the number around it.
      if (name === 'alt' && value.length <= 2) this.#addAttribute(token, name)
      else this.#waiting.push({ name, token })
    }
  }

  /** A link that dials what its text says is one place to call, not two. */
  #endOwn(): void {
    const own = this.#own
    this.#own = null
    if (own === null) return
    const { tagName, attrs } = own.attributes
    const digits = own.text.replace(/\D/g, '')
    const said = own.text.replace(/\s+/g, ' ')
    for (const { name, value } of attrs) {
      if (!isForPeople(tagName, name, value, 'button', '')) continue
      const isSame = dialLink.test(value) ? isSameNumber(value.replace(/\D/g, ''), digits) : said.includes(value.trim())
      if (!isSame) this.#waiting.push({ name, token: own.attributes })
    }
  }

  #flush(): void {
    const waiting = this.#waiting
    if (waiting.length === 0) return
    this.#waiting = []
    for (const { name, token } of waiting) {
      this.body.gap('line')
      this.#addAttribute(token, name)
    }
    this.body.gap('line')
  }

  #addAttribute(token: Token.TagToken, name: string): void {
    const location = token.location?.attrs?.[name]
    if (location === undefined) return
    const { startOffset, endOffset } = location
    const head = /^.[^=]*=[\t\n\f\r ]*(["']?)/s.exec(this.#source.slice(startOffset, endOffset))
    if (head === null) return
    const quote = head[1] === '' ? 0 : 1
    const place = (start: number, end: number) => ({ part: 'html', start, end, attribute: name })
    this.body.add(this.#source, startOffset + head[0].length, endOffset - quote, place, inAttribute)
  }
}

function inText(start: number, end: number) {
  return { part: 'html', start, end }
}

function inBody(source: string, at: number) {
  return source.charCodeAt(at) === 0x26 ? readReference(source, at, false) : null
}

function inAttribute(source: string, at: number) {
  return source.charCodeAt(at) === 0x26 ? readReference(source, at, true) : null
}

function inJson(source: string, at: number) {
  return source.charCodeAt(at) === 0x5c ? readJsonEscape(source, at) : null
}

/** How the content of an element is read; null: as markup. */
function modeOf(element: string) {
  switch (element) {
    case 'title':
    case 'textarea':
      return TokenizerMode.RCDATA
    case 'style':
    case 'xmp':
    case 'iframe':
    case 'noembed':
    case 'noframes':
      return TokenizerMode.RAWTEXT
    case 'script':
      return TokenizerMode.SCRIPT_DATA
    case 'plaintext':
      return TokenizerMode.PLAINTEXT
    default:
      return null
  }
}

function attribute(token: Token.TagToken, name: string): string {
  return token.attrs.find((candidate) => candidate.name === name)?.value ?? ''
}

/** The same number with and without calling code or trunk zero. */
function isSameNumber(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 6 ? long.endsWith(short.replace(/^0+/, '')) : short === long
}

/** Keys whose values are text for people; of other keys only what has the digits of a number. */
function isSaid(key: string, value: string): boolean {
  if (value.trim() === '' || /^https?:\/\/\S+$/i.test(value) || /^\d{4}-\d\d-\d\d/.test(value)) return false
  if (
    /^(?:name|description|headline|text|telephone|faxnumber|contacttype|about|abstract|articlebody|slogan|title)$/i.test(
      key,
    )
  )
    return true
  return /(?:\d\D{0,3}){7}/.test(value) && value.length <= 2_000
}
