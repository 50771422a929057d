import { forgetLanguage } from './i18n.ts'

const mark = 'offhook-left'

/**
 * Leaves at once for an empty page that stands in place of this one in the history of the tab. Every other page of the
 * app in that history stays empty, too, when somebody presses Back or Forward afterwards.
 */
export function leave(): void {
  document.documentElement.hidden = true
  try {
    forgetLanguage()
    sessionStorage.clear()
    sessionStorage.setItem(mark, '1')
  } catch {
    // Some browsers keep no session storage for files; the page is still left.
  }
  location.replace('about:blank')
}

/** Whether this page was left before and is only shown because somebody goes through the history of the tab. */
export function wasLeft(): boolean {
  try {
    if (sessionStorage.getItem(mark) === null) return false
    const [entry] = performance.getEntriesByType('navigation')
    if ((entry as PerformanceNavigationTiming | undefined)?.type === 'back_forward') return true
    sessionStorage.removeItem(mark)
  } catch {
    // No session storage: nothing was marked.
  }
  return false
}

/** How often the key is pressed, and within how many milliseconds from one press to the next. */
const presses = 3
const longestPause = 600

/** Calls `onExit` when Escape is pressed three times in a row. Returns what stops listening. */
export function listenForExitKey(onExit: () => void): () => void {
  let count = 0
  let last = 0
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.repeat) {
      count = 0
      return
    }
    count = event.timeStamp - last <= longestPause ? count + 1 : 1
    last = event.timeStamp
    if (count >= presses) onExit()
  }
  addEventListener('keydown', onKey, true)
  return () => removeEventListener('keydown', onKey, true)
}
