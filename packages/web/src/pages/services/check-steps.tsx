import { useId } from 'react'
import { useSession } from './use-session.ts'

interface CheckStepsProps {
  /** Names the list, so that its ticks are still there after a reload. */
  readonly name: string
  readonly steps: readonly string[]
  /** The heading that names the list. */
  readonly labelledBy: string
}

/** Steps to tick off one by one. */
export function CheckSteps({ name, steps, labelledBy }: CheckStepsProps) {
  const [done, setDone] = useSession<readonly number[]>(`steps ${name}`, [])
  const toggle = (index: number, isDone: boolean) =>
    setDone(isDone ? [...done, index] : done.filter((each) => each !== index))
  return (
    <ol className="check-steps" aria-labelledby={labelledBy}>
      {steps.map((text, index) => (
        <CheckStep key={text} text={text} isDone={done.includes(index)} onToggle={(isDone) => toggle(index, isDone)} />
      ))}
    </ol>
  )
}

interface CheckStepProps {
  readonly text: string
  readonly isDone: boolean
  readonly onToggle: (isDone: boolean) => void
}

function CheckStep({ text, isDone, onToggle }: CheckStepProps) {
  const id = useId()
  return (
    <li className={isDone ? 'check-step is-done' : 'check-step'}>
      <input id={id} type="checkbox" checked={isDone} onChange={(event) => onToggle(event.target.checked)} />
      <label htmlFor={id}>{text}</label>
    </li>
  )
}
