import type { Messages } from './messages.ts'
import { dayFirst, withComma } from './words.ts'

const rhythms = {
  weekly: 'chaque semaine',
  biweekly: 'toutes les deux semaines',
  'four-weekly': 'toutes les quatre semaines',
  monthly: 'chaque mois',
  'every-30-days': 'tous les 30 jours',
  bimonthly: 'tous les deux mois',
  quarterly: 'tous les trois mois',
  semiannual: 'tous les six mois',
  annual: 'chaque année',
  irregular: 'sans date fixe',
} as const

const and = (items: readonly string[]) => items.join(' et ')

export const french: Messages = {
  language: 'fr',
  day: (day) => dayFirst(day, '/'),
  money: withComma,
  series: {
    charged: ({ count, rhythm, isIncome, date, weekend }) => {
      const about = date === null ? '' : `, vers le ${date} du mois`
      const moved = {
        none: '',
        next: ' ; après le week-end s’il tombe dessus',
        previous: ' ; avant le week-end s’il tombe dessus',
      }[weekend]
      return `${count} ${isIncome ? 'versements' : 'prélèvements'}, ${rhythms[rhythm]}${about}${moved}.`
    },
    varies: (low, high) => `Le montant varie de ${low} à ${high}.`,
    always: (amount) => `C’était ${amount} à chaque fois.`,
    prices: (prices) =>
      `Le prix était de ${prices.map(({ amount, from }) => (from === null ? amount : `${amount} à partir du ${from}`)).join(', ')}.`,
    trial: (day, amount) => `Cela a commencé le ${day} par un essai (${amount}).`,
    missing: (count) =>
      count === 1
        ? 'Un prélèvement attendu manque entre-temps.'
        : `${count} prélèvements attendus manquent entre-temps.`,
    doubles: (count) =>
      count === 1
        ? 'Un prélèvement se trouve à deux jours au plus d’un autre du même montant.'
        : `${count} prélèvements se trouvent à deux jours au plus d’un autre du même montant.`,
    sharedName: (merchant) => `${merchant} facture beaucoup de choses ; voici celle qui a ce montant et ce rythme.`,
    openTrial: (merchant) =>
      `${merchant} a débité une fois zéro ou presque : c’est ainsi que commencent les essais. Ce que cela coûte ensuite ne figure pas sur le relevé.`,
  },
  alarms: {
    afterCancelling: ({ merchant, charged, amount, day, cancelled, paidUntil, likeness, hasCase }) => {
      const until = paidUntil === null ? '' : `, payé jusqu’au ${paidUntil}`
      return {
        text:
          likeness === 'successor'
            ? `${charged}, jamais vu auparavant, a débité ${amount} le ${day} : le montant et le jour de ${merchant}, résilié le ${cancelled}. C’est peut-être ${merchant} sous un autre nom.`
            : likeness === 'same'
              ? `${merchant} a débité ${amount} le ${day}, malgré la résiliation du ${cancelled}${until}.`
              : `${charged} a débité ${amount} le ${day} : ${likeness === 'amount' ? 'le montant' : 'le jour du mois'} de ce que vous avez résilié le ${cancelled}${until}. Si vous n’y avez rien acheté, vous avez été débité de nouveau.`,
        next: [
          hasCase
            ? likeness === 'same'
              ? 'Le dossier garde cette ligne ; son paquet contient dispute.pdf pour votre banque, avec les dates qui comptent.'
              : 'Si c’est ce prélèvement, notez-le dans le dossier ; son paquet contient dispute.pdf pour votre banque.'
            : 'Ouvrez un dossier, pour que la preuve de la résiliation soit au même endroit.',
          'Demandez à votre banque de reprendre ce débit : un paiement récurrent résilié.',
          'Dites à l’entreprise, par sa propre voie, que cela doit cesser ; n’appelez aucun numéro qui figure dans la ligne du relevé.',
        ],
      }
    },
    onClosedCard: (merchant, amount, day, closed) => ({
      text: `${merchant} a débité ${amount} le ${day} sur une carte que vous avez dite fermée le ${closed}.`,
      next: [
        'Demandez à votre banque comment une carte fermée a pu être débitée, et de bloquer ce commerçant : les réseaux de cartes transmettent les nouveaux numéros aux commerçants.',
        'Résiliez auprès de celui qui vous débite ; une nouvelle carte ne met pas fin à un contrat.',
      ],
    }),
    trialEnds: (merchant, began, ends) => ({
      text: `${merchant} ressemble à un essai commencé le ${began}. Les essais d’un mois deviennent payants vers le ${ends} ; le vôtre peut finir plus tôt : le message de confirmation le dit.`,
      next: [
        'Décidez avant ce jour. Si vous n’en voulez pas, résiliez maintenant ; la plupart des essais courent quand même jusqu’à leur fin.',
      ],
    }),
    chargedTwice: (merchant, amount, day) => ({
      text: `${merchant} a débité ${amount} une deuxième fois vers le ${day}. Si vous n’avez pas acheté deux fois, c’est peut-être un doublon.`,
      next: [
        'Demandez le remboursement à l’entreprise, par écrit.',
        'Si elle ne répond pas, dites-le à votre banque : un double débit est un motif de contestation.',
      ],
    }),
    priceRise: (merchant, before, after, day, percent) => ({
      text: `${merchant} est passé de ${before} à ${after} le ${day}${percent > 0 ? ` (${percent} %)` : ''}.`,
      next: [
        'Cherchez le message qui l’annonçait : en bien des endroits un nouveau prix donne le droit de partir.',
        'Si vous n’en voulez pas à ce prix, résiliez avant le prochain prélèvement.',
      ],
    }),
    renewalAhead: (merchant, day, amount) => ({
      text: `${merchant} se renouvelle vers le ${day}, pour environ ${amount}.`,
      next: [
        'Si vous n’en voulez pas pour une nouvelle période, résiliez avant ce jour ; un contrat peut exiger des semaines de préavis.',
      ],
    }),
    newSeries: (merchant, since, amount, yearly) => ({
      text: `${merchant} est nouveau : depuis le ${since}, ${amount} débités, ${yearly} par an.`,
      next: [
        'Si vous ne l’avez pas commandé, demandez à celui qui vous débite ce que c’est, et dites-le à votre banque.',
      ],
    }),
  },
  monitoring: {
    span: (from, to) => `${from} au ${to}`,
    chargedAgain: (merchant, cancelled) => `${merchant} a débité de nouveau après la résiliation du ${cancelled}.`,
    perhaps: (merchant) => `Un débit est peut-être de ${merchant} sous un autre nom : regardez l’alerte.`,
    stopped: (merchant, days) =>
      `${merchant} a cessé : rien n’a été débité le ${and(days)}, et les relevés couvrent ces jours et les suivants.`,
    quiet: (days, open, wanted) =>
      `Rien n’a été débité le ${and(days)}. Reste à voir : ${and(open)} ; un relevé du ${and(wanted)} le dira.`,
    noCharge: (merchant) => `On ne sait pas si ${merchant} a cessé : rien de lui ne figure dans ce qui a été importé.`,
    notKnown: (merchant, imported, wanted) =>
      `On ne sait pas si ${merchant} a cessé : importé ${imported.join(', ') || 'rien du compte qui a payé'}. Un relevé du ${and(wanted)} le dira.`,
    ahead: (merchant, day, wanted) =>
      `Le prochain débit de ${merchant} serait venu le ${day}. Un relevé du ${and(wanted)} le dira.`,
  },
  reading: {
    encoding: (name) => `encodage ${name}`,
    pages: (count) => (count === 1 ? 'une page' : `${count} pages`),
    asBefore: () => 'lu comme les fichiers précédents de cette banque',
    runInOrder: (isMonthFirst) =>
      `dans les dates, ${isMonthFirst ? 'le mois' : 'le jour'} vient d’abord, car elles se suivent ainsi`,
    mixedMarks: () => 'des montants avec point décimal et avec virgule décimale se côtoient',
    spendingByBalance: () => 'les montants positifs sont des dépenses, car le solde baisse avec eux',
    spendingAsOnCard: () => 'les montants positifs sont des dépenses, comme sur un relevé de carte',
    spendingMostly: () =>
      'presque tous les montants sont positifs : lus comme des dépenses, comme sur un relevé de carte',
    signsTurned: () => 'signes inversés, car le solde le veut ainsi',
    runningBalance: (isThere) => (isThere ? 'avec un solde après chaque ligne' : 'sans solde après chaque ligne'),
    currencyTaken: (code, reason) => {
      const why = {
        iban: () => `l’IBAN du compte est de ${reason.kind === 'iban' ? reason.country : ''}`,
        word: () => `« ${reason.kind === 'word' ? reason.word : ''} » y figure`,
        'month-first': () => 'le mois est écrit avant le jour',
        language: () => 'sa langue et sa virgule décimale l’indiquent',
      }[reason.kind]()
      return `le fichier ne dit pas sa devise ; ${code} est probable : ${why}`
    },
    askDateOrder: () =>
      'Toutes les dates de ce fichier peuvent se lire avec le jour ou avec le mois d’abord. Lequel est-ce ?',
    askCurrency: () => 'Le fichier ne dit pas sa devise. Laquelle est-ce ?',
    balanceRuns: (lines) => `le solde concorde avec les ${lines} lignes`,
    balanceBreaks: (right, steps) =>
      `le solde concorde pour ${right} des ${steps} étapes : des lignes peuvent manquer ou être mal lues`,
    balanceMeets: (opening, closing) => `${opening} et les lignes donnent ${closing}, comme indiqué`,
    balanceMisses: (opening, expected, stated) =>
      `${opening} et les lignes donnent ${expected}, mais le fichier indique ${stated}`,
    noBalance: () => 'le fichier n’indique aucun solde auquel comparer',
  },
}
