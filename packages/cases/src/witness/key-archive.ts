import { decodeMessage, recordTypes } from '../mail/dns-message.ts'
import type { KeyRecord, KeyWitness } from '../mail/key-record.ts'

/** A public archive of mail keys, or anything else that keeps them and that the person does not run. */
export interface KeyArchive {
  /** As people know it. */
  readonly name: string
  /**
   * The key records that it has for a name such as `s1._domainkey.norton.com`, as the DNS gave them; empty where it has
   * none. Rejects where it does not answer.
   */
  keysFor(name: string): Promise<readonly string[]>
}

/**
 * Asks an archive for the keys of a record. Only the names of the keys leave the machine. An archive that has another
 * key, or none, is kept as a witness, too: its silence proves nothing.
 */
export async function askArchive(record: KeyRecord, archive: KeyArchive, now: () => Date): Promise<KeyRecord> {
  const witnesses: KeyWitness[] = [...record.witnesses]
  for (const { name, type, raw } of record.answers) {
    if (type !== 'TXT') continue
    const kept = keyOf(textOf(raw))
    if (kept === undefined) continue
    const found = await archive.keysFor(name)
    witnesses.push({
      name,
      witness: archive.name,
      askedAt: now().toISOString(),
      agrees: found.some((text) => keyOf(text) === kept),
    })
  }
  return { ...record, witnesses }
}

function textOf(raw: string): string {
  const record = decodeMessage(Buffer.from(raw, 'base64')).answers.find(({ type }) => type === recordTypes.TXT)
  return record ? Buffer.concat([...record.strings]).toString('utf8') : ''
}

/** The key itself, without white space and other tags. */
function keyOf(text: string): string | undefined {
  const key = /(?:^|;)\s*p\s*=([^;]*)/i.exec(text)?.[1]?.replace(/\s+/g, '')
  return key === '' ? undefined : key
}
