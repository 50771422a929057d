import { catalogue } from '@offhook/catalogue/full'
import { openSearch, sureEnough } from '@offhook/catalogue/search'
import { createEngine } from './engine.ts'
import { viewGuide } from './guide.ts'
import { type Question, reply } from './rpc.ts'

/**
 * The engine of the one-file edition: a classic script that answers questions where it runs as a worker, and stands as
 * `offhookEngine` where a browser lets a file start no worker and the page runs it itself.
 */
declare global {
  var offhookEngine: ReturnType<typeof createEngine> | undefined
}

const engine = createEngine(catalogue, async () => ({
  catalogue,
  search: openSearch(catalogue),
  sureEnough,
  guide: viewGuide,
}))
if ('window' in globalThis) globalThis.offhookEngine = engine
else {
  addEventListener('message', async ({ data }: MessageEvent<Question>) => {
    postMessage(await reply(engine, data))
  })
}
