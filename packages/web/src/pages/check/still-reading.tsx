import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** Milliseconds after which a person begins to wonder. */
const patience = 1_000

/** Shown while something is read: silent at first, then a moving bar and a sentence. */
export function StillReading() {
  const { t } = useTranslation('check')
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div role="status" className="still-reading">
      {isLong && (
        <>
          <progress aria-label={t('box.busy')} />
          <p>{t('box.long')}</p>
        </>
      )}
    </div>
  )
}
