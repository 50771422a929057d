import type { Strings } from '../strings.ts'

export const helping: Strings['helping'] = {
  title: 'Jemandem helfen, der betrogen wurde oder dem Anrufer noch glaubt',
  lead: 'Man möchte die Person wachrütteln. Freundlichkeit hilft mehr: Wer sich dumm fühlt, verschweigt den nächsten Anruf.',
  how: 'Wie Sie helfen',
  signs: 'Fragen, die Sie gemeinsam durchgehen',
  signsText:
    'Fragen Sie ruhig. Ein einziges Ja reicht, um aufzulegen: Die Firma lässt sich später immer noch anrufen, unter einer Nummer, die Sie beide kennen.',
  next: 'Und dann',
  onThePhone: 'Der Anrufer ist gerade am Telefon',
  alreadyCalled: 'Geld, Daten oder Zugang sind weg',
}
