import type { Kind } from '../kind.ts'
import { split } from '../split.ts'

const RECORDS = split(
  [
    '{"id": {meeting}, "sku": "{account}", "created": 1{d}, "note": "{line}"}',
    '{account};{date};{iban};{count};"{line}"',
    'GPS,{coord},{count},{hex}',
  ],
  [
    '{"uuid": "{hex}", "ts": 17{d}, "ref": "{order}", "text": "{line}"}',
    '{order}\t{tracking}\t{vat}\t{line}',
    '<row id="{account}" at="{date}" pos="{coord}"/>',
  ],
)

/** JSON, tables and exports. */
export const data: Kind = {
  name: 'data',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    const record = page.pick(RECORDS)
    const count = page.random.int(3, 6)
    for (let i = 0; i < count; i++) {
      const filled = record.replace('{line}', page.clean('change')).replace('{d}', page.random.digits(8))
      page.block(page.fill(filled))
    }
  },
}
