import { type LetterWords, type Said, sentences } from './letter-words.ts'

const account = ({ account, email }: Said) =>
  sentences(account && `Mon numéro de client est ${account}.`, email && `Le compte est à l’adresse ${email}.`)

const cancelled = ({ cancelledOn, cancelledBy, confirmation }: Said) =>
  sentences(
    cancelledOn && `J’ai résilié le ${cancelledOn}${cancelledBy ? ` (${by[cancelledBy]})` : ''}.`,
    confirmation &&
      `L’entreprise l’a confirmé le ${confirmation.on}${confirmation.number ? ` ; le numéro de résiliation est ${confirmation.number}` : ''}.`,
  )

const by = {
  online: 'sur son site',
  mail: 'par courriel',
  letter: 'par lettre',
  phone: 'par téléphone',
  chat: 'par messagerie',
  app: 'dans l’application',
}

const tried = ({ attempts }: Said) =>
  attempts.length > 0 &&
  `J’ai déjà essayé, sans succès :\n${attempts.map(({ on, what }) => `- ${on} : ${what}`).join('\n')}`

export const french: LetterWords = {
  greeting: 'Madame, Monsieur,',
  closing: 'Veuillez agréer, Madame, Monsieur, mes salutations distinguées.',
  cancellation: (said) => ({
    subject: said.isWithdrawal
      ? `Rétractation de mon contrat : ${said.service}`
      : `Résiliation de mon abonnement : ${said.service}`,
    paragraphs: [
      said.isWithdrawal
        ? `Je me rétracte de mon contrat ${said.service}, conclu le ${said.startedOn} (${said.citation}).`
        : `Je résilie mon abonnement à ${said.service} à la date la plus proche possible et je n’accepte aucune reconduction.`,
      account(said),
      tried(said),
      'Merci de me confirmer par écrit la réception de cette lettre et le jour où l’abonnement prend fin, et de ne plus rien prélever après ce jour.',
    ],
  }),
  refund: (said) => ({
    subject: `Demande de remboursement : ${said.service}, ${said.charge?.amount}`,
    paragraphs: [
      `Le ${said.charge?.on}, ${said.charge?.amount} m’ont été facturés pour ${said.service} (sur mon relevé : « ${said.charge?.descriptor} »). Merci de me rembourser cette somme en entier, par le même moyen de paiement.`,
      account(said),
      cancelled(said),
      said.policyDays !== undefined &&
        `Vos propres conditions de remboursement indiquent un délai de ${said.policyDays} jours.`,
      said.citation && `Je me réfère à : ${said.citation}.`,
      'Merci de me confirmer le remboursement par écrit, avec le jour où il arrivera.',
    ],
  }),
  'renewal-objection': (said) => ({
    subject: `Opposition à la reconduction : ${said.service}`,
    paragraphs: [
      said.renewsOn
        ? `Mon abonnement à ${said.service} doit être reconduit le ${said.renewsOn}. Je m’oppose à cette reconduction et à toute autre, et je retire mon accord pour tout prélèvement à ce titre.`
        : `Le ${said.charge?.on}, ${said.charge?.amount} m’ont été facturés pour une reconduction de ${said.service}. Je m’oppose à cette reconduction et à toute autre, et je retire mon accord pour tout prélèvement à ce titre.`,
      account(said),
      cancelled(said),
      'Merci de me confirmer par écrit que l’abonnement ne sera pas reconduit.',
    ],
  }),
  complaint: (said) => ({
    subject: `Réclamation : résiliation de ${said.service}`,
    paragraphs: [
      `Je fais une réclamation sur la façon dont ma résiliation de ${said.service} a été traitée.`,
      account(said),
      cancelled(said),
      said.refusedOn && `Le ${said.refusedOn}, vous avez refusé.`,
      tried(said),
      said.statement,
      'Merci de m’indiquer par écrit ce que vous allez faire et de transmettre cette lettre au service des réclamations.',
    ],
  }),
  dispute: (said) => ({
    subject: `Contestation d’un débit : « ${said.charge?.descriptor} », ${said.charge?.amount}, ${said.charge?.on}`,
    paragraphs: [
      `Je conteste le débit de ${said.charge?.amount} effectué par « ${said.charge?.descriptor} » le ${said.charge?.on} sur ma carte se terminant par ${said.lastFour}.`,
      sentences(
        said.charge?.isAfterCancelling
          ? 'Il concerne un abonnement que j’avais résilié avant.'
          : 'Il concerne un abonnement que j’ai résilié.',
        cancelled(said) || undefined,
      ),
      said.lastUsed === 'never' ? 'Je ne l’ai jamais utilisé.' : `Je ne l’ai plus utilisé depuis le ${said.lastUsed}.`,
      said.refundAskedOn && `J’ai demandé le remboursement au commerçant le ${said.refundAskedOn}.`,
      said.refusedOn && `Le commerçant a refusé le ${said.refusedOn}.`,
      said.statement,
      said.citation && `Je me réfère à : ${said.citation}.`,
      'Merci de créditer la somme pendant l’examen et de refuser tout autre débit de ce commerçant. Mes justificatifs sont joints.',
    ],
  }),
  'direct-debit-recall': (said) => ({
    subject: `Demande de remboursement d’un prélèvement : « ${said.charge?.descriptor} », ${said.charge?.amount}, ${said.charge?.on}`,
    paragraphs: [
      `Merci de rembourser le prélèvement de ${said.charge?.amount} que « ${said.charge?.descriptor} » a effectué sur mon compte le ${said.charge?.on}, et de refuser tout autre prélèvement de ce créancier.`,
      cancelled(said),
      said.citation && `Je me réfère à : ${said.citation}.`,
      'Merci de me confirmer le remboursement par écrit.',
    ],
  }),
}
