import type { Strings } from '../strings.ts'

export const alreadyCalled: Strings['alreadyCalled'] = {
  title: 'Vous avez déjà appelé : que faire maintenant',
  lead: 'Ce n’est pas votre faute, et il n’est pas trop tard. Cochez ce qu’ils ont obtenu ; les étapes suivent en dessous.',
  still: 'Sont-ils encore au téléphone ou sur votre écran ?',
  stillLink: 'D’abord ceci',
  given: {
    title: 'Qu’ont-ils obtenu ?',
    'screen-access': 'Ils ont vu ou commandé mon écran',
    'card-number': 'Un numéro de carte',
    'bank-login': 'Mon accès à la banque, ou un code',
    'gift-card': 'Des cartes cadeaux',
    'bank-transfer': 'Un virement',
    'instant-payment': 'Un paiement instantané (virement instantané, Zelle, Pix ou autre)',
    crypto: 'Des cryptomonnaies, ou des espèces dans un automate à cryptomonnaies',
    'identity-papers': 'Des papiers : passeport, permis, numéro fiscal',
    password: 'Un mot de passe',
    nothing: 'Rien : j’ai seulement parlé',
  },
  first: {
    title: 'À faire d’abord',
    none: 'Cochez ci-dessus ce qu’ils ont obtenu. Si vous n’êtes pas sûr, cochez-le.',
  },
  bank: {
    title: 'Que dire à votre banque',
    text: 'Appelez le numéro au dos de votre carte. Lisez ceci à voix haute, et laissez de côté ce qui n’est pas votre cas.',
  },
  month: {
    title: 'Les trente prochains jours',
    called: 'Le jour de l’appel',
    one: '{{from}}',
    span: 'Du {{from}} au {{to}}',
  },
  report: {
    title: 'Où le signaler',
    none: 'Le catalogue n’a pas encore de service pour ce pays. La police de l’endroit où vous vivez prend la plainte : allez-y, ou appelez le numéro que vous connaissez.',
    limits: 'Vos droits et vos délais',
    about: 'À peu près : la page de l’autorité elle-même n’a pas été lue.',
  },
}
