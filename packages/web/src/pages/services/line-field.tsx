import { useTranslation } from 'react-i18next'

/** Where the line of a statement is typed or pasted. */
export function LineField({
  id,
  label,
  line,
  onLine,
}: {
  id: string
  label: string
  line: string
  onLine: (line: string) => void
}) {
  const { t } = useTranslation('services')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p className="quiet" id={`${id}-hint`}>
        {t('who.lineHint')}
      </p>
      <input
        id={id}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        spellCheck={false}
        maxLength={300}
        value={line}
        onChange={(event) => onLine(event.target.value)}
      />
    </div>
  )
}
