/** `a, b or c` in the language of the joiner. */
export function listed(items: readonly string[], joiner: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1)}`
}

/** A foreign address, written so that nothing makes a link of it. */
export function defanged(domain: string): string {
  return domain.replaceAll('.', '[.]')
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The beginnings that a refund window is counted from, joined in a language's own way. */
export function startsIn(from: string, words: Readonly<Record<string, string>>, joiner: string): string {
  return listed(
    from.split('|').map((each) => words[each] ?? each),
    joiner,
  )
}

export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
