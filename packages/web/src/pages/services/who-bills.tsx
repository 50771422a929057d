import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GuideView, ToldView } from '../../engine/guide-view.ts'
import { LineField } from './line-field.tsx'
import { nothingTold, type Told } from './use-guide.ts'

interface WhoBillsProps {
  readonly guide: GuideView
  readonly told: Told
  readonly onTell: (told: Told) => void
}

const questions = ['statement-line', 'receipt-from', 'signed-up'] as const
type Asked = (typeof questions)[number]

/** Finds out who takes the money, by a line of the statement or, at most, three plain questions. */
export function WhoBills({ guide, told, onTell }: WhoBillsProps) {
  const { t } = useTranslation('services')
  const [at, setAt] = useState(() => firstOpen(told))
  const start = useRef<HTMLHeadingElement>(null)
  const isFound = guide.told !== null && !guide.told.isOpen
  const asked = isFound ? undefined : questions[at]
  const answer = (part: Partial<Told>) => {
    onTell({ ...told, ...part })
    setAt(at + 1)
    start.current?.focus()
  }
  const again = () => {
    onTell(nothingTold)
    setAt(0)
    start.current?.focus()
  }
  return (
    <section className="card stack who" aria-labelledby="who">
      <h2 id="who" ref={start} tabIndex={-1}>
        {t('who.title')}
      </h2>
      {!isFound && at === 0 && <p>{t('who.why')}</p>}
      <div aria-live="polite" className="stack">
        {guide.told !== null && <Finding told={guide.told} />}
        {asked === undefined && !isFound && <p>{t('who.open')}</p>}
      </div>
      {asked !== undefined && (
        <div className="stack no-print">
          <p className="quiet">{t('who.step', { step: at + 1, of: questions.length })}</p>
          <Question key={asked} asked={asked} guide={guide} told={told} onAnswer={answer} />
        </div>
      )}
      {(isFound || at > 0) && (
        <p className="no-print">
          <button type="button" className="button" onClick={again}>
            {t('who.again')}
          </button>
        </p>
      )}
    </section>
  )
}

function firstOpen({ line, receiptFrom, signedUp }: Told): number {
  if (signedUp !== null) return 3
  if (receiptFrom !== null) return 2
  return line === '' ? 0 : 1
}

/** Who bills, how sure that is, why, and where to act. */
export function Finding({ told }: { told: ToldView }) {
  const { t } = useTranslation('services')
  return (
    <div className={`finding tone-${told.isOpen ? 'caution' : 'official'}`}>
      <p>
        <span className="badge">{t(`who.certainty.${told.certainty}`)}</span>
      </p>
      {told.summary !== null && <p className="finding-summary">{told.summary}</p>}
      <p>{told.why}</p>
      {told.certainty === 'likely' && <p className="quiet">{t('who.likely')}</p>}
    </div>
  )
}

interface QuestionProps {
  readonly asked: Asked
  readonly guide: GuideView
  readonly told: Told
  readonly onAnswer: (part: Partial<Told>) => void
}

function Question({ asked, guide, told, onAnswer }: QuestionProps) {
  switch (asked) {
    case 'statement-line':
      return <StatementLine guide={guide} told={told} onAnswer={onAnswer} />
    case 'receipt-from':
      return <ReceiptFrom guide={guide} onAnswer={onAnswer} />
    case 'signed-up':
      return <SignedUp guide={guide} onAnswer={onAnswer} />
  }
}

function StatementLine({ guide, told, onAnswer }: Omit<QuestionProps, 'asked'>) {
  const { t } = useTranslation('services')
  const [line, setLine] = useState(told.line)
  return (
    <Form skip={t('who.noStatement')} onSkip={() => onAnswer({})} onSubmit={() => onAnswer({ line })}>
      <LineField id="statement-line" label={guide.questions['statement-line']} line={line} onLine={setLine} />
    </Form>
  )
}

function ReceiptFrom({ guide, onAnswer }: Pick<QuestionProps, 'guide' | 'onAnswer'>) {
  const { t } = useTranslation('services')
  const [from, setFrom] = useState('')
  return (
    <Form
      skip={t('who.doNotKnow')}
      onSkip={() => onAnswer({})}
      onSubmit={() => onAnswer(from === '' ? {} : { receiptFrom: from })}
    >
      <div className="field">
        <label htmlFor="receipt-from">{guide.questions['receipt-from']}</label>
        <p className="quiet" id="receipt-hint">
          {t('who.receiptHint')}
        </p>
        <select
          id="receipt-from"
          aria-describedby="receipt-hint"
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        >
          <option value="">{t('who.doNotKnow')}</option>
          {guide.allBillers.map(({ id, name }) => (
            <option key={id} value={id}>
              {id === 'direct' && guide.name !== null ? t('who.itself', { service: guide.name }) : name}
            </option>
          ))}
        </select>
      </div>
    </Form>
  )
}

function SignedUp({ guide, onAnswer }: Pick<QuestionProps, 'guide' | 'onAnswer'>) {
  const { t } = useTranslation('services')
  const [place, setPlace] = useState<Told['signedUp']>(null)
  const places = Object.entries(guide.places).filter(([id]) => id !== 'unknown')
  return (
    <Form
      skip={t('who.doNotKnow')}
      onSkip={() => onAnswer({ signedUp: 'unknown' })}
      onSubmit={() => onAnswer({ signedUp: place ?? 'unknown' })}
    >
      <fieldset className="choices">
        <legend>{guide.questions['signed-up']}</legend>
        {places.map(([id, words]) => (
          <label key={id} className="choice">
            <input
              type="radio"
              name="signed-up"
              checked={place === id}
              onChange={() => setPlace(id as Told['signedUp'])}
            />
            {words}
          </label>
        ))}
      </fieldset>
    </Form>
  )
}

interface FormProps {
  readonly skip: string
  readonly onSkip: () => void
  readonly onSubmit: () => void
  readonly children: ReactNode
}

function Form({ skip, onSkip, onSubmit, children }: FormProps) {
  const { t } = useTranslation('services')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form className="stack" onSubmit={submit}>
      {children}
      <div className="row">
        <button type="submit" className="button button-main">
          {t('who.find')}
        </button>
        <button type="button" className="button button-plain" onClick={onSkip}>
          {skip}
        </button>
      </div>
    </form>
  )
}
