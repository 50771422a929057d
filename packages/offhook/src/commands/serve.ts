import { Command } from 'commander'
import { currentCatalogue } from '../catalogue/current.ts'
import { portNumber } from '../input/port.ts'
import { InputError, inWords } from '../input-error.ts'
import type { Listening } from '../server/listen.ts'
import { openBrowser } from './open-browser.ts'

const usualPort = 4663

export function serveCommand(): Command {
  return new Command('serve')
    .description('Show the app, and answer over HTTP, on this machine; /docs describes how.')
    .option('--port <port>', 'the port to listen on', portNumber, usualPort)
    .option('--address <address>', 'the address to listen on', '127.0.0.1')
    .option('--allow-private', 'let pages be fetched from inside this machine and its network')
    .option('--open', 'open the app in a browser where there is a desktop')
    .option('--home <folder>', 'the data folder')
    .option('--dns <address>', 'ask this name server for the keys of mails')
    .option('--doh <url>', 'ask this DNS-over-HTTPS server for the keys of mails')
    .option('--key-archive <url>', 'ask this archive for the keys, too; {domain} in it stands for the sender’s')
    .option('--guest', 'keep everything in memory and leave nothing behind', false)
    .action(run)
}

interface ServeOptions {
  readonly port: number
  readonly address: string
  readonly allowPrivate?: boolean
  readonly open?: boolean
  readonly home?: string
  readonly guest: boolean
  readonly dns?: string
  readonly doh?: string
  readonly keyArchive?: string
}

async function run(options: ServeOptions): Promise<void> {
  const { port, address, allowPrivate = false, open = false, home, guest } = options
  const keys = await keySources(options)
  const catalogue = await currentCatalogue()
  const { listen } = await import('../server/listen.ts')
  let server: Listening
  try {
    server = await listen({
      catalogue,
      port,
      address,
      allowPrivate,
      store: { home, guest },
      ...keys,
    })
  } catch (error) {
    throw new InputError(`${address}:${port}: ${inWords(error)}`)
  }
  const { origin, startUrl, session } = server
  console.log(`Offhook is open at ${startUrl}
(the address works once; after that, ${origin} in the same browser)
For programs: ${origin}/docs, with Authorization: Bearer ${session.bearer}
Stop with Ctrl+C.`)
  if (open) openBrowser(startUrl)
  const stop = () => void server.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

/** Whom to ask for the keys of mails, where the person names somebody. Loaded only then. */
async function keySources({ dns, doh, keyArchive }: Pick<ServeOptions, 'dns' | 'doh' | 'keyArchive'>) {
  if (dns === undefined && doh === undefined && keyArchive === undefined) return {}
  const { lookupOf, archiveOf } = await import('../cases/lookup-of.ts')
  return { lookup: lookupOf({ dns, doh }), ...(keyArchive !== undefined && { archive: archiveOf(keyArchive) }) }
}
