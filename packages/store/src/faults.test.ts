import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { openStore } from './store.ts'

const folder = mkdtempSync(join(tmpdir(), 'offhook-faults-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const program = fileURLToPath(new URL('faults.fixture.ts', import.meta.url))

/** How often a writer is killed; `npm run soak` asks for more. */
const kills = Number(process.env['OFFHOOK_KILLS'] ?? 40)

/** Runs a writer and kills it at a random moment after its first words. Returns what it was told is on the disk. */
function killedWriter(home: string, seed: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(process.execPath, ['--conditions=@offhook/source', program, home, `${seed}`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout!.on('data', (chunk) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * 60)
      said += chunk
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      // A half-written line was not acknowledged.
      if (signal === 'SIGKILL') resolve(said.split('\n').slice(0, -1))
      else reject(new Error(`the writer ended by itself (${code})`))
    })
  })
}

describe('a writer that is killed at any moment', () => {
  it(`loses nothing that was acknowledged, and leaves no half exhibit (${kills} times)`, {
    timeout: kills * 30_000,
  }, async () => {
    const home = join(folder, 'killed')
    let acknowledged = 0
    for (let round = 0; round < kills; round += 1) {
      const said = await killedWriter(home, round)
      const store = await openStore({ home })
      const events = await store.cases.read('a')
      const last = Number(said.at(-1)?.split(' ')[0] ?? acknowledged)
      expect(events.length).toBeGreaterThanOrEqual(last)
      expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1))
      for (const line of said) {
        const [sequence, sha256] = line.split(' ') as [string, string]
        expect(events[Number(sequence) - 1]?.body).toBe(sha256)
      }
      // Every exhibit that an event names is there and whole: `get` checks its hash.
      for (const { body } of events.slice(acknowledged)) await store.exhibits.get(body)
      expect((await store.cases.list())[0]?.summary).toBe(`${events.length}`)
      expect(readdirSync(join(home, 'exhibits', 'incoming'))).toEqual([])
      acknowledged = events.length
      await store.close()
    }
    const store = await openStore({ home })
    const named = new Set((await store.cases.read('a')).map(({ body }) => body))
    await store.exhibits.sweep(named)
    const files = readdirSync(join(home, 'exhibits'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    expect(files.map(({ name }) => name).sort()).toEqual([...named].sort())
    await store.close()
  })
})

/** A file system of 1 MiB; undefined where this process may not mount one. */
function smallDisk(): string | undefined {
  const disk = join(folder, 'small')
  mkdirSync(disk, { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk], { stdio: 'ignore' })
    return disk
  } catch {
    return undefined
  }
}

describe('a disk that is full', () => {
  const disk = smallDisk()
  afterAll(() => {
    if (disk !== undefined) execFileSync('umount', [disk])
  })

  it.skipIf(disk === undefined)('gives one clear line and changes nothing (needs mount)', async () => {
    const home = join(disk!, 'home')
    const store = await openStore({ home })
    await store.cases.append('a', 0, [{ sequence: 1, hash: 'h', body: '{}' }], '1')
    const small = await store.exhibits.put(Buffer.from('small'))
    await expect(store.exhibits.put(Buffer.alloc(2_000_000, 7))).rejects.toThrow(
      /exhibits: no space left; nothing was changed/,
    )
    expect(readdirSync(join(home, 'exhibits', 'incoming'))).toEqual([])
    const filler = join(disk!, 'filler')
    try {
      writeFileSync(filler, Buffer.alloc(2_000_000))
    } catch {
      // As full as it gets.
    }
    const body = 'x'.repeat(400_000)
    await expect(store.cases.append('a', 1, [{ sequence: 2, hash: 'h', body }], '2')).rejects.toThrow(
      /no space left; nothing was changed|disk reports an error/,
    )
    rmSync(filler)
    expect(await store.cases.read('a')).toHaveLength(1)
    expect(Buffer.from(await store.exhibits.get(small)).toString()).toBe('small')
    await store.cases.append('a', 1, [{ sequence: 2, hash: 'h', body: '{}' }], '2')
    await store.close()
  })
})

describe('a folder that cannot be written', () => {
  const isRoot = process.getuid?.() === 0
  it('gives one clear line and changes nothing', async () => {
    const home = join(folder, 'read-only')
    const store = await openStore({ home })
    await store.cases.append('a', 0, [{ sequence: 1, hash: 'h', body: '{}' }], '1')
    await store.close()
    if (isRoot) {
      // Root may write everywhere; a read-only mount holds for root too, where one can be made.
      try {
        execFileSync('mount', ['--bind', home, home], { stdio: 'ignore' })
        execFileSync('mount', ['-o', 'remount,ro,bind', home], { stdio: 'ignore' })
      } catch {
        return
      }
    } else chmodSync(home, 0o500)
    try {
      const again = await openStore({ home }).catch((error: Error) => error)
      if (again instanceof Error) expect(again.message).toMatch(/not writable; nothing was changed|cannot be opened/)
      else {
        await expect(again.cases.append('a', 1, [{ sequence: 2, hash: 'h', body: '{}' }], '2')).rejects.toThrow(
          /not writable; nothing was changed/,
        )
        await expect(again.exhibits.put(Buffer.from('x'))).rejects.toThrow(/not writable; nothing was changed/)
      }
      if (!(again instanceof Error)) await again.close()
    } finally {
      if (isRoot) execFileSync('umount', ['-l', home])
      else chmodSync(home, 0o700)
    }
    expect(existsSync(join(home, 'exhibits'))).toBe(false)
    const store2 = await openStore({ home })
    expect(await store2.cases.read('a')).toHaveLength(1)
    await store2.close()
  })
})
