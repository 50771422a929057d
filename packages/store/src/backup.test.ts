import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lockHome, readBackup, unlockHome, writeBackup } from './backup.ts'
import { openStore } from './store.ts'

const folder = mkdtempSync(join(tmpdir(), 'offhook-backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let made = 0

async function filledHome() {
  const home = join(folder, `home${++made}`)
  const store = await openStore({ home })
  await store.cases.append('a', 0, [{ sequence: 1, hash: 'h', body: '{"secret":"Ada"}' }], '{}')
  const sha256 = await store.exhibits.put(Buffer.from('proof of Ada'))
  return { home, store, sha256 }
}

async function contentsOf(home: string) {
  const store = await openStore({ home })
  const events = await store.cases.read('a')
  const sizes = readdirSync(join(home, 'exhibits'), { recursive: true }).length
  await store.close()
  return { events, sizes }
}

describe('a backup', () => {
  it.each([null, 'correct horse'])(
    'comes back whole (passphrase %s), and what was there is kept beside it',
    async (passphrase) => {
      const { home, store } = await filledHome()
      const file = join(folder, `backup${made}`)
      await writeBackup(store, file, passphrase, 8)
      await store.cases.append('b', 0, [{ sequence: 1, hash: 'h', body: '{}' }], '{}')
      await store.close()
      expect(readFileSync(file).includes('proof of Ada')).toBe(passphrase === null)
      const before = await readBackup(file, home, passphrase)
      expect(await contentsOf(home)).toMatchObject({ events: [{ body: '{"secret":"Ada"}' }] })
      const old = await openStore({ home: before! })
      expect(await old.cases.list()).toHaveLength(2)
      await old.close()
    },
  )

  it('that is damaged, of another kind or under another passphrase changes nothing', async () => {
    const { home, store } = await filledHome()
    const [file, sealed] = [join(folder, 'plain'), join(folder, 'sealed')]
    await writeBackup(store, file, null)
    await writeBackup(store, sealed, 'correct horse', 8)
    await store.close()
    const before = readdirSync(folder).sort()
    const changed = readFileSync(file)
    changed[changed.indexOf('proof of Ada')]! ^= 1
    const tries: [string, Uint8Array | string, string | null, string][] = [
      ['changed', changed, null, 'damaged'],
      ['cut', readFileSync(file).subarray(0, 200), null, 'damaged'],
      ['cut-sealed', readFileSync(sealed).subarray(0, -40), 'correct horse', ''],
      ['text', 'hello', null, 'no backup'],
    ]
    for (const [name, bytes, passphrase, words] of tries) {
      writeFileSync(join(folder, name), bytes)
      await expect(readBackup(join(folder, name), home, passphrase), name).rejects.toThrow(words)
      rmSync(join(folder, name))
    }
    await expect(readBackup(sealed, home, 'wrong')).rejects.toThrow('passphrase is wrong')
    await expect(readBackup(sealed, home, null)).rejects.toThrow('give its passphrase')
    expect(readdirSync(folder).sort()).toEqual(before)
    expect((await contentsOf(home)).events).toHaveLength(1)
  })
})

describe('a locked data folder', () => {
  it('holds one encrypted file and nothing readable, is not opened, and opens again with the passphrase', async () => {
    const { home, store } = await filledHome()
    await lockHome(store, 'correct horse', 8)
    expect(readdirSync(home)).toEqual(['offhook.age'])
    expect(() => execFileSync('grep', ['-raq', 'Ada', home])).toThrow()
    await expect(openStore({ home })).rejects.toThrow('locked; open it with "offhook unlock"')
    await expect(unlockHome(home, 'wrong')).rejects.toThrow('passphrase is wrong')
    await unlockHome(home, 'correct horse')
    expect((await contentsOf(home)).events).toHaveLength(1)
    expect(readdirSync(folder).some((name) => name.includes('.before-') && name.startsWith(`home${made}`))).toBe(false)
  })
})
