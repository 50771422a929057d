import type { Disguise } from './disguise.ts'

export const htmlEntities: Disguise = ({ plain, part, random }) => {
  const hexadecimal = part === 'test' && random.chance(0.6)
  return plain().replace(/[\d+]/g, (character) => {
    const code = character.codePointAt(0)!
    return hexadecimal ? `&#x${code.toString(16)};` : `&#${code};`
  })
}

export const percentEncoding: Disguise = ({ written, part, random }) => {
  const sign = written.international ? '%2B' : ''
  const separator = random.pick(part === 'train' ? ['%20', '-'] : ['%2D', '%20', '%E2%80%93'])
  const digits = part === 'test' && random.chance(0.4)
  return sign + written.groups.map((group) => (digits ? group.replace(/\d/g, '%3$&') : group)).join(separator)
}

/** Tags, comments or Markdown marks inside the number. */
export const markup: Disguise = ({ written, part, random }) => {
  const [open, close] = random.pick(
    part === 'train'
      ? [
          ['<b>', '</b>'],
          ['**', '**'],
        ]
      : [
          ['<span>', '</span>'],
          ['<i class="x">', '</i>'],
          ['__', '__'],
        ],
  )!
  const sign = written.international ? '+' : ''
  return sign + written.groups.map((group, index) => (index % 2 === 1 ? `${open}${group}${close}` : group)).join('-')
}

/** The number stands only inside a link for dialling or messaging. */
export const link: Disguise = ({ number, part, random }) => {
  const digits = number.e164.slice(1)
  return random.pick(
    part === 'train'
      ? [`tel:+${digits}`, `https://wa.me/${digits}`, `sms:+${digits}`]
      : [
          `callto:+${digits}`,
          `https://api.whatsapp.com/send?phone=${digits}`,
          `viber://chat?number=%2B${digits}`,
          `skype:+${digits}?call`,
        ],
  )
}
