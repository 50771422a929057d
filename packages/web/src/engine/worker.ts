import { catalogue } from '@offhook/catalogue'
import { createEngine } from './engine.ts'
import { type Question, reply } from './rpc.ts'

/** The engine in a worker of its own: pasted text goes no further than here. */
const engine = createEngine(catalogue, async () => {
  const [{ catalogue }, { openSearch, sureEnough }, { viewGuide }] = await Promise.all([
    import('@offhook/catalogue/full'),
    import('@offhook/catalogue/search'),
    import('./guide.ts'),
  ])
  return { catalogue, search: openSearch(catalogue), sureEnough, guide: viewGuide }
})
addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  postMessage(await reply(engine, data))
})
