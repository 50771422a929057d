export { type AllowEntry, type CheckOptions, check, checkIfNumbered, engineVersion, sceneOf } from './check.ts'
export { checkNumber, type Doubt, type NumberAnswer, type NumberQuestion } from './check-number.ts'
export { isOffered } from './claims/offered.ts'
export { findNumbers } from './find-numbers.ts'
export type { FoundNumber, ReadingContext } from './found.ts'
export { mask, readable } from './present/mask.ts'
export {
  hiddenDigits,
  hideDigits,
  hideTails,
  isOpenAmong,
  isShownInFull,
  type PresentOptions,
  presentText,
  type Segment,
  tailsOf,
} from './present/present-text.ts'
export { type ShownText, showBeginning } from './present/show-beginning.ts'
export type * from './report.ts'
export { measure } from './score/score.ts'
export { type Sieve, sieveFor } from './sieve.ts'
export { signals } from './signals/index.ts'
