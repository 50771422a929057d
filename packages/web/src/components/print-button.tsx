import { useTranslation } from 'react-i18next'

export function PrintButton() {
  const { t } = useTranslation('shared')
  return (
    <button type="button" className="button no-print" onClick={() => print()}>
      {t('print')}
    </button>
  )
}
