import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { StatementFile } from '@offhook/statements'
import { InputError, inWords } from '../input-error.ts'

const pieceSize = 256 * 1024

/**
 * A statement on the disk, read in pieces.
 *
 * @throws InputError where it is no readable file
 */
export function statementPath(path: string): StatementFile {
  try {
    if (statSync(path).isDirectory()) throw Object.assign(new Error('folder'), { code: 'EISDIR' })
  } catch (error) {
    throw new InputError(`${path}: ${inWords(error)}`)
  }
  return {
    name: path,
    *chunks() {
      let handle: number
      try {
        handle = openSync(path, 'r')
      } catch (error) {
        throw new InputError(`${path}: ${inWords(error)}`)
      }
      try {
        while (true) {
          // A piece of its own each time: decoders and readers may keep what they were given.
          const piece = new Uint8Array(pieceSize)
          const length = readSync(handle, piece, 0, pieceSize, null)
          if (length === 0) return
          yield piece.subarray(0, length)
        }
      } finally {
        closeSync(handle)
      }
    },
  }
}
