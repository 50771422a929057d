import { hasAny, type Place } from '../scene.ts'
import { finding, type Signal, share } from './signal.ts'
import { isInvited } from './warning.ts'

/** Who called or wrote to somebody, who now tells of it: "missed call from …", "got a text that says to call …". */
export const rangTheWriter: Signal = {
  name: 'rang-the-writer',
  kind: 'calm',
  measure: ({ places }) => {
    const inText = places.filter(({ passage }) => passage.in === 'text')
    if (inText.some(isInvited)) return null
    return finding(share(inText, isTold), 'Somebody tells of a call or message that they got from it.')
  },
}

const reach = 12

function isTold({ passage, sentence, from, to }: Place): boolean {
  const span = { from: Math.max(0, Math.min(sentence.from, from - reach)), to: Math.max(sentence.to, to) }
  return hasAny(passage, span, 'received')
}
