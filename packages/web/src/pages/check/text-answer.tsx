import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { OfficialWays } from '../../components/official-way.tsx'
import { ReasonItems } from '../../components/reasons.tsx'
import { type Tone, VerdictCard } from '../../components/verdict-card.tsx'
import type { CheckView } from '../../engine/view.ts'
import { CalledBox } from './called-box.tsx'
import { MarkedText } from './marked-text.tsx'
import { NumberEntry } from './number-entry.tsx'

const tones: Readonly<Record<CheckView['verdict'], Tone>> = {
  planted: 'planted',
  caution: 'caution',
  clear: 'neutral',
}

/** The verdict on a text, the official way instead, each number with its reasons, and the text itself. */
export function TextAnswer({ view }: { view: CheckView }) {
  const { t } = useTranslation('check')
  return (
    <>
      <VerdictCard tone={tones[view.verdict]} title={t(`verdict.${view.verdict}`)}>
        <p>{t(`verdictText.${view.verdict}`)}</p>
        {(view.reasons.length > 0 || view.notRead.length > 0) && (
          <ul className="check-reasons">
            <ReasonItems reasons={view.reasons} />
            {view.notRead.map(({ part, why }) => (
              <li key={part + why}>{t('notRead', { part, why })}</li>
            ))}
          </ul>
        )}
        {view.verdict === 'planted' && (
          <p>
            <Link to="/already-called">{t('calledAlready')}</Link>
          </p>
        )}
      </VerdictCard>
      {view.instead.length > 0 && (
        <section className="card stack tone-official check-instead" aria-labelledby="instead">
          <h2 id="instead">{t('instead.title')}</h2>
          <OfficialWays ways={view.instead} />
        </section>
      )}
      {view.numbers.length > 0 && (
        <section className="stack" aria-labelledby="numbers">
          <h2 id="numbers">{t('numbers.title', { count: view.numbers.length })}</h2>
          <ol className="check-numbers">
            {view.numbers.map((number, index) => (
              <NumberEntry key={`${number.shown} ${number.verdict} ${String(index)}`} number={number} />
            ))}
          </ol>
        </section>
      )}
      {view.numbers.length > 0 && <CalledBox />}
      {view.text.length > 0 && <MarkedText pieces={view.text} cut={view.cut} />}
    </>
  )
}
