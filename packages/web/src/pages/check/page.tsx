import './check.css'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemInWords } from '../../app/local-server.ts'
import { useEngine } from '../../engine/use-engine.tsx'
import type { Answer } from '../../engine/view.ts'
import { AnswerView } from './answer.tsx'
import { AskBox } from './ask-box.tsx'
import { lookOptions } from './look-options.ts'

/** Kept while other pages are read, so that "I already called" and back loses nothing. Never stored. */
let remembered: Shown | null = null

/** An answer, and whether it is about the example. */
interface Shown {
  readonly answer: Answer
  readonly isExample: boolean
}

/** The start page: one box for whatever a person has in hand, then the answer in its place. */
export default function CheckPage() {
  const { t } = useTranslation('check')
  const engine = useEngine()
  const [shown, setShown] = useState(remembered)
  const [isBusy, setBusy] = useState(false)
  const latest = useRef(0)
  const followed = useRef(shown)

  // The focus follows: to the verdict as soon as it stands there, and back to the box.
  useEffect(() => {
    if (followed.current === shown) return
    followed.current = shown
    document.querySelector<HTMLElement>(shown === null ? '#given' : '#verdict')?.focus()
  }, [shown])

  const show = (next: Shown | null) => {
    remembered = next
    setShown(next)
  }

  const ask = async (look: () => Promise<Answer>, isExample = false) => {
    latest.current += 1
    const mine = latest.current
    setBusy(true)
    let answer: Answer
    try {
      answer = await look()
    } catch (error) {
      answer = { kind: 'failed', why: problemInWords(error instanceof Error ? error.message : String(error)) }
    }
    if (mine !== latest.current) return
    setBusy(false)
    show({ answer, isExample })
  }

  const startOver = () => {
    latest.current += 1
    show(null)
  }

  const name = shown?.answer.kind === 'text' ? shown.answer.view.name : null
  const about = shown?.isExample ? t('exampleNote') : name === null ? null : t('about', { name })
  return (
    <div className="page">
      {shown === null ? (
        <>
          <div className="stack">
            <h1>{t('title')}</h1>
            <p className="lead">{t('lead')}</p>
          </div>
          <AskBox
            isBusy={isBusy}
            onText={(text) => void ask(() => engine().look(text, lookOptions()))}
            onExample={() => void ask(() => engine().look(t('example'), { ...lookOptions(), practice: true }), true)}
            onAsk={ask}
          />
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
          {about !== null && <p className="lead check-about">{about}</p>}
          <AnswerView answer={shown.answer} onAsk={ask} isBusy={isBusy} />
        </>
      )}
    </div>
  )
}
