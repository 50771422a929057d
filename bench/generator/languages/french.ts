import { split } from '../split.ts'
import type { Language } from './language.ts'

/**
 * `{matter}` carries its article (les), so nothing stands before it that would melt with one (de, à); `{support}` is masculine
 * and `{body}` feminine, both begin with a consonant and come without an article. Brands stand after « chez » or a noun, never
 * after « de », which a vowel would shorten.
 */
export const french: Language = {
  code: 'fr',
  places: split(
    [
      { city: 'Paris', country: 'FR', area: '1' },
      { city: 'Lille', country: 'FR', area: '3' },
      { city: 'Toulouse', country: 'FR', area: '5' },
      { city: 'Lyon', country: 'FR', area: '4' },
    ],
    [
      { city: 'Nantes', country: 'FR', area: '2' },
      { city: 'Marseille', country: 'FR', area: '4' },
      { city: 'Strasbourg', country: 'FR', area: '3' },
      { city: 'Bordeaux', country: 'FR', area: '5' },
    ],
  ),
  bait: ['FR', 'FR', 'FR', 'US', 'US', 'GB'],
  digits: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
  zeroAgain: '',
  double: '',
  lexicon: {
    support: [
      'service client',
      'service clientèle',
      'support technique',
      'centre d’assistance',
      'service remboursement',
      'support client',
      'service après-vente',
      'conseiller clientèle',
    ],
    trades: [
      'plomberie',
      'serrurerie',
      'menuiserie',
      'couverture',
      'carrelage',
      'chauffage',
      'peinture',
      'jardinage',
      'toilettage canin',
      'ramonage',
      'vitrerie',
      'réparation de vélos',
    ],
    first: split(
      ['Solène', 'Gaspard', 'Nadège', 'Thierry', 'Maëlys', 'Ousmane', 'Clotilde', 'Yannick'],
      ['Ghislaine', 'Baptiste', 'Karima', 'Florent', 'Apolline', 'Régis', 'Séverine', 'Malo'],
    ),
    last: split(
      ['Castagnier', 'Montreuillon', 'Delahousse', 'Vauquelin', 'Peyrolade', 'Kerbrat', 'Sauvageot', 'Boisrond'],
      ['Tournefort', 'Lacassin', 'Guéguen', 'Rochebrune', 'Maurepas', 'Fontvieille', 'Dutertre', 'Cabrespine'],
    ),
    streets: split(
      ['rue du Moulin', 'avenue de la Gare', 'place Vieille', 'chemin des Tilleuls', 'quai du Canal'],
      ['rue du Port', 'allée des Platanes', 'impasse de la Forge', 'rue de la Chapelle', 'route de la Carrière'],
    ),
    bodies: split(
      ['mairie de Valbois', 'trésorerie', 'médiathèque', 'préfecture', 'régie des eaux'],
      [
        'mairie de Saint-Aubry',
        'direction des espaces verts',
        'bibliothèque municipale',
        'sous-préfecture',
        'perception',
      ],
    ),
    charities: split(
      ['Mains Voisines', 'Panier Partagé', 'Pattes sans Toit', 'Maison Lanterne'],
      ['Soupe Ouverte', 'Relais Saint-Aubry', 'Pont Solidaire', 'Deuxième Page'],
    ),
    teams: split(
      ['FC Valbois', 'AS Castagnier', 'Stade Vauquelin', 'US Montreuillon'],
      ['Olympique Saint-Aubry', 'RC Rochebrune', 'Étoile Maurepas', 'SC Tournefort'],
    ),
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    phone: ['Téléphone', 'Tél.', 'Tél', 'Par téléphone'],
    mobile: 'Portable',
    fax: 'Télécopie',
    order: 'Numéro de commande',
    invoice: 'Facture',
    amount: 'Montant dû',
    hours: 'Horaires',
    regards: ['Cordialement', 'Bien à vous', 'Bien cordialement', 'Avec nos remerciements'],
    currency: ['€'],
    countries: { US: 'États-Unis', GB: 'Royaume-Uni', DE: 'Allemagne', FR: 'France', AU: 'Australie' },
  },
  matters: {
    airline: split(
      ['les changements de vol', 'les remboursements', 'les surclassements', 'les correspondances ratées'],
      ['les corrections de nom', 'les bagages perdus', 'les réservations de groupe', 'les annulations de vol'],
    ),
    security: split(
      [
        'les renouvellements automatiques',
        'les débits imprévus',
        'les échecs de mise en route',
        'les clés d’activation',
      ],
      ['les transferts de licence', 'les mises à jour bloquées', 'les doubles prélèvements', 'les résiliations'],
    ),
    wallet: split(
      ['les comptes bloqués', 'les retraits en attente', 'les dépôts manquants', 'les phrases de récupération'],
      ['les soldes gelés', 'les virements échoués', 'les vérifications', 'les opérations non autorisées'],
    ),
    printer: split(
      ['les bourrages papier', 'les imprimantes hors ligne', 'les pannes de wifi', 'les cartouches refusées'],
      ['les conflits de pilote', 'les défauts du scanner', 'les pages blanches', 'les coupures réseau'],
    ),
    bank: split(
      ['les cartes bloquées', 'les paiements contestés', 'les plafonds de compte', 'les demandes de rétrofacturation'],
      ['les virements retournés', 'les débits suspects', 'les profils verrouillés', 'les cartes de remplacement'],
    ),
    media: split(
      ['les fins d’abonnement', 'les erreurs de lecture', 'les questions de facturation', 'les mots de passe oubliés'],
      ['les essais gratuits', 'les pannes de diffusion', 'les frais d’adhésion', 'les récupérations de compte'],
    ),
  },
  planted: {
    aiAnswer: split(
      [
        'D’après plusieurs sources, {brand} est joignable au {n}. Puis-je vous aider pour autre chose ?',
        'Voici ce que j’ai trouvé : **{brand}** répond jour et nuit au {n}. Sources : 3 pages web.',
      ],
      [
        'Pour parler à quelqu’un chez {brand}, composez le {n}. Souhaitez-vous aussi un résumé des délais de remboursement ?',
        '- Connectez-vous à {brand}\n- Ouvrez la page de facturation\n- Sinon, téléphonez à {brand} : {n}',
      ],
    ),
    review: split(
      [
        'J’avais abandonné avec {brand}, puis j’ai appelé le {n} et tout était réglé en dix minutes. Gardez ce numéro.',
        '{brand} m’avait débité deux fois. Appel au {n}, argent rendu le lendemain. Cinq étoiles.',
      ],
      [
        'Franchement mon meilleur contact avec {brand} : {n}, une voix aimable, problème résolu du premier coup.',
        'Une semaine perdue avec le chat de {brand}. Un voisin m’a donné le {n}, ils ont tout annulé pendant que j’attendais.',
      ],
    ),
    profile: split(
      [
        'Aide {brand}. Nous aidons avec {brand} au quotidien. Contact : {n}. 12 abonnés.',
        'Épisode 4 : comment joindre {brand}. Notes de l’émission : service client {brand} {n}.',
      ],
      [
        'Diapo 1 : {brand} en bref\nDiapo 2 : premiers essais\nDiapo 3 : assistance {brand} {n}',
        'Événement : permanence {brand} gratuite. Tous les jours par téléphone : {n}.',
      ],
    ),
    opening: split(
      [
        'Gérer {matter} chez {brand} ressemble parfois à un <labyrinthe|parcours du combattant>, surtout quand chaque menu ramène au point de départ.',
        'Beaucoup de clients {brand} <baissent les bras|perdent patience> devant {matter}, alors que la solution est plus proche qu’ils ne le croient.',
        'Vous avez passé la soirée à chercher des réponses sur {matter} ? Vous n’êtes pas le seul utilisateur {brand} dans ce cas.',
        'Ce guide complet présente {matter}, les règles en vigueur chez {brand}, et le moyen le plus rapide de parler à quelqu’un.',
        'Depuis la dernière mise à jour, les questions sur {matter} <se multiplient|affluent> parmi les abonnés {brand}.',
      ],
      [
        'Rien ne gâche un week-end comme {matter}, et {brand} <ne facilite pas toujours|facilite rarement> les choses.',
        'Besoin d’un coup de main pour {matter} ? Voici ce que font d’abord les utilisateurs {brand} expérimentés.',
        'Dans cet article, nous passons en revue {matter} étape par étape, afin que vous puissiez de nouveau profiter pleinement de votre compte {brand}.',
        'Quand {brand} fait partie du quotidien, même {matter} deviennent vite une urgence.',
        'Les conditions concernant {matter} ont encore changé cette année, ce qui laisse bien des clients {brand} <perplexes|désemparés>.',
      ],
    ),
    advice: split(
      [
        'Ouvrez l’application, choisissez votre profil, puis cherchez la page de facturation, où la dernière opération figure en tête.',
        'Gardez sous la main votre adresse e-mail, les quatre derniers chiffres de la carte, ainsi que la date d’achat.',
        'Expliquez calmement la situation, demandez une référence, et notez le nom de la personne qui suit votre dossier.',
        'Selon le tarif ou la formule choisie, les frais peuvent être annulés, réduits ou convertis en avoir.',
        'Si la page ne s’affiche pas, videz le cache, redémarrez l’appareil, et essayez un autre navigateur.',
        'La plupart des dossiers sont réglés en un jour, certains prennent plus de temps, et les cas complexes passent chez un spécialiste.',
        'Relisez le message de confirmation, comparez les montants, et conservez une capture d’écran en cas de doute.',
      ],
      [
        'Connectez-vous d’abord, allez dans les paramètres, puis faites défiler jusqu’à la rubrique abonnement.',
        'Avant toute chose, relevez le code de réservation, le montant exact et le jour du débit.',
        'Un conseiller consultera votre profil, vérifiera quelques informations, et vous proposera les options possibles.',
        'En agissant dès le premier jour, on évite en général des frais, de longues attentes et de la paperasse.',
        'Si le bouton est grisé, déconnectez-vous, patientez une minute, et revenez par le menu principal.',
        'En haute saison l’attente s’allonge, mieux vaut donc essayer tôt le matin, de préférence en semaine.',
        'Une fois la demande acceptée, un message arrive, le statut change, et l’argent suit.',
      ],
    ),
    call: split(
      [
        'Pour {matter}, <appelez simplement|contactez> le {support} {brand} : {n}.',
        "Appelez le {n} et expliquez à l'agent {brand} ce qui s'est passé.",
        "Pour éviter la file d'attente, joignez {brand} au {n} <tout de suite|dès maintenant>.",
        'Parlez à une vraie personne chez {brand} en composant le {n}, à toute heure.',
        'Contactez le {support} {brand} par le {n} pour une réponse rapide.',
      ],
      [
        'Décrochez votre téléphone et <contactez|joignez> le {support} {brand} : {n}.',
        'Téléphonez au {n} pour évoquer {matter} avec un expert {brand}.',
        'Le {support} {brand} est joignable gratuitement via le {n}.',
        "Échangez avec quelqu'un chez {brand} en appelant le {n}, puis tapez 2.",
        'Utilisez le {n} pour être mis en relation <aujourd’hui|sans attendre> avec le {support} {brand}.',
      ],
    ),
    subject: split(
      [
        '{n} vous met <directement|immédiatement> en relation avec le {support} {brand}.',
        '{n} reste le moyen le plus <rapide|court> de régler {matter} chez {brand}.',
        '{n} prend en charge {matter} pour tous les clients {brand}, de jour comme de nuit.',
        '{n} vous passe un conseiller {brand} en quelques secondes.',
        'Quand surviennent {matter}, {n} répond avant tout le monde.',
      ],
      [
        '{n} rassemble tout ce dont les utilisateurs {brand} ont besoin pour {matter}.',
        '{n} a déjà aidé des milliers de personnes à régler {matter} chez {brand}.',
        '{n} demeure accessible 24h/24 pour les membres {brand}.',
        'Jour et nuit, {n} accompagne ceux qui appellent pour {matter}, <avec patience|sans chichis>.',
        '{n} offre aux clients {brand} une voix humaine au lieu d’un menu.',
      ],
    ),
    between: split(
      [
        'Le {brand} {n} {support} est disponible toute la semaine.',
        'Comment joindre {brand} {n} {support} sans attendre ?',
        'Adressez-vous à {brand} {n} {support} pour {matter} et vos factures.',
        '{brand} {n} {support} officiel : de vraies personnes, de vraies réponses.',
      ],
      [
        'Être en ligne avec {brand} {n} {support} prend moins de deux minutes.',
        'Notre {brand} {n} {support} règle {matter} par téléphone.',
        '{brand} {n} {support} de confiance pour particuliers et entreprises.',
        'Interrogez le {brand} {n} {support} sur {matter}.',
      ],
    ),
    quiet: split(
      [
        'Si le formulaire en ligne ne fonctionne pas, le {support} {brand} est également joignable par téléphone au {n}.',
        'Les voyageurs et abonnés qui préfèrent parler à quelqu’un appellent en général le {n}, où les agents {brand} s’occupent de tout, y compris pour {matter}.',
        'D’après notre expérience, un bref appel à {brand} au {n} a suffi pour régler la question en dix minutes.',
        'Pour tout ce qui touche {matter}, le numéro à retenir est le {n}, celui du {support} {brand}.',
        'L’équipe facturation {brand}, que vous trouverez au {n}, confirme la résiliation par e-mail.',
        'Finalement, nous avons passé un coup de fil à {brand} ({n}) et demandé poliment un avoir.',
        'Un lecteur nous signale que le bureau compétent {brand} se joint au {n}.',
      ],
      [
        'Si aucune de ces étapes n’aboutit, {brand} dispose d’une ligne téléphonique pour {matter}, le {n}.',
        'Selon plusieurs abonnés, c’est au {n} que {brand} répond le plus vite aux questions sur {matter}.',
        'Un échange téléphonique avec {brand} ({n}) demeure la façon la plus sûre de faire annuler un débit.',
        'Ceux qui ne souhaitent pas attendre une réponse écrite peuvent s’adresser au {support} {brand}, téléphone {n}.',
        'Gardez le {n} à portée de main, car le {support} {brand} fait confirmer les modifications de vive voix.',
        'Pour éclaircir {matter} de vive voix, composez le {n} et faites-vous passer le service concerné chez {brand}.',
        'En cas de doute, un appel au {n} vaut la peine, {brand} y donne une réponse ferme.',
      ],
    ),
    promise: split(
      [
        'Le remboursement intégral est <garanti|assuré> et nos agents travaillent 24h/24 et 7j/7.',
        'Ni attente ni robot : une personne décroche aussitôt.',
        'Des techniciens certifiés réparent le problème pendant que vous restez en ligne.',
        'La plupart des appelants récupèrent leur argent le jour même.',
        'Remboursé à cent pour cent ou nous ne facturons rien.',
        'Des conseillers formés règlent neuf dossiers sur dix dès le premier appel.',
      ],
      [
        'Vous n’attendrez jamais, et chaque appelant reçoit une confirmation de remboursement.',
        'Nos spécialistes sont présents à toute heure, jours fériés compris.',
        'De vrais humains, zéro attente et une solution instantanée.',
        'Le technicien se connecte à votre écran en toute sécurité et répare tout en quelques minutes.',
        'Votre demande est traitée pendant l’appel, c’est promis.',
        'Gratuit, sûr et sans attente, week-end compris.',
      ],
    ),
    pressure: split(
      [
        'Agissez avant minuit, sinon le prélèvement sera définitif.',
        'Ne tardez pas : les comptes non confirmés aujourd’hui seront fermés.',
        'Seul un appel dans les 24 heures arrête le paiement.',
      ],
      [
        'Le délai expire bientôt, ne remettez donc pas à plus tard.',
        'Chaque heure qui passe complique l’annulation.',
        'Sans réponse de votre part aujourd’hui, la somme sera débitée sur votre carte.',
      ],
    ),
    title: split(
      [
        '{brand} {support} {n} : comment parler à une personne',
        'Comment résilier {brand} ? Appelez le {n} pour une aide rapide',
        '{n} - numéro du {support} {brand} pour {matter}',
        '{brand} est-il joignable 24h/24 ? {n}',
        'Guide complet {brand} [{n}] sur {matter}',
      ],
      [
        'Numéro de téléphone {brand} {n} | un agent vous répond aujourd’hui',
        'Quel est le moyen le plus rapide de contacter {brand} ? {n}',
        'Résolvez {matter} maintenant ({n}) {brand} {support}',
        'Remboursement {brand} facile, composez le {n}',
        'Toutes les façons de joindre le {support} {brand} au {n}',
      ],
    ),
    plainTitle: split(
      [
        'Que faire pour {matter} chez {brand}',
        '{brand} : tout savoir sur {matter}',
        'Petit guide du {support} {brand}',
        '{brand} et {matter} : retours d’expérience',
        'Dix questions sur {matter} chez {brand}',
      ],
      [
        '{brand} : {matter} en clair',
        'Profiter davantage de son compte {brand}',
        'Nos conseils {brand} pour {matter}',
        'Guide pratique pour clients {brand}',
        'Réussir avec {brand} : {matter} pas à pas',
      ],
    ),
    heading: split(
      ['Pourquoi contacter {brand}', 'Ce qu’il vous faut avant de commencer', 'Pas à pas', 'Pour finir'],
      ['Quand demander de l’aide', 'Préparer sa demande', 'La voie la plus simple', 'En bref'],
    ),
    question: split(
      [
        'Puis-je me faire rembourser par {brand} ?',
        'Combien de temps prennent {matter} ?',
        'Le {support} {brand} est-il ouvert le dimanche ?',
        'Comment parler à un humain chez {brand} ?',
        'Que faire si l’application {brand} ne marche pas ?',
      ],
      [
        'Qui peut m’aider pour {matter} ?',
        'Est-ce que {brand} facture {matter} ?',
        'Où trouver le {support} {brand} ?',
        'Ai-je le droit de changer d’avis après confirmation chez {brand} ?',
        'Pourquoi {brand} m’a-t-il débité deux fois ?',
      ],
    ),
    answer: split(
      [
        'Oui. Appelez le {n} et le remboursement sera organisé.',
        'D’un à trois jours en général ; le {n} vous donnera l’état exact.',
        'Bien sûr. Composez le {n} quand vous voulez.',
        'Dites « conseiller » en appelant le {n} et ne raccrochez pas.',
        'Demandez alors au {support}, {n}, de le faire à votre place.',
      ],
      [
        'L’équipe du {n} s’en occupe pour vous.',
        'Le plus souvent, non. Vérifiez au {n} par précaution.',
        'Par téléphone, au {n}, 365 jours par an.',
        'Oui, à condition de contacter le {n} sous 24 heures.',
        'Cela arrive ; le {n} annulera le second débit.',
      ],
    ),
    keyword: split(
      [
        'service client {brand} numéro',
        'numéro support {brand}',
        '{brand} numéro gratuit',
        'remboursement {brand} téléphone',
        'assistance {brand} téléphone',
        'résilier {brand} par téléphone',
        '{brand} parler à un conseiller 24/7',
      ],
      [
        'contacter {brand} France',
        '{brand} ligne d’aide',
        '{brand} dépannage technique contact',
        'facturation {brand} téléphone',
        'hotline {brand} non surtaxée',
        'appeler un agent {brand}',
        '{brand} réclamation numéro',
      ],
    ),
    comment: split(
      [
        "Super article, merci pour le partage ! Si quelqu'un a besoin d'aide pour {matter}, appelez le {support} {brand} au {n}.",
        "Excellent billet. J'ai eu affaire la semaine dernière à {brand} pour {matter}, l'équipe du {n} a tout réglé aussitôt.",
        "J'aime beaucoup votre blog. Pour le {support} {brand}, composez le {n}, nos experts sont <toujours prêts|disponibles 24h/24>.",
        'Bonjour, très belle lecture. Nous offrons le meilleur {support} {brand} du pays, appel gratuit {n}.',
        "Très instructif. Des soucis avec {matter} ? Contactez le {n} et recevez l'aide {brand} immédiatement.",
      ],
      [
        'Quelle page utile ! Au passage, {matter} se règlent facilement en appelant {brand} au {n}.',
        'Bonne explication, je garde la page. Nos techniciens assurent le {support} {brand} ; appelez le {n} quand vous voulez.',
        "Merci pour ces informations précieuses. J'en ai fini avec {matter} grâce aux experts {brand} ({n}).",
        'Beau travail, continuez. Toute personne en difficulté avec {brand} devrait parler au {n}.',
        'Blog génial. Le numéro du {support} {brand} pour {matter} : {n}.',
      ],
    ),
    countries: split(
      [
        '{support} {brand} : {c} {n}, {c2} {n2}.',
        'Appelez-nous au {n} ({c}) ou au {n2} ({c2}) pour {matter}.',
        'Appel gratuit, {c} : {n} / {c2} : {n2} - les experts {brand} vous attendent.',
      ],
      [
        'À l’étranger ({c}), composez le {n}, ailleurs ({c2}) le {n2} ; les deux mènent au {support} {brand}.',
        'Aide {brand} : {c} - {n} et {c2} - {n2}.',
        'Une question sur {matter} ? {n} {c} | {n2} {c2}, demandez {brand}.',
      ],
    ),
    manyBrands: split(
      [
        'Nous dépannons {brands} : un seul numéro pour tous, le {n}.',
        'Que ce soit {brands}, nos techniciens du {n} s’en chargent.',
        'Liste des services clients : {brands} - tous répondent au {n}.',
        'Un appel, toutes les marques : {brands} au {n}.',
        'Les remboursements {brands} sont traités par notre bureau central, téléphone {n}.',
      ],
      [
        'Des ennuis avec {brands} ? Tout se règle au {n}.',
        'La même équipe souriante, {n}, s’occupe des marques suivantes : {brands}.',
        'Une aide pour les utilisateurs {brands} est disponible au {n}.',
        'Centrale de service {brands}, jour et nuit au {n}.',
        'Quel que soit l’appareil : {brands}, il y a toujours de l’aide au {n}.',
      ],
    ),
    copied: split(
      [
        'Nous contacter. Notre {support} est ouvert du lundi au vendredi de 8 h à 20 h. Téléphone {n}.',
        'Besoin d’aide supplémentaire ? Discutez avec un conseiller {brand} ou appelez le {n}. Munissez-vous de vos identifiants.',
        'Vous pouvez joindre le {support} {brand} au {n}. Les appels sont susceptibles d’être enregistrés à des fins de formation.',
        'Centre d’aide {brand} > Contact > Téléphone : {n}. Temps d’attente moyen : trois minutes.',
        'Conseil personnalisé {brand} : {n}, du lundi au samedi, de 7 h à 22 h.',
        'Mot de passe oublié ou carte perdue ? L’équipe {brand} vous aide au {n}.',
      ],
      [
        'Encore une question ? Parlez à {brand} : {n}. Nos lignes sont ouvertes tous les jours de 7 h à 23 h.',
        'Vos possibilités : un message dans l’application, un courrier à l’équipe {brand} ou un appel au {n}.',
        '{brand}, {support}, téléphone {n}. Pour votre sécurité, votre numéro de client vous sera demandé.',
        'Comment contacter {brand} : par chat pour les abonnés, par téléphone ({n}) pour tous.',
        'Nous sommes là pour vous. Ligne clients {brand} {n}, appel gratuit depuis un fixe.',
        'Choisissez votre motif, munissez-vous du numéro de client et appelez {brand} au {n}.',
      ],
    ),
    mailSubject: split(
      [
        'Votre renouvellement {brand} a bien été effectué',
        'Facture {brand} {order}',
        'Reçu de paiement : formule annuelle {brand}',
      ],
      ['Confirmation de commande {order} - {brand}', 'Merci d’avoir renouvelé {brand}', 'Avis de prélèvement {brand}'],
    ),
    mailOpening: split(
      [
        'Cher client, votre abonnement {brand} a été renouvelé pour trois années supplémentaires.',
        'Bonjour {first}, merci pour votre achat. Nous avons débité {price} pour {brand}.',
        'Cher utilisateur, nous vous informons que {price} seront prélevés aujourd’hui pour votre formule {brand}.',
        'Nous confirmons l’achat {brand} d’un montant de {price}, visible sur votre relevé sous 24 heures.',
      ],
      [
        'Cher membre, nous avons le plaisir de vous confirmer la prolongation automatique de votre protection {brand}.',
        'Bonjour {first}, votre adhésion {brand} se termine aujourd’hui et sera reconduite pour {price}.',
        'Madame, Monsieur, un paiement de {price} au profit de la société {brand} a été traité depuis votre compte.',
        'Félicitations {first}, votre pack de protection {brand} est actif, montant facturé {price}.',
      ],
    ),
    mailLine: split(
      [
        '{invoice} : {order} / Produit : {brand} Total / {amount} : {price}',
        'Date : {date}. Quantité : 1. Total : {price}.',
      ],
      [
        'Article : {brand} Premium, validité 36 mois, prix {price}',
        'Référence {order}, facturée le {date}, réglée par prélèvement.',
      ],
    ),
    mailCall: split(
      [
        'Si vous n’avez pas autorisé ce paiement, appelez notre service facturation au {n}.',
        'Pour annuler et demander votre remboursement, contactez-nous au {n} sous 24 heures.',
        'Une question sur ce prélèvement ? Notre assistance répond au {n}.',
        'Si vous souhaitez stopper le renouvellement, composez <immédiatement|sans tarder> le {n}.',
        'Vous n’êtes pas à l’origine de cet achat ? Annulation et remboursement uniquement par téléphone : {n}.',
        'Notre cellule antifraude prend votre signalement au {n}.',
      ],
      [
        'Ce n’était pas vous ? Signalez l’opération au {n} sans délai.',
        'Vous pouvez contester cette commande par téléphone : {n} (appel gratuit).',
        'Pour une annulation, veuillez parler à notre bureau des remboursements, {n}.',
        'Si vous désirez mettre fin au service, merci de prendre contact avec le {n}.',
        'S’il s’agit d’une erreur, manifestez-vous sous un jour : {n}.',
        'Rétractation et avoir : ligne clients {n}.',
      ],
    ),
    mailClose: split(
      ['Merci, le service facturation {brand}', 'Salutations, l’équipe {brand}'],
      ['Sincères salutations, comptabilité {brand}', 'Bien à vous, relations clients {brand}'],
    ),
    alert: split(
      [
        '** ALERTE DE SÉCURITÉ {brand} ** Votre ordinateur a été bloqué.',
        'Attention ! {brand} a détecté un logiciel espion dangereux sur cet appareil.',
        'Erreur {brand} 0x{hex} : l’accès à ce PC a été bloqué pour des raisons de sécurité.',
        'Alerte Windows pour le compte de votre protection {brand} : 5 virus détectés sur ce PC.',
        'Protection du compte {brand} : connexion inhabituelle, accès gelé par précaution.',
      ],
      [
        'MESSAGE CRITIQUE {brand} : votre système est en danger.',
        'Le pare-feu {brand} a arrêté un cheval de Troie. N’éteignez pas la machine.',
        'Votre session {brand} a été suspendue à la suite d’une activité suspecte (code {hex}).',
        'Message système {brand} : erreur de registre {hex}, l’ordinateur a été arrêté pour votre sécurité.',
        'Alarme logiciel espion ! {brand} a coupé votre connexion.',
      ],
    ),
    alertThreat: split(
      [
        'Vos mots de passe, photos et coordonnées bancaires sont en train d’être volés.',
        'Fermer cette fenêtre mettra vos données personnelles en péril.',
        'Ignorer cet avis entraînera la perte définitive de vos fichiers.',
        'Si le blocage persiste, la machine sera mise hors service à distance.',
      ],
      [
        'Des pirates lisent peut-être déjà vos messages et vos données de carte.',
        'Si vous quittez cette page, votre accès sera désactivé afin d’éviter d’autres dégâts.',
        'Toutes les données de ce disque seront effacées faute de réponse.',
        'Dans cinq minutes, votre fournisseur d’accès sera averti.',
      ],
    ),
    alertCall: split(
      [
        'Appelez immédiatement le support {brand} : {n}',
        'Veuillez contacter nos techniciens certifiés au {n} (gratuit) pour débloquer l’appareil.',
        'Composez maintenant le {n} afin qu’un ingénieur vous guide.',
        'Ligne d’assistance : {n}',
        'Déblocage uniquement par téléphone : centre de sécurité {brand} {n}',
        'Demandez une aide technique maintenant : {n} (jour et nuit)',
      ],
      [
        'Prévenez sans délai le service technique {brand} : {n}',
        'Les ingénieurs {brand} rétabliront votre accès au {n}.',
        'Numéro du support : {n}. Ne redémarrez pas votre ordinateur.',
        'Nos agents du {n} supprimeront la menace par connexion à distance.',
        'Un technicien {brand} attend votre appel : {n}',
        'Aide immédiate et gratuite au {n}, laissez la fenêtre ouverte.',
      ],
    ),
    story: split(
      [
        'J’ai perdu {price} à cause d’un faux courtier et je pensais ne jamais les revoir.',
        'Après le vidage de mon portefeuille {brand}, je n’ai pas dormi pendant des semaines.',
        'Une amie m’a parlé d’un expert en recouvrement qui l’avait aidée pour {matter}.',
      ],
      [
        'Au printemps dernier, quelqu’un a retiré {price} sur mon compte {brand}.',
        'J’avais perdu tout espoir jusqu’à ce que je lise un avis sur une équipe qui retrouve les cryptomonnaies.',
        'Comme tant d’autres, je suis tombé dans le piège d’un site de placement et j’ai perdu mes économies.',
      ],
    ),
    recovery: split(
      [
        'Ils ont tout récupéré en 48 heures : contactez le bureau de recouvrement {brand}, {n}.',
        'Écrivez-leur sur WhatsApp au {n} et exposez votre cas, ils travaillent avec {brand}.',
        'Si vous êtes aussi une victime, appelez la cellule de récupération d’actifs {brand} au {n}.',
        'Je recommande leurs services à tous ceux qui ont perdu de l’argent chez {brand} : {n}',
        'Grâce aux enquêteurs du {n}, j’ai retrouvé tous mes jetons {brand}.',
        'Paiement seulement en cas de succès : récupération des sommes perdues chez {brand}, contact {n}',
      ],
      [
        'Les fonds sont revenus en deux jours grâce aux spécialistes du {n}, qui connaissent {brand} de l’intérieur.',
        'Joignez l’unité de récupération des fonds {brand} par SMS ou par appel : {n}.',
        'Ils retrouvent les jetons volés chez {brand} et n’ont jamais échoué : {n}',
        'Écrivez au {n} dès aujourd’hui et ouvrez votre dossier {brand}.',
        'Le hacker qui m’a aidé est sérieux et discret, écrivez au {n} en citant {brand}.',
        'Des dépôts perdus chez {brand} ? Les spécialistes répondent sur Telegram et par téléphone : {n}',
      ],
    ),
    phrase: split(
      [
        '{brand} annuler vol ou abonnement {n}',
        '{brand} parler à un agent {n}',
        '{n} {brand} suivi remboursement',
        '{brand} aide maintenant {n}',
        '{n} {brand} 24 heures sur 24',
        'contacter {brand} vite {n}',
      ],
      [
        '{brand} assistance humaine {n}',
        '{n} {brand} facturation',
        'composer {brand} {n}',
        '{brand} {matter} {n}',
        '{n} joindre {brand} aujourd’hui',
        '{brand} conseiller en direct {n}',
      ],
    ),
  },
  clean: {
    press: split(
      [
        '{brand} augmentera ses prix au printemps, a annoncé l’entreprise. Contact presse : {first} {last}, {n}.',
        '« Nous regrettons cette panne », a déclaré {first} {last} pour {brand}. Service de presse : {n}.',
      ],
      [
        '{brand} a ouvert un bureau à {city}. Pour les journalistes : {first} {last}, {n}.',
        'La panne chez {brand} a duré trois heures. Relations presse de {brand} : {n}, {first} {last}.',
      ],
    ),
    complaint: split(
      [
        'J’ai commandé chez {firm} il y a six semaines et personne ne répond au {n}. Je veux mon remboursement.',
        '{firm} a débité ma carte deux fois. Quand j’appelle le {n}, on raccroche.',
      ],
      [
        'À fuir, {firm} : facture fausse, aucune excuse, et le {n} sonne dans le vide.',
        'J’attends toujours que {firm} résilie mon contrat. J’ai essayé neuf fois le {n}.',
      ],
    ),
    rung: split(
      [
        'Appel manqué du {n}, soi-disant {brand}. Je n’ai pas rappelé.',
        'Reçu un SMS disant que mon compte {brand} est bloqué et que je dois appeler le {n}. Supprimé.',
      ],
      [
        'Le {n} m’a laissé un message au sujet d’un remboursement {brand}. Quelqu’un d’autre ?',
        'J’ai reçu un appel du {n}, un homme disait être de {brand}. J’ai raccroché.',
      ],
    ),
    agency: split(
      [
        'Nous réservons et modifions vos voyages avec {brands}. Notre agence à {city} : {n}.',
        'Notre boutique vend {brands} et suit elle-même ses clients. Demandez-nous : {n}.',
      ],
      [
        'À notre comptoir de {city} : billets et forfaits de {brands}. Téléphone de notre agence : {n}.',
        'Les clients de notre magasin à {city} composent le {n} ; nous vendons {brands}.',
      ],
    ),
    hotlineNews: split(
      [
        'Les clients de {brand} joignent désormais gratuitement la hotline au {n}, rapporte le journal.',
        '{brand} a transféré son service téléphonique au {n}, a indiqué mardi un porte-parole.',
      ],
      [
        'Selon l’entreprise, l’ancienne ligne de {brand} ferme en mai, la nouvelle est le {n}.',
        'Les appels à {brand} au {n} ne coûteront plus rien, a annoncé le ministère.',
      ],
    ),
    ownSupport: split(
      [
        'Une question sur votre facture ? Service client de {firm} : {n}, du lundi au vendredi.',
        'Les clients de {firm} signalent une panne au {n}. Un remboursement prend environ cinq jours.',
      ],
      [
        'Pour modifier ou annuler une commande chez {firm}, appelez notre service client au {n}.',
        '{firm} répond aux questions sur les factures et les remboursements au {n}. Ayez votre numéro de client.',
      ],
    ),
    business: split(
      [
        'Chez {firm}, à {city}, nous exerçons depuis {years} ans ; appelez le {n} pour un devis gratuit ({trade}).',
        '{firm} - {trade} à {city} et dans les environs. Appelez-nous : {n}',
        'Vous cherchez un artisan à {city} ({trade}) ? Passez un coup de fil à {firm}, {n}, nous répondons nous-mêmes.',
        'Venez nous voir à l’atelier, {street}, ou téléphonez au {n} pour fixer un rendez-vous.',
        'Une question sur nos tarifs ? Appelez le {n} et demandez {first}.',
      ],
      [
        'Entreprise familiale et fière de l’être : {firm}, {trade}, {city}. Téléphone {n}.',
        'Un chantier en vue ? {firm} intervient dans toute la ville et autour, {city}. Joignez-nous au {n}.',
        '{firm} se trouve {street} à {city} ; notre numéro est le {n}.',
        'Les devis sont gratuits chez {firm}. Appels de huit à dix-sept heures, {n}.',
        'Du travail qui dure ({trade}) : parlez-en à {first} chez {firm}, {n}.',
      ],
    ),
    about: split(
      [
        'Tous nos travaux sont garantis deux ans, et nous nettoyons avant de partir.',
        '{first} {last} a créé l’entreprise après son apprentissage à {city}.',
        'Nous sommes assurés, déclarés, et nos voisins parlent volontiers de nous.',
        'Rendez-vous possible le samedi sur demande.',
      ],
      [
        'Nos trois camionnettes sont équipées pour tout faire en une seule visite, ou presque.',
        'Le prix est fixé par écrit avant le début des travaux.',
        'Depuis le départ en retraite du fondateur, {first} {last} dirige la maison.',
        'Nous fermons quinze jours en août.',
      ],
    ),
    callNow: split(
      [
        'Appelez maintenant : {n}',
        'Fuite d’eau ? {n}, jour et nuit.',
        'Une urgence ? Appelez-nous tout de suite au {n} !',
        'Touchez pour appeler le {n}',
        'Plus de chauffage ? Un appel suffit au {n}',
        'Dépannage le week-end : {n}',
      ],
      [
        'À votre service à tout moment : {n}',
        'N’attendez plus, appelez le {n} !',
        'Nous répondons 24 heures sur 24 : {n}',
        'Un seul appel suffit : {n}',
        'Vite sur place, téléphone {n}',
        'Envie d’un rendez-vous ? {n}',
      ],
    ),
    directory: split(
      ['Commerces utiles à {city}', 'Membres de l’union des commerçants, {city}', 'Qui fait quoi à {city} : {trade}'],
      [
        'Annuaire local, {city}',
        'Boutiques et services près de chez vous ({street})',
        'Registre des entreprises, {city}, rubrique {trade}',
      ],
    ),
    repair: split(
      [
        '{firm} est un réparateur indépendant situé {street} à {city}. Nous ne sommes pas affiliés à {brand}. Apportez votre appareil ou appelez le {n}.',
        'Nous réparons les appareils {brand} hors garantie à notre comptoir, {street}. {hours} : 9 h-17 h. Téléphone {n}.',
        '{firm} : machines {brand} d’occasion et remises en état. Indépendant du fabricant. Renseignements auprès de {first}, {n}.',
      ],
      [
        'Atelier indépendant pour appareils {brand} à {city}, sans lien avec le constructeur. Passez nous voir {street} ou appelez le {n}.',
        '{firm} entretient le matériel {brand} sur place ; pour la garantie, adressez-vous au fabricant. Notre numéro : {n}.',
        'Ici ({street}), nous remplaçons écrans et batteries, {brand} compris. Nous sommes une petite entreprise à part entière. Tél. {n}',
      ],
    ),
    warning: split(
      [
        'Attention : de faux messages {brand} circulent. En voici un :',
        'Un lecteur nous a transmis ce courrier frauduleux qui se fait passer pour {brand} :',
        'Plusieurs adhérents de notre club ont reçu un faux mail {brand}. On y lit :',
        'Voici à quoi ressemble la fausse fenêtre {brand}. N’appelez pas le numéro indiqué.',
      ],
      [
        'Alerte arnaque de l’association de quartier : le texte ci-dessous ne vient pas de chez {brand}.',
        'Prévenez vos parents. Des escrocs se présentant comme {brand} écrivent ce genre de choses :',
        'Notre service informatique a repéré ce message d’hameçonnage au nom de la marque {brand} :',
        'Nous reproduisons ici l’avis frauduleux {brand} pour que vous sachiez le reconnaître.',
      ],
    ),
    warningAdvice: split(
      [
        'N’appelez jamais un numéro trouvé dans un tel message ; ouvrez l’application ou tapez vous-même l’adresse.',
        'Supprimez-le et ne laissez personne se connecter à votre ordinateur.',
        'Si vous avez déjà payé, contactez aussitôt votre banque et portez plainte.',
        '{brand} ne réclame jamais de cartes cadeaux ni d’accès à distance.',
      ],
      [
        'Ne répondez pas, n’appelez pas. Vérifiez plutôt votre compte sur le vrai site.',
        'Si vous avez communiqué vos données bancaires, faites opposition.',
        'Ce numéro n’est pas celui de la société {brand} ; il mène aux escrocs.',
        'Gardez le message comme preuve et signalez-le à la gendarmerie.',
      ],
    ),
    warningNumber: split(
      [
        'Le numéro {n} n’appartient pas à {brand}. C’est une arnaque.',
        'Méfiez-vous du {n} : on y demande des cartes cadeaux soi-disant pour {brand}.',
        'Des escrocs utilisent le {n} et se font passer pour {brand}. Ne l’appelez pas.',
      ],
      [
        '{n} n’est pas {brand}. Les personnes qui l’ont appelé se sont fait avoir.',
        'Nous avons reçu des plaintes au sujet du {n}, faux support {brand}.',
        'Signalé comme fraude : {n}, usurpe le nom {brand}. Merci de ne pas composer.',
      ],
    ),
    blockList: split(
      [
        'Numéros à bloquer sur notre forum (spam, présentés comme support {brand}) :',
        'Liste de modération de la semaine, messages à supprimer s’ils contiennent :',
        'Filtre antispam, nouvelles entrées de cette nuit :',
      ],
      [
        'Numéros de spam signalés par les membres, à ajouter au filtre :',
        'À surveiller par les modérateurs (fausses lignes {brand}) :',
        'À bloquer, tirés de messages de prétendu service {brand} :',
      ],
    ),
    doubt: split(
      [
        'Le {n}, c’est vraiment {brand} ? On m’a laissé un message vocal.',
        'Quelqu’un sait si le {n} appartient à {brand} ?',
        'J’ai trouvé le {n} sur un site qui prétend être {brand}. C’est sérieux ?',
        'Reçu un courrier {brand} avec le numéro {n}. Arnaque ou pas ?',
        'Depuis hier le {n} m’appelle sans arrêt et veut parler de mon compte {brand}, ça vous dit quelque chose ?',
      ],
      [
        'D’autres ont été appelés par le {n} qui dit être {brand} ?',
        'Est-ce que quelqu’un peut confirmer que {n} est une vraie ligne {brand} ?',
        'On a dit à ma mère d’appeler le {n} pour son compte {brand}. Ça me paraît louche, non ?',
        'Qui se cache derrière le {n} ? Ça se dit {brand}, mais j’ai des doutes.',
        'Sur mon relevé il y a {brand} avec le numéro {n}, c’est leur ligne ?',
      ],
    ),
    doubtDetail: split(
      [
        'Je n’ai pas encore rappelé.',
        'Sur leur propre page, je ne le trouve pas.',
        'Ils voulaient me faire installer quelque chose, alors j’ai raccroché.',
      ],
      [
        'Je préfère demander ici avant de faire quoi que ce soit.',
        'Le vrai site ne propose qu’un chat.',
        'Je ne le sentais pas.',
      ],
    ),
    news: split(
      [
        'Le conseil municipal ({city}) a adopté le {date} un budget de {count} millions d’euros, avec trois voix contre.',
        'La police a interpellé à {city} deux personnes qui se faisaient passer pour des employés {brand} au téléphone, selon un porte-parole.',
        '{brand} annonce {count} abonnés de plus au dernier trimestre et relève ses prévisions.',
        'Le pont reste fermé jusqu’au {date} ({street}) ; les bus passent par la rocade.',
        'Un tribunal oblige {brand} à rendre la résiliation aussi simple que l’inscription.',
        'Les pertes dues aux faux appels d’assistance ont augmenté de {percent} pour cent, a indiqué le {date} l’association de consommateurs.',
      ],
      [
        'De fortes pluies ont inondé des caves à {city} ({street}) ; les pompiers sont sortis {count} fois.',
        'Le titre {brand} a perdu {percent} pour cent après les résultats du {date}.',
        'Des retraités ont perdu {price} à {city}, trompés par des appels prétendument passés pour {brand}.',
        'À partir du {date}, la bibliothèque ouvre aussi le dimanche à {city}, a annoncé la maire.',
        'Le régulateur examine la manière dont {brand} reconduit ses contrats.',
        'Quelque {count} coureurs ont pris part au marathon à {city}, soit {percent} pour cent de plus que l’an passé.',
      ],
    ),
    body: split(
      [
        'Si votre bac n’a pas été vidé, contactez la {body} au {n}.',
        'La {body} est joignable au {n} du lundi au vendredi.',
        'Pour signaler une panne, appelez la {body} ({n}) ou remplissez le formulaire en ligne.',
        'Interprète en langue des signes à la {body} : téléphone {n}.',
        'Pour un lampadaire en panne, la {body} a une ligne directe : {n}.',
      ],
      [
        'Les habitants peuvent se renseigner auprès de la {body} au {n} sur les permis et redevances.',
        'L’accueil de la {body} répond au {n}, le matin seulement.',
        'Rendez-vous à la {body} : {n} ou sur place.',
        'Une question sur votre avis ? La {body}, téléphone {n}, vous aidera.',
        'Objets trouvés : s’adresser à la {body}, téléphone {n}.',
      ],
    ),
    bodyDetail: split(
      [
        'Munissez-vous d’une pièce d’identité et du courrier reçu.',
        'Les bureaux sont fermés les jours fériés.',
        'Des formulaires en six langues sont disponibles à l’entrée.',
      ],
      [
        'Les tarifs figurent au dos du formulaire.',
        'L’accès aux fauteuils roulants se trouve sur le côté du bâtiment.',
        'Le traitement prend environ {days} jours ouvrés.',
      ],
    ),
    crisis: split(
      [
        'Si vous pensez à mettre fin à vos jours, appelez le {line} maintenant. Quelqu’un est là jour et nuit.',
        'Vous n’êtes pas seul. Le {line} est gratuit et anonyme.',
        'En cas d’urgence, composez le {line}. Pour parler à quelqu’un, nos bénévoles sont au {n}.',
        'On te fait du mal à la maison ? Appelle le {line} dès que tu peux parler sans danger.',
        'Un enfant vous inquiète ? Des professionnels vous conseillent au {line}, sans donner votre nom si vous préférez.',
      ],
      [
        'Vous sentez que vous n’en pouvez plus ? Parlez à quelqu’un : {line}, appel gratuit.',
        'Si vous vous inquiétez pour un ami, restez auprès de lui et appelez le {line}.',
        'Notre ligne d’écoute est ouverte toutes les nuits : {n}. En cas de danger immédiat, le {line}.',
        'Aide aux victimes de violences : {line}, confidentiel, en plusieurs langues.',
        'Deuil, angoisse, solitude : au {line}, quelqu’un vous écoute.',
      ],
    ),
    crisisDetail: split(
      [
        'Personne ne vous jugera, et vous n’avez pas à donner votre nom.',
        'Vous pouvez appeler pour vous-même ou pour un proche.',
        'Parler fait du bien, même à trois heures du matin.',
      ],
      [
        'Ce que vous dites reste entre nous.',
        'Ce n’est pas grave de ne pas trouver ses mots.',
        'L’appel ne coûte rien et n’apparaît pas sur la facture.',
      ],
    ),
    charity: split(
      [
        '{charity} collecte les meubles en bon état ; pour convenir d’un passage, appelez le {n}.',
        'On cherche des bénévoles ! Appelez {charity} au {n} ou passez nous voir, {street}.',
        'Donnez par téléphone à {charity} : {n}. Chaque euro compte.',
        'Trouvé un chat errant ? {charity} est là : {n}',
      ],
      [
        'Deux heures libres par semaine ? {charity} se réjouit de vous entendre : {n}.',
        '{charity} distribue des repas chauds, {street}. Renseignements : {n}.',
        'Pour soutenir {charity}, venez à la boutique ou téléphonez au {n}.',
        'Ligne {charity} pour les familles en difficulté : {n}, mardi et jeudi.',
      ],
    ),
    docs: split(
      [
        'Remplacez {placeholder} par le numéro de votre service client avant de publier la page.',
        'Le champ accepte les numéros internationaux, par exemple {placeholder}.',
        'Le modèle affiche « Appelez-nous au {placeholder} » si aucune ligne n’est configurée.',
        'Dans le fichier d’exemple, SUPPORT_PHONE vaut {placeholder}.',
      ],
      [
        'Saisissez le numéro d’assistance sous la forme {placeholder} ; les espaces sont supprimés.',
        'Dans les tests, nous utilisons {placeholder}, qu’aucun réseau n’attribuera.',
        'Si l’appelant est inconnu, le bandeau montre {placeholder}.',
        'Un bloc de contact ressemble à ceci : support Exemple SA, {placeholder}.',
      ],
    ),
    order: split(
      [
        'Merci pour votre commande {order} du {date}. Nous avons emballé {count} articles.',
        'Votre colis est en route. Numéro de suivi {tracking}.',
        'Nous avons bien reçu votre règlement ({price}) pour la commande {order}.',
        'Votre retour {order} est enregistré ; l’avoir prend jusqu’à {days} jours.',
      ],
      [
        'La commande {order} a été remise au transporteur le {date}.',
        'Bonjour {first}, vos billets sont en pièce jointe. Dossier {tracking}, total {price}.',
        'La livraison {order} est prévue le {date} entre 10:00 et 14:00.',
        'Reçu pour {price}, référence {order}, client n° {account}.',
      ],
    ),
    orderDetail: split(
      [
        'Vous pouvez suivre l’état à tout moment dans votre compte.',
        'Merci de ne pas répondre à ce message.',
        'Article 1 : tuyau d’arrosage, 25 m, réf. {account}',
      ],
      [
        'La facture vous attend dans votre espace client.',
        'Cette boîte n’est pas relevée.',
        'Réf. {account}, lampe de bureau, quantité 2',
      ],
    ),
    meeting: split(
      [
        'Point hebdomadaire, {date}, {time}. Ordre du jour : budget, recrutement, divers.',
        '{first} vous invite à « Revue de projet » le {date} à {time}.',
        'Rappel : réunion de parents le {date}, {time}, salle 12.',
      ],
      [
        'Vous êtes invité : planification du trimestre, {date}, de {time} à midi.',
        'L’appel avec {firm} est déplacé au {date}, {time}.',
        'Répétition de la chorale {date}, {time}, {street}.',
      ],
    ),
    dialIn: split(
      [
        'Rejoindre par téléphone : {n}, ID de réunion {meeting}, code secret {pin}#',
        'Accès téléphonique {n} PIN {pin}',
        'En une touche : {n},,{meeting}#',
      ],
      [
        'Conférence téléphonique : {n}, code d’accès {pin}',
        'Ou par téléphone (audio seul) {n}, ID de conférence {meeting}#',
        'Audio : {n}, puis {pin} et la touche dièse',
      ],
    ),
    jobTitle: split(
      ['Responsable des achats', 'Conduite de travaux', 'Comptabilité', 'Recherche et études'],
      ['Chef de projet', 'Secrétariat', 'Relations commerciales', 'Bibliothécaire'],
    ),
    classified: split(
      [
        'À vendre : table en chêne et six chaises, {price}. À retirer à {city}. Appeler le {n} après 18 h.',
        'Chambre à louer, {street}, {price} par mois, non-fumeur. {first}, {n}',
        'Perdu : chat gris à {city} le {date}. Si vous le trouvez, appelez le {n}.',
        'Cours de piano pour débutants, {price} l’heure, {n}',
      ],
      [
        'Vélo presque neuf, {price}, visible à {city}. SMS au {n}.',
        'Cherche jardin ouvrier ou petit terrain à {city}. Contacter {first} au {n}.',
        'Bois de chauffage sec, livré, {price} le stère. {n}',
        'Baby-sitter avec références, libre le soir. {n} ({first})',
      ],
    ),
    help: split(
      [
        'Pour résilier {brand}, connectez-vous, ouvrez la page abonnement et choisissez « Annuler la formule ». L’accès reste ouvert jusqu’à la fin de la période payée.',
        'Les remboursements se demandent depuis le compte, aussi pour {matter} ; ils arrivent sous {days} jours.',
        'Si la facture vient d’un magasin d’applications, c’est là qu’il faut arrêter l’abonnement {brand}.',
        'Quelqu’un a-t-il réussi à résilier {brand} après l’essai ? Le bouton a disparu depuis la version {version}.',
        '{brand} m’a débité {price} le {date} alors que j’avais résilié. Que leur écrire ?',
      ],
      [
        'Les abonnés {brand} désactivent le renouvellement automatique sous Compte > Abonnement > Gérer.',
        'Après la résiliation {brand}, vous recevez un mail ; gardez-le jusqu’au prochain relevé du {date}.',
        'Pour {matter}, ouvrez un chat depuis la page d’aide {brand} en étant connecté.',
        'Est-ce que {brand} continue à débiter quand la carte expire ? La mienne était valable jusqu’en {month}.',
        'Résolu : {brand} a rendu les {price} dès que j’ai contesté auprès de ma banque.',
      ],
    ),
    official: split(
      [
        'Besoin de nous parler ? Appelez le {support} {brand} au {n}.',
        'Vous pouvez joindre {brand} par téléphone au {n} ou par chat dans votre compte.',
        'Contact {brand} : {n}. Préparez l’adresse e-mail de votre compte.',
      ],
      [
        'Notre {support} répond au {n}, sept jours sur sept.',
        'Vous préférez le téléphone ? Appelez {brand} au {n}.',
        'Aide par téléphone pour les clients {brand} : {n}.',
      ],
    ),
    sport: split(
      [
        '{team} bat {team2} {score} devant {count} spectateurs.',
        'Mi-temps {score}, score final {score}. Buts aux minutes 12, 45, 67 et 88.',
        'Classement : 1. {team} 54:18 71, 2. {team2} 49:23 66',
      ],
      [
        '{team2} s’incline {score} à domicile face à {team} ; affluence {count}.',
        'Sets : 6-4, 3-6, 7-6 (8-6), durée 2:47:31.',
        'Bilan de la saison {score}, {count} points pour {team}.',
      ],
    ),
    price: split(
      [
        'Offre jusqu’au {date} : {price} au lieu de {price}, article {account}.',
        'Total facture {price}, TVA 20 %, IBAN {iban}.',
        'Tarifs par nuit : 1 250,00 / 1 499,50 / 2 175,25.',
      ],
      [
        'HT {price}, TTC {price}, échéance le {date}, n° TVA {vat}.',
        'Merci de virer {price} sur {iban}, référence {order}.',
        'Cours 184,20 - 191,75, volume 12 480 300.',
      ],
    ),
    position: split(
      [
        'Le refuge se trouve à {coord}, altitude 1 842 m.',
        'Départ du sentier : {coord}. Longueur 14,2 km, dénivelé 830 m.',
        'Station 4711 : {coord}, relevé le {date} {time}.',
      ],
      [
        'Mouillage {coord}, profondeur 12 m.',
        'Géocache à {coord}, difficulté 2,5, cachée le {date}.',
        'Le séisme (magnitude 4,3) s’est produit à {coord}.',
      ],
    ),
    personal: split(
      [
        'Coucou {first}, mon nouveau numéro est le {n}. On se voit le {date} !',
        'Je suis à la gare, bipe-moi au {n} quand tu arrives.',
        'Mamie a un nouveau téléphone : {n}. Elle serait contente d’avoir de tes nouvelles.',
        'Si le train a du retard, envoie juste un texto au {n}.',
      ],
      [
        '{first}, tu as laissé ton écharpe chez nous. Appelle-moi, {n}.',
        'On est rentrés de vacances ; le propriétaire est au {n} si le chauffage lâche.',
        'Voici le numéro du vétérinaire que tu voulais : {n}.',
        'On se retrouve à {time} ? Mon portable, c’est le {n}.',
      ],
    ),
    reservation: split(
      [
        'Pour réserver une table chez {firm}, appelez le {n} ; les groupes par e-mail, s’il vous plaît.',
        'Réservations : {n}, tous les jours dès 17 h. {firm}, {street}, {city}.',
        'Chambres à partir de {price} la nuit ; {firm} prend les réservations au {n}.',
        'Cinéma {last} : billets par téléphone au {n}, retrait jusqu’à 20 minutes avant la séance.',
      ],
      [
        'Hôtel {last}, {city} : réception {n}, ouverte jour et nuit.',
        'Pour le week-end, réservez tôt, {n}. L’équipe de la maison {firm}.',
        'Annulations jusqu’à 18 h la veille, {n}, {firm}.',
        'Gîte à {city}, {price} la nuit, demandes à la famille {last}, {n}.',
      ],
    ),
    localBill: split(
      [
        '{invoice} {order}, {firm}, {trade}, {date} : {price}. Une question ? {n}',
        'Madame, Monsieur {last}, merci pour votre confiance. Veuillez régler {price} sous {days} jours. {firm}, {n}',
        'Devis {order} du {date}, {trade} : {price} fournitures comprises. {firm}, joignable au {n}',
      ],
      [
        'Pour l’intervention {street} ({trade}), nous facturons {price}. Si un point n’est pas clair, appelez {firm} au {n}.',
        'Deuxième rappel : la facture {order}, soit {price}, reste due depuis le {date}. {firm}, téléphone {n}',
        '{firm} vous remercie de votre règlement, {price} ({invoice} {order}). Questions sur la garantie : {n}',
      ],
    ),
    address: split(
      [
        '{firm}, {house} {street}, {zip} {city}. RCS {account}, TVA {vat}.',
        'Pour venir : tram jusqu’à l’arrêt {street}, puis 200 mètres à pied.',
        '{firm}, gérant {first} {last}, {house} {street}, {zip} {city}',
      ],
      [
        '{firm} | {house} {street} | {zip} {city} | SIREN {account}',
        'Stationnement derrière le bâtiment, entrée {house} {street}.',
        'Mentions légales : {firm}, {house} {street}, {zip} {city}, SIRET {account}',
      ],
    ),
    change: split(
      [
        'corrige le plantage quand la liste de contacts est vide',
        'ajoute une nouvelle tentative à la file d’envoi',
        'passe l’analyseur en {version}',
        'retire l’ancien champ téléphone du profil',
        'documente la matrice de support',
      ],
      [
        'gère l’absence de fuseau horaire dans les exports',
        'accélère le démarrage par chargement différé',
        'met à jour les traductions pour {version}',
        'valide le téléphone à la sortie du champ',
        'abandonne les anciens navigateurs',
      ],
    ),
    logLine: split(
      [
        'connexion refusée, nouvel essai dans {days} s',
        'requête terminée en {count} ms',
        'utilisateur {account} connecté',
      ],
      ['absent du cache : {hex}', 'tâche {account} en file', 'processus relancé après {count} ms'],
    ),
  },
}
