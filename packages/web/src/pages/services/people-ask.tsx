import { useTranslation } from 'react-i18next'
import type { PeopleAsk } from '../../engine/guide-view.ts'
import { Sources } from './sources.tsx'

/** What the service's own pages say to a question, with the sources, or else what holds in general. */
export function AskedAnswers({ answers }: Pick<PeopleAsk, 'answers'>) {
  return answers.map(({ text, basis, sources }) => (
    <div key={text} className="asked-answer">
      <p>{text}</p>
      {(basis !== 'general' || sources.length > 0) && <Sources sources={sources} basis={basis} />}
    </div>
  ))
}

/** What people ask besides how to cancel. */
export function Questions({ all }: { all: readonly PeopleAsk[] }) {
  const { t } = useTranslation('services')
  if (all.length === 0) return null
  return (
    <section className="card stack asked" aria-labelledby="asked">
      <h2 id="asked">{t('ask.title')}</h2>
      {all.map((asked) => (
        <div key={asked.about} className="stack">
          <h3>{asked.question}</h3>
          <AskedAnswers answers={asked.answers} />
        </div>
      ))}
    </section>
  )
}
