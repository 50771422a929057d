import { plainAmount, type WrittenStatement } from './statement.ts'

export function writeQif({ lines, currency }: WrittenStatement): Uint8Array {
  const body = lines.map(({ date, minor, descriptor }) => {
    const [year = '', month = '', day = ''] = date.split('-')
    const amount = plainAmount(minor, currency).replace(/\B(?=(\d{3})+(?:\.|$))/g, ',')
    return `D${Number(month)}/${day.replace(/^0/, ' ')}'${year.slice(2)}\nT${amount}\nP${descriptor}\n^\n`
  })
  return new TextEncoder().encode(`!Type:Bank\n${body.join('')}`)
}
