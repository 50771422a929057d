import { parentPort } from 'node:worker_threads'
import { DocumentError } from '../document-error.ts'
import { readParts } from '../read-parts.ts'
import type { Answer, Order } from './reading-thread.ts'

parentPort?.on('message', async (order: Order) => {
  parentPort?.postMessage(await answer(order))
})

async function answer(order: Order): Promise<Answer> {
  try {
    if (order.task === 'document') return { done: await readParts(order) }
    const { readPages } = await import('../pdf/pages.ts')
    return { done: await readPages(order.bytes, order.limits) }
  } catch (error) {
    if (error instanceof DocumentError) return { refused: { code: error.code, message: error.message } }
    return { failed: (error as Error).stack ?? String(error) }
  }
}
