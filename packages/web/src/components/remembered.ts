import { useState } from 'react'

const memory = new Map<string, unknown>()

/** Tells a page that is opened next what it would remember. */
export function remember<T>(name: string, value: T): void {
  memory.set(name, value)
}

/** State that outlives the page while the app is open, and nothing else: it is never stored. */
export function useRemembered<T>(name: string, initial: T): readonly [T, (next: T) => void] {
  const [value, setValue] = useState<T>(() => (memory.has(name) ? (memory.get(name) as T) : initial))
  return [
    value,
    (next: T) => {
      memory.set(name, next)
      setValue(next)
    },
  ]
}
