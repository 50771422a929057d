import type { Strings } from '../strings.ts'

export const shell: Strings['shell'] = {
  name: 'Offhook',
  skip: 'Aller au contenu',
  home: 'Offhook, page d’accueil',
  navigation: 'Pages',
  helpNow: 'Aide immédiate',
  onThePhone: 'Je suis au téléphone',
  alreadyCalled: 'J’ai déjà appelé',
  leave: 'Quitter la page',
  leaveHint: 'Passe aussitôt à une page vide. Touche : appuyez trois fois sur Échap.',
  pages: {
    check: 'Vérifier',
    helping: 'Aider quelqu’un',
    services: 'Entreprises',
    cases: 'Dossiers',
    watch: 'Prélèvements',
  },
  loading: 'Un instant …',
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse ne mène à aucune page d’Offhook.',
    back: 'Aller à la page d’accueil',
  },
  failed: {
    title: 'Cette page n’a pas pu être affichée',
    text: 'Quelque chose s’est mal passé dans Offhook. Rechargez la page. Rien de ce que vous avez saisi n’a été envoyé où que ce soit.',
    again: 'Recharger',
  },
  server: {
    gone: 'Offhook ne tourne plus sur cet ordinateur. Relancez-le.',
    answered: 'Offhook n’a pas pu le faire ({{status}}).',
  },
  footer: {
    local: 'Fonctionne sur cet ordinateur. Rien n’en sort, sauf si vous faites lire une adresse.',
    language: 'Langue',
  },
}
