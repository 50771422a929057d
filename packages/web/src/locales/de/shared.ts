import type { Strings } from '../strings.ts'

export const shared: Strings['shared'] = {
  source: {
    read: 'Quelle: {{host}}, gelesen am {{date}}',
    reported: 'Quelle: {{host}}, nach dem, was andere berichten',
    reportedOf: 'Quelle: {{host}}, Stand {{date}}',
    old: 'Länger nicht gelesen: Sehen Sie in der Quelle nach.',
  },
  number: {
    masked: 'Nummer verdeckt',
    copied: '[Nummer verdeckt]',
    separator: ' · ',
  },
  way: {
    contact: '{{service}} erreichen',
    cancel: '{{service}} kündigen',
    refund: 'Geld von {{service}} zurückverlangen',
    more: 'Alle offiziellen Wege zu {{service}}',
    general:
      'Nehmen Sie einen Weg, den Sie schon haben: die Nummer auf der Rückseite Ihrer Karte, die App der Firma, einen Brief oder eine Rechnung von ihr, oder ihre Adresse, von Hand eingetippt. Suchen Sie keine Nummer mit einer Suchmaschine.',
  },
  keypad: {
    title: 'Ziffern',
    gap: 'Lücke zwischen Gruppen',
    back: 'Letzte löschen',
  },
  step: {
    done: 'Erledigt: {{what}}',
    only: 'In {{place}}',
    lineIn: '{{place}}: {{what}}',
  },
  country: {
    label: 'Ihr Land',
    other: 'Ein anderes Land',
    eu: 'der Europäischen Union',
  },
  secondFraud: 'Der zweite Betrug',
  print: 'Diese Seite drucken',
}
