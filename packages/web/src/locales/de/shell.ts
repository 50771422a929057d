import type { Strings } from '../strings.ts'

export const shell: Strings['shell'] = {
  name: 'Offhook',
  skip: 'Zum Inhalt springen',
  home: 'Offhook, Startseite',
  navigation: 'Seiten',
  helpNow: 'Hilfe jetzt',
  onThePhone: 'Ich telefoniere gerade',
  alreadyCalled: 'Ich habe schon angerufen',
  leave: 'Seite verlassen',
  leaveHint: 'Wechselt sofort zu einer leeren Seite. Taste: dreimal Escape.',
  pages: {
    check: 'Prüfen',
    helping: 'Jemandem helfen',
    services: 'Firma finden',
    cases: 'Fälle',
    watch: 'Abbuchungen',
  },
  loading: 'Einen Moment …',
  notFound: {
    title: 'Diese Seite gibt es nicht',
    text: 'Die Adresse führt zu keiner Seite von Offhook.',
    back: 'Zur Startseite',
  },
  failed: {
    title: 'Diese Seite ließ sich nicht anzeigen',
    text: 'In Offhook ist etwas schiefgegangen. Laden Sie die Seite neu. Nichts von dem, was Sie eingegeben haben, wurde irgendwohin geschickt.',
    again: 'Neu laden',
  },
  server: {
    gone: 'Offhook läuft auf diesem Computer nicht mehr. Starten Sie es noch einmal.',
    answered: 'Offhook konnte das nicht ausführen ({{status}}).',
  },
  footer: {
    local: 'Läuft auf diesem Computer. Nichts verlässt ihn, außer Sie lassen eine Adresse lesen.',
    language: 'Sprache',
  },
}
