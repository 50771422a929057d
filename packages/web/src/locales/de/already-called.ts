import type { Strings } from '../strings.ts'

export const alreadyCalled: Strings['alreadyCalled'] = {
  title: 'Sie haben schon angerufen: Das ist jetzt zu tun',
  lead: 'Es ist nicht Ihre Schuld, und es ist nicht zu spät. Kreuzen Sie an, was die Anrufer bekommen haben; die Schritte dazu stehen darunter.',
  still: 'Sind sie noch am Telefon oder auf Ihrem Bildschirm?',
  stillLink: 'Zuerst das',
  given: {
    title: 'Was haben sie bekommen?',
    'screen-access': 'Sie haben meinen Bildschirm gesehen oder gesteuert',
    'card-number': 'Eine Kartennummer',
    'bank-login': 'Meine Anmeldung bei der Bank oder eine TAN',
    'gift-card': 'Guthabenkarten',
    'bank-transfer': 'Eine Überweisung',
    'instant-payment': 'Eine Sofortzahlung (Echtzeitüberweisung, Zelle, Pix oder Ähnliches)',
    crypto: 'Kryptogeld, oder Bargeld in einen Krypto-Automaten',
    'identity-papers': 'Papiere: Pass, Führerschein, Steuernummer',
    password: 'Ein Passwort',
    nothing: 'Nichts: Ich habe nur geredet',
  },
  first: {
    title: 'Das zuerst',
    none: 'Kreuzen Sie oben an, was sie bekommen haben. Wenn Sie nicht sicher sind, kreuzen Sie es an.',
  },
  bank: {
    title: 'Was Sie Ihrer Bank sagen',
    text: 'Rufen Sie die Nummer auf der Rückseite Ihrer Karte an. Lesen Sie dies vor und lassen Sie weg, was bei Ihnen nicht stimmt.',
  },
  month: {
    title: 'Die nächsten dreißig Tage',
    called: 'Der Tag des Anrufs',
    one: '{{from}}',
    span: '{{from}} bis {{to}}',
  },
  report: {
    title: 'Wo Sie es melden',
    none: 'Für dieses Land hat der Katalog noch keine Stelle. Die Polizei an Ihrem Wohnort nimmt die Anzeige auf: Gehen Sie hin, oder rufen Sie die Nummer an, die Sie kennen.',
    limits: 'Ihre Rechte und Fristen',
    about: 'Ungefähr: Die Seite der Behörde selbst wurde nicht gelesen.',
  },
}
