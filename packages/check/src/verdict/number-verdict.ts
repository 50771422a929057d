import { isOffered } from '../claims/offered.ts'
import type { NumberVerdict } from '../report.ts'
import type { JudgedNumber, Scene } from '../scene.ts'
import type { Score } from '../score/score.ts'
import { isInsideWarning } from '../signals/warning.ts'

/**
 * The verdict on a number, the first that holds:
 *
 * 1. `official`: the catalogue has it, freshly read, and its company is the one that the text claims or none is claimed.
 * 2. `public`: a public line.
 * 3. `ordinary` where the number cannot be anybody's line: a range reserved for fiction, or on the host's allow list.
 * 4. `planted`: claimed for somebody and offered to be called, owner not confirmed, and the text behaves like bait.
 * 5. `reported`: every mention stands inside a warning and none is invited to be called.
 * 6. `unverified`: claimed for anybody, given alone, or a company's number that does not fit the claim or has expired.
 * 7. `ordinary`: nobody's.
 *
 * In a language that the signals do not know nothing is planted: a claimed number stays `unverified`.
 *
 * Words can raise a verdict. Nothing that a text says lowers a claimed number below `unverified`.
 */
export function numberVerdict(number: JudgedNumber, score: Score, scene: Scene): NumberVerdict {
  const { claim, known, line, found, places, allowed } = number
  if (known?.official && (claim === null || claim.party.companyId === known.companyId)) return 'official'
  if (line !== null && !claimsCompany(number)) return 'public'
  if (allowed || (found.fictional && scene.fictional === 'ordinary')) return 'ordinary'
  const isShortCode = found.e164 === null && found.kind === 'short-code'
  if (isShortCode && !claimsCompany(number)) return 'ordinary'
  const isAnothers = known?.official != null
  const canBePlanted = claim !== null && !isAnothers && scene.isKnownLanguage && isOffered(number)
  if (canBePlanted && score.isBait) return 'planted'
  if (places.every(isInsideWarning)) return 'reported'
  if (claim !== null || known !== null || standsAlone(number, scene)) return 'unverified'
  return 'ordinary'
}

/**
 * A public line stays public beside a role ("the helpline for …") and beside a company that another sentence names, not
 * where it is said to be the company's.
 */
function claimsCompany({ claim, line }: JudgedNumber): boolean {
  if (claim === null || claim.by === 'role') return false
  return line === null || claim.nearness === 'beside' || claim.nearness === 'sentence'
}

const fewWords = 3

/** A number with next to nothing around it: nobody says whose it is. */
function standsAlone(number: JudgedNumber, scene: Scene): boolean {
  if (scene.numbers.length > 1) return false
  const others = scene.passages.reduce(
    (sum, passage) => sum + passage.words.filter((_, index) => !passage.isMention(index)).length,
    0,
  )
  return number.places.length > 0 && others <= fewWords
}
