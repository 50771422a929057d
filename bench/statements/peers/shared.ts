/** The payee as a tracker without a merchant database sees it: the words of the line, codes and dates left out. */
export function merchantKey(descriptor: string): string {
  return descriptor
    .toUpperCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)
    .slice(0, 3)
    .join(' ')
}

export function dateOf(day: number): number {
  return new Date(day * 86_400_000).getUTCDate()
}

/** The same day of another month, or its last day. */
export function monthLater(day: number, months: number): number {
  const at = new Date(day * 86_400_000)
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months + 1, 0))
  return Math.round(
    Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(at.getUTCDate(), last.getUTCDate())) / 86_400_000,
  )
}
