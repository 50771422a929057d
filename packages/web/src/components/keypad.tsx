import './keypad.css'
import { useTranslation } from 'react-i18next'

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '+', '0', ' '] as const

/** Large keys for a number that is read aloud. Gives the character, or `back`. */
export function Keypad({ onKey }: { onKey: (key: string) => void }) {
  const { t } = useTranslation('shared')
  return (
    <fieldset className="keypad">
      <legend className="visually-hidden">{t('keypad.title')}</legend>
      {keys.map((key) => (
        <button
          key={key}
          type="button"
          aria-label={key === ' ' ? t('keypad.gap') : undefined}
          onClick={() => onKey(key)}
        >
          {key === ' ' ? '␣' : key}
        </button>
      ))}
      <button type="button" className="keypad-back" onClick={() => onKey('back')}>
        {t('keypad.back')}
      </button>
    </fieldset>
  )
}
