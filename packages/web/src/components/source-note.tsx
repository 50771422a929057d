import './source-note.css'
import { useTranslation } from 'react-i18next'
import type { SourceView } from '../engine/view.ts'
import { useDates } from './use-dates.ts'

/** Where a fact was read, when, and whether it asks to be checked again. A third party's page is named, never a link. */
export function SourceNote({ source }: { source: SourceView }) {
  const { t } = useTranslation('shared')
  const date = useDates()
  const host = new URL(source.url).hostname.replace(/^www\./, '')
  const words =
    source.readAt !== null
      ? t('source.read', { host, date: date(source.readAt) })
      : source.asOf !== null
        ? t('source.reportedOf', { host, date: date(source.asOf) })
        : t('source.reported', { host })
  return (
    <small className="source-note">
      {source.own ? (
        <a href={source.url} target="_blank" rel="noreferrer noopener">
          {words}
        </a>
      ) : (
        words
      )}
      {source.old && `. ${t('source.old')}`}
    </small>
  )
}
