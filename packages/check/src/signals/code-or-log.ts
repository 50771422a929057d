import type { Place } from '../scene.ts'
import { finding, type Signal, share } from './signal.ts'

/** Marks of code, data and logs that prose and the tags of a page do not have. */
const codeMarks =
  /[{}]|=>|\(\)|::|&&|"\w+"\s*:|\w+\(['"]|\w+\.\w+\(|\w=["']|\b(?:const|let|var|def|return|import|function|INFO|WARN|ERROR|DEBUG|null|true|false)\b/g
const longestLine = 400

/** Between the marks that set code apart in running text: `1800 EXAMPLE`. */
function isCodeSpan({ passage, mention }: Place): boolean {
  return passage.text[mention.start - 1] === '`' && passage.text[mention.end] === '`'
}

/** The line is program code, data or a log. */
export const codeOrLog: Signal = {
  name: 'code-or-log',
  kind: 'calm',
  measure: ({ places }) =>
    finding(
      share(places, (place) => isCode(place) || isCodeSpan(place)),
      'The number stands in program code, data or a log.',
    ),
}

function isCode({ passage, mention }: Place): boolean {
  // "drei null": the zero of German number words is the null of programs.
  if (mention.disguises.includes('number-words')) return false
  const { text } = passage
  const before = text.slice(Math.max(0, mention.start - longestLine), mention.start)
  const after = text.slice(mention.end, mention.end + longestLine)
  const line = before.slice(before.lastIndexOf('\n') + 1) + after.slice(0, after.indexOf('\n') >>> 0)
  return (line.match(codeMarks)?.length ?? 0) >= 3
}
