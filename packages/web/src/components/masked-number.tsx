import './masked-number.css'
import { useTranslation } from 'react-i18next'

/**
 * A number that nobody confirmed. `shown` is masked already; it is drawn by the style sheet, so that it is no text of
 * the page: it cannot be selected, copied, found or dialled.
 */
export function MaskedNumber({ shown }: { shown: string }) {
  const { t } = useTranslation('shared')
  return (
    <span className="masked-number" data-masked="">
      <span aria-hidden="true" data-shown={shown} />
      <span className="visually-hidden">{t('number.masked')}</span>
    </span>
  )
}
