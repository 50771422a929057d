import { useTranslation } from 'react-i18next'
import { DialEntry } from '../../components/dial-link.tsx'
import { OfficialWays } from '../../components/official-way.tsx'
import { VerdictCard } from '../../components/verdict-card.tsx'
import type { Answer, NumberAnswerView } from '../../engine/view.ts'
import { TextAnswer } from './text-answer.tsx'

/** What can be said of the thing in the box. */
export function AnswerView({ answer }: { answer: Answer }) {
  switch (answer.kind) {
    case 'text':
      return <TextAnswer view={answer.view} />
    case 'number':
      return <NumberAnswer view={answer.view} />
    case 'name':
      return <NameAnswer ways={answer.ways} />
    case 'address':
      return <AddressAnswer host={answer.host} owner={answer.owner} />
    case 'failed':
      return <FailedAnswer why={answer.why} />
  }
}

function NumberAnswer({ view }: { view: NumberAnswerView }) {
  const { t } = useTranslation('check')
  const owner = view.owner ?? ''
  const dials = view.lines.length > 0 ? view.lines : view.dial === null ? [] : [view.dial]
  const title =
    view.verdict === 'official'
      ? t('number.official', { owner })
      : view.verdict === 'public'
        ? t('number.public')
        : t('number.unverified')
  const doubt = () => {
    switch (view.doubt) {
      case 'expired':
        return t('number.expired', { owner })
      case 'retired':
        return t('number.retired', { owner })
      case 'unread':
        return t('number.unread')
      default:
        return t('number.unknown')
    }
  }
  return (
    <>
      <VerdictCard tone={view.verdict === 'unverified' ? 'caution' : 'official'} title={title}>
        {dials.length === 0 && <p>{doubt()}</p>}
        {dials.map((dial) => (
          <DialEntry key={`${dial.dial} ${dial.region} ${dial.purpose}`} dial={dial} />
        ))}
        <p>
          <strong>{t('number.direction')}</strong>
        </p>
      </VerdictCard>
      {view.verdict === 'unverified' && (
        <section className="card stack tone-official" aria-labelledby="instead">
          <h2 id="instead">{t('instead.title')}</h2>
          <OfficialWays ways={view.way === null ? [{ kind: 'general' }] : [view.way]} />
        </section>
      )}
    </>
  )
}

function NameAnswer({ ways }: { ways: Extract<Answer, { kind: 'name' }>['ways'] }) {
  const { t } = useTranslation('check')
  if (ways.length === 0) {
    return (
      <VerdictCard tone="caution" title={t('name.unknown')}>
        <p>{t('name.unknownText')}</p>
        <OfficialWays ways={[{ kind: 'general' }]} />
      </VerdictCard>
    )
  }
  return (
    <VerdictCard tone="official" title={t('name.known')}>
      <p>{t('name.knownText')}</p>
      <OfficialWays ways={ways} />
    </VerdictCard>
  )
}

function AddressAnswer({ host, owner }: { host: string; owner: string | null }) {
  const { t } = useTranslation('check')
  return (
    <VerdictCard tone={owner === null ? 'caution' : 'neutral'} title={t('address.title')}>
      <p className="check-address">{owner === null ? host.replaceAll('.', '[.]') : host}</p>
      <p>{owner === null ? t('address.unknown') : t('address.owned', { owner })}</p>
      <p>{t('address.paste')}</p>
    </VerdictCard>
  )
}

function FailedAnswer({ why }: { why: string }) {
  const { t } = useTranslation('check')
  return (
    <VerdictCard tone="caution" title={t('failed')}>
      <p>{why}</p>
    </VerdictCard>
  )
}
