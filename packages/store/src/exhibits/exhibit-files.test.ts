import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { FolderExhibits, MemoryExhibits } from './exhibit-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'offhook-exhibits-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const bytes = new TextEncoder().encode('abc')
/** FIPS 180-2, appendix B.1. */
const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

describe.each([
  ['a folder', () => new FolderExhibits(mkdtempSync(join(folder, 'home-')))],
  ['memory', () => new MemoryExhibits()],
])('exhibits in %s', (_, make) => {
  it('are removed one by one, and removing what is not there is nothing', async () => {
    const exhibits = make()
    await exhibits.put(bytes)
    await exhibits.remove(sha256)
    expect(exhibits.size(sha256)).toBeUndefined()
    await exhibits.remove(sha256)
  })

  it('are named by their SHA-256 and come back byte for byte', async () => {
    const exhibits = make()
    expect(await exhibits.put(bytes)).toBe(sha256)
    expect(new Uint8Array(await exhibits.get(sha256))).toEqual(bytes)
    expect(Buffer.concat(await exhibits.stream(sha256).toArray())).toEqual(Buffer.from(bytes))
    expect(exhibits.size(sha256)).toBe(3)
  })

  it('lose what nobody names, and nothing else', async () => {
    const exhibits = make()
    const other = await exhibits.put(new Uint8Array([7]))
    await exhibits.put(bytes)
    expect(await exhibits.sweep(new Set([sha256]))).toBe(1)
    expect(exhibits.size(other)).toBeUndefined()
    expect(exhibits.size(sha256)).toBe(3)
  })
})

describe('exhibits in a folder', () => {
  const filesIn = (home: string) =>
    readdirSync(join(home, 'exhibits'), { recursive: true, withFileTypes: true }).filter((e) => e.isFile())

  it('keep the same bytes once, readable by their owner alone and not writable', async () => {
    const home = mkdtempSync(join(folder, 'home-'))
    const exhibits = new FolderExhibits(home)
    await exhibits.put(bytes)
    await exhibits.put(bytes)
    expect(filesIn(home)).toHaveLength(1)
    expect(statSync(join(home, 'exhibits', 'ba', sha256)).mode & 0o777).toBe(0o400)
  })

  it('notice a file that was changed or is gone, and take the good copy again', async () => {
    const home = mkdtempSync(join(folder, 'home-'))
    const exhibits = new FolderExhibits(home)
    await exhibits.put(bytes)
    const path = join(home, 'exhibits', 'ba', sha256)
    chmodSync(path, 0o600)
    writeFileSync(path, 'abd')
    await expect(exhibits.get(sha256)).rejects.toThrow('was changed since it was added')
    await exhibits.put(bytes)
    expect(readFileSync(path, 'utf8')).toBe('abc')
    rmSync(path)
    await expect(exhibits.get(sha256)).rejects.toThrow('is missing')
  })

  it('sweep away what a crash left half written', async () => {
    const home = mkdtempSync(join(folder, 'home-'))
    mkdirSync(join(home, 'exhibits', 'incoming'), { recursive: true })
    writeFileSync(join(home, 'exhibits', 'incoming', 'half'), 'ab')
    expect(await new FolderExhibits(home).sweep(new Set())).toBe(1)
    expect(existsSync(join(home, 'exhibits', 'incoming', 'half'))).toBe(false)
  })

  it('take no name that is a path', () => {
    expect(() => new FolderExhibits(folder).size('../../etc/passwd')).toThrow('64 hexadecimal digits')
  })
})
