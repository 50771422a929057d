/** Whether a stretch of UTF-8 can hold a phone number at all: a cheap filter before anything is decoded. */
export function canHoldNumber(bytes: Uint8Array, start: number, end: number): boolean {
  let digits = 0
  let last = start
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!
    if (byte >= 0x80) return true
    if (byte < 0x30 || byte > 0x39) continue
    digits = i - last > 24 ? 1 : digits + 1
    if (digits >= 7) return true
    last = i
  }
  return false
}
