import type { Report } from '@offhook/check'

/** A report without a digit that should not be dialled: official and public numbers in full, all others masked. */
export function maskedReport({ verdict, language, numbers, signals, notRead, instead }: Report) {
  return {
    verdict,
    language,
    numbers: numbers.map(({ verdict, masked, e164, dial, kind, country, claimed, owner, mentions, ...number }) => ({
      verdict,
      ...(verdict === 'official' || verdict === 'public' ? { e164, dial } : { masked }),
      kind,
      country,
      claimed,
      owner,
      mentions: mentions.length,
      disguises: [...new Set(mentions.flatMap(({ disguises }) => disguises))],
      reasons: number.signals.map(({ explanation }) => explanation),
    })),
    reasons: signals.map(({ explanation }) => explanation),
    notRead,
    instead,
  }
}
