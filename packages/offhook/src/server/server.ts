import type { KeyArchive, Lookup } from '@offhook/cases'
import type { FullCatalogue } from '@offhook/catalogue/full'
import type { Report } from '@offhook/check'
import type { Store } from '@offhook/store'
import type { Context } from 'hono'
import type { Metrics } from './metrics.ts'
import { publicView } from './public-view.ts'
import type { Session } from './session.ts'

/** What every route is given. */
export interface Server {
  readonly catalogue: FullCatalogue
  readonly session: Session
  readonly metrics: Metrics
  /** The person's data, opened when a route first needs them. */
  readonly store: () => Promise<Store>
  readonly limits: Limits
  /** Whom to ask for the keys of mails, where the person wants them asked for. */
  readonly lookup: () => Promise<Lookup>
  /** A second place to ask for them; null where none was named. */
  readonly archive: KeyArchive | null
  /** That the person's data live in memory alone. */
  readonly isGuest: boolean
  /** Whether `/v1/fetch` may read addresses inside this machine and its network. */
  readonly allowPrivate: boolean
}

/** Largest bodies that are read, in bytes. */
export interface Limits {
  readonly text: number
  readonly document: number
  readonly line: number
  readonly exhibit: number
}

const mebibyte = 1024 * 1024
export const defaultLimits: Limits = {
  text: 10 * mebibyte,
  document: 50 * mebibyte,
  line: 10 * mebibyte,
  exhibit: 100 * mebibyte,
}

/** Counts the verdict and cuts the report down to what this caller may see. */
export function answer(server: Server, context: Context, report: Report) {
  server.metrics.countVerdict(report.verdict)
  return server.session.owns(context) ? report : publicView(report)
}
