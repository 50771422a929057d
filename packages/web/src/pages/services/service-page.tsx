import './services.css'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { DialEntry } from '../../components/dial-link.tsx'
import type { GuideView } from '../../engine/guide-view.ts'
import { KeepCase } from '../cases/keep-case.tsx'
import { CheckSteps } from './check-steps.tsx'
import { DeleteAccount } from './delete-account.tsx'
import { AskedAnswers, Questions } from './people-ask.tsx'
import { RefundMeter } from './refund-meter.tsx'
import { Share } from './share.tsx'
import { Sources } from './sources.tsx'
import { useGuide, useTold } from './use-guide.ts'
import { Ways } from './ways.tsx'
import { WhoBills } from './who-bills.tsx'

/** The guide to one service: who bills, the way out, what to expect, what if, the money, and what then. */
export default function ServicePage({ params }: { params: Readonly<Record<string, string>> }) {
  const { t } = useTranslation(['services', 'shell'])
  const asked = params['id'] ?? ''
  const [told, setTold] = useTold(asked)
  const guide = useGuide(asked, told)
  const page = useRef<HTMLDivElement>(null)
  useOpenForPrint(page)
  const isKnown = guide?.id != null
  const title = guide === null ? t('title') : isKnown ? t('howTo', { service: guide.name ?? '' }) : t('unknown.title')
  useEffect(() => {
    document.title = `${title} · Offhook`
  }, [title])
  return (
    <div className="page" ref={page}>
      <div className="stack">
        <p className="quiet no-print">
          <Link to="/services">{t('back')}</Link>
        </p>
        <h1>{title}</h1>
        {guide === null && (
          <p className="quiet" role="status">
            {t('shell:loading')}
          </p>
        )}
        {guide !== null && (isKnown ? <About guide={guide} /> : <Unknown guide={guide} />)}
      </div>
      {guide !== null && (
        <>
          {isKnown && <Share guide={guide} />}
          <NothingToCancel guide={guide} />
          {(guide.billers.length > 1 || guide.told !== null || guide.nothingToCancel === null) && (
            <WhoBills guide={guide} told={told} onTell={setTold} />
          )}
          <Rest guide={guide} about={asked} />
        </>
      )}
    </div>
  )
}

const mostAliases = 5

function About({ guide }: { guide: GuideView }) {
  const { t } = useTranslation('services')
  const { company, name, aliases, note } = guide
  const needsCall = guide.routes.some(({ action, channel }) => action === 'cancel' && channel === 'phone')
  const names = aliases.slice(0, mostAliases).join(', ')
  return (
    <>
      {company !== null && company !== name && <p className="quiet">{company}</p>}
      {names !== '' && (
        <p className="quiet">{t('also', { names: aliases.length > mostAliases ? t('andMore', { names }) : names })}</p>
      )}
      <p className="lead">{t(needsCall ? 'noNumberByPhone' : 'noNumber')}</p>
      {note !== null && <p className="quiet">{note}</p>}
    </>
  )
}

/** Says of what is no subscription that there is nothing to cancel, or what alone there is. */
function NothingToCancel({ guide }: { guide: GuideView }) {
  const { t } = useTranslation('services')
  if (guide.nothingToCancel === null) return null
  return (
    <section className="card stack" aria-labelledby="nothing">
      <h2 id="nothing">{t('nothing')}</h2>
      <p className="lead">{guide.nothingToCancel.text}</p>
      {guide.nothingToCancel.sources.length > 0 && (
        <Sources sources={guide.nothingToCancel.sources} basis={guide.nothingToCancel.basis} />
      )}
    </section>
  )
}

function Unknown({ guide }: { guide: GuideView }) {
  const { t } = useTranslation('services')
  return (
    <>
      <p className="lead">
        {guide.name === null ? t('unknown.textWithoutName') : t('unknown.text', { name: guide.name })}
      </p>
      <p>{t('unknown.still')}</p>
    </>
  )
}

function Rest({ guide, about }: { guide: GuideView; about: string }) {
  const { t } = useTranslation('services')
  const isKnown = guide.id !== null
  const ask = (wanted: string) => guide.asked.find((each) => each.about === wanted)
  const after = ask('after')
  const cycles = [t('after.first'), t('after.second'), t('after.keep')]
  const caveats = [...new Set(guide.caveats)]
  const isCharged = guide.routes.some(({ action }) => action === 'cancel') || !isKnown
  return (
    <>
      <Ways guide={guide} about={about} />
      {guide.id !== null && isCharged && <KeepCase serviceId={guide.id} biller={guide.told?.biller ?? null} />}
      {isKnown && isCharged && <RefundMeter guide={guide} about={about} asked={ask('refund')} />}
      <Questions all={guide.asked.filter((each) => each.about !== 'refund' && each.about !== 'after')} />
      {isKnown && (
        <section className="card stack" aria-labelledby="numbers">
          <h2 id="numbers">{t('numbers.title')}</h2>
          <p>{t(guide.numbers.length === 0 ? 'numbers.none' : 'numbers.some')}</p>
          {guide.numbers.map((dial) => (
            <DialEntry key={`${dial.dial} ${dial.purpose}`} dial={dial} />
          ))}
        </section>
      )}
      {caveats.length > 0 && (
        <section className="card stack" aria-labelledby="caveats">
          <h2 id="caveats">{t(isKnown ? 'caveats' : 'unknown.find')}</h2>
          <ul className="facts">
            {caveats.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {isKnown && after !== undefined && (
        <section className="card stack" aria-labelledby="after">
          <h2 id="after">{t('after.title')}</h2>
          <AskedAnswers answers={after.answers} />
          <CheckSteps name={`${about} after`} steps={cycles} labelledBy="after" />
        </section>
      )}
      <DeleteAccount guide={guide} about={about} />
    </>
  )
}

/** On paper nothing is folded away but the deleting of the account. */
function useOpenForPrint(page: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = []
    const open = () => {
      opened = [...(page.current?.querySelectorAll<HTMLDetailsElement>('details:not([open], .delete-account)') ?? [])]
      for (const details of opened) details.open = true
    }
    const close = () => {
      for (const details of opened) details.open = false
    }
    addEventListener('beforeprint', open)
    addEventListener('afterprint', close)
    return () => {
      removeEventListener('beforeprint', open)
      removeEventListener('afterprint', close)
    }
  }, [page])
}
