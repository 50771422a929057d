import { generate, type Order } from '../../bench/generator/generate.ts'
import { evaluateDocuments, isFound, isPlanted, type Judged, judgeAll, type LabelledDocument } from './documents.ts'
import { percent } from './interval.ts'

/** Generated texts of one part as labelled documents. */
export function generatedTexts(order: Order): LabelledDocument[] {
  return [...generate(order)] as unknown as LabelledDocument[]
}

/** Precision and recall over generated texts: a table by language and one by kind, then all as for a file. */
export function evaluateGenerated(order: Order): string {
  const documents = generatedTexts(order)
  const judged = judgeAll(documents)
  return [
    table('language', judged, ({ document }) => document.lang),
    table('kind', judged, ({ document }) => `${document.label} ${document.kind}`),
    evaluateDocuments(documents, judged),
  ].join('\n\n')
}

function table(title: string, judged: readonly Judged[], keyOf: (one: Judged) => string): string {
  const groups = Map.groupBy(judged, keyOf)
  const lines = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => {
      const found = group.filter(isFound)
      const planted = group.filter(isPlanted)
      const right = found.filter(isPlanted).length
      return [
        key.padEnd(34),
        String(group.length).padStart(6),
        percent(right, found.length).padStart(10),
        percent(right, planted.length).padStart(10),
        percent(found.length - right, group.length - planted.length).padStart(12),
      ].join('')
    })
  return [`${title.padEnd(34)} texts precision    recall false alarm`, ...lines].join('\n')
}
