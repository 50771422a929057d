import { closingOf, plainAmount, type WrittenStatement } from './statement.ts'

export function writeMt940(statement: WrittenStatement, style: 'structured' | 'free'): Uint8Array {
  const { account, currency, lines, opening } = statement
  const amount = (minor: number) => {
    const text = plainAmount(Math.abs(minor), currency).replace('.', ',')
    return text.includes(',') ? text : `${text},`
  }
  const balance = (tag: string, minor: number) => `:${tag}:${minor < 0 ? 'D' : 'C'}260101${currency}${amount(minor)}`
  const body = lines.flatMap(({ date, minor, descriptor }) => {
    const [year = '', month = '', day = ''] = date.split('-')
    const line = `:61:${year.slice(2)}${month}${day}${month}${day}${minor < 0 ? 'D' : 'C'}${amount(minor)}NTRFNONREF`
    if (style === 'free') return [line, `:86:${descriptor}`]
    const pieces = descriptor.match(/.{1,27}/g) ?? []
    return [line, `:86:105?00LASTSCHRIFT?109310${pieces.map((piece, index) => `\r\n?${20 + index}${piece}`).join('')}`]
  })
  return new TextEncoder().encode(
    [
      ':20:STARTUMSE',
      `:25:${account}`,
      ':28C:00001/001',
      balance('60F', opening),
      ...body,
      balance('62F', closingOf(statement)),
      '-',
      '',
    ].join('\r\n'),
  )
}
