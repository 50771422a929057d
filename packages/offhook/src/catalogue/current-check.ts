import { existsSync, readFileSync } from 'node:fs'
import { type Catalogue, catalogue, openCatalogue } from '@offhook/catalogue'
import { homeFolder } from '@offhook/store/home'
import { installedFile } from './installed.ts'
import { pinnedKey } from './pinned-key.ts'
import { readSignedCatalogue } from './signed-file.ts'

let current: Catalogue | undefined

/** The part that judging a text needs, of an installed update or of what came with Offhook; read once. */
export function catalogueForCheck(): Catalogue {
  current ??= readCurrent()
  return current
}

function readCurrent(): Catalogue {
  const file = installedFile(homeFolder(undefined))
  if (!existsSync(file)) return catalogue
  try {
    const payload = readSignedCatalogue(readFileSync(file, 'utf8'), file, pinnedKey)
    return payload.version >= catalogue.version ? openCatalogue(payload.catalogue) : catalogue
  } catch (error) {
    console.error(`offhook: ${(error as Error).message}; using the catalogue that came with Offhook`)
    return catalogue
  }
}
