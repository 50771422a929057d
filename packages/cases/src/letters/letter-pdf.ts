import { Paper, type PaperSize } from '../paper/paper.ts'
import type { Letter } from './letter.ts'

/** The letter on paper, to print and sign. */
export async function letterPdf(letter: Letter, size: PaperSize, madeAt: Date): Promise<Uint8Array> {
  const paper = await Paper.open({ size, title: letter.subject, madeAt, foot: '' })
  paper.paragraph(letter.sender.join('\n'))
  paper.space(14)
  paper.paragraph(letter.to.join('\n'))
  paper.space(14)
  paper.paragraph(letter.date)
  paper.space(6)
  paper.heading(letter.subject, 13)
  paper.paragraph(letter.greeting)
  for (const text of letter.paragraphs) paper.paragraph(text)
  paper.space(4)
  paper.paragraph(letter.closing)
  paper.signature(letter.signature)
  return paper.save()
}
