import type { Readable } from 'node:stream'
import { bytesFile, eventsFile, type OpenCase, zipOf } from '@offhook/cases'
import type { Store } from '@offhook/store'

/**
 * A case as plain files in one ZIP, to keep elsewhere: `case.json` (what it comes to), `events.jsonl` (the chain),
 * `exhibits/` (the originals, and the keys of mails beside them). Streams.
 */
export function caseCopy({ state, sealed }: OpenCase, { exhibits: shelf }: Store): Readable {
  const files = [bytesFile('case.json', Buffer.from(plainState(state))), eventsFile(sealed)]
  for (const { number, name, sha256, judged } of state.exhibits) {
    const add = (path: string, hash: string) =>
      files.push({ path, sha256: hash, size: shelf.size(hash) ?? 0, open: () => shelf.stream(hash) })
    add(`exhibits/${number}-${safeName(name)}`, sha256)
    if (judged?.keys !== undefined) add(`exhibits/${number}-keys.json`, judged.keys)
  }
  return zipOf(files)
}

/** What a case comes to, as JSON that any program reads. */
export function plainState(state: OpenCase['state']): string {
  const plain = {
    ...state,
    stepsDone: Object.fromEntries(state.stepsDone),
    deadlinesMet: Object.fromEntries(state.deadlinesMet),
  }
  return `${JSON.stringify(plain, null, 2)}\n`
}

/** A name that no system takes for a path. */
export function safeName(name: string): string {
  return name.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^\.+/, '')
}
