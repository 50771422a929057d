import { type Lexicon, phrases } from './concept.ts'

export const fr: Lexicon = {
  support:
    phrases(`service client, service clients, service clientèle, service à la clientèle, relation client, support client, support technique, support, assistance, assistance technique, assistance client, centre d'assistance, centre d'appel*, centre de contact, ligne d'assistance,
    hotline, helpline, conseiller*, conseillère*, agent*, agent en direct, téléconseiller*, représentant*, ligne directe, centre de réservation, équipe d'assistance, équipe de support, équipe technique, centre d'aide, ligne d'aide, service après-vente, sav, standard`),
  role: phrases(
    `service remboursement*, service des remboursements, service annulation*, service facturation, service fraude, service sécurité, équipe de sécurité, service des réclamations, service réservation*, service de récupération, service résiliation, service technique, siège social`,
  ),
  phone: phrases(
    `téléphone, numéro, numéros, numéro de téléphone, numéro vert, numéro gratuit, ligne, ligne téléphonique, tél, tel, appel gratuit, portable, coordonnées téléphoniques`,
  ),
  call: phrases(
    `appelez, appeler, appelle, appelant, appelle-nous, appelez-nous, composez, composer, composant, contactez, contacter, contactant, contactez-nous, joindre, joignez, joignable, téléphonez, téléphoner, parlez, parler, rappelez, adressez-vous, mettre en relation, mettez-vous en relation`,
  ),
  trouble: phrases(
    `annul*, rembours*, résili*, renouvel*, abonnement*, prélèvement*, prélevé*, facture*, facturation, vol, vols, réservation*, réserver, bagage*, modif*, problème*, erreur*, bloqué*, compte, mot de passe, activation, activer, litige*, réclamation*, billet*, changement de`,
  ),
  promise: phrases(
    `24h/24, 24 h/24, 24h sur 24, 24 heures sur 24, 24/7, 7j/7, 7 jours sur 7, jour et nuit, à tout moment, aide immédiate, assistance immédiate, réponse immédiate, sans attente, sans attendre, personne réelle, vraie personne, vrai conseiller, remboursement intégral, garanti*, experts, spécialistes, en quelques minutes, rapidement, solution rapide, conseillers qualifiés, personnalisée`,
  ),
  pressure: phrases(
    `alerte de sécurité, virus, infecté, volés, volées, en danger, perte de, a été bloqué, compromis, logiciel espion, détecté, piraté, immédiatement, d'urgence, urgent, urgente, au plus vite, dans les 24 heures, sous 24 heures, sous 48 heures, dernier avis, dernier rappel, a été bloqué, a été suspendu, sera suspendu, sera débité, n'éteignez pas, ne redémarrez pas, si vous n'êtes pas, si vous n'avez pas, avant qu'il ne soit trop tard`,
  ),
  'remote-access': phrases(
    `accès à distance, prise en main à distance, bureau à distance, contrôle à distance, partage d'écran, partagez votre écran`,
  ),
  'gift-card': phrases(
    `carte* cadeau, carte cadeau, cartes cadeaux, cartes cadeau, coupon pcs, recharge transcash, code neosurf, tickets pcs, carte prépayée, cartes prépayées`,
  ),
  'move-money': phrases(
    `virement, virement bancaire, transférer l'argent, transférez, compte sécurisé, compte sûr, envoyer de l'argent, envoyez l'argent, distributeur bitcoin, phrase de récupération`,
  ),
  'secret-code': phrases(
    `code de vérification, code de sécurité, code sms, code à usage unique, code de validation, numéro de carte, votre mot de passe, code confidentiel, code reçu, cryptogramme`,
  ),
  'other-channel': phrases(
    `whatsapp, telegram, cliquez, cliquez ici, code qr, qr code, courriel, e-mail, écrivez-nous, chat en direct, messagerie`,
  ),
  ask: phrases(
    `téléchargez, installez, ouvrez, donnez, communiquez, indiquez, partagez, envoyez, achetez, payez, transférez, saisissez, confirmez, fournissez, autorisez, laissez, virez`,
  ),
  never: phrases(`jamais, ne, n'est, pas, aucun, aucune, personne ne, évitez`),
  warning: phrases(
    `arnaque*, arnaqueur*, escroc*, escroquerie*, fraude*, fraudeur*, frauduleu*, faux, fausse, fausses, hameçonnage, phishing, méfiez-vous, méfiance, prudence, usurp*, spam, n'appelez pas, ne pas appeler, n'appelez jamais, piège, tromp*`,
  ),
  denial: phrases(
    `n'est pas le nôtre, n'est pas notre, n'appartient pas, pas le nôtre, n'a rien à voir, est faux, est une arnaque, est un faux, n'est pas celui, aucun lien avec`,
  ),
  genuine: phrases(
    `numéro officiel, seul numéro, vrai numéro, bon numéro, ligne officielle, numéro correct, service officiel, unique numéro`,
  ),
  question: phrases(
    `ou pas, ou non, est-il vrai, est-ce une, est-ce, est-ce que, est ce que, quelqu'un sait, quelqu'un connaît, est-il fiable, à qui appartient, est-ce vraiment, vrai ou faux, puis-je, quelqu'un a, s'agit-il`,
  ),
  frame: phrases(
    `dit ceci, indique, voici, se fait passer pour, se font passer pour, ressemble à, nous a envoyé, prétend venir, prétend provenir, par exemple, le message dit, texte du message, ainsi rédigé, on y lit, on peut y lire`,
  ),
  own: phrases(`nous, notre, nos, mon, ma, mes, je`),
  business: phrases(
    `horaires, heures d'ouverture, horaires d'ouverture, du lundi au vendredi, lundi au vendredi, lundi au samedi, fermé, ouvert, entreprise familiale, depuis 19, devis gratuit, devis, venez nous voir, rendez-nous visite, notre magasin, notre boutique, cabinet, restaurant, garage, plombier*, électricien*, coiffeur*, dentiste*, boulangerie, serrurier*, rendez-vous, réserver une table, artisan*, siret`,
  ),
  independent: phrases(
    `indépendant*, non affilié*, tiers, réparateur*, nous réparons, revendeur agréé, aucune affiliation`,
  ),
  crisis: phrases(
    `suicide*, suicidaire*, urgence*, samu, crise, violences conjugales, violences faites, femmes victimes, enfance en danger, sos amitié, pompiers, police, gendarmerie, centre antipoison, intoxication, mal-être, écoute, addiction*, maltraitance, harcèlement, numéro d'urgence`,
  ),
  directory: phrases(
    `annuaire, numéros utiles, répertoire, liste des numéros, pages jaunes, contacts utiles, numéros d'urgence, bottin`,
  ),
  sample: phrases(`exemple*, par exemple, factice, fictif*, format, modèle`),
  preposition: phrases(
    `au, à, le, par, via, sur, numéro, téléphone, tél, tel, est, ligne, ou, gratuitement, du, directement`,
  ),
  verb: phrases(
    `est, sont, sera, peut, peuvent, aide, offre, permet, propose, vous, assure, répond, met, reste, donne, facilite, pour, comme`,
  ),
}
