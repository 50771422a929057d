import { useTranslation } from 'react-i18next'
import { useHasServer } from '../../app/edition.tsx'
import { DialEntry } from '../../components/dial-link.tsx'
import { OfficialWays } from '../../components/official-way.tsx'
import { VerdictCard } from '../../components/verdict-card.tsx'
import { useEngine } from '../../engine/use-engine.tsx'
import type { Answer, NumberAnswerView } from '../../engine/view.ts'
import { lookOptions } from './look-options.ts'
import { StillReading } from './still-reading.tsx'
import { TextAnswer } from './text-answer.tsx'

interface AnswerViewProps {
  readonly answer: Answer
  readonly isBusy: boolean
  readonly onAsk: (look: () => Promise<Answer>) => Promise<void>
}

/** What can be said of the thing in the box. */
export function AnswerView({ answer, onAsk, isBusy }: AnswerViewProps) {
  switch (answer.kind) {
    case 'text':
      return <TextAnswer view={answer.view} />
    case 'number':
      return <NumberAnswer view={answer.view} />
    case 'name':
      return <NameAnswer ways={answer.ways} />
    case 'address':
      return <AddressAnswer address={answer} isBusy={isBusy} onAsk={onAsk} />
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
        <section className="card stack tone-official check-instead" aria-labelledby="instead">
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

interface AddressAnswerProps extends Omit<AnswerViewProps, 'answer'> {
  readonly address: Extract<Answer, { kind: 'address' }>
}

/** An address is read only when the person asks for it: that request leaves the machine. */
function AddressAnswer({ address, isBusy, onAsk }: AddressAnswerProps) {
  const { t } = useTranslation('check')
  const engine = useEngine()
  const hasServer = useHasServer()
  const { host, owner, url } = address
  const shown = owner === null ? host.replaceAll('.', '[.]') : host
  return (
    <VerdictCard tone={owner === null ? 'caution' : 'neutral'} title={t('address.title')}>
      <p className="check-address">{shown}</p>
      <p>{owner === null ? t('address.unknown') : t('address.owned', { owner })}</p>
      {hasServer ? (
        <>
          <p>{t('address.leaves', { host: shown })}</p>
          {isBusy && <StillReading />}
          <div className="row">
            <button
              type="button"
              className="button button-main"
              disabled={isBusy}
              onClick={() => void onAsk(() => engine().readPage(url, lookOptions()))}
            >
              {isBusy ? t('address.busy') : t('address.read')}
            </button>
          </div>
        </>
      ) : (
        <p>{t('address.paste')}</p>
      )}
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
