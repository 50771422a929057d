import { useTranslation } from 'react-i18next'
import type { ReasonView } from '../engine/view.ts'

/** Reasons in the language of the page, as the items of a list. */
export function ReasonItems({ reasons }: { reasons: readonly ReasonView[] }) {
  const { t } = useTranslation('reasons')
  return reasons.map(({ name, words }) => (
    <li key={words}>{t(name as 'disguised', { defaultValue: words, interpolation: { skipOnVariables: true } })}</li>
  ))
}
