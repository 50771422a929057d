export { addDays, dayIn, isDay } from './calendar/days.ts'
export { type Ask, type Calendar, calendarOf, type Deadline } from './calendar/deadlines.ts'
export { toIcs } from './calendar/ics.ts'
export { CaseBook, type CaseSummary, type EventShelf, type ExhibitShelf, type OpenCase } from './case-book.ts'
export { CaseError } from './case-error.ts'
export { type CaseState, cancellationDay, cancelledOn, type Exhibit, foldCase } from './case-state.ts'
export type { CaseCatalogue } from './catalogue-port.ts'
export { type ChainedEvent, readChain, type SealedEvent } from './chain.ts'
export type * from './events.ts'
export { type BlackBox, redactPicture, redactText } from './exhibits/redact.ts'
export { largestExhibit, type TakenIn, type TextCheck, type Told, takeIn } from './exhibits/take-in.ts'
export {
  type Letter,
  type LetterKind,
  letterKinds,
  letterText,
  type MadeLetter,
  type Missing,
  makeLetter,
} from './letters/letter.ts'
export { letterPdf } from './letters/letter-pdf.ts'
export { expectedSender } from './mail/expected-sender.ts'
export { judgeMail, judgeMailOffline, type MailJudgement } from './mail/judge-mail.ts'
export { decodeKeyRecord, encodeKeyRecord, type KeyRecord } from './mail/key-record.ts'
export { httpsLookup, type Lookup, LookupError, systemLookup } from './mail/lookup.ts'
export { type NextStep, nextStep } from './next-step.ts'
export { bytesFile, eventsFile, zipOf } from './pack/annex.ts'
export { type Audience, audiences } from './pack/audience.ts'
export { makePack, type Pack, type PackOptions } from './pack/make-pack.ts'
export { textOfExhibit } from './pack/printable.ts'
export { type PackReport, verifyPack } from './pack/verify-pack.ts'
export type { PaperSize } from './paper/paper.ts'
export { holdsIn, routeOf } from './route-of.ts'
export { type Moment, timeline } from './timeline.ts'
export { httpsArchive } from './witness/https-archive.ts'
export { askArchive, type KeyArchive } from './witness/key-archive.ts'
export { type AskAuthority, overHttp, stampBytes, type TimeStamp } from './witness/time-stamp.ts'
