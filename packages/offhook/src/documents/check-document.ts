import { type CheckOptions, check, type Report } from '@offhook/check'
import type { ReadDocument } from '@offhook/documents'
import { withSources } from './with-sources.ts'

/** Judges a document: its title is the title, and what could not be read makes it at least `caution`. */
export function checkDocument(document: ReadDocument, options: CheckOptions): Report {
  const { text, title, notRead } = document
  const report = check(text, {
    ...options,
    notRead: [...(options.notRead ?? []), ...notRead],
    ...(title !== null && { title }),
  })
  return withSources(report, document)
}
