import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Box } from '../document.ts'

/** A QR code on an image: what a telephone makes of it when it is held against it, and where it stands. */
export interface QrCode {
  readonly text: string
  readonly box: Box
}

type Reader = typeof import('zxing-wasm/reader')

let started: Promise<Reader> | null = null

/**
 * The QR codes on a PNG, JPEG, GIF or BMP, in the order in which they stand; none where the image cannot be unpacked.
 * An address, a dial link or a contact stands in them as it is written: `tel:+18885550100`.
 */
export async function qrCodes(bytes: Uint8Array): Promise<QrCode[]> {
  const { readBarcodes } = await start()
  const found = await readBarcodes(bytes, { formats: ['QRCode', 'MicroQRCode', 'rMQRCode'], maxNumberOfSymbols: 20 })
  return found
    .filter(({ isValid, text }) => isValid && text.trim() !== '')
    .map(({ text, position }) => ({ text, box: around(Object.values(position)) }))
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
}

/** Starts the reader once, with its code from the package: nothing is fetched. */
function start(): Promise<Reader> {
  started ??= (async () => {
    const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
    const [reader, code] = await Promise.all([import('zxing-wasm/reader'), readFile(file)])
    reader.prepareZXingModule({ overrides: { wasmBinary: code.buffer as ArrayBuffer } })
    return reader
  })()
  return started
}

function around(corners: readonly { readonly x: number; readonly y: number }[]): Box {
  const [x, y] = [Math.min(...corners.map((corner) => corner.x)), Math.min(...corners.map((corner) => corner.y))]
  return {
    x,
    y,
    width: Math.max(...corners.map((corner) => corner.x)) - x,
    height: Math.max(...corners.map((corner) => corner.y)) - y,
  }
}
