import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AskedFacts } from './asked.tsx'
import { type Asked, casesServer, type MadeLetter, type MadePack } from './cases-server.ts'
import type { OpenedCase } from './use-case.ts'

const letters = ['cancellation', 'refund', 'renewal-objection', 'complaint', 'dispute', 'direct-debit-recall'] as const
type LetterName = (typeof letters)[number]
const letterLanguages = { en: 'English', es: 'Español', de: 'Deutsch', fr: 'Français' } as const

/** Writes a letter from what the case knows; what is missing is asked for. */
export function LetterCard({ opened }: { opened: OpenedCase }) {
  const { t, i18n } = useTranslation('cases')
  const id = useId()
  const { view, act, isBusy } = opened
  const [kind, setKind] = useState<LetterName>('cancellation')
  const [language, setLanguage] = useState(i18n.language)
  const [made, setMade] = useState<MadeLetter | null>(null)
  const [missing, setMissing] = useState<readonly Asked[]>([])
  const write = () =>
    act(async () => {
      setMade(null)
      setMissing([])
      const answer = await casesServer.letter(view.id, kind, language)
      if ('missing' in answer) setMissing(answer.missing)
      else setMade(answer)
    })
  return (
    <section className="card stack" aria-labelledby="letters">
      <h2 id="letters">{t('letters.title')}</h2>
      <p>{t('letters.lead')}</p>
      <div className="case-fields">
        <div className="field">
          <label htmlFor={`${id} kind`}>{t('letters.which')}</label>
          <select id={`${id} kind`} value={kind} onChange={(event) => setKind(event.target.value as LetterName)}>
            {letters.map((name) => (
              <option key={name} value={name}>
                {t(`letter.${name}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id} language`}>{t('letters.language')}</label>
          <select id={`${id} language`} value={language} onChange={(event) => setLanguage(event.target.value)}>
            {Object.entries(letterLanguages).map(([tag, name]) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div>
        <button type="button" className="button button-main" disabled={isBusy} onClick={() => void write()}>
          {t('letters.write')}
        </button>
      </div>
      {missing.length > 0 && (
        <MissingFacts opened={opened} missing={missing} onTold={() => void write()} submit={t('letters.again')} />
      )}
      {made !== null && <Letter made={made} kind={kind} language={language} />}
    </section>
  )
}

function Letter({ made, kind, language }: { made: MadeLetter; kind: LetterName; language: string }) {
  const { t } = useTranslation('cases')
  return (
    <div className="stack">
      {made.notes.length > 0 && (
        <ul className="case-notes">
          {made.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <pre className="case-letter" lang={language}>
        {made.text}
      </pre>
      <div className="row">
        <a className="button" href={`data:application/pdf;base64,${made.pdf}`} download={`${kind}.pdf`}>
          {t('letters.pdf')}
        </a>
        <a
          className="button"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(made.text)}`}
          download={`${kind}.txt`}
        >
          {t('letters.text')}
        </a>
      </div>
      <p className="quiet">{t('letters.kept')}</p>
    </div>
  )
}

const audiences = ['bank', 'court', 'company', 'police'] as const
type Audience = (typeof audiences)[number]

/** Makes the proof pack for somebody; what their form asks for and the case does not know is asked for. */
export function PackCard({ opened }: { opened: OpenedCase }) {
  const { t } = useTranslation('cases')
  const id = useId()
  const { view, act, isBusy } = opened
  const [audience, setAudience] = useState<Audience>('bank')
  const [made, setMade] = useState<MadePack | null>(null)
  const [missing, setMissing] = useState<readonly Asked[]>([])
  const make = () =>
    act(async () => {
      setMade(null)
      setMissing([])
      const answer = await casesServer.pack(view.id, audience)
      if ('missing' in answer) setMissing(answer.missing)
      else setMade(answer)
    })
  return (
    <section className="card stack" aria-labelledby="pack">
      <h2 id="pack">{t('pack.title')}</h2>
      <p>{t('pack.lead')}</p>
      <div className="field">
        <label htmlFor={id}>{t('pack.for')}</label>
        <select id={id} value={audience} onChange={(event) => setAudience(event.target.value as Audience)}>
          {audiences.map((name) => (
            <option key={name} value={name}>
              {t(`audience.${name}`)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <button type="button" className="button button-main" disabled={isBusy} onClick={() => void make()}>
          {t('pack.make')}
        </button>
      </div>
      {missing.length > 0 && (
        <MissingFacts opened={opened} missing={missing} onTold={() => void make()} submit={t('pack.again')} />
      )}
      {made !== null && (
        <div className="stack">
          <p>{t('pack.made')}</p>
          <ul className="case-files">
            {made.files.map(({ name, url }) => (
              <li key={url}>
                <a className="button" href={url} download={name}>
                  {t('pack.save', { name })}
                </a>
              </li>
            ))}
          </ul>
          {made.heldBack.length > 0 && (
            <>
              <p>{t('pack.heldBack')}</p>
              <ul>
                {made.heldBack.map(({ number, why }) => (
                  <li key={number}>{t('pack.heldBackOne', { number, why })}</li>
                ))}
              </ul>
            </>
          )}
          <p className="quiet">{t('pack.verify')}</p>
        </div>
      )}
    </section>
  )
}

interface MissingProps {
  readonly opened: OpenedCase
  readonly missing: readonly Asked[]
  readonly submit: string
  readonly onTold: () => void
}

function MissingFacts({ opened, missing, submit, onTold }: MissingProps) {
  const { t } = useTranslation('cases')
  return (
    <section className="case-missing stack" aria-label={t('asked.missing')}>
      <p role="status">{t('asked.missing')}</p>
      <AskedFacts opened={opened} asks={missing} submit={submit} onTold={onTold} />
    </section>
  )
}
