/** What two spellings of one name share: letters and digits, without case, accents and spacing. `+` reads as "plus". */
export function nameKey(name: string): string {
  const words = name.toLowerCase().replaceAll('+', 'plus').replaceAll('&', 'and')
  // Most names are ASCII, and looking up character properties takes ten times as long.
  const letters = words.replace(/[^a-z0-9]/g, '')
  if (letters.length === words.length || /^[\x20-\x7e]*$/.test(words)) return letters
  return words.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '')
}
