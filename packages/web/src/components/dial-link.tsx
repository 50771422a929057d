import './dial-link.css'
import { useTranslation } from 'react-i18next'
import type { DialView } from '../engine/view.ts'
import { SourceNote } from './source-note.tsx'
import { useNumberWords } from './use-number-words.ts'
import { useRegions } from './use-regions.ts'

/** The only thing in the app that makes a `tel:` link. It takes a number of the catalogue, official or public. */
export function DialLink({ dial }: { dial: DialView }) {
  return (
    <a className="dial-link" href={`tel:${dial.dial}`}>
      {dial.shown}
    </a>
  )
}

/** A number of the catalogue with what it is for, where it holds and where it was read. */
export function DialEntry({ dial }: { dial: DialView }) {
  const { t } = useTranslation('shared')
  const region = useRegions()
  const say = useNumberWords()
  const place = dial.region === null ? null : region(dial.region)
  const about = [say(dial.purpose), place, dial.hours === null ? null : say(dial.hours)].filter((part) => part)
  return (
    <div className="dial-entry">
      <DialLink dial={dial} />
      <span>{about.join(t('number.separator'))}</span>
      <SourceNote source={dial.source} />
    </div>
  )
}
