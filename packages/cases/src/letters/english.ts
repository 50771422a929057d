import { type LetterWords, type Said, sentences } from './letter-words.ts'

const account = ({ account, email }: Said) =>
  sentences(account && `My customer number is ${account}.`, email && `The account is under ${email}.`)

const cancelled = ({ cancelledOn, cancelledBy, confirmation }: Said) =>
  sentences(
    cancelledOn && `I cancelled on ${cancelledOn}${cancelledBy ? ` (${by[cancelledBy]})` : ''}.`,
    confirmation &&
      `The company confirmed it on ${confirmation.on}${confirmation.number ? `; the cancellation number is ${confirmation.number}` : ''}.`,
  )

const by = {
  online: 'on its site',
  mail: 'by e-mail',
  letter: 'by letter',
  phone: 'by phone',
  chat: 'by chat',
  app: 'in the app',
}

const tried = ({ attempts }: Said) =>
  attempts.length > 0 &&
  `I tried before, without success:\n${attempts.map(({ on, what }) => `- ${on}: ${what}`).join('\n')}`

export const english: LetterWords = {
  greeting: 'Dear Sir or Madam,',
  closing: 'Yours faithfully,',
  cancellation: (said) => ({
    subject: said.isWithdrawal
      ? `Withdrawal from my contract: ${said.service}`
      : `Cancellation of my subscription: ${said.service}`,
    paragraphs: [
      said.isWithdrawal
        ? `I withdraw from my contract for ${said.service}, concluded on ${said.startedOn} (${said.citation}).`
        : `I cancel my subscription to ${said.service} with effect from the earliest possible date, and I do not agree to any renewal.`,
      account(said),
      tried(said),
      'Please confirm in writing that you have received this, and the day on which it ends. Please do not charge me after that day.',
    ],
  }),
  refund: (said) => ({
    subject: `Request for a refund: ${said.service}, ${said.charge?.amount}`,
    paragraphs: [
      `On ${said.charge?.on} I was charged ${said.charge?.amount} for ${said.service} (on my statement: “${said.charge?.descriptor}”). Please refund this amount in full, to the way it was paid.`,
      account(said),
      cancelled(said),
      said.policyDays !== undefined && `Your own refund policy names a window of ${said.policyDays} days.`,
      said.citation && `I refer to ${said.citation}.`,
      'Please confirm the refund in writing, with the day on which it will arrive.',
    ],
  }),
  'renewal-objection': (said) => ({
    subject: `Objection to the renewal: ${said.service}`,
    paragraphs: [
      said.renewsOn
        ? `My subscription to ${said.service} is to renew on ${said.renewsOn}. I object to this renewal and to any later one, and I withdraw my permission to charge me for it.`
        : `I was charged ${said.charge?.amount} for a renewal of ${said.service} on ${said.charge?.on}. I object to this renewal and to any later one, and I withdraw my permission to charge me for it.`,
      account(said),
      cancelled(said),
      'Please confirm in writing that it will not renew.',
    ],
  }),
  complaint: (said) => ({
    subject: `Complaint: cancellation of ${said.service}`,
    paragraphs: [
      `I complain about how my cancellation of ${said.service} was handled.`,
      account(said),
      cancelled(said),
      said.refusedOn && `On ${said.refusedOn} you refused.`,
      tried(said),
      said.statement,
      'Please tell me in writing what you will do, and pass this letter on to those who handle complaints.',
    ],
  }),
  dispute: (said) => ({
    subject: `Dispute of a charge: “${said.charge?.descriptor}”, ${said.charge?.amount}, ${said.charge?.on}`,
    paragraphs: [
      `I dispute the charge of ${said.charge?.amount} that “${said.charge?.descriptor}” made on ${said.charge?.on} to my card ending in ${said.lastFour}.`,
      sentences(
        said.charge?.isAfterCancelling
          ? 'It was taken for a subscription that I had cancelled before.'
          : 'It was taken for a subscription that I have cancelled.',
        cancelled(said) || undefined,
      ),
      said.lastUsed === 'never' ? 'I have never used it.' : `I have not used it since ${said.lastUsed}.`,
      said.refundAskedOn && `I asked the merchant for the money back on ${said.refundAskedOn}.`,
      said.refusedOn && `The merchant refused on ${said.refusedOn}.`,
      said.statement,
      said.citation && `I refer to ${said.citation}.`,
      'Please credit the amount while you look into it, and refuse further charges of this merchant. My evidence is enclosed.',
    ],
  }),
  'direct-debit-recall': (said) => ({
    subject: `Return of a direct debit: “${said.charge?.descriptor}”, ${said.charge?.amount}, ${said.charge?.on}`,
    paragraphs: [
      `Please return the direct debit of ${said.charge?.amount} that “${said.charge?.descriptor}” collected from my account on ${said.charge?.on}, and accept no further debit of this creditor.`,
      cancelled(said),
      said.citation && `I refer to ${said.citation}.`,
      'Please confirm the return in writing.',
    ],
  }),
}
