import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Asked, casesServer } from './cases-server.ts'
import { FactField } from './fact-field.tsx'
import { isFact } from './facts.ts'
import { Happened } from './happened.tsx'
import type { OpenedCase } from './use-case.ts'

/** What happened that answers a question which no fact does. */
const happenedFor: Readonly<Record<string, 'charged' | 'sent'>> = { charge: 'charged', cancelled: 'sent' }

interface AskedProps {
  readonly opened: OpenedCase
  readonly asks: readonly Asked[]
  readonly submit: string
  readonly onTold?: () => void
}

/** Asks for what has to be known. Whatever is left empty stays unknown: nothing is guessed. */
export function AskedFacts({ opened, asks, submit, onTold }: AskedProps) {
  const id = useId()
  const { t } = useTranslation('cases')
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({})
  const facts = asks.filter(({ fact }) => isFact(fact))
  const events = asks.flatMap(({ fact, question }) => {
    const what = happenedFor[fact]
    return what === undefined ? [] : [{ what, question }]
  })
  const told = Object.fromEntries(Object.entries(given).filter(([, value]) => value.trim() !== ''))
  const tell = (event: FormEvent) => {
    event.preventDefault()
    if (Object.keys(told).length === 0) return
    void opened
      .act(() => casesServer.tell(opened.view.id, told), t('asked.kept'))
      .then((isDone) => {
        if (!isDone) return
        setGiven({})
        onTold?.()
      })
  }
  return (
    <div className="stack">
      {facts.length > 0 && (
        <form className="stack" onSubmit={tell}>
          {facts.map(({ fact, question }) =>
            isFact(fact) ? (
              <FactField
                key={fact}
                id={`${id} ${fact}`}
                fact={fact}
                question={question}
                value={given[fact] ?? ''}
                onChange={(value) => setGiven({ ...given, [fact]: value })}
              />
            ) : null,
          )}
          <div>
            <button type="submit" className="button button-main" disabled={opened.isBusy}>
              {submit}
            </button>
          </div>
        </form>
      )}
      {events.map(({ what, question }) => (
        <div key={what} className="stack">
          <p>{question}</p>
          <Happened opened={opened} only={what} {...(onTold && { onNoted: onTold })} />
        </div>
      ))}
    </div>
  )
}
