import type { Strings } from '../strings.ts'

export const shared: Strings['shared'] = {
  source: {
    read: 'Source : {{host}}, lue le {{date}}',
    reported: 'Source : {{host}}, d’après ce que d’autres rapportent',
    reportedOf: 'Source : {{host}}, date : {{date}}',
    old: 'Pas lue depuis longtemps : vérifiez la source.',
  },
  number: {
    masked: 'numéro masqué',
    copied: '[numéro masqué]',
    separator: ' · ',
  },
  way: {
    contact: 'Joindre {{service}}',
    cancel: 'Résilier {{service}}',
    refund: 'Demander un remboursement à {{service}}',
    more: 'Tous les chemins officiels vers {{service}}',
    general:
      'Prenez un chemin que vous avez déjà : le numéro au dos de votre carte, l’application de l’entreprise, une lettre ou une facture d’elle, ou son adresse tapée à la main. Ne cherchez pas de numéro avec un moteur de recherche.',
  },
  keypad: {
    title: 'Chiffres',
    gap: 'Espace entre les groupes',
    back: 'Effacer le dernier',
  },
  step: {
    done: 'Fait : {{what}}',
    only: 'Pays : {{place}}',
    lineIn: '{{place}} : {{what}}',
  },
  country: {
    label: 'Votre pays',
    other: 'Un autre pays',
    eu: 'l’Union européenne',
  },
  secondFraud: 'La deuxième arnaque',
  print: 'Imprimer cette page',
}
