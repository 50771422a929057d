import type { Engine } from './engine.ts'
import { type Reply, remote, reply } from './rpc.ts'

/** The engine as the page sees it, wherever it runs. */
export type EngineClient = ReturnType<typeof connectWorker>

/** Questions to an engine in a worker. */
export function connectWorker(worker: Worker) {
  const { methods, receive, fail } = remote<Engine>((question) => worker.postMessage(question))
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => receive(data))
  worker.addEventListener('error', () => fail('The part of this page that reads texts did not start.'))
  return methods
}

/** Questions to an engine in this very page. */
export function connectHere(engine: Engine): EngineClient {
  const { methods, receive } = remote<Engine>(async (question) => receive(await reply(engine, question)))
  return methods
}
