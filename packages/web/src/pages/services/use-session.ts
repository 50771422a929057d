import { useState } from 'react'

/** State that outlives a reload in this tab, in `sessionStorage`, which the quick exit clears. */
export function useSession<T>(name: string, initial: T): readonly [T, (next: T) => void] {
  const key = `offhook ${name}`
  const [value, setValue] = useState<T>(() => read(key) ?? initial)
  return [
    value,
    (next) => {
      setValue(next)
      try {
        sessionStorage.setItem(key, JSON.stringify(next))
      } catch {
        // Without session storage it is remembered while the page is open.
      }
    },
  ]
}

function read<T>(key: string): T | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as T | null
  } catch {
    return null
  }
}
