import { type DragEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDates } from '../../components/use-dates.ts'
import { type ImportAnswers, type Preview, type Question, watchServer } from './watch-server.ts'

interface ImportCardProps {
  readonly onImported: (text: string) => void
}

/** A statement is chosen or dropped, what was understood is shown, and only then is it kept. */
export function ImportCard({ onImported }: ImportCardProps) {
  const { t } = useTranslation('watch')
  const input = useId()
  const [file, setFile] = useState<File | null>(null)
  const [answers, setAnswers] = useState<ImportAnswers>({})
  const [preview, setPreview] = useState<Preview | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const look = async (chosen: File, given: ImportAnswers) => {
    setFile(chosen)
    setAnswers(given)
    setProblem(null)
    setBusy(true)
    try {
      setPreview(await watchServer.preview(chosen, given))
    } catch (error) {
      setPreview(null)
      setProblem((error as Error).message)
    }
    setBusy(false)
  }
  const keep = async () => {
    if (file === null) return
    setBusy(true)
    try {
      const { added, known } = await watchServer.import(file, answers)
      setFile(null)
      setPreview(null)
      onImported(t('import.done', { added, known, file: file.name }))
    } catch (error) {
      setProblem((error as Error).message)
    }
    setBusy(false)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    const [dropped] = event.dataTransfer.files
    if (dropped) void look(dropped, {})
  }
  return (
    <section
      className="card stack"
      aria-labelledby="import"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <h2 id="import">{t('import.title')}</h2>
      <p>{t('import.lead')}</p>
      <div className="row">
        <label htmlFor={input} className="button button-main">
          {t('import.choose')}
        </label>
        <input
          id={input}
          type="file"
          className="visually-hidden"
          accept=".csv,.txt,.tsv,.ofx,.qfx,.qif,.xml,.sta,.mt940,.940,.pdf"
          onChange={(event) => {
            const [chosen] = event.target.files ?? []
            if (chosen) void look(chosen, {})
            event.target.value = ''
          }}
        />
        <span className="quiet">{t('import.formats')}</span>
      </div>
      <div aria-live="polite" className="stack">
        {isBusy && <p>{t('import.reading')}</p>}
        {problem !== null && <p className="watch-problem">{problem}</p>}
        {preview !== null && file !== null && (
          <PreviewOf
            preview={preview}
            isBusy={isBusy}
            onAnswer={(given) => void look(file, { ...answers, ...given })}
            onKeep={() => void keep()}
            onDrop={() => setPreview(null)}
          />
        )}
      </div>
    </section>
  )
}

interface PreviewProps {
  readonly preview: Preview
  readonly isBusy: boolean
  readonly onAnswer: (given: ImportAnswers) => void
  readonly onKeep: () => void
  readonly onDrop: () => void
}

function PreviewOf({ preview, isBusy, onAnswer, onKeep, onDrop }: PreviewProps) {
  const { t } = useTranslation('watch')
  const dates = useDates()
  const { file, format, count, from, to, sums, balance, problems, problemCount, questions, notes } = preview
  return (
    <div className="watch-preview stack">
      <h3>{t('preview.title', { file })}</h3>
      <ul>
        <li>
          {from !== null && to !== null
            ? t('preview.lines', { count, format, from: dates(from), to: dates(to) })
            : t('preview.noLines', { format })}
        </li>
        {sums.map((sum) => (
          <li key={sum.currency}>{t('preview.sum', { ...sum, out: sum.out.replace(/^-/, '') })}</li>
        ))}
        <li>{t(`preview.balance.${balance.result}`, { detail: balance.detail })}</li>
        {notes.map((note) => (
          <li key={note} className="quiet">
            {note}
          </li>
        ))}
        {problemCount > 0 && <li>{t('preview.problems', { count: problemCount })}</li>}
        {problems.slice(0, 5).map(({ line, reason }) => (
          <li key={line} className="quiet">
            {t('preview.problem', { line, reason })}
          </li>
        ))}
      </ul>
      {questions.map((question) => (
        <QuestionOf key={question.about} question={question} onAnswer={onAnswer} />
      ))}
      <div className="row">
        <button
          type="button"
          className="button button-main"
          disabled={isBusy || count === 0 || questions.length > 0}
          onClick={onKeep}
        >
          {t('preview.keep')}
        </button>
        <button type="button" className="button" onClick={onDrop}>
          {t('preview.drop')}
        </button>
      </div>
    </div>
  )
}

const parameters = { 'date-order': 'order', currency: 'currency', sign: 'positive' } as const

function QuestionOf({ question, onAnswer }: { question: Question; onAnswer: (given: ImportAnswers) => void }) {
  const { about, text, choices } = question
  const parameter = about === 'decimal-mark' ? null : parameters[about]
  return (
    <fieldset className="watch-question">
      <legend>{text}</legend>
      <div className="row">
        {parameter !== null &&
          choices.map((choice) => (
            <button key={choice} type="button" className="button" onClick={() => onAnswer({ [parameter]: choice })}>
              {choice}
            </button>
          ))}
      </div>
    </fieldset>
  )
}
