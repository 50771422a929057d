import type { Kind } from '../kind.ts'
import { split } from '../split.ts'

const HEADS = split(
  ['2025-0{d}-1{d}T0{d}:3{d}:4{d}.{ddd}Z [{dddd}] INFO ', '17{dddddddd} pid={ddddd} '],
  ['[0{d}/Mar/2026:1{d}:0{d}:2{d} -0600] 10.{dd}.{ddd}.{d} ', '2026-03-2{d} 1{d}:4{d}:5{d},{ddd} +0200 WARN '],
)

/** Lines of a program, with times, addresses and identifiers. */
export const log: Kind = {
  name: 'log',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    const head = page.pick(HEADS)
    const count = page.random.int(3, 7)
    for (let i = 0; i < count; i++) {
      const stamp = head.replace(/\{(d+)\}/g, (_, open: string) =>
        open.replace(/d/g, () => String(page.random.int(1, 9))),
      )
      page.block(page.decoy(stamp.trim()) + page.fill(` ${page.clean('logLine')}`))
    }
  },
}
