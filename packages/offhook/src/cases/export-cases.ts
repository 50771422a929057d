import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldCase, readChain } from '@offhook/cases'
import type { Store } from '@offhook/store'
import { InputError, inWords } from '../input-error.ts'

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
    const plain = {
      ...state,
      stepsDone: Object.fromEntries(state.stepsDone),
      deadlinesMet: Object.fromEntries(state.deadlinesMet),
    }
    try {
      mkdirSync(join(folder, id, 'exhibits'), { recursive: true, mode: 0o700 })
      writeFileSync(join(folder, id, 'case.json'), `${JSON.stringify(plain, null, 2)}\n`)
      writeFileSync(join(folder, id, 'events.jsonl'), sealed.map(({ body }) => `${body}\n`).join(''))
      for (const { number, name, sha256, judged } of state.exhibits) {
        const safe = name.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^\.+/, '')
        writeFileSync(join(folder, id, 'exhibits', `${number}-${safe}`), await store.exhibits.get(sha256))
        if (judged?.keys)
          writeFileSync(join(folder, id, 'exhibits', `${number}-keys.json`), await store.exhibits.get(judged.keys))
      }
    } catch (error) {
      throw new InputError(`${join(folder, id)}: ${inWords(error)}`)
    }
  }
  return cases.length
}
