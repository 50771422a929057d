import { type LetterWords, type Said, sentences } from './letter-words.ts'

const account = ({ account, email }: Said) =>
  sentences(account && `Meine Kundennummer lautet ${account}.`, email && `Das Konto läuft auf ${email}.`)

const cancelled = ({ cancelledOn, cancelledBy, confirmation }: Said) =>
  sentences(
    cancelledOn && `Ich habe am ${cancelledOn} gekündigt${cancelledBy ? ` (${by[cancelledBy]})` : ''}.`,
    confirmation &&
      `Das Unternehmen hat dies am ${confirmation.on} bestätigt${confirmation.number ? `; die Kündigungsnummer lautet ${confirmation.number}` : ''}.`,
  )

const by = {
  online: 'auf der Website',
  mail: 'per E-Mail',
  letter: 'per Brief',
  phone: 'am Telefon',
  chat: 'im Chat',
  app: 'in der App',
}

const tried = ({ attempts }: Said) =>
  attempts.length > 0 &&
  `Ich habe es vorher vergeblich versucht:\n${attempts.map(({ on, what }) => `- ${on}: ${what}`).join('\n')}`

export const german: LetterWords = {
  greeting: 'Sehr geehrte Damen und Herren,',
  closing: 'Mit freundlichen Grüßen',
  cancellation: (said) => ({
    subject: said.isWithdrawal
      ? `Widerruf meines Vertrags: ${said.service}`
      : `Kündigung meines Abonnements: ${said.service}`,
    paragraphs: [
      said.isWithdrawal
        ? `ich widerrufe meinen am ${said.startedOn} geschlossenen Vertrag über ${said.service} (${said.citation}).`
        : `ich kündige mein Abonnement von ${said.service} zum nächstmöglichen Zeitpunkt und stimme keiner Verlängerung zu.`,
      account(said),
      tried(said),
      'Bitte bestätigen Sie mir schriftlich den Eingang und den Tag, an dem der Vertrag endet. Bitte buchen Sie danach nichts mehr ab.',
    ],
  }),
  refund: (said) => ({
    subject: `Bitte um Erstattung: ${said.service}, ${said.charge?.amount}`,
    paragraphs: [
      `am ${said.charge?.on} wurden mir ${said.charge?.amount} für ${said.service} berechnet (auf meinem Auszug: „${said.charge?.descriptor}“). Bitte erstatten Sie den Betrag vollständig auf dem Weg, auf dem er bezahlt wurde.`,
      account(said),
      cancelled(said),
      said.policyDays !== undefined && `Ihre eigenen Erstattungsregeln nennen eine Frist von ${said.policyDays} Tagen.`,
      said.citation && `Ich beziehe mich auf: ${said.citation}.`,
      'Bitte bestätigen Sie mir die Erstattung schriftlich und nennen Sie den Tag, an dem sie eingeht.',
    ],
  }),
  'renewal-objection': (said) => ({
    subject: `Widerspruch gegen die Verlängerung: ${said.service}`,
    paragraphs: [
      said.renewsOn
        ? `mein Abonnement von ${said.service} soll sich am ${said.renewsOn} verlängern. Ich widerspreche dieser und jeder späteren Verlängerung und widerrufe meine Zustimmung, dafür abzubuchen.`
        : `am ${said.charge?.on} wurden mir ${said.charge?.amount} für eine Verlängerung von ${said.service} berechnet. Ich widerspreche dieser und jeder späteren Verlängerung und widerrufe meine Zustimmung, dafür abzubuchen.`,
      account(said),
      cancelled(said),
      'Bitte bestätigen Sie mir schriftlich, dass sich der Vertrag nicht verlängert.',
    ],
  }),
  complaint: (said) => ({
    subject: `Beschwerde: Kündigung von ${said.service}`,
    paragraphs: [
      `ich beschwere mich darüber, wie mit meiner Kündigung von ${said.service} umgegangen wurde.`,
      account(said),
      cancelled(said),
      said.refusedOn && `Am ${said.refusedOn} haben Sie abgelehnt.`,
      tried(said),
      said.statement,
      'Bitte teilen Sie mir schriftlich mit, was Sie unternehmen, und geben Sie dieses Schreiben an die Beschwerdestelle weiter.',
    ],
  }),
  dispute: (said) => ({
    subject: `Reklamation eines Kartenumsatzes: „${said.charge?.descriptor}“, ${said.charge?.amount}, ${said.charge?.on}`,
    paragraphs: [
      `ich reklamiere den Umsatz von ${said.charge?.amount}, den „${said.charge?.descriptor}“ am ${said.charge?.on} meiner Karte mit den Endziffern ${said.lastFour} belastet hat.`,
      sentences(
        said.charge?.isAfterCancelling
          ? 'Er gehört zu einem Abonnement, das ich vorher gekündigt hatte.'
          : 'Er gehört zu einem Abonnement, das ich gekündigt habe.',
        cancelled(said) || undefined,
      ),
      said.lastUsed === 'never'
        ? 'Ich habe es nie genutzt.'
        : `Ich habe es seit dem ${said.lastUsed} nicht mehr genutzt.`,
      said.refundAskedOn && `Ich habe den Händler am ${said.refundAskedOn} um Erstattung gebeten.`,
      said.refusedOn && `Der Händler hat am ${said.refusedOn} abgelehnt.`,
      said.statement,
      said.citation && `Ich beziehe mich auf: ${said.citation}.`,
      'Bitte schreiben Sie den Betrag für die Dauer der Prüfung gut und lassen Sie weitere Belastungen dieses Händlers nicht zu. Meine Belege liegen bei.',
    ],
  }),
  'direct-debit-recall': (said) => ({
    subject: `Rückgabe einer Lastschrift: „${said.charge?.descriptor}“, ${said.charge?.amount}, ${said.charge?.on}`,
    paragraphs: [
      `bitte geben Sie die Lastschrift über ${said.charge?.amount} zurück, die „${said.charge?.descriptor}“ am ${said.charge?.on} von meinem Konto eingezogen hat, und lösen Sie keine weitere Lastschrift dieses Gläubigers ein.`,
      cancelled(said),
      said.citation && `Ich beziehe mich auf: ${said.citation}.`,
      'Bitte bestätigen Sie mir die Rückgabe schriftlich.',
    ],
  }),
}
