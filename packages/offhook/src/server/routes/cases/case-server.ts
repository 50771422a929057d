import type { CaseDesk } from '../../../cases/case-desk.ts'
import type { Server } from '../../server.ts'

/** What the routes of cases share. */
export interface CaseServer {
  readonly server: Server
  /** @param language of the steps of the way; default English */
  desk(language?: string): Promise<CaseDesk>
}
