import { addressPage } from './address-page.ts'
import { agency } from './agency.ts'
import { blockList } from './block-list.ts'
import { businessPage } from './business-page.ts'
import { changelog } from './changelog.ts'
import { charity } from './charity.ts'
import { classified } from './classified.ts'
import { code } from './code.ts'
import { complaint } from './complaint.ts'
import { crisisLine } from './crisis-line.ts'
import { data } from './data.ts'
import { directory } from './directory.ts'
import { docs } from './docs.ts'
import { doubt } from './doubt.ts'
import { figures } from './figures.ts'
import { hotlineNews } from './hotline-news.ts'
import { independentRepair } from './independent-repair.ts'
import { localBill } from './local-bill.ts'
import { log } from './log.ts'
import { meetingInvite } from './meeting-invite.ts'
import { news } from './news.ts'
import { orderMail } from './order-mail.ts'
import { ownHost } from './own-host.ts'
import { ownSupport } from './own-support.ts'
import { personalMail } from './personal-mail.ts'
import { pressRelease } from './press-release.ts'
import { publicBody } from './public-body.ts'
import { references } from './references.ts'
import { repeatingPlumber } from './repeating-plumber.ts'
import { reservation } from './reservation.ts'
import { signature } from './signature.ts'
import { supportWithoutNumber } from './support-without-number.ts'
import { warningQuote } from './warning-quote.ts'
import { whoRang } from './who-rang.ts'

export const cleanKinds = [
  businessPage,
  repeatingPlumber,
  directory,
  warningQuote,
  blockList,
  doubt,
  news,
  publicBody,
  crisisLine,
  charity,
  docs,
  code,
  log,
  changelog,
  data,
  orderMail,
  meetingInvite,
  addressPage,
  references,
  signature,
  classified,
  ownHost,
  supportWithoutNumber,
  figures,
  independentRepair,
  personalMail,
  reservation,
  localBill,
  pressRelease,
  complaint,
  whoRang,
  agency,
  hotlineNews,
  ownSupport,
]
