import type { Markup } from './xml-text.ts'

/** One kind of office document: how it is told, where its text stands, and how it is marked up. */
export interface OfficeKind {
  readonly kind: 'docx' | 'pptx' | 'xlsx' | 'odt'
  /** A file that only this kind holds. */
  readonly mark: string
  /** Files with text, in the order of reading; the name of the part is what the first group matches. */
  readonly parts: readonly RegExp[]
  readonly title: { readonly file: string; readonly element: string }
  readonly markup: Markup
}

const core = { file: 'docProps/core.xml', element: 'dc:title' }

const word: Markup = {
  paragraphs: new Set(['w:p', 'a:p']),
  runs: new Set(['w:t', 'a:t', 'm:t', 'w:instrtext']),
  characters: { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:nobreakhyphen': '-', 'w:tc': '\t' },
  // The fallback of a drawing says the same once more.
  unread: new Set(['mc:fallback', 'w:del']),
}

export const officeKinds: readonly OfficeKind[] = [
  {
    kind: 'docx',
    mark: 'word/document.xml',
    parts: [
      /^word\/(header\d*)\.xml$/,
      /^word\/(document)\.xml$/,
      /^word\/(footer\d*)\.xml$/,
      /^word\/(footnotes|endnotes|comments)\.xml$/,
      /^word\/(?:charts|diagrams)\/((?:chart|data)\d*)\.xml$/,
    ],
    title: core,
    markup: word,
  },
  {
    kind: 'pptx',
    mark: 'ppt/presentation.xml',
    parts: [/^ppt\/slides\/(slide\d+)\.xml$/, /^ppt\/notesSlides\/(notesSlide\d+)\.xml$/],
    title: core,
    markup: { ...word, characters: { 'a:br': '\n', 'a:tab': '\t' } },
  },
  {
    kind: 'xlsx',
    mark: 'xl/workbook.xml',
    parts: [/^xl\/(sharedStrings)\.xml$/, /^xl\/worksheets\/(sheet\d+)\.xml$/, /^xl\/(comments\d*)\.xml$/],
    title: core,
    markup: {
      paragraphs: new Set(['si', 'row', 'comment', 'a:p']),
      runs: new Set(['t', 'v', 'a:t']),
      characters: { c: '\t' },
      unread: new Set(['rph']),
    },
  },
  {
    kind: 'odt',
    mark: 'content.xml',
    parts: [/^(content)\.xml$/, /^(styles)\.xml$/],
    title: { file: 'meta.xml', element: 'dc:title' },
    markup: {
      paragraphs: new Set(['text:p', 'text:h']),
      runs: new Set(['text:p', 'text:h']),
      characters: { 'text:tab': '\t', 'text:line-break': '\n', 'text:s': ' ' },
      unread: new Set(['text:tracked-changes']),
    },
  },
]
