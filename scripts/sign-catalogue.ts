import { createPrivateKey } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { compileCatalogue, dataFolder, errorLine } from '@offhook/catalogue/build'
import { catalogueFormat, signCatalogue } from '../packages/offhook/src/catalogue/signed-file.ts'

// npm run sign-catalogue -- KEY.pem OUT.json: compiles the data and signs the result, for "offhook catalogue update".
const [keyFile, outFile] = process.argv.slice(2)
if (keyFile === undefined || outFile === undefined) {
  console.error('usage: npm run sign-catalogue -- KEY.pem OUT.json')
  process.exit(2)
}
const result = compileCatalogue(dataFolder)
if (!result.ok) {
  for (const error of result.errors) console.error(errorLine(error))
  process.exit(2)
}
const { version } = JSON.parse(result.compiled.catalogue) as { version: string }
const serial = Math.floor(Date.now() / 1000)
const payload = { format: catalogueFormat, serial, version, ...result.compiled }
writeFileSync(outFile, signCatalogue(payload, createPrivateKey(readFileSync(keyFile))))
console.log(`${outFile}: the catalogue of ${version}, serial ${serial}`)
