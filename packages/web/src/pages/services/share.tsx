import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PrintButton } from '../../components/print-button.tsx'
import { useDates } from '../../components/use-dates.ts'
import type { GuideView } from '../../engine/guide-view.ts'

/** Prints the guide, or copies the official address for somebody else. Nothing is sent. */
export function Share({ guide }: { guide: GuideView }) {
  const { t } = useTranslation('services')
  const date = useDates()
  const [said, setSaid] = useState('')
  const route = guide.routes.find(({ action, url }) => action === 'cancel' && url !== null)
  const source = route?.sources.find(({ own }) => own)
  const text =
    route?.url == null
      ? null
      : [
          t('share.text', { service: guide.name ?? '', url: route.url }),
          ...(source?.readAt ? [t('share.read', { url: source.url, date: date(source.readAt) })] : []),
          t('share.typed'),
        ].join('\n')
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(t('share.copied'))
    } catch {
      setSaid(t('share.byHand', { text }))
    }
  }
  return (
    <div className="stack no-print">
      <div className="row">
        <PrintButton />
        {text !== null && (
          <button type="button" className="button" onClick={() => void copy(text)}>
            {t('share.copy')}
          </button>
        )}
      </div>
      <p className="quiet" role="status">
        {said}
      </p>
    </div>
  )
}
