import type { Mention, Report } from '@offhook/check'
import type { Place, ReadDocument } from '@offhook/documents'

/** A mention with the place in the file that it was read from; null where it stands in no file. */
export type MentionInFile = Mention & { readonly source: Place | null }

/** Adds to each mention where it stands in the file. A number that runs over a page or part stands where it begins. */
export function withSources(report: Report, document: Pick<ReadDocument, 'locate'>): Report {
  const numbers = report.numbers.map((number) => ({
    ...number,
    mentions: number.mentions.map(
      (mention): MentionInFile => ({
        ...mention,
        source: document.locate(mention.start, mention.end, mention.in)[0] ?? null,
      }),
    ),
  }))
  return { ...report, numbers }
}
