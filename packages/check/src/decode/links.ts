/** How far back the beginning of a link is looked for. */
const reach = 64

/** Schemes and fields whose content is a number as one dials it: `tel:`, `SMSTO:` in a QR code, `TEL;TYPE=work:` in a card. */
const dialled =
  /(?:\b(?:tel|telprompt|callto|sms|smsto|mms|mmsto|facetime|facetime-audio|voip|sip)(?:;[\w=,.+-]{1,24}){0,3}:(?:\/\/)?(?:%20|\s)?|\bskype:)$/i

/** Links of messengers, whose number always begins with the calling code, with or without a plus. */
const international =
  /(?:\bwa\.me\/|\bwhatsapp\.com\/(?:send\/?\?(?:[\w=%&;+.-]{0,40}[&;])?phone=)|\bwhatsapp:(?:\/\/)?(?:send\/?\?(?:[\w=%&;+.-]{0,40}[&;])?phone=)?|\bviber:\/\/[a-z]{2,8}\/?\?(?:[\w=%&;+.-]{0,40}[&;])?number=|\bsignal\.me\/#p\/|\bt\.me\/)$/i

/** Whether a number that begins at an offset stands in a link for numbers: 0 no, 1 as dialled, 2 always international. */
export function linkBefore(text: string, index: number): 0 | 1 | 2 {
  const last = text.charCodeAt(index - 1)
  // Every such link ends in one of `:`, `/`, `=` or, encoded, a space.
  if (
    last === 0x20
      ? text.charCodeAt(index - 2) !== 0x3a
      : last === 0x30
        ? text.charCodeAt(index - 3) !== 0x25
        : last !== 0x3a && last !== 0x2f && last !== 0x3d
  )
    return 0
  const before = text.slice(Math.max(0, index - reach), index)
  if (international.test(before)) return 2
  return dialled.test(before) ? 1 : 0
}
