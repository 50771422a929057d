import { Worker } from 'node:worker_threads'
import { type JudgedLines, judgeLines, type LineBatch } from './judge-lines.ts'
import type { ScanSettings } from './settings.ts'

/** Judges batches, one after the other or in several threads. */
export interface Judges {
  /** How many batches may be under way at once. */
  readonly width: number
  judge(batch: LineBatch): Promise<JudgedLines>
  close(): Promise<void>
}

/** Judges in this thread for one job, else in as many threads as there are jobs. */
export function startJudges(jobs: number, settings: ScanSettings): Judges {
  if (jobs <= 1) {
    return { width: 1, judge: async (batch) => judgeLines(batch, settings), close: async () => {} }
  }
  const idle = Array.from(
    { length: jobs },
    () => new Worker(new URL(workerFile, import.meta.url), { workerData: settings }),
  )
  const workers = [...idle]
  return {
    width: jobs,
    judge: (batch) =>
      new Promise((resolve, reject) => {
        const worker = idle.pop()
        if (worker === undefined) throw new Error('more batches than judges')
        const fail = (error: Error) => reject(error)
        worker.once('error', fail)
        worker.once('message', (judged: JudgedLines) => {
          worker.off('error', fail)
          idle.push(worker)
          resolve(judged)
        })
        worker.postMessage(batch)
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

/** The file beside this one, in the source, as compiled or as bundled. */
const workerFile = import.meta.url.endsWith('.ts') ? './judging-worker.ts' : './judging-worker.js'
