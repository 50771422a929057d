import type { LookOptions } from '../../engine/look.ts'

/** Whether the app was opened for practice: made-up numbers are then judged as if they were real. */
const isPractice = new URLSearchParams(location.search).has('practice')

/** The country of the browser's language decides how national numbers are read. */
export function lookOptions(): LookOptions {
  const region = new Intl.Locale(navigator.language).region ?? null
  return { country: region !== null && /^[A-Z]{2}$/.test(region) ? region : null, practice: isPractice }
}
