import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { DocumentError } from '../document-error.ts'

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const inFolder = (name: string) => `${join(folder, name)}/`

/** Opens a PDF for its text: nothing is drawn, no script of the file runs, nothing is fetched. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data: Uint8Array.from(bytes),
      verbosity: VerbosityLevel.ERRORS,
      cMapUrl: inFolder('cmaps'),
      standardFontDataUrl: inFolder('standard_fonts'),
      wasmUrl: inFolder('wasm'),
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
    }).promise
  } catch (error) {
    if ((error as Error).name === 'PasswordException') throw new DocumentError('encrypted', 'the PDF needs a password')
    throw new DocumentError('damaged', 'the PDF is damaged or cut short')
  }
}
