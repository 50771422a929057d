import type { Help } from '@offhook/catalogue/help'
import { useTranslation } from 'react-i18next'
import { SourceNote } from './source-note.tsx'
import { viewOf } from './steps.tsx'
import { VerdictCard } from './verdict-card.tsx'

/** How every list of help ends: whoever offers to get the money back is the same fraud. */
export function SecondFraud({ help }: { help: Help }) {
  const { t } = useTranslation('shared')
  const { text, sources } = help.secondFraud
  return (
    <VerdictCard tone="planted" title={t('secondFraud')}>
      <p>{text}</p>
      {sources.slice(0, 2).map((source) => (
        <SourceNote key={source.url} source={viewOf({ source })} />
      ))}
    </VerdictCard>
  )
}
