import { askedAbout } from './asked-about.ts'
import { assistantAnswer } from './assistant-answer.ts'
import { betweenBrandAndSupport } from './between-brand-and-support.ts'
import { brandSupportNumber } from './brand-support-number.ts'
import { callToAction } from './call-to-action.ts'
import { chargeNotice } from './charge-notice.ts'
import { claimedWithoutOwnership } from './claimed-without-ownership.ts'
import { codeOrLog } from './code-or-log.ts'
import { complaint } from './complaint.ts'
import { crisisPage } from './crisis-page.ts'
import { denied } from './denied.ts'
import { directory } from './directory.ts'
import { disguised } from './disguised.ts'
import { fakeAlert } from './fake-alert.ts'
import { fictionalRange } from './fictional-range.ts'
import { flattery } from './flattery.ts'
import { giftCards } from './gift-cards.ts'
import { guide } from './guide.ts'
import { helpDeskTenant } from './help-desk-tenant.ts'
import { independent } from './independent.ts'
import { keywordLadder } from './keyword-ladder.ts'
import { manyBrands } from './many-brands.ts'
import { numberAsSubject } from './number-as-subject.ts'
import { numberInPlace } from './number-in-place.ts'
import { numberRepeated } from './number-repeated.ts'
import { officialOfAnother } from './official-of-another.ts'
import { officialOwner } from './official-owner.ts'
import { ownBusiness } from './own-business.ts'
import { ownHost } from './own-host.ts'
import { placeholder } from './placeholder.ts'
import { pressContact } from './press-contact.ts'
import { pressure } from './pressure.ts'
import { promises } from './promises.ts'
import { publicLine } from './public-line.ts'
import { rangTheWriter } from './rang-the-writer.ts'
import { recoveryOffer } from './recovery-offer.ts'
import { remoteAccess } from './remote-access.ts'
import { reporting } from './reporting.ts'
import { severalNumbers } from './several-numbers.ts'
import type { Signal } from './signal.ts'
import { speaksAsCompany } from './speaks-as-company.ts'
import { testimony } from './testimony.ts'
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
  betweenBrandAndSupport,
  claimedWithoutOwnership,
  unknownClaim,
  speaksAsCompany,
  userContentHost,
  helpDeskTenant,
  callToAction,
  titleShape,
  manyBrands,
  disguised,
  promises,
  pressure,
  fakeAlert,
  trouble,
  remoteAccess,
  giftCards,
  recoveryOffer,
  assistantAnswer,
  flattery,
  guide,
  testimony,
  chargeNotice,
  keywordLadder,
  severalNumbers,
  warnedAbout,
  denied,
  askedAbout,
  rangTheWriter,
  complaint,
  ownBusiness,
  independent,
  directory,
  reporting,
  pressContact,
  ownHost,
  officialOwner,
  officialOfAnother,
  publicLine,
  crisisPage,
  placeholder,
  codeOrLog,
  fictionalRange,
]
