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
      <div className="field">
        <label htmlFor="category">{t('filter.category')}</label>
        <select
          id="category"
          value={filter.category}
          onChange={(event) => onChange({ ...filter, category: event.target.value })}
        >
          <option value="">{t('filter.all')}</option>
          {categories.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="in-country">{t('filter.country')}</label>
        <select
          id="in-country"
          value={filter.country}
          onChange={(event) => onChange({ ...filter, country: event.target.value, unnoted: false })}
        >
          <option value="">{t('filter.all')}</option>
          {countries.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="has">{t('filter.has')}</label>
        <select
          id="has"
          value={filter.has}
          onChange={(event) => onChange({ ...filter, has: event.target.value as Filter['has'] })}
        >
          <option value="">{t('filter.any')}</option>
          {known.map((each) => (
            <option key={each} value={each}>
              {t(`filter.known.${each}`)}
            </option>
          ))}
        </select>
      </div>
      {isSet && (
        <button type="button" className="button button-plain" onClick={() => onChange(noFilter)}>
          {t('filter.clear')}
        </button>
      )}
    </fieldset>
  )
}
