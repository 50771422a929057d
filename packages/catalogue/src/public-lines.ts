import { isEuMember } from './countries.ts'
import type { PublicLine } from './model.ts'

export interface PublicLineTable {
  find(digits: string, country: string | null): PublicLine | undefined
}

export function publicLineTable(lines: readonly PublicLine[]): PublicLineTable {
  const byE164 = new Map<string, PublicLine>()
  const byDial = new Map<string, PublicLine[]>()
  for (const line of lines) {
    if (line.e164) byE164.set(line.e164, line)
    if (line.dial) {
      const dial = onlyDigits(line.dial)
      byDial.set(dial, [...(byDial.get(dial) ?? []), line])
    }
  }
  return {
    find(digits, country) {
      if (digits.trimStart().startsWith('+')) return byE164.get(`+${onlyDigits(digits)}`)
      const lines = byDial.get(onlyDigits(digits)) ?? []
      if (country === null) return lines.every((line) => line.kind === lines[0]!.kind) ? lines[0] : undefined
      return (
        lines.find((line) => line.country === country) ??
        (isEuMember(country) ? lines.find((line) => line.country === 'EU') : undefined)
      )
    },
  }
}

function onlyDigits(text: string): string {
  return /^\d*$/.test(text) ? text : text.replace(/\D/g, '')
}
