import { check } from './check.ts'
import { shared } from './shared.ts'
import { shell } from './shell.ts'

/** One area a file; an area is a page's own, or `shell` and `shared`. */
export const en = { shell, shared, check } as const
