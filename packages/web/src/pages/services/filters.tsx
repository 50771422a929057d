import { useTranslation } from 'react-i18next'
import { useRegions } from '../../components/use-regions.ts'
import { type Known, known, type ServiceListItem } from '../../engine/guide-view.ts'

/** What narrows the directory; an empty text narrows nothing. */
export interface Filter {
  readonly category: string
  readonly country: string
  readonly has: Known | ''
  /** Whether those whose countries are not noted are shown besides those of the country. */
  readonly unnoted: boolean
}

export const noFilter: Filter = { category: '', country: '', has: '', unnoted: false }

export function passes(service: ServiceListItem, { category, country, has, unnoted }: Filter): boolean {
  const { countries } = service
  return (
    (category === '' || service.category === category) &&
    (country === '' || countries.includes(country) || (unnoted && countries.length === 0)) &&
    (has === '' || service.known.includes(has))
  )
}

interface FiltersProps {
  /** The whole directory: it says what there is to choose from. */
  readonly all: readonly ServiceListItem[]
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
}

export function Filters({ all, filter, onChange }: FiltersProps) {
  const { t, i18n } = useTranslation('services')
  const region = useRegions()
  const byName = <T extends { name: string }>(list: T[]) =>
    list.sort((a, b) => a.name.localeCompare(b.name, i18n.language))
  const categories = byName(
    [...new Set(all.flatMap(({ category }) => category ?? []))].map((id) => ({ id, name: t(`category.${id}`) })),
  )
  const countries = byName(
    [...new Set(all.flatMap(({ countries }) => countries))].map((id) => ({ id, name: region(id) })),
  )
  const isSet = filter.category !== '' || filter.country !== '' || filter.has !== ''
  return (
    <fieldset className="filters">
      <legend className="visually-hidden">{t('filter.title')}</legend>
      <Choice
        id="category"
        label={t('filter.category')}
        all={t('filter.all')}
        choices={categories}
        value={filter.category}
        onChange={(category) => onChange({ ...filter, category })}
      />
      <Choice
        id="in-country"
        label={t('filter.country')}
        all={t('filter.all')}
        choices={countries}
        value={filter.country}
        onChange={(country) => onChange({ ...filter, country, unnoted: false })}
      />
      <Choice
        id="has"
        label={t('filter.has')}
        all={t('filter.any')}
        choices={known.map((id) => ({ id, name: t(`filter.known.${id}`) }))}
        value={filter.has}
        onChange={(has) => onChange({ ...filter, has })}
      />
      {isSet && (
        <button type="button" className="button button-plain" onClick={() => onChange(noFilter)}>
          {t('filter.clear')}
        </button>
      )}
    </fieldset>
  )
}

interface ChoiceProps<Id extends string> {
  readonly id: string
  readonly label: string
  /** What is said for no choice. */
  readonly all: string
  readonly choices: readonly { readonly id: Id; readonly name: string }[]
  readonly value: Id | ''
  readonly onChange: (value: Id | '') => void
}

function Choice<Id extends string>({ id, label, all, choices, value, onChange }: ChoiceProps<Id>) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as Id | '')}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  )
}
