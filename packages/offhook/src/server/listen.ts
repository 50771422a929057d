import type { Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { KeyArchive, Lookup } from '@offhook/cases'
import type { FullCatalogue } from '@offhook/catalogue/full'
import { openStore, type Store, type StoreOptions } from '@offhook/store'
import { createApp } from './app.ts'
import { authoritiesOf } from './local-only.ts'
import { Metrics } from './metrics.ts'
import { defaultLimits, type Limits, type Server } from './server.ts'
import { Session } from './session.ts'

export interface ListenOptions {
  readonly catalogue: FullCatalogue
  /** Default 127.0.0.1: nobody else on the network reaches it. */
  readonly address?: string
  /** 0 takes any free port. */
  readonly port: number
  readonly limits?: Partial<Limits>
  /** Where the person's data lie; default the data folder. Opened when they are first asked for. */
  readonly store?: StoreOptions
  /** Lets `/v1/fetch` read addresses inside this machine and its network. Default: no. */
  readonly allowPrivate?: boolean
  /** Whom to ask for the keys of mails; default: the resolver of this machine. */
  readonly lookup?: Lookup
  /** A second place to ask for them; default: none. */
  readonly archive?: KeyArchive
}

/** A server that listens. */
export interface Listening {
  /** Where it answers, without a trailing slash. */
  readonly origin: string
  /** Where the person's browser opens it: carries the start token, which works once. */
  readonly startUrl: string
  readonly session: Session
  close(): Promise<void>
}

/** Starts the local service. Rejects with the system's error where the address cannot be had (`EADDRINUSE`, `EACCES`). */
export function listen({
  catalogue,
  address = '127.0.0.1',
  port,
  limits,
  store: where,
  allowPrivate = false,
  lookup,
  archive,
}: ListenOptions): Promise<Listening> {
  const session = new Session()
  let opened: Promise<Store> | null = null
  const store = () => {
    opened ??= openStore(where).catch((error: unknown) => {
      // The folder may be put right meanwhile: the next request tries again.
      opened = null
      throw error
    })
    return opened
  }
  const server: Server = {
    catalogue,
    session,
    metrics: new Metrics(),
    limits: { ...defaultLimits, ...limits },
    allowPrivate,
    lookup: async () => lookup ?? (await import('@offhook/cases')).systemLookup(),
    archive: archive ?? null,
    isGuest: where?.guest === true,
    store,
  }
  let authorities: ReadonlySet<string> = new Set()
  const app = createApp(server, () => authorities)
  return new Promise((resolve, reject) => {
    const http = serve({ fetch: app.fetch, hostname: address, port }, (info: AddressInfo) => {
      authorities = authoritiesOf(address, info.port)
      const origin = `http://${[...authorities][0]}`
      resolve({
        origin,
        startUrl: origin + session.startPath,
        session,
        close: async () => {
          await new Promise<void>((closed) => {
            http.close(() => closed())
            ;(http as HttpServer).closeAllConnections()
          })
          await (await opened?.catch(() => null))?.close()
        },
      })
    })
    http.once('error', reject)
  })
}
