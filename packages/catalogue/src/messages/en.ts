import type { Messages } from './messages.ts'
import { capital, defanged, listed, sentence, startsIn } from './words.ts'

const starts: Readonly<Record<string, string>> = {
  purchase: 'the purchase',
  'renewal-charge': 'the renewal charge',
  'trial-end': 'the end of the trial',
  delivery: 'the delivery',
  activation: 'the activation',
  statement: 'the statement',
}

export const english: Messages = {
  language: 'en',
  billers: {
    direct: 'the company itself',
    carrier: 'a phone or internet company',
    'retail-key': 'a shop that sold a key or card',
    bank: 'a bank',
    partner: 'a partner (a provider, bank or bundle)',
  },
  why: {
    printed: (text, biller) => `The line has “${text}”, which only ${biller} prints.`,
    alsoPrinted: (text, biller) => `The line has “${text}”, which fits ${biller}; others may print it, too.`,
    cutOff: (text, biller) => `The line looks cut off; it fits “${text}”, which ${biller} prints.`,
    notItsOwn: (text) => `The line has “${text}”: that is billed by the company itself, not through its store.`,
    names: (name) => `The line names ${name} and no store or payment service in between.`,
    provider: (text, biller) => `The line has “${text}”: ${biller} may have taken the money.`,
    several: (billers) => `The line leaves it open: it may be ${listed(billers, 'or')}.`,
    receipt: (domain, biller) =>
      `The receipt says it comes from ${domain}, which fits ${biller}. A sender can be forged, so this is a hint and no proof.`,
    answer: (biller) => `What you said fits ${biller}.`,
    disagree: () => 'What is known points to different billers.',
    lookAlikeSender: (domain, name) =>
      `The sender’s domain ${defanged(domain)} is not one of ${name}’s own, although it bears the name. Use no link and no number from that mail.`,
    namesOther: (name) => `The line names ${name}. Check that it is the charge you mean.`,
  },
  how: {
    actions: {
      cancel: 'Cancel',
      refund: 'Get money back',
      contact: 'Reach the company',
      'delete-account': 'Delete the account',
    },
    labelled: (label, text) => `${label}: ${text}`.trimEnd(),
    isThereAnything: 'Is there anything to cancel?',
    noCallForFree:
      'A mail, a message or a caller that wants you to call because of a renewal here is not from the company. Do not call back; open the app or type the address yourself.',
    whoBills: 'Who bills you',
    steps: 'Steps',
    youWillSee: 'What you will see',
    ifMissing: 'If the button is missing',
    ifRefused: 'If it does not work',
    refunds: 'Money back',
    numbers: 'Official numbers',
    goodToKnow: 'Good to know',
    questions: 'What people ask',
    sources: 'Where this was read',
    billedBy: (biller) => `Billed by ${biller}`,
    billedByItself: (service) => `${service} bills you itself: cancel in your account there.`,
    there: (biller, service) =>
      `${capital(biller)} bills you. Cancel there, not at ${service}: whoever takes the money is the only one who can stop it.`,
    stopsTheMoneyOnly: (biller, service) =>
      `You pay through ${biller}. Stopping the payment there stops the money, not the contract: cancel with ${service} first, then stop the payment.`,
    renewsWithTheMaker: (service) =>
      `You paid a shop once. From the renewal on, ${service} charges the card that was given when the key was activated: turn the renewal off there.`,
    resellerOf: (biller, service) =>
      `${capital(biller)} sold it for ${service} and takes the money. Cancel there; then check your account at ${service}.`,
    stillOpen: () =>
      'It is not clear yet who bills you. The statement line or the receipt tells. Here are the ways for each.',
    notKnownToSell: (biller, service) =>
      `No page that was read says that ${service} is sold through ${biller}. Trust your statement; these are the ways that hold for everything ${biller} bills.`,
    seeItBy: 'See what it bills you for',
    tellItBy: 'How to tell',
    takesEffect: {
      immediately: 'It ends at once.',
      'end-of-term': 'It runs on to the end of the time that is paid for.',
    },
    notice: (days) => `Do it at least ${days} days before the renewal.`,
    channel: {
      app: 'In the app.',
      phone: 'By phone: use the official number below or the one on your bill, no other.',
      chat: 'By chat, signed in.',
      mail: 'By e-mail.',
      letter: 'By letter.',
      'in-person': 'In person.',
    },
    inCountries: (countries) => `Holds in: ${countries.join(', ')}.`,
    refund: ({ plan, windowDays, business, from, condition }) => {
      const days = windowDays === null ? '' : `${windowDays} ${business ? 'business ' : ''}days`
      const start = from === null ? '' : ` from ${startsIn(from, starts, 'or')}`
      return `${capital(plan)}: ${days && `${days}${start}. `}${sentence(condition)}`
    },
    noRefundTerms: (service) =>
      `No refund terms of ${service} were read on its own pages. Ask all the same, in writing, on the day you see the charge.`,
    basis: {
      'own-domain': 'read on the company’s own pages',
      'third-party': 'seen in third-party text; the address is the company’s own',
      general: 'holds in general; no page about this very service was read',
    },
    readOn: (date) => `read ${date}`,
    asOf: (date) => `as of ${date}`,
    notRead: 'page not read, date not known: check the source',
    checkSource: 'older than 180 days: check the source',
    stepsInEnglish: '',
    labelsInEnglish: '',
    ask: {
      proof: 'Is the message on the screen enough?',
      'missing-button': 'What if the cancel button is missing?',
      'app-store': 'What if I bought it in an app store?',
      'online-or-phone': 'Is it faster online or by phone?',
      errors: 'What if the page freezes or shows an error?',
      offers: 'What if they offer a discount or a pause?',
      refund: 'Do I get money back?',
      after: 'What do I do afterwards?',
    },
    answer: {
      proof:
        'No, not by itself. Keep three things: a picture of the account page that shows renewal off or an end date, the company’s mail, and your next statements. No phone call is needed as “verification”. Whoever asks for one, or for access to your computer, is not helping you.',
      'missing-button':
        'It is usually one of three: somebody else bills you (look at the statement line), you are signed in with another e-mail address, or it is cancelled already. A failed payment can hide the button, too. Use a browser instead of the app. Take a picture of the page: it proves that you tried.',
      'app-store':
        'Then only that store can cancel it and decide about money back, and the company’s own guarantee does not hold. Deleting the app cancels nothing.',
      'online-or-phone':
        'Online, in your account. It takes minutes and leaves proof. If you must call, use only a number from this page, from your bill or from the company’s own page, which you open by typing its address. Never use a number from a search, a forum or a chat answer.',
      errors:
        'Try a private window, another browser or another device, and use the website instead of the app. Take a picture of every failed try, with its date: three tries on three days are good proof. If it fails again, write to the company by the way shown under “Reach the company”.',
      offers:
        'Say no and go on to the last page. Pausing, a discount or a smaller plan is not cancelling: the charges go on. You are done when the account shows an end date.',
      after:
        'Look at your statement for two billing cycles. If a charge comes again, do not call a number that the charge or a mail gives you. Send the company your proof; then tell your bank that the charge was cancelled.',
    },
    phoneOnlyFrom: 'Read on the company’s own pages. It says where a call that you dial arrives, not who rang you.',
    cancelBeforeDeleting: [
      'First cancel, and see the end date in the account',
      'Save the confirmation: once the account is gone, you cannot get it again',
      'Wait until the last charge has come and gone',
    ],
    deletingIsNotCancelling:
      'Deleting the account is not cancelling. It can take away the cancel button and the proof while the charges go on.',
    secondTier: 'From the list of JustDeleteMe; nobody of this project read the page.',
    notInCatalogue: (name) => `“${name}” is not in the catalogue, so there is no route that was checked.`,
    didYouMean: (names) => `Did you mean ${listed(names, 'or')}?`,
    findItSafely: [
      'Look at the statement line or the receipt: it tells who takes the money.',
      'Reach the company by an address or a number that you already have: on your card, your bill, your contract, or inside its app.',
      'Type the address by hand. Do not use a search: that is where false numbers and look-alike pages are laid.',
      'Nobody needs a call, a fee, a gift card, or access to your computer to cancel something for you.',
    ],
    severalServices: (names) =>
      `One text on a statement stands for several: ${listed(names, 'or')}. Look in the accounts of each.`,
    threeQuestions: {
      'signed-up': 'Where did you sign up?',
      'receipt-from': 'Who sends the receipt?',
      'statement-line': 'What does the line on your statement say?',
    },
    places: {
      website: 'on the company’s website',
      'iphone-app': 'in an app on an iPhone or iPad',
      'android-app': 'in an app on an Android phone',
      'tv-or-stick': 'on a television or a streaming stick',
      shop: 'with a key or card from a shop',
      'phone-or-internet-company': 'through a phone or internet company',
      'with-something-else': 'it came with something else (a bundle, a bank, a membership)',
      unknown: 'I do not know',
    },
  },
  site: {
    title: 'The official way out',
    description:
      'How to cancel a subscription: who really bills you, the official steps, and where each fact was read.',
    filter: 'Find a service',
    noneFits: 'No service here bears that name.',
    about: (version) =>
      `Facts of ${version}, each with its source and date. Names and trademarks belong to their owners; no company endorses this page.`,
    howTo: (service) => `How to cancel ${service}`,
    serviceDescription: (service) =>
      `Who bills you for ${service}, the official steps to cancel and to get money back, and what to keep as proof.`,
    noNumberFromSearch:
      'Do not call a number from a search, a forum or a chat answer. To cancel you need no call, no paid helper, and nobody inside your computer.',
    noNumberButOfficial:
      'Do not call a number from a search, a forum or a chat answer: only an official one below, or the one on your bill. Nobody needs a gift card or access to your computer for it.',
    goThere: 'To the steps',
  },
}
