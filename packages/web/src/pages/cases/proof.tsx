import { type DragEvent, type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../services/use-session.ts'
import { casesServer } from './cases-server.ts'
import { ExhibitList } from './exhibits.tsx'
import type { OpenedCase } from './use-case.ts'

/** Keeps proof: dropped, chosen or written down. */
export function ProofCard({ opened }: { opened: OpenedCase }) {
  const { t } = useTranslation('cases')
  const input = useId()
  const ask = useId()
  const { view, act, isBusy } = opened
  const [isAsking, setAsking] = useSession('ask for mail keys', false)
  const [isOver, setOver] = useState(false)

  const add = async (files: readonly File[]) => {
    for (const file of files) {
      await act(
        () => casesServer.addExhibit(view.id, file, { name: file.name, check: isAsking ? 'now' : 'later' }),
        t('proof.kept', { name: file.name }),
      )
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void add([...event.dataTransfer.files])
  }
  return (
    <section
      className="card stack"
      aria-labelledby="proof"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id="proof">{t('proof.title')}</h2>
      <p>{t('proof.lead')}</p>
      <div className={isOver ? 'case-drop is-over' : 'case-drop'}>
        <label htmlFor={input} className="button button-main">
          {t('proof.choose')}
        </label>
        <input
          id={input}
          type="file"
          multiple
          className="visually-hidden"
          disabled={isBusy}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])]
            event.target.value = ''
            void add(files)
          }}
        />
        <span className="quiet">{t('proof.formats')}</span>
      </div>
      <label className="case-tick" htmlFor={ask}>
        <input id={ask} type="checkbox" checked={isAsking} onChange={(event) => setAsking(event.target.checked)} />
        <span>
          {t('proof.ask')} <span className="quiet">{t('proof.askWhy')}</span>
        </span>
      </label>
      <NoteForm opened={opened} />
      <CallForm opened={opened} />
      <ExhibitList opened={opened} />
    </section>
  )
}

function NoteForm({ opened }: { opened: OpenedCase }) {
  const { t } = useTranslation('cases')
  const id = useId()
  const [words, setWords] = useState('')
  const { view, act, isBusy } = opened
  const keep = (event: FormEvent) => {
    event.preventDefault()
    void act(
      () => casesServer.addExhibit(view.id, new Blob([`${words}\n`]), { name: 'note.txt', kind: 'note' }),
      t('proof.noteKept'),
    ).then((isDone) => isDone && setWords(''))
  }
  return (
    <details className="case-fold">
      <summary>{t('proof.note')}</summary>
      <form className="stack" onSubmit={keep}>
        <div className="field">
          <label htmlFor={id}>{t('proof.noteLabel')}</label>
          <textarea id={id} rows={4} required value={words} onChange={(event) => setWords(event.target.value)} />
        </div>
        <div>
          <button type="submit" className="button" disabled={isBusy}>
            {t('proof.keep')}
          </button>
        </div>
      </form>
    </details>
  )
}

const callMembers = ['spokenTo', 'on', 'number', 'reference'] as const

function CallForm({ opened }: { opened: OpenedCase }) {
  const { t } = useTranslation('cases')
  const id = useId()
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({})
  const { view, act, isBusy } = opened
  const keep = (event: FormEvent) => {
    event.preventDefault()
    const { words = '', ...members } = given
    const told = Object.fromEntries(Object.entries(members).filter(([, value]) => value.trim() !== ''))
    void act(
      () => casesServer.addExhibit(view.id, new Blob([`${words}\n`]), { name: 'call.txt', kind: 'call', ...told }),
      t('proof.callKept'),
    ).then((isDone) => isDone && setGiven({}))
  }
  return (
    <details className="case-fold">
      <summary>{t('proof.call')}</summary>
      <form className="stack" onSubmit={keep}>
        <p className="quiet">{t('proof.callHint')}</p>
        <div className="case-fields">
          {callMembers.map((name) => (
            <div key={name} className="field">
              <label htmlFor={`${id} ${name}`}>{t(`callMember.${name}`)}</label>
              <input
                id={`${id} ${name}`}
                type={name === 'on' ? 'date' : 'text'}
                autoComplete="off"
                value={given[name] ?? ''}
                onChange={(event) => setGiven({ ...given, [name]: event.target.value })}
              />
            </div>
          ))}
        </div>
        <div className="field">
          <label htmlFor={`${id} words`}>{t('callMember.words')}</label>
          <textarea
            id={`${id} words`}
            rows={4}
            required
            value={given['words'] ?? ''}
            onChange={(event) => setGiven({ ...given, words: event.target.value })}
          />
        </div>
        <div>
          <button type="submit" className="button" disabled={isBusy}>
            {t('proof.keep')}
          </button>
        </div>
      </form>
    </details>
  )
}
