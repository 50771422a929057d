import { Worker } from 'node:worker_threads'
import type { ReadParts } from '../document.ts'
import { DocumentError, type DocumentErrorCode } from '../document-error.ts'
import type { PdfPages } from '../pdf/pages.ts'
import type { Reading } from '../read-parts.ts'

/** What a reading thread can do, and what comes of it. */
export interface Tasks {
  document: ReadParts
  'pdf-pages': PdfPages
}

export interface Order extends Reading {
  readonly task: keyof Tasks
}

export type Answer =
  | { readonly done: Tasks[keyof Tasks] }
  | { readonly refused: { readonly code: DocumentErrorCode; readonly message: string } }
  | { readonly failed: string }

/** Threads at once; one more document waits. */
const width = 2
/** Memory of one thread, in MiB: what a hostile document may take. */
const memory = 1_024

/** The file beside this one, in the source, as compiled or as bundled. */
const file = import.meta.url.endsWith('.ts') ? './reading-worker.ts' : './reading-worker.js'

const idle: Worker[] = []
const waiting: (() => void)[] = []
let busy = 0

/**
 * Reads in a thread of its own that is ended when it takes longer than the limit or more memory than it is given, so
 * that a hostile document costs no more than that.
 */
export async function readInThread<T extends keyof Tasks>(task: T, reading: Reading): Promise<Tasks[T]> {
  if (busy >= width) await new Promise<void>((resolve) => waiting.push(resolve))
  busy++
  try {
    return (await answerOf({ task, ...reading })) as Tasks[T]
  } finally {
    busy--
    waiting.shift()?.()
  }
}

function answerOf(order: Order): Promise<Tasks[keyof Tasks]> {
  const worker = idle.pop() ?? start()
  worker.ref()
  return new Promise((resolve, reject) => {
    const onMessage = (answer: Answer) => {
      finish()
      worker.unref()
      idle.push(worker)
      if ('done' in answer) resolve(answer.done)
      else if ('refused' in answer) reject(new DocumentError(answer.refused.code, answer.refused.message))
      else reject(new Error(answer.failed))
    }
    const onError = (error: Error) =>
      end(isOutOfMemory(error) ? tooCostly('takes more memory than one document is given') : error)
    const onExit = () => end(tooCostly('ended the reader'))
    const timer = setTimeout(
      () => end(tooCostly(`takes longer than ${inSeconds(order.limits.time)}`)),
      order.limits.time,
    )
    const finish = () => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
    }
    const end = (error: Error) => {
      finish()
      void worker.terminate()
      reject(error)
    }
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(order)
  })
}

function start(): Worker {
  // What libraries print of a damaged file is nothing for the person: the error says it in one sentence. Nobody reads
  // these streams, as that would keep the process alive.
  const worker = new Worker(new URL(file, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memory },
    stdout: true,
    stderr: true,
  })
  // A thread that dies while it is idle is not used again.
  const forget = () => {
    const index = idle.indexOf(worker)
    if (index !== -1) idle.splice(index, 1)
  }
  return worker.on('error', forget).on('exit', forget)
}

function isOutOfMemory(error: Error): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function tooCostly(why: string): DocumentError {
  return new DocumentError('too-costly', `reading it ${why}`)
}

function inSeconds(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000))
  return seconds === 1 ? '1 second' : `${seconds} seconds`
}
