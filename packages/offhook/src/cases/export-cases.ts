import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldCase, readChain } from '@offhook/cases'
import type { Store } from '@offhook/store'
import { InputError, inWords } from '../input-error.ts'
import { plainState, safeName } from './case-copy.ts'

/**
 * Every case as plain files: `ID/case.json` (what it comes to), `ID/events.jsonl` (the chain), `ID/exhibits/…` (the
 * originals). Returns how many cases.
 *
 * @throws InputError where the folder cannot be written
 */
export async function exportCases(store: Store, folder: string): Promise<number> {
  const cases = await store.cases.list()
  for (const { id } of cases) {
    const sealed = await store.cases.read(id)
    const state = foldCase(readChain(id, sealed))
    try {
      mkdirSync(join(folder, id, 'exhibits'), { recursive: true, mode: 0o700 })
      writeFileSync(join(folder, id, 'case.json'), plainState(state))
      writeFileSync(join(folder, id, 'events.jsonl'), sealed.map(({ body }) => `${body}\n`).join(''))
      for (const { number, name, sha256, judged } of state.exhibits) {
        writeFileSync(join(folder, id, 'exhibits', `${number}-${safeName(name)}`), await store.exhibits.get(sha256))
        if (judged?.keys)
          writeFileSync(join(folder, id, 'exhibits', `${number}-keys.json`), await store.exhibits.get(judged.keys))
      }
    } catch (error) {
      throw new InputError(`${join(folder, id)}: ${inWords(error)}`)
    }
  }
  return cases.length
}
