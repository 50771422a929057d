import type { Strings } from '../strings.ts'

export const onThePhone: Strings['onThePhone'] = {
  step: 'Schritt {{step}} von {{count}}',
  next: 'Erledigt. Was kommt jetzt?',
  back: 'Zurück',
  all: 'Alle Schritte',
  otherCountries: 'Nummern in anderen Ländern',
  end: {
    title: 'Das Wichtigste ist getan.',
    text: 'Atmen Sie durch. Nichts davon war Ihre Schuld: Das machen Profis, jeden Tag, mit Tausenden von Menschen.',
    next: 'Was zu tun ist mit dem, was sie bekommen haben',
    helper: 'Für jemanden, der Ihnen hilft',
    again: 'Die Schritte noch einmal zeigen',
  },
}
