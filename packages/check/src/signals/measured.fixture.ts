import { catalogue } from '@offhook/catalogue'
import { type CheckOptions, sceneOf } from '../check.ts'
import { signals } from './index.ts'

/** What a signal says of the first number of a text, 0 where it does not fire. Fictional numbers stand for real ones. */
export function measured(name: string, text: string, options: Partial<CheckOptions> = {}): number {
  const scene = sceneOf(text, { catalogue, today: '2026-11-23', fictional: 'as-assigned', ...options })
  const signal = signals.find((candidate) => candidate.name === name)
  const number = scene.numbers[0]
  if (signal === undefined || number === undefined) throw new Error(`no signal ${name}, or no number in the text`)
  return signal.measure(number, scene)?.value ?? 0
}
