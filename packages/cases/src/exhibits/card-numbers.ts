/**
 * Card numbers: 13 to 19 digits, single spaces or dashes between them, that pass the Luhn check and begin as a card
 * network's numbers do (ISO/IEC 7812: 2 to 6). All but the last four digits are masked: no printed page ever holds a
 * full one.
 */
export function maskCardNumbers(text: string): string {
  return text.replace(/(?<![\d\p{L}])(?:\d[ \-\u00a0]?){12,18}\d(?![\d\p{L}])/gu, (hit) => {
    const digits = hit.replace(/\D/g, '')
    if (!/^[2-6]/.test(digits) || !passesLuhn(digits)) return hit
    let left = digits.length
    return hit.replace(/\d/g, (digit) => (left-- > 4 ? '•' : digit))
  })
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
