import { createHash } from 'node:crypto'
import { openStore } from './store.ts'

// Adds exhibits and events until it is killed, and says what it was told is on the disk: `sequence sha256`.
const [, , home, seed] = process.argv
const store = await openStore({ home })
const kept = await store.cases.read('a')
for (let sequence = kept.length + 1; ; sequence += 1) {
  const hash = createHash('sha256').update(`${seed} ${sequence}`).digest()
  const bytes = Buffer.alloc(1000 + (hash.readUInt16BE(0) % 120_000), hash)
  const sha256 = await store.exhibits.put(bytes)
  await store.cases.append('a', sequence - 1, [{ sequence, hash: sha256, body: sha256 }], `${sequence}`)
  process.stdout.write(`${sequence} ${sha256}\n`)
}
