import type { FullCatalogue } from '@offhook/catalogue/full'
import { homeFolder } from '@offhook/store/home'
import { installedCatalogue } from './installed.ts'

/** The catalogue that this machine answers from: an installed update, or the one that came with Offhook. */
export function currentCatalogue(home?: string): Promise<FullCatalogue> {
  return installedCatalogue(homeFolder(home), {
    onDamaged: (message) => console.error(`offhook: ${message}; using the catalogue that came with Offhook`),
  })
}
