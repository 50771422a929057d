import { aiAnswer } from './ai-answer.ts'
import { betweenBrandAndSupport } from './between-brand-and-support.ts'
import { blogComment } from './blog-comment.ts'
import { callbackMail } from './callback-mail.ts'
import { copiedPage } from './copied-page.ts'
import { countryPairs } from './country-pairs.ts'
import { faq } from './faq.ts'
import { keywordLadder } from './keyword-ladder.ts'
import { manyBrands } from './many-brands.ts'
import { numberAsSubject } from './number-as-subject.ts'
import { phraseRepetition } from './phrase-repetition.ts'
import { popUp } from './pop-up.ts'
import { profile } from './profile.ts'
import { quietGuide } from './quiet-guide.ts'
import { recovery } from './recovery.ts'
import { repetitionAtCommas } from './repetition-at-commas.ts'
import { review } from './review.ts'
import { rivalLeftOver } from './rival-left-over.ts'
import { slug } from './slug.ts'
import { titleOnly } from './title-only.ts'

export const plantedKinds = [
  repetitionAtCommas,
  numberAsSubject,
  betweenBrandAndSupport,
  titleOnly,
  quietGuide,
  faq,
  keywordLadder,
  blogComment,
  countryPairs,
  manyBrands,
  rivalLeftOver,
  copiedPage,
  callbackMail,
  popUp,
  recovery,
  phraseRepetition,
  slug,
  aiAnswer,
  review,
  profile,
]
