import type { Messages } from './messages.ts'
import { capital, defanged, listed, sentence, startsIn } from './words.ts'

const starts: Readonly<Record<string, string>> = {
  purchase: 'l’achat',
  'renewal-charge': 'le prélèvement du renouvellement',
  'trial-end': 'la fin de l’essai',
  delivery: 'la livraison',
  activation: 'l’activation',
  statement: 'le relevé',
}

export const french: Messages = {
  language: 'fr',
  billers: {
    direct: 'l’entreprise elle-même',
    carrier: 'un opérateur de téléphone ou d’internet',
    'retail-key': 'un magasin qui a vendu une clé ou une carte',
    bank: 'une banque',
    partner: 'un partenaire (un fournisseur, une banque ou une offre groupée)',
  },
  why: {
    printed: (text, biller) => `La ligne porte « ${text} », que seul ${biller} écrit.`,
    alsoPrinted: (text, biller) =>
      `La ligne porte « ${text} », ce qui va avec ${biller} ; d’autres peuvent l’écrire aussi.`,
    cutOff: (text, biller) => `La ligne semble coupée ; elle va avec « ${text} », qu’écrit ${biller}.`,
    notItsOwn: (text) => `La ligne porte « ${text} » : c’est l’entreprise elle-même qui facture, pas sa boutique.`,
    names: (name) => `La ligne nomme ${name}, sans boutique ni service de paiement entre les deux.`,
    provider: (text, biller) => `La ligne porte « ${text} » : ${biller} a peut-être pris l’argent.`,
    several: (billers) => `La ligne laisse le choix : ce peut être ${listed(billers, 'ou')}.`,
    receipt: (domain, biller) =>
      `Le reçu dit venir de ${domain}, ce qui va avec ${biller}. Un expéditeur peut être falsifié : c’est un indice, pas une preuve.`,
    answer: (biller) => `Ce que vous avez dit va avec ${biller}.`,
    disagree: () => 'Ce que l’on sait désigne plusieurs encaisseurs différents.',
    lookAlikeSender: (domain, name) =>
      `Le domaine de l’expéditeur, ${defanged(domain)}, n’est pas à ${name}, bien qu’il en porte le nom. N’utilisez aucun lien ni numéro de ce message.`,
    namesOther: (name) => `La ligne nomme ${name}. Vérifiez que c’est bien le prélèvement dont vous parlez.`,
  },
  how: {
    actions: {
      cancel: 'Résilier',
      refund: 'Se faire rembourser',
      contact: 'Joindre l’entreprise',
      'delete-account': 'Supprimer le compte',
    },
    labelled: (label, text) => `${label}\u00a0: ${text}`.trimEnd(),
    isThereAnything: 'Y a-t-il quelque chose à résilier ?',
    noCallForFree:
      'Un e-mail, un message ou un appel qui vous demande de téléphoner à cause d’un renouvellement ici ne vient pas de l’entreprise. Ne rappelez pas ; ouvrez l’application ou tapez vous-même l’adresse.',
    whoBills: 'Qui vous prélève',
    steps: 'Étapes',
    youWillSee: 'Ce que vous verrez',
    ifMissing: 'Si le bouton manque',
    ifRefused: 'Si cela ne marche pas',
    refunds: 'Remboursement',
    numbers: 'Numéros officiels',
    goodToKnow: 'Bon à savoir',
    questions: 'Ce que l’on demande souvent',
    sources: 'Où cela a été lu',
    billedBy: (biller) => `Prélevé par : ${biller}`,
    billedByItself: (service) => `${service} vous prélève directement : résiliez dans votre compte chez eux.`,
    there: (biller, service) =>
      `${capital(biller)} vous prélève. Résiliez là, pas chez ${service} : seul celui qui prend l’argent peut l’arrêter.`,
    stopsTheMoneyOnly: (biller, service) =>
      `Vous payez par ${biller}. Y arrêter le paiement arrête l’argent, pas le contrat : résiliez d’abord chez ${service}, puis arrêtez le paiement.`,
    renewsWithTheMaker: (service) =>
      `Vous avez payé une fois en magasin. À partir du renouvellement, ${service} prélève la carte donnée à l’activation de la clé : désactivez le renouvellement chez eux.`,
    resellerOf: (biller, service) =>
      `${capital(biller)} l’a vendu pour ${service} et prend l’argent. Résiliez là, puis regardez votre compte chez ${service}.`,
    stillOpen: () =>
      'On ne sait pas encore qui vous prélève. La ligne du relevé ou le reçu le dit. Voici les chemins pour chaque cas.',
    notKnownToSell: (biller, service) =>
      `Aucune page lue ne dit que ${service} se vend par ${biller}. Fiez-vous à votre relevé ; voici les chemins pour tout ce que ${biller} prélève.`,
    seeItBy: 'Voyez ce qui vous y est prélevé',
    tellItBy: 'Comment le reconnaître',
    takesEffect: {
      immediately: 'Cela s’arrête aussitôt.',
      'end-of-term': 'Cela continue jusqu’à la fin de la période payée.',
    },
    notice: (days) => `Faites-le au moins ${days} jours avant le renouvellement.`,
    channel: {
      app: 'Dans l’application.',
      phone: 'Par téléphone : seulement avec le numéro officiel ci-dessous ou celui de votre facture.',
      chat: 'Par messagerie, une fois connecté.',
      mail: 'Par e-mail.',
      letter: 'Par lettre.',
      'in-person': 'Sur place.',
    },
    inCountries: (countries) => `Vaut pour : ${countries.join(', ')}.`,
    refund: ({ plan, windowDays, business, from, condition }) => {
      const days = windowDays === null ? '' : `${windowDays} jours${business ? ' ouvrés' : ''}`
      const start = from === null ? '' : ` depuis ${startsIn(from, starts, 'ou')}`
      return `${capital(plan)} : ${days && `${days}${start}. `}${sentence(condition)}`
    },
    noRefundTerms: (service) =>
      `Aucune règle de remboursement n’a été lue sur les pages de ${service}. Demandez quand même, par écrit, le jour où vous voyez le prélèvement.`,
    basis: {
      'own-domain': 'lu sur les pages de l’entreprise',
      'third-party': 'vu dans un texte de tiers ; l’adresse est bien celle de l’entreprise',
      general: 'vaut en général ; aucune page sur ce service précis n’a été lue',
    },
    readOn: (date) => `lu le ${date}`,
    asOf: (date) => `en date du ${date}`,
    notRead: 'page non lue, date inconnue : vérifiez la source',
    checkSource: 'plus de 180 jours : vérifiez la source',
    stepsInEnglish:
      'Les étapes et remarques qui ne sont pas encore traduites sont en anglais, telles qu’elles ont été lues.',
    labelsInEnglish:
      'Les boutons et menus figurent entre guillemets, tels que la page lue les nomme, le plus souvent en anglais. Chez vous, ils peuvent porter un autre nom.',
    ask: {
      proof: 'Le message à l’écran suffit-il ?',
      'missing-button': 'Et si le bouton de résiliation manque ?',
      'app-store': 'Et si je l’ai acheté dans une boutique d’applications ?',
      'online-or-phone': 'Est-ce plus rapide en ligne ou par téléphone ?',
      errors: 'Et si la page se bloque ou affiche une erreur ?',
      offers: 'Et si l’on propose une remise ou une pause ?',
      refund: 'Serai-je remboursé ?',
      after: 'Que faire ensuite ?',
    },
    answer: {
      proof:
        'Pas à lui seul. Gardez trois choses : une image de la page du compte qui montre le renouvellement désactivé ou une date de fin, le message de l’entreprise, et vos prochains relevés. Aucun appel de « vérification » n’est nécessaire. Qui en demande un, ou l’accès à votre ordinateur, ne vous aide pas.',
      'missing-button':
        'C’est souvent l’une de ces trois choses : quelqu’un d’autre vous prélève (regardez la ligne du relevé), vous êtes connecté avec une autre adresse e-mail, ou c’est déjà résilié. Un paiement refusé peut aussi cacher le bouton. Utilisez le navigateur plutôt que l’application. Faites une image de la page : elle prouve que vous avez essayé.',
      'app-store':
        'Alors seule cette boutique peut résilier et décider d’un remboursement ; la garantie de l’entreprise ne vaut pas. Supprimer l’application ne résilie rien.',
      'online-or-phone':
        'En ligne, dans votre compte. Cela prend quelques minutes et laisse une preuve. S’il faut appeler, n’utilisez qu’un numéro de cette page, de votre facture ou de la page de l’entreprise, dont vous tapez l’adresse. Jamais un numéro d’une recherche, d’un forum ou d’une réponse de robot.',
      errors:
        'Essayez une fenêtre privée, un autre navigateur ou un autre appareil, et le site plutôt que l’application. Faites une image de chaque essai manqué, avec sa date : trois essais en trois jours font une bonne preuve. Si cela échoue encore, écrivez à l’entreprise par le chemin « Joindre l’entreprise ».',
      offers:
        'Refusez et allez jusqu’à la dernière page. Une pause, une remise ou une formule plus petite n’est pas une résiliation : les prélèvements continuent. C’est fini quand le compte montre une date de fin.',
      after:
        'Regardez votre relevé pendant deux périodes. Si un prélèvement revient, n’appelez aucun numéro qu’il porte ou qu’un message vous donne. Envoyez votre preuve à l’entreprise ; puis dites à votre banque que c’était résilié.',
    },
    phoneOnlyFrom:
      'Lu sur les pages de l’entreprise. Cela dit où arrive l’appel que vous faites, pas qui vous a appelé.',
    cancelBeforeDeleting: [
      'D’abord résilier, et voir la date de fin dans le compte',
      'Garder la confirmation : une fois le compte supprimé, vous ne l’aurez plus',
      'Attendre que le dernier prélèvement soit passé',
    ],
    deletingIsNotCancelling:
      'Supprimer le compte n’est pas résilier. Cela peut ôter le bouton de résiliation et la preuve, pendant que les prélèvements continuent.',
    secondTier: 'De la liste de JustDeleteMe ; personne de ce projet n’a lu la page.',
    notInCatalogue: (name) => `« ${name} » n’est pas dans le catalogue : il n’y a donc aucun chemin vérifié.`,
    didYouMean: (names) => `Vouliez-vous dire ${listed(names, 'ou')} ?`,
    findItSafely: [
      'Regardez la ligne du relevé ou le reçu : il dit qui prend l’argent.',
      'Joignez l’entreprise par une adresse ou un numéro que vous avez déjà : sur votre carte, votre facture, votre contrat, ou dans son application.',
      'Tapez l’adresse à la main. N’utilisez pas de moteur de recherche : c’est là que sont posés les faux numéros et les pages imitées.',
      'Personne n’a besoin d’un appel, de frais, d’une carte cadeau ni d’un accès à votre ordinateur pour résilier à votre place.',
    ],
    severalServices: (names) =>
      `Un même texte du relevé vaut pour plusieurs : ${listed(names, 'ou')}. Regardez dans les comptes de chacun.`,
    threeQuestions: {
      'signed-up': 'Où vous êtes-vous inscrit ?',
      'receipt-from': 'Qui envoie le reçu ?',
      'statement-line': 'Que dit la ligne de votre relevé ?',
    },
    places: {
      website: 'sur le site de l’entreprise',
      'iphone-app': 'dans une application sur iPhone ou iPad',
      'android-app': 'dans une application sur un téléphone Android',
      'tv-or-stick': 'sur un téléviseur ou une clé de streaming',
      shop: 'avec une clé ou une carte d’un magasin',
      'phone-or-internet-company': 'par un opérateur de téléphone ou d’internet',
      'with-something-else': 'c’était compris dans autre chose (une offre groupée, une banque, un abonnement)',
      unknown: 'Je ne sais pas',
    },
  },
  site: {
    title: 'La sortie officielle',
    description: 'Résilier un abonnement : qui prélève vraiment, les étapes officielles, et où chaque fait a été lu.',
    filter: 'Trouver un service',
    noneFits: 'Aucun service ici ne porte ce nom.',
    about: (version) =>
      `Faits au ${version}, chacun avec sa source et sa date. Les noms et marques sont à leurs propriétaires ; aucune entreprise ne soutient cette page.`,
    howTo: (service) => `Résilier ${service}`,
    serviceDescription: (service) =>
      `Qui vous prélève pour ${service}, les étapes officielles pour résilier et se faire rembourser, et ce qu’il faut garder comme preuve.`,
    noNumberFromSearch:
      'N’appelez pas un numéro d’une recherche, d’un forum ou d’une réponse de robot. Pour résilier, il ne faut ni appel, ni intermédiaire payant, ni personne dans votre ordinateur.',
    noNumberButOfficial:
      'N’appelez pas un numéro d’une recherche, d’un forum ou d’une réponse de robot : seulement un numéro officiel ci-dessous, ou celui de votre facture. Personne n’a besoin pour cela d’une carte cadeau ni d’un accès à votre ordinateur.',
    goThere: 'Aux étapes',
  },
}
