import type { Strings } from '../strings.ts'

export const helping: Strings['helping'] = {
  title: 'Aider quelqu’un qui a été trompé, ou qui croit encore la personne au téléphone',
  lead: 'On voudrait secouer la personne pour qu’elle comprenne. La gentillesse marche mieux : qui se sent bête cache l’appel suivant.',
  how: 'Comment aider',
  signs: 'Des questions à se poser ensemble',
  signsText:
    'Posez-les calmement. Un seul oui suffit pour raccrocher : l’entreprise peut toujours être appelée plus tard, à un numéro que vous connaissez tous les deux.',
  next: 'Et ensuite',
  onThePhone: 'La personne est au téléphone en ce moment',
  alreadyCalled: 'De l’argent, des données ou un accès sont partis',
}
