import './verdict-card.css'
import type { ReactNode } from 'react'

/** How a card looks: the tone follows the verdict, and there is none that says all is well. */
export type Tone = 'planted' | 'caution' | 'neutral' | 'official'

interface VerdictCardProps {
  readonly tone: Tone
  readonly title: string
  readonly children: ReactNode
}

/** The answer, first and large. Said aloud by a screen reader as soon as it is there. */
export function VerdictCard({ tone, title, children }: VerdictCardProps) {
  return (
    <section className={`verdict-card tone-${tone}`} aria-labelledby="verdict">
      <Sign tone={tone} />
      <div className="stack">
        <h2 id="verdict" tabIndex={-1}>
          {title}
        </h2>
        {children}
      </div>
    </section>
  )
}

const shapes: Readonly<Record<Tone, ReactNode>> = {
  planted: (
    <>
      <path d="M8.6 3h6.8L21 8.6v6.8L15.4 21H8.6L3 15.4V8.6Z" />
      <path d="m9 9 6 6m0-6-6 6" />
    </>
  ),
  caution: (
    <>
      <path d="M12 3.5 21.5 20h-19Z" />
      <path d="M12 10v4.5m0 2.6v.1" />
    </>
  ),
  neutral: (
    <>
      <circle cx="11" cy="11" r="7" />
      <path d="m16.2 16.2 4.3 4.3" />
    </>
  ),
  official: (
    <>
      <circle cx="12" cy="12" r="8.7" />
      <path d="M7.8 12h8.2m-3.4-3.5L16 12l-3.4 3.5" />
    </>
  ),
}

/** A shape besides the colour, for those who do not see it. */
function Sign({ tone }: { tone: Tone }) {
  return (
    <svg className="verdict-sign" viewBox="0 0 24 24" aria-hidden="true">
      {shapes[tone]}
    </svg>
  )
}
