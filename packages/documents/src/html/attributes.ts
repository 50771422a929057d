/** Attributes that a person reads or hears. */
const spoken = new Set(['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'label', 'summary', 'srcdoc'])

/** Names of `meta` whose content is text for people. */
const metaText =
  /(?:^|[:._-])(?:description|title|abstract|subject|summary|telephone|phone|site_name|author|keywords)$/i

/** Words in the name of a data attribute that make its value a number to call. */
const phoneName =
  /phone|tel(?!l|e(?!phone))|mobile|cell|whatsapp|contact|call|dial|fax|hotline|helpline|number|support/i

/** Links that ring, text or open a messenger; also inside a handler. */
export const dialLink =
  /\b(?:tel|telprompt|callto|sms|smsto|mms|facetime|facetime-audio|whatsapp|viber|skype|sip):|\bwa\.me\/|\bwhatsapp\.com\/send|\bsignal\.me\/|\bt\.me\/\+?\d/i

/** Digits grouped as one writes a phone number. */
const grouped = /\+\d[\d\s().-]{6,}\d|\(?\d{2,4}\)?[\s.-]\d{2,4}[\s.-]\d{2,4}/

/**
 * Whether the value of an attribute holds text for a person or a number to call. Machine values (identifiers, tokens,
 * colours) are left out, or every page would hold thousands of digits that nobody calls.
 */
export function isForPeople(element: string, name: string, value: string, type: string, metaName: string): boolean {
  if (value.trim() === '') return false
  if (dialLink.test(value)) return name !== 'src'
  if (spoken.has(name)) return true
  switch (name) {
    case 'value':
      if (element === 'li' || element === 'progress' || element === 'meter' || element === 'param') return false
      if (/^(?:hidden|checkbox|radio|password|range|color)$/i.test(type) || element === 'option')
        return grouped.test(value)
      return true
    case 'content':
      return element === 'meta' && (metaText.test(metaName) || grouped.test(value))
    default:
      return name.startsWith('data-') && /\d/.test(value) && (grouped.test(value) || isNumberOf(name, value))
  }
}

function isNumberOf(name: string, value: string): boolean {
  return phoneName.test(name) && value.replace(/\D/g, '').length >= 5 && value.length <= 64
}
