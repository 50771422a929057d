import { mount } from './app/mount.tsx'
import { connectWorker } from './engine/connect.ts'

mount({
  addresses: 'path',
  server: true,
  startEngine: () => connectWorker(new Worker(new URL('./engine/worker.ts', import.meta.url), { type: 'module' })),
})
