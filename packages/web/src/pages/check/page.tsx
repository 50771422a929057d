import './check.css'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '../../engine/use-engine.tsx'
import type { Answer } from '../../engine/view.ts'
import { AnswerView } from './answer.tsx'
import { AskBox } from './ask-box.tsx'
import { lookOptions } from './look-options.ts'

/** Kept while other pages are read, so that "I already called" and back loses nothing. Never stored. */
let remembered: Answer | null = null

/** The start page: one box for whatever a person has in hand, then the answer in its place. */
export default function CheckPage() {
  const { t } = useTranslation('check')
  const engine = useEngine()
  const [answer, setAnswer] = useState(remembered)
  const [isBusy, setBusy] = useState(false)
  const latest = useRef(0)
  const shown = useRef(answer)

  // The focus follows: to the verdict as soon as it stands there, and back to the box.
  useEffect(() => {
    if (shown.current === answer) return
    shown.current = answer
    document.querySelector<HTMLElement>(answer === null ? '#given' : '#verdict')?.focus()
  }, [answer])

  const show = (next: Answer | null) => {
    remembered = next
    setAnswer(next)
  }

  const ask = async (look: () => Promise<Answer>) => {
    latest.current += 1
    const mine = latest.current
    setBusy(true)
    let next: Answer
    try {
      next = await look()
    } catch (error) {
      next = { kind: 'failed', why: error instanceof Error ? error.message : String(error) }
    }
    if (mine !== latest.current) return
    setBusy(false)
    show(next)
  }

  const startOver = () => {
    latest.current += 1
    show(null)
  }

  return (
    <div className="page">
      {answer === null ? (
        <>
          <div className="stack">
            <h1>{t('title')}</h1>
            <p className="lead">{t('lead')}</p>
          </div>
          <AskBox isBusy={isBusy} onText={(text) => void ask(() => engine().look(text, lookOptions()))} onAsk={ask} />
          <ul className="check-promises">
            <li>{t('promises.here')}</li>
            <li>{t('promises.official')}</li>
            <li>{t('promises.masked')}</li>
          </ul>
        </>
      ) : (
        <>
          <div className="check-again">
            <h1>{t('answered')}</h1>
            <button type="button" className="button" onClick={startOver}>
              {t('again')}
            </button>
          </div>
          <AnswerView answer={answer} />
        </>
      )}
    </div>
  )
}
