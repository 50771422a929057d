import type { Kind } from '../kind.ts'
import { split } from '../split.ts'

const SNIPPETS = split(
  [
    '```\nSUPPORT_PHONE={placeholder}\nSUPPORT_HOURS=8-17\n```',
    '| field | example |\n|---|---|\n| phone | {placeholder} |\n| vat | {vat} |',
  ],
  ['    phone: "{placeholder}"\n    timeout: 30000', '<a href="tel:{placeholder}">{placeholder}</a>'],
)

/** Documentation with placeholders where a number would stand. */
export const docs: Kind = {
  name: 'docs',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    page.host = 'github.com'
    page.block(page.clean('docs'))
    page.block(page.fill(page.pick(SNIPPETS)))
    page.block(page.clean('docs'))
  },
}
