import { parentPort, workerData } from 'node:worker_threads'
import { judgeLines, type LineBatch } from './judge-lines.ts'
import type { ScanSettings } from './settings.ts'

const settings = workerData as ScanSettings
parentPort!.on('message', (batch: LineBatch) => parentPort!.postMessage(judgeLines(batch, settings)))
