import type { IsoDate, Source } from './model.ts'

/** A fact that nobody has read again for this many days is shown with "check the source". */
const daysUntilOld = 180

/** Whether the source was read, or is dated, more than 180 days before that day, or has no date at all. */
export function isOld({ readAt, asOf }: Pick<Source, 'readAt' | 'asOf'>, today: IsoDate): boolean {
  const date = readAt ?? asOf
  if (date === null) return true
  return (Date.parse(today) - Date.parse(date)) / 86_400_000 > daysUntilOld
}
