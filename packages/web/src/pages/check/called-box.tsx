import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { Keypad } from '../../components/keypad.tsx'
import { useEngine } from '../../engine/use-engine.tsx'
import type { Comparison } from '../../engine/view.ts'
import { lookOptions } from './look-options.ts'

/** "The number I called": says whether it stands in the text, without showing the one that does. */
export function CalledBox() {
  const { t } = useTranslation('check')
  const engine = useEngine()
  const [given, setGiven] = useState('')
  const [result, setResult] = useState<Comparison | null>(null)

  const compare = async () => setResult(await engine().compare(given, lookOptions()))

  return (
    <section className="card stack called-box" aria-labelledby="called">
      <h2 id="called">{t('called.title')}</h2>
      <p className="quiet">{t('called.hint')}</p>
      <form
        className="called-form"
        onSubmit={(event) => {
          event.preventDefault()
          void compare()
        }}
      >
        <div className="stack called-typed">
          <label htmlFor="called-number">{t('called.label')}</label>
          <input
            id="called-number"
            type="text"
            inputMode="tel"
            autoComplete="off"
            spellCheck={false}
            value={given}
            onChange={(event) => {
              setGiven(event.target.value)
              setResult(null)
            }}
          />
          <button type="submit" className="button button-main">
            {t('called.compare')}
          </button>
          <div aria-live="polite" className="called-answer">
            {result !== null && <CalledAnswer result={result} />}
          </div>
        </div>
        <Keypad
          onKey={(key) => {
            setGiven((before) => (key === 'back' ? before.slice(0, -1) : before + key))
            setResult(null)
          }}
        />
      </form>
    </section>
  )
}

function CalledAnswer({ result }: { result: Comparison }) {
  const { t } = useTranslation('check')
  if (result.result !== 'same') return <p>{t(`called.${result.result}`)}</p>
  return (
    <>
      <p>
        <strong>{t('called.same', { number: result.number + 1, badge: t(`badge.${result.verdict}`) })}</strong>
      </p>
      {result.verdict !== 'official' && result.verdict !== 'public' && (
        <p>
          <Link to="/already-called">{t('called.next')}</Link>
        </p>
      )}
    </>
  )
}
