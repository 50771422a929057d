import { askedAbout } from './asked-about.ts'
import { brandSupportNumber } from './brand-support-number.ts'
import { callToAction } from './call-to-action.ts'
import { claimedWithoutOwnership } from './claimed-without-ownership.ts'
import { codeOrLog } from './code-or-log.ts'
import { crisisPage } from './crisis-page.ts'
import { directory } from './directory.ts'
import { disguised } from './disguised.ts'
import { fictionalRange } from './fictional-range.ts'
import { foreignHost } from './foreign-host.ts'
import { giftCards } from './gift-cards.ts'
import { helpDeskTenant } from './help-desk-tenant.ts'
import { independent } from './independent.ts'
import { keywordLadder } from './keyword-ladder.ts'
import { lookAlikeAddress } from './look-alike-address.ts'
import { manyBrands } from './many-brands.ts'
import { numberAsSubject } from './number-as-subject.ts'
import { numberInPlace } from './number-in-place.ts'
import { numberRepeated } from './number-repeated.ts'
import { officialOfAnother } from './official-of-another.ts'
import { officialOwner } from './official-owner.ts'
import { ownBusiness } from './own-business.ts'
import { phraseRepeated } from './phrase-repeated.ts'
import { placeholder } from './placeholder.ts'
import { pressure } from './pressure.ts'
import { promises } from './promises.ts'
import { publicLine } from './public-line.ts'
import { remoteAccess } from './remote-access.ts'
import { severalNumbers } from './several-numbers.ts'
import type { Signal } from './signal.ts'
import { titleShape } from './title-shape.ts'
import { trouble } from './trouble.ts'
import { unknownClaim } from './unknown-claim.ts'
import { userContentHost } from './user-content-host.ts'
import { warnedAbout } from './warned-about.ts'

/** Every reason for or against a number. A signal is added by a file and its line here. */
export const signals: readonly Signal[] = [
  numberRepeated,
  numberInPlace,
  numberAsSubject,
  brandSupportNumber,
  claimedWithoutOwnership,
  unknownClaim,
  foreignHost,
  userContentHost,
  helpDeskTenant,
  callToAction,
  titleShape,
  manyBrands,
  disguised,
  promises,
  pressure,
  trouble,
  remoteAccess,
  giftCards,
  keywordLadder,
  phraseRepeated,
  severalNumbers,
  lookAlikeAddress,
  warnedAbout,
  askedAbout,
  ownBusiness,
  independent,
  directory,
  officialOwner,
  officialOfAnother,
  publicLine,
  crisisPage,
  placeholder,
  codeOrLog,
  fictionalRange,
]
