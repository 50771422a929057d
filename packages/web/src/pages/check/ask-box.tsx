import { type DragEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useHasServer } from '../../app/edition.tsx'
import { useEngine } from '../../engine/use-engine.tsx'
import type { Answer } from '../../engine/view.ts'
import { lookOptions } from './look-options.ts'
import { readFile, readHere } from './read-file.ts'
import { StillReading } from './still-reading.tsx'

interface AskBoxProps {
  readonly isBusy: boolean
  readonly onText: (text: string) => void
  readonly onExample: () => void
  readonly onAsk: (look: () => Promise<Answer>) => Promise<void>
}

/** The box: paste, type, drop a file or choose one. */
export function AskBox({ isBusy, onText, onExample, onAsk }: AskBoxProps) {
  const { t } = useTranslation('check')
  const engine = useEngine()
  const hasServer = useHasServer()
  const [text, setText] = useState('')
  const [isOver, setOver] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const isPrepared = useRef(false)
  const chooser = useRef<HTMLInputElement>(null)
  const hint = useId()

  const prepare = () => {
    if (isPrepared.current) return
    isPrepared.current = true
    engine()
      .prepare()
      // Why it did not start is said when something is asked.
      .catch(() => {})
  }

  const takeFile = async (file: File | undefined) => {
    if (file === undefined) return
    setProblem(null)
    const read = await readFile(file)
    if (read.kind === 'text') return onText(read.text)
    if (read.kind !== 'document') return setProblem(t(`file.${read.kind}`))
    if (hasServer) return onAsk(() => engine().readFile(read.bytes, file.name, file.type, lookOptions()))
    const here = readHere(read.bytes, file.name)
    if (here === null) setProblem(t('file.document'))
    else onText(here)
  }

  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) void takeFile(file)
    else setText(event.dataTransfer.getData('text/plain'))
  }

  const submit = () => {
    if (text.trim() === '') setProblem(t('box.empty'))
    else onText(text)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      submit()
    }
  }

  return (
    <form
      className={isOver ? 'card ask-box is-over' : 'card ask-box'}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onFocus={prepare}
      onDragEnter={prepare}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <label htmlFor="given">{t('box.label')}</label>
      <textarea
        id="given"
        rows={7}
        value={text}
        spellCheck={false}
        autoComplete="off"
        placeholder={t('box.placeholder')}
        aria-describedby={hint}
        onChange={(event) => {
          setText(event.target.value)
          setProblem(null)
        }}
        onKeyDown={onKeyDown}
      />
      <p id={hint} className="quiet">
        {t('box.hint')}
      </p>
      {problem !== null && (
        <p className="ask-problem" role="alert">
          {problem}
        </p>
      )}
      {isBusy && <StillReading />}
      <div className="row">
        <button type="submit" className="button button-main" disabled={isBusy}>
          {isBusy ? t('box.busy') : t('box.check')}
        </button>
        <button type="button" className="button" onClick={() => chooser.current?.click()}>
          {t('box.file')}
        </button>
        <button type="button" className="button button-plain" onClick={onExample}>
          {t('box.example')}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          onChange={(event) => {
            void takeFile(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </div>
    </form>
  )
}
