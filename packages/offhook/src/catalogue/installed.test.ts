import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileCatalogue, dataFolder } from '@offhook/catalogue/build'
import { catalogue } from '@offhook/catalogue/full'
import { afterAll, describe, expect, test } from 'vitest'
import { installCatalogue, installedCatalogue, installedFile } from './installed.ts'
import { type CataloguePayload, catalogueFormat, signCatalogue } from './signed-file.ts'

const maintainers = generateKeyPairSync('ed25519')
const stranger = generateKeyPairSync('ed25519')
const raw = (key: KeyObject) => key.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64')
const key = raw(maintainers.publicKey)

const result = compileCatalogue(dataFolder)
if (!result.ok) throw new Error('the data do not compile')
const compiled = result.compiled
const payload: CataloguePayload = { format: catalogueFormat, serial: 10, version: catalogue.version, ...compiled }
const signed = (change: Partial<CataloguePayload> = {}, by: KeyObject = maintainers.privateKey) =>
  signCatalogue({ ...payload, ...change }, by)

const homes: string[] = []
const newHome = () => {
  const home = mkdtempSync(join(tmpdir(), 'offhook-home-'))
  homes.push(home)
  return home
}
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true })
})

test('a signed, newer catalogue is installed and then answered from', async () => {
  const home = newHome()
  expect(await installedCatalogue(home, { key })).toBe(catalogue)
  await installCatalogue(signed(), 'update.json', home, key)
  const installed = await installedCatalogue(home, { key })
  expect(installed).not.toBe(catalogue)
  expect(installed.services).toHaveLength(catalogue.services.length)
  expect(readdirSync(join(home, 'catalogue'))).toEqual(['current.json'])
})

describe('nothing changes when', () => {
  const altered = signed().replace('netflix', 'netf1ix')
  test.each<[string, string, RegExp]>([
    ['it is not signed', JSON.stringify(payload), /not a signed catalogue/],
    ['it is no JSON', 'catalogue', /not a signed catalogue/],
    ['somebody else signed it', signed({}, stranger.privateKey), /signature is not that of the Offhook maintainers/],
    ['it was altered after signing', altered, /altered/],
    ['it is made for another version', signed({ format: catalogueFormat + 1 }), /another version of Offhook/],
    [
      'it is older than what came with Offhook',
      signed({ version: '2020-01-01' }),
      /older than the catalogue of Offhook/,
    ],
    ['it cannot be opened', signed({ guide: '{}' }), /cannot be opened/],
    ['it is incomplete', signed({ serial: 1.5 }), /incomplete/],
  ])('%s', async (_, text, message) => {
    const home = newHome()
    await expect(installCatalogue(text, 'update.json', home, key)).rejects.toThrow(message)
    expect(existsSync(installedFile(home))).toBe(false)
  })

  test('it goes back, or is the same again', async () => {
    const home = newHome()
    await installCatalogue(signed(), 'update.json', home, key)
    const before = readFileSync(installedFile(home), 'utf8')
    for (const serial of [9, 10])
      await expect(installCatalogue(signed({ serial }), 'old.json', home, key)).rejects.toThrow(/not newer/)
    expect(readFileSync(installedFile(home), 'utf8')).toBe(before)
    await installCatalogue(signed({ serial: 11 }), 'new.json', home, key)
    expect(readFileSync(installedFile(home), 'utf8')).not.toBe(before)
  })
})

test('an update that was damaged on the disk is left out, and told', async () => {
  const home = newHome()
  await installCatalogue(signed(), 'update.json', home, key)
  writeFileSync(installedFile(home), readFileSync(installedFile(home), 'utf8').slice(0, -200))
  const messages: string[] = []
  expect(await installedCatalogue(home, { key, onDamaged: (message) => messages.push(message) })).toBe(catalogue)
  expect(messages).toEqual([expect.stringMatching(/current\.json: not a signed catalogue/)])
})

test('a key that is not the pinned one opens nothing that is installed', async () => {
  const home = newHome()
  await installCatalogue(signed(), 'update.json', home, key)
  expect(await installedCatalogue(home, { key: raw(stranger.publicKey) })).toBe(catalogue)
})
