import type { Strings } from '../strings.ts'

export const onThePhone: Strings['onThePhone'] = {
  step: 'Étape {{step}} sur {{count}}',
  next: 'C’est fait. Et après ?',
  back: 'Retour',
  all: 'Toutes les étapes',
  otherCountries: 'Numéros dans d’autres pays',
  end: {
    title: 'Le plus important est fait.',
    text: 'Respirez. Rien de tout cela n’est votre faute : ce sont des professionnels, et ils le font chaque jour à des milliers de personnes.',
    next: 'Que faire de ce qu’ils ont obtenu',
    helper: 'Pour la personne qui vous aide',
    again: 'Revoir les étapes',
  },
}
