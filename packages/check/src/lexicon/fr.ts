import { type Lexicon, phrases } from './concept.ts'

export const fr: Lexicon = {
  support:
    phrases(`service client, service clients, service clientèle, service à la clientèle, relation client, support client,
    support technique, support, assistance, assistance technique, assistance client, centre d'assistance, centre
    d'appel*, centre de contact, ligne d'assistance, hotline, helpline, conseiller*, conseillère*, agent*, agent en
    direct, téléconseiller*, représentant*, ligne directe, centre de réservation, équipe d'assistance, équipe de
    support, équipe technique, centre d'aide, ligne d'aide, service après-vente, sav, standard, service
    d'assistance, service technique, service d'aide, assistance clients, assistance téléphonique, support clients,
    aide téléphonique, aide technique, aide en ligne, ligne de support, ligne dédiée, centre d'appels, centre
    d'appel, centre de support, centre de service, relations clients, relation clientèle, équipe support, équipe
    d'aide, équipe du support, service consommateurs, numéro d'assistance, numéro du support, numéro du service,
    numéro d'aide, standard téléphonique, permanence téléphonique, guichet, service réservation, centrale de
    réservation, bureau d'aide, bureau de réservation, helpdesk, customer service, dépannage, service de dépannage,
    plateforme téléphonique`),
  staff:
    phrases(`agent*, conseiller*, conseillère*, conseillers, technicien*, spécialiste*, expert*, représentant*, opérateur*,
    opératrice*, interlocuteur*, ingénieur*, consultant*, vraie personne, personne réelle, assistant*,
    téléconseiller*, employé*`),
  role: phrases(`service remboursement*, service des remboursements, service annulation*, service facturation, service fraude,
    service sécurité, équipe de sécurité, service des réclamations, service réservation*, service de récupération,
    service résiliation, service technique, siège social, service remboursement, service remboursements, service de
    remboursement, service de facturation, service de la facturation, service résiliations, service des
    résiliations, service de résiliation, service annulation, service des annulations, service d'annulation, service
    des fraudes, service anti-fraude, service de sécurité, service de la sécurité, service réclamation, service
    réclamations, service des litiges, service litiges, service bagages, service recouvrement, service contentieux,
    service des paiements, service paiement, service renouvellement, service des abonnements, service abonnement,
    service abonnements, service juridique, service comptabilité, département remboursement, département des
    remboursements, département facturation, département technique, département de la sécurité, département
    annulation, département fraude, équipe remboursement, équipe de remboursement, équipe facturation, équipe de
    facturation, équipe fraude, équipe de récupération, cellule fraude, cellule de récupération, pôle remboursement,
    récupération de fonds, récupération des fonds, récupération d'actifs, récupération de compte, experts en
    récupération, bureau officiel, service officiel`),
  phone:
    phrases(`téléphone, numéro, numéros, numéro de téléphone, numéro vert, numéro gratuit, ligne, ligne téléphonique, tél,
    tel, appel gratuit, portable, coordonnées téléphoniques, numero, gratuit, mobile, fixe, coordonnées, contact
    téléphonique, numéro de contact, numéro non surtaxé, non surtaxé, standard, whatsapp`),
  call: phrases(`appelez, appeler, appelle, appelant, appelle-nous, appelez-nous, composez, composer, composant, contactez,
    contacter, contactant, contactez-nous, joindre, joignez, joignable, téléphonez, téléphoner, parlez, parler,
    rappelez, adressez-vous, mettre en relation, mettez-vous en relation, appel*, rappel*, téléphon*, compose,
    contacte, joins, joignables, joignant, adresse-toi, s'adresser, adresser, parle, parlez à, parler à,
    discutez, discuter, échangez, échanger, entrez en contact, entrer en contact, en contact, en relation,
    prenez contact, prendre contact, décrochez, décrocher, tournez-vous, tourner vers, par téléphone, au
    téléphone, passez un appel, passer un appel, un coup de fil, coup de fil, un simple appel, connectez,
    connecter, tapez, faites le, faire le, pour plus, plus d'informations, plus d'infos, pour toute, pour toute
    question, pour obtenir de l'aide, besoin d'aide, écrivez, écrire à, envoyez un message, laissez un message,
    répond au, répondent au, notez, sonnez, passer par le, passez par le, j'ai appelé, j'ai composé, en
    composant, appelé, joint, décroche, écrivez-leur, écrivez-lui, sur whatsapp, par whatsapp, appel au, aide
    au, de l'aide au, toujours de l'aide, aide immédiate, écrivez au, écrivez dès, écrivez à, envoyez un message
    au, vérifiez au, signalez, prévenez, manifestez-vous, se tourner vers, en ligne au`),
  trouble:
    phrases(`annul*, rembours*, résili*, renouvel*, abonnement*, prélèvement*, prélevé*, facture*, facturation, vol, vols,
    réservation*, réserver, bagage*, modif*, problème*, erreur*, bloqué*, compte, mot de passe, activation,
    activer, litige*, réclamation*, billet*, changement de, prélèv*, prélev*, débit*, factur*, paiement*,
    factures, double facturation, carte*, compte*, mots de passe, bloqu*, débloqu*, verrouill*, déverrouill*,
    connexion*, install*, désinstall*, activ*, licence*, souci*, panne*, imprimante*, bourrage*, routeur*, box,
    mise à jour, mises à jour, retrait*, dépôt*, virement*, transfert*, portefeuille*, fonds, solde, crypto*,
    valise*, siège*, itinéraire*, réserv*, correspondance*, changement de nom, modification*, modifi*,
    surclassement*, contest*, réclam*, crédit*, prêt*, essai gratuit, période d'essai, essai, adhésion*,
    vérific*, réinitialis*, récupér*, perdu*, perte*, épargne*, économies, investiss*, réactiv*, dysfonctionn*,
    forfait*, transaction*, opération*, suspect*, résou*, résolu*, réglé, réglée, réglés, régler, souci avec,
    soucis avec, difficulté avec, difficultés avec, galère avec, problème avec, colis, livraison*, douane*,
    retenu, dépannage*, lent, lente, ne s'ouvre pas, ne marche pas, ne fonctionne pas, plante, limité,
    restreint, coupure*, pilote*`),
  promise:
    phrases(`24h/24, 24 h/24, 24h sur 24, 24 heures sur 24, 24/7, 7j/7, 7 jours sur 7, jour et nuit, à tout moment, aide
    immédiate, assistance immédiate, réponse immédiate, sans attente, sans attendre, personne réelle, vraie
    personne, vrai conseiller, remboursement intégral, garanti*, experts, spécialistes, en quelques minutes,
    rapidement, solution rapide, conseillers qualifiés, personnalisée, 7 j/7, 24 heures, 24h, nuit et jour, de
    jour comme de nuit, à toute heure, à n'importe quelle heure, toute l'année, 365 jours, jours fériés, tous
    les jours, sept jours, sans file, file d'attente, temps d'attente, délai d'attente, vraies personnes, être
    humain, humain, humains, en direct, agent en direct, solution immédiate, immédiat*, instantané*, en quelques
    secondes, en moins de, en un rien de temps, le jour même, même jour, dans la journée, dans l'heure,
    remboursement complet, remboursement total, remboursement garanti, intégralement, promis, certifié*,
    qualifié*, formé*, expériment*, compétent*, professionnel*, aimable*, sympathique*, fiable*, de confiance,
    digne de confiance, dévou*, dédié*, personnalis*, spécialis*, rapide*, le plus rapide, la plus rapide, le
    moyen le plus, la façon la plus, la manière la plus, le chemin le plus, plus court chemin, simple*, facile*,
    facilement, efficace*, résou*, résol*, répar*, règle*, règlent, guid*, accompagn*, disponible*, toujours
    disponible, toujours prêts, à votre service, à votre écoute, sans frais, sans complication, en toute
    sécurité, directement, récupéré, récupérer votre argent, rendu mon argent, retrouv*, en cinq minutes, le
    lendemain, tout de suite, sans détour, le mieux c'est, du premier coup, c'était réglé, parfait, prêt à tout,
    numéro à garder, gardez ce numéro, gardez le numéro, notez ce numéro, cinq étoiles, 5 étoiles, je
    recommande, permanence gratuite, consultation gratuite, conseil gratuit, conseils gratuits, tous les jours
    par téléphone, diagnostic gratuit, permanence, gratuite`),
  pressure:
    phrases(`alerte de sécurité, virus, infecté, volés, volées, en danger, perte de, a été bloqué, compromis, logiciel
    espion, détecté, piraté, immédiatement, d'urgence, urgent, urgente, au plus vite, dans les 24 heures, sous 24
    heures, sous 48 heures, dernier avis, dernier rappel, a été suspendu, sera suspendu, sera débité, n'éteignez
    pas, ne redémarrez pas, si vous n'êtes pas, si vous n'avez pas, avant qu'il ne soit trop tard, urgence, tout de
    suite, sans délai, sans tarder, ne tardez, n'attendez, au plus tôt, dès que possible, dès aujourd'hui,
    aujourd'hui même, avant minuit, avant qu'il, trop tard, dernière chance, définitif, définitive*, délai, expire,
    expirera, arrive à échéance, sera prélevé, sera prélevée, sera débitée, sera bloqué, sera fermé, seront fermés,
    sera supprimé, seront supprimé*, a été verrouillé, est bloqué, est verrouillé, bloqué pour, désactivé*, effacé*,
    effacées, menac*, risque*, dangereu*, critique*, alerte, avertissement, cheval de troie, trojan, spyware,
    logiciel malveillant, malware, infecté*, infection, pirate*, piraté*, vol de, volé*, compromis*, activité
    suspecte, connexion suspecte, ne fermez pas, si ce n'était pas vous, sans réponse, sous 24, dans les 24, dans
    les prochaines, dans les 48, à défaut, sinon, poursuites, pénalité*, pare-feu, perte définitive, dommages,
    verrouillé, n'ignorez pas, seront effacé*, immédiate`),
  infection:
    phrases(`virus, cheval de troie, spyware, logiciel espion, logiciel malveillant, malware, infecté, infectée, infection,
    pirates, pirate, piraté, pare-feu, firewall, votre ordinateur, votre pc, cet ordinateur, cet appareil, votre
    appareil, ce pc, votre système, alerte de sécurité, avis de sécurité, n'éteignez pas, ne redémarrez pas,
    menace, menaces, accès à ce, windows defender, l'appareil, mots de passe, vos mots de passe, coordonnées
    bancaires, données bancaires, verrouillé, est verrouillé, ver, copie vos, vole vos, accès refusé,
    technicien, en danger, votre session, votre connexion, message système, message critique, erreur critique,
    erreur de registre, été arrêté pour, arrêté pour votre, a été suspendue, session a été, activité suspecte, à
    risque, ce disque, données de ce disque, disque dur, seront effacées, fournisseur d'accès, fournisseur
    internet, opérateur internet, quittez cette page, quitter cette page, fermez cette, cette fenêtre, la
    fenêtre ouverte, laissez la fenêtre, fenêtre ouverte, ne fermez pas, ne redémarrez, n'éteignez, n'éteignez
    surtout, d'autres dégâts, dégâts, sera désactivé, votre accès, coupé votre connexion, a coupé, alarme
    logiciel espion, alerte virus, lisent peut-être, vos messages, données de carte, supprimeront la menace, a
    arrêté un, aide immédiate, ordinateur est verrouillé, identifiants bancaires, exposés, données sensibles,
    vous attend, sécurité windows`),
  'remote-access':
    phrases(`accès à distance, prise en main à distance, bureau à distance, contrôle à distance, partage d'écran, partagez
    votre écran, anydesk, teamviewer, connexion à distance, à distance, partager votre écran, session à distance`),
  'gift-card':
    phrases(`carte* cadeau, carte cadeau, cartes cadeaux, cartes cadeau, coupon pcs, recharge transcash, code neosurf,
    tickets pcs, carte prépayée, cartes prépayées, carte-cadeau, cartes-cadeaux, pcs mastercard, recharge pcs,
    transcash, neosurf, bon d'achat, codes de recharge`),
  'move-money':
    phrases(`virement, virement bancaire, transférer l'argent, transférez, compte sécurisé, compte sûr, envoyer de l'argent,
    envoyez l'argent, distributeur bitcoin, phrase de récupération, virez, virer l'argent, transférer votre argent,
    transférez votre argent, transférez l'argent, transférer les fonds, envoyez de l'argent, mettez votre argent,
    rembourser la différence, western union, phrase secrète, clé privée`),
  'secret-code':
    phrases(`code de vérification, code de sécurité, code sms, code à usage unique, code de validation, numéro de carte,
    votre mot de passe, code confidentiel, code reçu, cryptogramme, mot de passe à usage unique, numéro de votre
    carte, code secret, code pin, code d'authentification, identifiants bancaires`),
  'other-channel':
    phrases(`whatsapp, telegram, cliquez, cliquez ici, code qr, qr code, courriel, e-mail, écrivez-nous, chat en direct,
    messagerie, messenger, lien ci-dessous, tchat, par e-mail, par courriel, formulaire`),
  ask: phrases(`téléchargez, installez, ouvrez, donnez, communiquez, indiquez, partagez, envoyez, achetez, payez, transférez,
    saisissez, confirmez, fournissez, autorisez, laissez, virez, télécharger, installer, ouvrir, donner,
    communiquer, fournir, partager, envoyer, acheter, payer, transférer, déplacez, retirez, autoriser, saisir,
    entrez, confirmer, dites-nous, lisez-nous, dictez, grattez, déposez`),
  never: phrases(`jamais, ne, n'est, pas, aucun, aucune, personne ne, évitez, n', personne, sans, refusez`),
  warning:
    phrases(`arnaque*, arnaqueur*, escroc*, escroquerie*, fraude*, fraudeur*, frauduleu*, faux, fausse, fausses, hameçonnage,
    phishing, méfiez-vous, méfiance, prudence, usurp*, spam, n'appelez pas, ne pas appeler, n'appelez jamais,
    tromp*, arnaqu*, fraude, fraudes, fraudul*, falsifi*, contrefa*, hameçonn*, scam, méfi*, attention à, attention
    aux, gare aux, impost*, malfait*, criminel*, délinquant*, voleur*, ne rappelez pas, ne composez pas, ne répondez
    pas, raccrochez, ne donnez pas suite, liste de blocage, numéros à bloquer, à bloquer, bloquer sur, numéros de
    spam, numéros indésirables, liste de surveillance, se fait passer, se font passer, se faisant passer, prétend*,
    mise en garde, signalé comme, porter plainte, portez plainte, plainte, démarchage, malveillant*, bidon,
    vigilan*, gare au, plaintes au sujet, plaintes concernant, plaintes à propos, usurpe*, liste noire, prévenez la
    police, attention aux faux`),
  told: phrases(`demande, demandent, demandé, demandait, demandaient, dit, disent, disait, dit être, prétend, prétendent,
    prétendait, prétendant, affirme, affirment, invite, invitent, invité, incite, incitent, ordonne, soi-disant,
    on m'a, on lui a, on nous a, m'a laissé, messagerie, message vocal, ceux qui, personnes ayant appelé,
    personnes qui, disant, qui dit, qui disent, disant être, ont été appelés, a été appelé, demande d'appeler,
    invitent à rappeler, invite à rappeler, que j'appelle, de rappeler, de le rappeler, devait, devaient, il
    faut rappeler, faut rappeler, faut appeler, ma mère devait, mon père devait, demande de rappeler, demandent
    de rappeler, doit rappeler, laissent un message, laisse un message, vous devez alors, il faut alors`),
  denial:
    phrases(`n'est pas le nôtre, n'est pas notre, n'appartient pas, pas le nôtre, n'a rien à voir, est faux, est une arnaque,
    est un faux, n'est pas celui, aucun lien avec, n'est pas à nous, n'appartiennent pas, n'est pas de, ne sont pas
    de, n'est pas le numéro, n'est pas un numéro, ne vient pas de, ne viennent pas de, n'émane pas, n'ont rien à
    voir, n'est pas affilié, est une escroquerie, est frauduleux, faussement, n'est pas authentique, n'est pas réel,
    n'est pas officiel, pas de numéro de téléphone, n'a pas de numéro, ne propose pas de numéro, n'a pas de
    téléphone, mène aux escrocs, conduit à des escrocs, n'est pas légitime`),
  genuine:
    phrases(`numéro officiel, seul numéro, vrai numéro, bon numéro, ligne officielle, numéro correct, service officiel,
    unique numéro, seule ligne, véritable numéro, numéro authentique, numéro vérifié, le seul vrai, le seul
    officiel, à la place, appelez plutôt, support officiel`),
  question:
    phrases(`ou pas, ou non, est-il vrai, est-ce une, est-ce, est-ce que, est ce que, quelqu'un sait, quelqu'un connaît,
    est-il fiable, à qui appartient, est-ce vraiment, vrai ou faux, puis-je, quelqu'un a, s'agit-il, est-ce vrai,
    est-ce bien, est-ce réel, est-ce un, est-ce sûr, est-ce normal, est-ce fiable, c'est vrai, c'est bien, c'est
    normal, vraiment, vraiment de, quelqu'un peut, quelqu'un pourrait, quelqu'un d'autre, savez-vous si, sait si,
    savoir si, arnaque ou, fiable ou, qui est derrière, qui se cache, de qui, qui est, appartient à, appartient-il,
    appartient-elle, dois-je, puis-je faire confiance, faire confiance, peut-on, faut-il, j'ai un doute, j'ai des
    doutes, un doute, doutes, ça me paraît, me paraît louche, me semble bizarre, bizarre, louche, étrange, pas sûr,
    pas sûre, confirmer, confirmer si, avez-vous reçu, avez-vous déjà, serait-ce, est-il, est-elle, d'autres ont`),
  frame:
    phrases(`dit ceci, indique, voici, se fait passer pour, se font passer pour, ressemble à, nous a envoyé, prétend venir,
    prétend provenir, par exemple, le message dit, texte du message, ainsi rédigé, on y lit, on peut y lire, il dit,
    il est écrit, on peut lire, voici le texte, voici le message, voici ce, voici à quoi, voilà ce que, voilà à
    quoi, disant, qui dit, dit ce qui suit, comme suit, ci-dessous, le texte suivant, le message suivant, suivant,
    suivante, ce message, ce mail, ce courrier, cette lettre, cet e-mail, se présente comme, se présente ainsi,
    prétend être, prétendent être, au nom de, nous avons reçu, avons reçu, nous citons, nous reproduisons, extrait,
    exemple de, transcription, message transféré, du genre, écrivent`),
  flattery:
    phrases(`bel article, bon article, super article, très bon article, excellent article, article intéressant, article très,
    bonne lecture, super post, bon post, beau blog, super blog, bon blog, votre blog, ton blog, votre article, ton
    article, très intéressant, très instructif, très informatif, très utile, merci pour le partage, merci du
    partage, merci de partager, bon travail, beau travail, excellent travail, continuez, continue comme, bien écrit,
    bien expliqué, j'adore votre, j'aime votre, j'aime bien, en favoris, mis en favori, page utile, quelle page,
    informations utiles, informations précieuses, félicitations`),
  reporting:
    phrases(`a déclaré, a annoncé, a indiqué, a expliqué, a précisé, a fait savoir, porte-parole, communiqué, communiqué de
    presse, service de presse, contact presse, journal, journaliste*, rédaction, ministère, tribunal, police a,
    gendarmerie, hier, la semaine dernière, actualité*, publié, parquet, enquêteurs, afp, selon l'entreprise, selon
    la banque, selon la police, d'après la police, selon le ministère, rapporte le journal, rapporte`),
  own: phrases(`nous, notre, nos, mon, ma, mes, je, moi, j'ai, nous sommes`),
  business:
    phrases(`horaires, heures d'ouverture, horaires d'ouverture, du lundi au vendredi, lundi au vendredi, lundi au samedi,
    entreprise familiale, depuis 19, devis gratuit, devis, venez nous voir, rendez-nous visite, notre magasin,
    notre boutique, cabinet, restaurant, garage, plombier*, électricien*, coiffeur*, dentiste*, boulangerie,
    serrurier*, rendez-vous, réserver une table, artisan*, siret, ouvert du, du lundi au, maison familiale,
    familiale, fondée, fondé, ans d'expérience, atelier, boutique, magasin, clinique, dentaire*, médecin*,
    vétérinaire*, coiffure, barbier, institut, brasserie, carte du jour, hôtel, chambre*, gîte, plomberie,
    électricité, serrurerie, menuisier*, menuiserie, peintre*, maçon*, couvreur*, toiture*, jardin*, paysagiste,
    déménag*, nettoyage, dépanneuse, pneu*, mécanicien*, boulanger*, pizz*, fleuriste*, avocat*, notaire*,
    comptable*, immobilier*, à vendre, vends, à louer, cours de, leçons, école, crèche, paroisse, église,
    association*, bénévole*, dons, collecte, banque alimentaire, refuge, meubles, bois de chauffage, vélo,
    mairie, rcs, venez nous, passez nous, retrouvez-nous, nos produits, chauffage, climatisation, piano,
    garantie décennale, sur place, agence, notre agence, comptoir, notre comptoir, nos clients, préfecture,
    guichet, bibliothèque, objets trouvés, état civil, conseil municipal, commune, vous remercie de votre
    règlement, vous remercie de votre paiement, merci de votre règlement, merci pour votre règlement, questions
    sur la garantie, question sur la garantie, registre du commerce, par nuit, location de vacances, l'équipe de
    la maison, l'équipe de, réservez tôt, réservez, pour le week-end, annulations jusqu'à, la veille, garde
    d'enfants, gardien, gardienne, syndic, locataires, copropriété, résidents, immeuble, fixé par écrit, par
    écrit, avant le début des travaux, fondateur, véhicule de prêt, toutes marques, pièces et main, petite
    entreprise, nous remplaçons`),
  independent:
    phrases(`indépendant*, non affilié*, tiers, réparateur*, nous réparons, revendeur agréé, aucune affiliation, sans lien
    avec, sans rapport avec, pas affilié*, nous ne sommes pas, réparateur, réparons, réparation*, distributeur
    agréé, non officiel, hors garantie, aucun lien avec, d'occasion, adressez-vous au fabricant, au fabricant,
    chez le fabricant, pour la garantie, petite entreprise, à part entière, nous remplaçons écrans, écrans et
    batteries, toutes marques, réparation, réparations, indépendant, indépendante, notre agence, agence de
    voyages, notre comptoir, billets et forfaits, nous vendons`),
  crisis:
    phrases(`suicide*, suicidaire*, urgence*, samu, crise, violences conjugales, violences faites, femmes victimes, enfance
    en danger, sos amitié, pompiers, police, gendarmerie, centre antipoison, intoxication, mal-être, écoute,
    addiction*, maltraitance, harcèlement, numéro d'urgence, suicid*, mettre fin à, idées noires, ligne de crise,
    violence*, violences, maltrait*, agression*, ambulance, enfance maltraitée, vous n'êtes pas seul, pas seul, pas
    seule, anonyme*, confidentiel*, gratuit et confidentiel, gratuit et anonyme, à l'écoute, bénévoles, écoutants,
    danger immédiat, drogue*, alcool, jeu excessif, antipoison, empoisonnement, santé mentale, deuil,
    automutilation, mineurs, victimes, secours, personnes sans abri, sans-abri, repas chauds, colis alimentaires,
    familles en difficulté, en difficulté, expulsion*, gratuite et anonyme, ligne d'écoute, soins palliatifs,
    réfugié*, aidants, refuge, bénévole*, banque alimentaire`),
  directory:
    phrases(`annuaire, numéros utiles, répertoire, liste des numéros, pages jaunes, contacts utiles, numéros d'urgence,
    bottin, numéros importants, liste des, pages blanches, commerces, commerçants, artisans de, membres de,
    association des commerçants, opposition carte, agences, succursales, bureaux, registre`),
  sample: phrases(`exemple*, par exemple, factice, fictif*, format, d'exemple, espace réservé, fictive*, inventé*`),
  received:
    phrases(`appel manqué, appels manqués, appel de, m'a appelé, m'ont appelé, m'appelle sans, j'ai reçu, nous avons reçu, on
    a reçu, ai reçu un, reçu un sms, reçu un mail, reçu un message, laissé un message, numéro inconnu, raccroche,
    raccroché`),
  press:
    phrases(`contact presse, contacts presse, service de presse, relations presse, attaché de presse, attachée de presse,
    bureau de presse, pour la presse, relations publiques, contact médias, service communication, pour les
    journalistes`),
  loss: phrases(`perdu, tout perdu, j'avais perdu, j'ai perdu, arnaqué, arnaquée, tombé dans, tombée dans, faux site, faux
    courtier, fausse plateforme, mes économies, économies, escroqué, escroquée, volé mes, fonds volés, perdu mes
    économies, perdus, jetons volés, cryptos volées, volés chez, volé, dépôts perdus, site de placement, site
    d'investissement, plateforme d'investissement, faux broker, tombé dans le piège, piège, prélevé sur mon,
    vidé, plus d'espoir, perdu espoir`),
  regain:
    phrases(`récupéré, récupérer, récupération, rendu, m'a rendu, m'ont rendu, retrouvé, remboursé, cabinet spécialisé,
    expert en récupération, spécialiste de la récupération, traçage, tracé, hacker, hackeur, détective,
    enquêteur, retrouvent, retrouve, récupèrent, a récupéré, ont récupéré, tracent, traque, localisent, revenus,
    sont revenus, argent est revenu, fonds sont, jamais échoué, n'ont jamais échoué, sérieux et discret,
    discret, hackers, pirate éthique, ouvrez votre dossier, ouvrir votre dossier, cabinet de récupération`),
  assistant:
    phrases(`d'après les résultats, selon les résultats, d'après plusieurs sources, selon plusieurs sources, voici ce que
    j'ai trouvé, puis-je vous aider, souhaitez-vous, voulez-vous que, j'espère que cela, sources, en tant qu'ia,
    modèle de langage, souhaitez-vous que, souhaitez-vous aussi, voulez-vous aussi, dois-je aussi, je peux
    aussi, voici les étapes, voici le numéro, pour parler à une personne`),
  preposition:
    phrases(`au, à, le, par, via, sur, numéro, téléphone, tél, tel, est, ligne, ou, gratuitement, du, directement, avec,
    c'est, sont, gratuit, aujourd'hui, maintenant, suivant, nous, les, dès`),
  verb: phrases(`est, sont, sera, peut, peuvent, aide, offre, permet, propose, vous, assure, répond, met, reste, donne, facilite,
    pour, comme, restent, a, ont, aident, offrent, proposent, connecte, permettent, mettent, répondent, règle,
    résout, traite, traitent, prend, guide, guident, accompagne, sert, relie, réunit, rassemble, donnent, ouvre,
    garde, mène, et, qui, où`),
  guide:
    phrases(`dans cet article, dans ce guide, dans cet article nous, ce guide, guide pour, guide des, pas à pas, étape par
    étape, suivez ces étapes, les étapes suivantes, voici comment, voici ce que, comment contacter, comment
    joindre, comment parler, comment appeler, comment annuler, tout savoir, ce qu'il faut savoir, à savoir,
    conseils pour, conseils de, profiter davantage, réussir avec, en clair, allez dans les paramètres,
    paramètres, réglages, connectez-vous, déconnectez-vous, menu principal, faites défiler, grisé, bouton,
    touchez, page d'aide, ouvrez la page, rubrique, préparez, ayez sous la main, sous la main, gardez à portée,
    relevez, notez le, code de réservation, numéro de dossier, référence, avant d'appeler, avant toute chose,
    choisissez le motif, motif, haute saison, heures de pointe, tôt le matin, de bon matin, en semaine, milieu
    de semaine, l'attente, temps d'attente, mieux vaut, moyen le plus rapide, le plus rapide, si rien de tout,
    si cela ne, si ça ne, en cas d'échec, en cas de doute, dans le doute, quand demander de l'aide, préparer la
    demande, en bref, en résumé, conclusion, foire aux questions, questions fréquentes, une fois la demande, un
    conseiller consultera, option deux, option un, tapez deux, besoin d'un coup de main, besoin d'aide pour,
    nous passons en revue, font d'abord`),
  testimony:
    phrases(`m'a donné, m'ont donné, m'a passé, m'a aidé, m'ont aidé, m'a dépanné, m'a dépannée, m'ont dépanné, m'ont résolu,
    un voisin, une voisine, un ami, une amie, un collègue, une collègue, je recommande, recommande, à
    recommander, franchement, honnêtement, le meilleur de, la meilleure, jusqu'ici, jusqu'à présent, du premier
    coup, première fois, problème résolu, c'était réglé, réglé, enfin débarrassé, j'en ai fini, grâce aux
    experts, grâce à, ils ont tout annulé, tout annulé, annulé tout, m'ont remboursé, remboursé, a répondu, ont
    répondu, a décroché, décroché, une voix aimable, voix aimable, très aimable, très gentil, très gentille,
    avec patience, perdu une semaine, des heures, essayez ce numéro, essayez, ce numéro marche, ça marche, ça a
    marché, sur-le-champ, immédiatement, tout de suite, en cinq minutes, le lendemain, le jour même, cinq
    étoiles, pendant que j'attendais, m'ont sauvé, m'a sauvé, de vraies personnes, de vrais humains, ils ont
    réglé, a tout réglé, ont tout réglé, rétabli, rétabli dans l'heure, dans l'heure, en une demi-heure, le même
    après-midi, l'après-midi même, le soir même, j'ai fini par, fini par avoir, je n'y croyais pas, incroyable,
    je vous le laisse, de rien, bon courage, bonne chance, marqué comme solution, on a appelé, j'ai appelé,
    grâce à ce numéro, gardez ce contact, notez-le, croyez-moi`),
  complaint:
    phrases(`personne ne répond, personne ne décroche, personne ne rappelle, ne répond pas, ne répondent pas, ne décroche
    pas, injoignable*, aucune réponse, sans réponse de leur, me raccroche, raccrochent, raccroché au nez, au
    nez, en attente pendant, des heures d'attente, une heure d'attente, j'attends toujours, toujours pas de,
    toujours rien, toujours pas, depuis des jours, depuis des semaines, depuis dix jours, honteux, honte,
    scandaleux, inadmissible, inacceptable, lamentable, déplorable, incompétent*, mauvais service, pire service,
    plus jamais, ras-le-bol, marre, déçu, déçue, désagréable*, impoli*, je veux mon, je veux être remboursé, des
    excuses, médiateur, 60 millions, ufc, dgccrf, baladé, d'un service à l'autre, boîte vocale`),
  'charge-notice':
    phrases(`si vous n'avez pas, si vous n'êtes pas, ce n'était pas vous, si ce n'était pas vous, si ce n'est pas vous,
    n'avez pas autorisé, s'il s'agit d'une erreur, en cas d'erreur, par erreur, une erreur, pour annuler, pour
    contester, pour vous opposer, ne souhaitez plus, ne souhaitez pas, si vous souhaitez annuler, souhaitez
    mettre fin, a été renouvelé, a été reconduit, a été prolongé, renouvelé, reconduit, prolongée,
    renouvellement automatique, reconduction, merci d'avoir renouvelé, avis de prélèvement, avis de
    renouvellement, confirmation de commande, confirmation de paiement, votre commande, votre reçu, a été
    prélevé, sera prélevé, avons prélevé, sera débité, sera débitée, a été débité, a été traité, réglée par
    prélèvement, prélèvement automatique, facture, référence, valable, validité, manifestez-vous, signalez
    l'opération, avez-vous effectué, avez-vous autorisé, si ce n'est pas, paiement a échoué, dernier paiement,
    paiement refusé, compte sera fermé, compte sera suspendu, sera fermé ce soir, régularisez, mettre à jour
    votre paiement`),
  clientele:
    phrases(`clients, client, membres, membre, utilisateurs, utilisateur, abonnés, abonné, voyageurs, passagers, compte,
    comptes, application, appli, session, pare-feu, abonnement, adhésion, techniciens, ingénieurs, experts,
    spécialistes, conseillers, équipe, chat, profil, facturation, comptabilité`),
}
