import { useTranslation } from 'react-i18next'
import { useRegions } from '../../components/use-regions.ts'
import { type Fact, type FactInput, factInputs } from './facts.ts'

interface FactFieldProps {
  readonly id: string
  readonly fact: Fact
  readonly question: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One question about the subscription or the person, with the kind of field that fits it. */
export function FactField({ id, fact, question, value, onChange }: FactFieldProps) {
  const { t } = useTranslation('cases')
  const kind: FactInput = factInputs[fact]
  const common = { id, value, autoComplete: 'off' as const }
  return (
    <div className="field">
      <label htmlFor={id}>{question}</label>
      {kind === 'words' || kind === 'lines' ? (
        <textarea {...common} rows={kind === 'words' ? 5 : 3} onChange={(event) => onChange(event.target.value)} />
      ) : kind === 'country' ? (
        <Countries id={id} value={value} onChange={onChange} />
      ) : typeof kind !== 'string' ? (
        <select {...common} onChange={(event) => onChange(event.target.value)}>
          <option value="">{t('asked.choose')}</option>
          {kind.map((choice) => (
            <option key={choice} value={choice}>
              {t(`choice.${choice as 'monthly'}`)}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          type={value !== 'never' && (kind === 'day' || kind === 'day-or-never') ? 'date' : 'text'}
          {...(kind === 'digits' && { inputMode: 'numeric', maxLength: 4, pattern: '[0-9]{4}' })}
          readOnly={value === 'never' && kind === 'day-or-never'}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {kind === 'day-or-never' && (
        <label className="case-tick">
          <input
            type="checkbox"
            checked={value === 'never'}
            onChange={(event) => onChange(event.target.checked ? 'never' : '')}
          />
          {t('asked.never')}
        </label>
      )}
    </div>
  )
}

const countries =
  'US GB DE FR ES AT AU BE BG BR CA CH CL CO CY CZ DK EE FI GR HR HU IE IN IS IT JP LI LT LU LV MT MX NL NO NZ PL PT RO SE SG SI SK ZA'.split(
    ' ',
  )

/** Where a person lives: the law and the time limits of banks depend on it. */
export function Countries({ id, value, onChange }: Pick<FactFieldProps, 'id' | 'value' | 'onChange'>) {
  const { t, i18n } = useTranslation('cases')
  const region = useRegions()
  const named = countries
    .map((code) => ({ code, name: region(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, i18n.language))
  return (
    <select id={id} value={countries.includes(value) ? value : ''} onChange={(event) => onChange(event.target.value)}>
      <option value="">{t('asked.otherCountry')}</option>
      {named.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  )
}
