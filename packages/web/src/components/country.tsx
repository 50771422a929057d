import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '../engine/use-engine.tsx'
import { useRemembered } from './remembered.ts'
import { useRegions } from './use-regions.ts'

/** The country that the person chose, or else that of the browser's language; empty for another one. */
export function useCountry() {
  return useRemembered('country', new Intl.Locale(navigator.language).region ?? '')
}

const euMembers = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')

/** Whether something that holds in these places holds in this country. */
export function holdsIn(places: readonly string[], country: string): boolean {
  return places.length === 0 || places.includes(country) || (places.includes('EU') && euMembers.includes(country))
}

interface CountryChoiceProps {
  readonly country: string
  readonly onChange: (country: string) => void
}

/** A choice among the countries that the catalogue has offices of. */
export function CountryChoice({ country, onChange }: CountryChoiceProps) {
  const { t, i18n } = useTranslation('shared')
  const engine = useEngine()
  const region = useRegions()
  const [places, setPlaces] = useState<readonly string[]>([])
  useEffect(() => {
    engine()
      .places()
      .then(setPlaces, () => {})
  }, [engine])
  const named = places
    .map((place) => ({ place, name: region(place) }))
    .sort((a, b) => a.name.localeCompare(b.name, i18n.language))
  return (
    <div className="field">
      <label htmlFor="country">{t('country.label')}</label>
      <select
        id="country"
        value={places.includes(country) ? country : ''}
        onChange={(event) => onChange(event.target.value)}
      >
        {named.map(({ place, name }) => (
          <option key={place} value={place}>
            {name}
          </option>
        ))}
        <option value="">{t('country.other')}</option>
      </select>
    </div>
  )
}
