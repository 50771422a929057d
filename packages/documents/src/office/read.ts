import type { NotRead, ReadParts } from '../document.ts'
import { DocumentError } from '../document-error.ts'
import { readReference } from '../html/character-reference.ts'
import { readImage } from '../image/read.ts'
import type { Limits } from '../limits.ts'
import { MappedText } from '../locator-map.ts'
import { decode } from '../text/character-set.ts'
import { type OfficeKind, officeKinds } from './kinds.ts'
import { addXmlText } from './xml-text.ts'
import { Zip } from './zip.ts'

/**
 * Reads a DOCX, PPTX, XLSX or ODT: headers, text, text boxes, footers, notes, comments, descriptions of pictures, links
 * that dial, and the text in its pictures. Throws a `DocumentError` for another archive or one that unpacks too far.
 */
export async function readOffice(bytes: Uint8Array, limits: Limits): Promise<ReadParts> {
  const zip = await Zip.open(bytes, limits)
  const office = officeKinds.find(({ mark }) => zip.has(mark))
  if (office === undefined) throw new DocumentError('unsupported', 'a ZIP archive cannot be read; unpack it first')
  const text = new MappedText()
  const notRead: NotRead[] = []
  for (const { file, part } of partsOf(zip, office)) {
    const xml = await sourceOf(zip, file)
    if (text.length > 0) text.add('\n')
    addXmlText(text, xml, part, office.markup, await linksOf(zip, file))
  }
  await addPictures(zip, text, notRead, limits)
  for (const name of zip.names)
    if (/\/embeddings\/./.test(name)) notRead.push({ part: name, why: 'files inside a file are not read' })
  const title = await titleOf(zip, office)
  const place = { part: office.title.file, paragraph: 1 }
  return {
    kind: office.kind,
    text: text.toString(),
    title,
    notRead,
    map: text.pieces,
    titleMap: title === null ? [] : [{ at: 0, length: title.length, place }],
  }
}

function partsOf(zip: Zip, { parts }: OfficeKind): { file: string; part: string }[] {
  const byNumber = new Intl.Collator('en', { numeric: true })
  return parts.flatMap((pattern) =>
    zip.names
      .flatMap((file) => {
        const part = pattern.exec(file)?.[1]
        return part === undefined ? [] : [{ file, part }]
      })
      .sort((a, b) => byNumber.compare(a.file, b.file)),
  )
}

async function sourceOf(zip: Zip, file: string): Promise<string> {
  const bytes = await zip.read(file)
  return bytes === null ? '' : decode(bytes).source
}

/** The targets of links of one part, by relation id. */
async function linksOf(zip: Zip, file: string): Promise<Map<string, string>> {
  const source = await sourceOf(zip, file.replace(/([^/]+)$/, '_rels/$1.rels'))
  const links = new Map<string, string>()
  for (const [relation] of source.matchAll(/<Relationship\s[^>]*>/g)) {
    const id = /\sId="([^"]*)"/.exec(relation)?.[1]
    const target = /\sTarget="([^"]*)"/.exec(relation)?.[1]
    if (id !== undefined && target !== undefined) links.set(id, target)
  }
  return links
}

async function titleOf(zip: Zip, { title: { file, element } }: OfficeKind): Promise<string | null> {
  const source = await sourceOf(zip, file)
  const raw = new RegExp(`<${element}[^>]*>([^<]{1,1000})</`).exec(source)?.[1]?.trim() ?? ''
  const title = raw.replace(/&[^;\s]{1,10};/g, (reference) => readReference(reference, 0, false)?.text ?? reference)
  return title === '' ? null : title
}

/** Pictures whose text is looked for; more are listed as not read. */
const mostPictures = 20

async function addPictures(zip: Zip, text: MappedText, notRead: NotRead[], limits: Limits): Promise<void> {
  const pictures = zip.names.filter((name) =>
    /(?:^|\/)(?:media|Pictures)\/[^/]+\.(?:png|jpe?g|gif|bmp|webp)$/i.test(name),
  )
  for (const name of pictures.slice(0, mostPictures)) {
    const bytes = await zip.read(name)
    if (bytes === null) continue
    try {
      const read = await readImage(bytes, limits, 'inside')
      if (read.text !== '') text.add('\n')
      text.append(read.text, read.map, (place) => ({ ...place, part: name }))
      for (const { why } of read.notRead) notRead.push({ part: name, why })
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error
      notRead.push({ part: name, why: error.message })
    }
  }
  if (pictures.length > mostPictures)
    notRead.push({ part: 'pictures', why: `only ${mostPictures} of ${pictures.length} are looked at` })
}
