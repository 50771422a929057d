import { useTranslation } from 'react-i18next'
import { DialEntry } from '../../components/dial-link.tsx'
import { MaskedNumber } from '../../components/masked-number.tsx'
import { ReasonItems } from '../../components/reasons.tsx'
import type { Tone } from '../../components/verdict-card.tsx'
import type { NumberView } from '../../engine/view.ts'

const tones: Readonly<Record<NumberView['verdict'], Tone>> = {
  official: 'official',
  public: 'official',
  planted: 'planted',
  reported: 'caution',
  unverified: 'caution',
  ordinary: 'neutral',
}

/** One number of a text: whose it is said to be, what is known of it, and why. */
export function NumberEntry({ number }: { number: NumberView }) {
  const { t } = useTranslation('check')
  const { verdict, claimed, owner, mentions, disguises } = number
  return (
    <li className={`card stack check-number tone-${tones[verdict]}`}>
      <div className="row">
        <span className="check-number-shown">
          {number.masked ? <MaskedNumber shown={number.shown} /> : number.dial === null ? number.shown : null}
          {number.dial !== null && <DialEntry dial={number.dial} />}
        </span>
        <span className="badge">{t(`badge.${verdict}`)}</span>
      </div>
      <p>
        {claimed !== null && `${t('said.claimed', { claimed, count: mentions })} `}
        {t(`said.${verdict}`, { owner: owner ?? '' })}
      </p>
      {disguises.length > 0 && number.masked && (
        <p className="quiet">
          {t('said.disguised', { how: disguises.map((how) => disguiseWords(t, how)).join(', ') })}
        </p>
      )}
      {number.reasons.length > 0 && verdict !== 'official' && verdict !== 'public' && (
        <details open={verdict === 'planted'}>
          <summary>{t('said.why')}</summary>
          <ul className="check-reasons">
            <ReasonItems reasons={number.reasons} />
          </ul>
        </details>
      )}
    </li>
  )
}

type Translate = ReturnType<typeof useTranslation<'check'>>['t']

function disguiseWords(t: Translate, how: string): string {
  return t(`disguise.${how as 'markup'}`)
}
