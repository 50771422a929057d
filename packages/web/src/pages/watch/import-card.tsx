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
  const [currencies, setCurrencies] = useState<readonly string[]>([])
  const [isBusy, setBusy] = useState(false)

  const look = async (chosen: File, given: ImportAnswers) => {
    setFile(chosen)
    setAnswers(given)
    setProblem(null)
    setBusy(true)
    try {
      const understood = await watchServer.preview(chosen, given)
      const question = understood.questions.find(({ about }) => about === 'currency')
      if (question) setCurrencies(question.choices)
      setPreview(understood)
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
            answers={answers}
            currencies={currencies}
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
  readonly answers: ImportAnswers
  readonly currencies: readonly string[]
  readonly isBusy: boolean
  readonly onAnswer: (given: ImportAnswers) => void
  readonly onKeep: () => void
  readonly onDrop: () => void
}

function PreviewOf({ preview, answers, currencies, isBusy, onAnswer, onKeep, onDrop }: PreviewProps) {
  const { t } = useTranslation('watch')
  const dates = useDates()
  const { file, format, count, from, to, sums, balance, problems, problemCount, questions, notes } = preview
  const asksCurrency = questions.find(({ about }) => about === 'currency')
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
          <li key={sum.currency}>
            {t('preview.sum', {
              ...sum,
              out: sum.out.replace(/^-/, ''),
              // ISO 4217 writes XXX where there is none.
              currency: sum.currency === 'XXX' ? t('preview.noCurrency') : sum.currency,
            })}
          </li>
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
      {(asksCurrency || answers.currency !== undefined) && (
        <CurrencyOf
          question={asksCurrency ?? null}
          answered={answers.currency}
          choices={currencies}
          onAnswer={onAnswer}
        />
      )}
      <div className="row">
        <button
          type="button"
          className="button button-main"
          disabled={isBusy || count === 0 || questions.some(({ suggested }) => suggested === null)}
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

interface QuestionProps {
  readonly question: Question
  readonly onAnswer: (given: ImportAnswers) => void
}

function QuestionOf({ question, onAnswer }: QuestionProps) {
  const { t } = useTranslation('watch')
  const { about, text, choices } = question
  if (about === 'currency') return null
  return (
    <fieldset className="watch-question">
      <legend>{text}</legend>
      <div className="row">
        {choices.map((choice) => (
          <button key={choice} type="button" className="button" onClick={() => onAnswer({ order: choice })}>
            {t(`preview.choice.${choice}`, { defaultValue: choice })}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

interface CurrencyProps {
  /** Null once it is answered; it can be answered otherwise. */
  readonly question: Question | null
  readonly answered: string | undefined
  readonly choices: readonly string[]
  readonly onAnswer: (given: ImportAnswers) => void
}

/** The currency of a file that names none: asked, with what is likely chosen already. */
function CurrencyOf({ question, answered, choices, onAnswer }: CurrencyProps) {
  const { t, i18n } = useTranslation('watch')
  const field = useId()
  const names = new Intl.DisplayNames(i18n.language, { type: 'currency' })
  return (
    <div className="watch-question stack">
      <label htmlFor={field}>{question === null ? t('preview.currency') : question.text}</label>
      <select
        id={field}
        value={answered ?? question?.suggested ?? ''}
        onChange={({ target }) => {
          if (target.value !== '') onAnswer({ currency: target.value })
        }}
      >
        <option value="">{t('preview.chooseCurrency')}</option>
        {choices.map((code) => (
          <option key={code} value={code}>
            {code} · {names.of(code)}
          </option>
        ))}
      </select>
    </div>
  )
}
