/** The words and digit runs of a statement line. `GOOGLE*App 866-712` and `GOOGLE *APP866712` fall apart alike. */
function tokens(text: string): string[] {
  return text.toUpperCase().match(/\p{L}+|\d+|#/gu) ?? []
}

/** Between two words of a descriptor a bank may put at most this many of its own (a date, a reference, a city). */
const maxGap = 2

/** Where the pattern begins in the line, or -1. */
function fits(pattern: readonly string[], line: readonly string[]): number {
  for (let start = 0; start < line.length; start++) {
    let at = start
    let matched = 0
    for (; matched < pattern.length; matched++) {
      const limit = matched === 0 ? at : at + maxGap
      while (at < line.length && at <= limit && !same(pattern[matched]!, line[at]!)) at++
      if (at >= line.length || at > limit) break
      at++
    }
    if (matched === pattern.length) return start
  }
  return -1
}

function same(pattern: string, token: string): boolean {
  return pattern === token || (pattern === '#' && token >= '0' && token <= '9'.repeat(token.length))
}

export interface DescriptorIndex<T> {
  find(line: string): T[]
}

/** Finds the owners of the descriptors that a statement line carries: longest first, then where it begins earliest. */
export function descriptorIndex<T>(entries: Iterable<readonly [text: string, owner: T]>): DescriptorIndex<T> {
  const patterns = [...entries].map(([text, owner]) => ({ pattern: tokens(text), owner }))
  return {
    find(line) {
      const words = tokens(line)
      const found = patterns
        .map(({ pattern, owner }) => ({ owner, length: pattern.length, start: fits(pattern, words) }))
        .filter(({ start, length }) => start >= 0 && length > 0)
        .sort((a, b) => b.length - a.length || a.start - b.start)
      return [...new Set(found.map(({ owner }) => owner))]
    },
  }
}
