import { createColors } from 'picocolors'
import { describe, expect, test } from 'vitest'
import { paragraph } from './terminal.ts'

const terminal = { colors: createColors(true), width: 30 }

describe('a paragraph', () => {
  test.each([0, 1, 2, 9])(
    'keeps all its words where its first line begins with %i signs more than the others',
    (more) => {
      const first = `  ${'1'.repeat(more)}`
      const lines = paragraph('Type the address into the browser yourself', terminal, '  ', first).split('\n')
      expect(lines.join(' ').replace(/^ *1*/, '').replaceAll(/ +/g, ' ')).toBe(
        'Type the address into the browser yourself',
      )
      expect(lines[0]!.startsWith(first)).toBe(true)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(terminal.width + more)
    },
  )

  test('does not count colours, wide signs count twice', () => {
    const text = `${terminal.colors.bold('Norton')} 電話番号電話番号電話番 support`
    expect(paragraph(text, terminal).split('\n')).toHaveLength(2)
  })
})
