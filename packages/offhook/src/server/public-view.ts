import type { Report } from '@offhook/check'

/**
 * What a caller without the person's session gets: verdicts, masked numbers and reason codes; no full numbers, no
 * weights, and scores of one decimal, so that nobody can tune a text against the engine through an open port.
 */
export function publicView(report: Report) {
  const { weights: _, signals: __, numbers, score, ...rest } = report
  return {
    ...rest,
    score: oneDecimal(score),
    numbers: numbers.map((number) => ({
      masked: number.masked,
      country: number.country,
      kind: number.kind,
      verdict: number.verdict,
      score: oneDecimal(number.score),
      reasonCode: number.reasonCode,
      claimed: number.claimed,
      owner: number.owner,
      mentions: number.mentions.map(({ raw: _, ...mention }) => mention),
    })),
  }
}

function oneDecimal(probability: number): number {
  return Math.round(probability * 10) / 10
}
