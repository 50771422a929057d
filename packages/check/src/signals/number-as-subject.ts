import { hasAny } from '../scene.ts'
import { finding, type Signal, share } from './signal.ts'

/** A sentence whose subject is the number: "… is how you reach an agent". */
export const numberAsSubject: Signal = {
  name: 'number-as-subject',
  kind: 'bait',
  measure: ({ places }) => {
    const value = share(places, ({ passage, sentence, from, to }) => {
      const opens = from - sentence.from <= 1
      return opens && to < sentence.to && hasAny(passage, { from: to, to: to + 1 }, 'verb')
    })
    return finding(value, 'Sentences are built around the number, as if it were a person or a place.')
  },
}
