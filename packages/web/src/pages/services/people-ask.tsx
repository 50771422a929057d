import { useTranslation } from 'react-i18next'
import type { PeopleAsk } from '../../engine/guide-view.ts'
import { Sources } from './sources.tsx'

/** A question with what the service's own pages say to it, and what holds in general besides. */
export function AskedAnswers({ asked }: { asked: PeopleAsk }) {
  const { t } = useTranslation('services')
  const own = asked.answers.filter(({ basis, sources }) => basis !== 'general' || sources.length > 0)
  const general = asked.answers.filter((answer) => !own.includes(answer))
  return (
    <>
      {own.map(({ text, basis, sources }) => (
        <div key={text} className="asked-answer">
          <p>{text}</p>
          <Sources sources={sources} basis={basis} />
        </div>
      ))}
      {general.map(({ text }) =>
        own.length === 0 ? (
          <p key={text}>{text}</p>
        ) : (
          <details key={text} className="in-general">
            <summary>{t('ask.general')}</summary>
            <p>{text}</p>
          </details>
        ),
      )}
    </>
  )
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
          <AskedAnswers asked={asked} />
        </div>
      ))}
    </section>
  )
}
