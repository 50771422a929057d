/** What a word or phrase stands for, whatever the language. */
export type Concept =
  /** Someone who answers for a company: support, customer service, help desk. */
  | 'support'
  /** People who would answer there: agent, technician, adviser. Every firm has them. */
  | 'staff'
  /** A department by its role: refund department, fraud team. */
  | 'role'
  /** The words for a telephone number. */
  | 'phone'
  /** An invitation to ring: call, dial, speak with. */
  | 'call'
  /** What money or a contract is about: cancel, refund, renewal, charge. */
  | 'trouble'
  /** Refund guaranteed, day and night, a live person. */
  | 'promise'
  /** At once, or else. */
  | 'pressure'
  /** What a fake alert says of the reader's computer: virus, infected, your computer, do not shut down. */
  | 'infection'
  | 'remote-access'
  | 'gift-card'
  | 'move-money'
  | 'secret-code'
  /** Another way to get in touch: messenger, mail, link, QR code. */
  | 'other-channel'
  /** Asks the reader to do something: download, open, read out, send. */
  | 'ask'
  /** Says that something must not or will never be done. */
  | 'never'
  /** Scam, fake, beware. */
  | 'warning'
  /** Announces what somebody else wrote: "it reads as follows", "pretends to come from". */
  | 'frame'
  /** Somebody else's invitation: they asked me to, victims are told to. */
  | 'told'
  /** Is not ours, does not belong to. */
  | 'denial'
  /** Claims to be the only true one. */
  | 'genuine'
  /** Is this really, does anyone know. */
  | 'question'
  /** We, our. */
  | 'own'
  /** What a firm says of itself: opening hours, family-owned, free estimate. */
  | 'business'
  /** Firms that repair or resell and say so. */
  | 'independent'
  | 'crisis'
  /** Praise for the page that a comment is left on. */
  | 'flattery'
  /** Journalists' words: said, announced, a spokeswoman. */
  | 'reporting'
  | 'directory'
  /** Placeholders and examples. */
  | 'sample'
  /** Somebody was rung or written to, and tells of it: "missed call from", "got a text". */
  | 'received'
  /** Whom journalists may ring: "media contact". */
  | 'press'
  /** Somebody lost money to fraud and says so. */
  | 'loss'
  /** … and got it back, or somebody gets it back for others. */
  | 'regain'
  /** How chat assistants frame an answer: what they found, what else they could do. */
  | 'assistant'
  /** How guides for a company's customers are written: step by step, keep your booking code ready, when in doubt. */
  | 'guide'
  /** Somebody tells that a number helped: a neighbour gave me, sorted mine, on the first call. */
  | 'testimony'
  /** Somebody tells that it did not: nobody picks up, a disgrace, still no refund. */
  | 'complaint'
  /** Tells of a charge or a renewal, and what to do if it was not wanted. */
  | 'charge-notice'
  /** Whom or what a company has: customers, members, account, app. */
  | 'clientele'
  /** What may stand between a verb of calling and a number: at, on, under. */
  | 'preposition'
  /** What follows a number that is a grammatical subject: is, will, connects. */
  | 'verb'

/** The phrases of one language. `refund*` stands for every word that begins so. Accents and case do not matter. */
export type Lexicon = { readonly [concept in Concept]?: readonly string[] }

/** A list of phrases, separated by commas. */
export function phrases(list: string): readonly string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
}
