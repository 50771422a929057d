import type { Kind } from '../kind.ts'
import { split } from '../split.ts'

const SNIPPETS = split(
  [
    'const EPOCH = {account}{account}\nfunction parse(input) {\n  // {line}\n  return Number.parseInt(input, 16) ^ 0x{hex}\n}',
    'INSERT INTO orders (id, customer, total) VALUES ({account}, {meeting}, 129.95); -- {line}',
    'def checksum(data: bytes) -> int:\n    """{line}"""\n    return zlib.crc32(data) & 0xFFFFFFFF  # {hex}',
  ],
  [
    'static const uint64_t kSeed = 0x{hex}ULL; /* {line} */\nstatic const int kLimit = 2147483647;',
    'SELECT * FROM events WHERE ts BETWEEN 1711929600 AND 1714521600 AND user_id = {account}; -- {line}',
    'assert_eq!(hash("{hex}"), {meeting}); // {line}\nlet window = [16384, 32768, 65536];',
  ],
)

/** Source text with constants, identifiers and epochs. */
export const code: Kind = {
  name: 'code',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    page.host = 'github.com'
    for (let i = 0; i < 2; i++) {
      const comment = page.clean('change')
      page.block(page.fill(page.pick(SNIPPETS).replace('{line}', comment)))
    }
  },
}
