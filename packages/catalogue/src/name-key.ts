/** What two spellings of one name share: letters and digits, without case, accents and spacing. `+` reads as "plus". */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('+', 'plus')
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
