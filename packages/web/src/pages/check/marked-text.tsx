import { type ClipboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { MaskedNumber } from '../../components/masked-number.tsx'
import type { Piece } from '../../engine/view.ts'

/** The text as it was given, its numbers marked by verdict. What is copied from it holds no hidden number. */
export function MarkedText({ pieces, cut }: { pieces: readonly Piece[]; cut: number }) {
  const { t } = useTranslation(['check', 'shared'])
  const place = useRef<HTMLElement>(null)

  const onCopy = (event: ClipboardEvent) => {
    const selection = getSelection()
    if (selection === null || selection.rangeCount === 0) return
    const copied = document.createElement('div')
    for (let index = 0; index < selection.rangeCount; index++)
      copied.append(selection.getRangeAt(index).cloneContents())
    for (const masked of copied.querySelectorAll('[data-masked]')) masked.replaceWith(t('shared:number.copied'))
    event.clipboardData.setData('text/plain', copied.textContent)
    event.preventDefault()
  }

  return (
    <section className="stack" aria-labelledby="text">
      <h2 id="text">{t('text.title')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard. */}
      <article ref={place} className="card marked-text" tabIndex={0} aria-labelledby="text" onCopy={onCopy}>
        {pieces.map((piece, index) =>
          piece.kind === 'words' ? (
            piece.text
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change.
            <mark key={index} className={`mark-${piece.verdict}`}>
              {piece.masked ? <MaskedNumber shown={piece.text} /> : piece.text}
            </mark>
          ),
        )}
      </article>
      {cut > 0 && <p className="quiet">{t('text.cut', { count: cut })}</p>}
    </section>
  )
}
