export const alreadyCalled = {
  title: 'You already called: what to do now',
  lead: 'It is not your fault, and it is not too late. Tick what they got; the steps below follow.',
  still: 'They are still on the line, or on the screen?',
  stillLink: 'First this',
  given: {
    title: 'What did they get?',
    'screen-access': 'They saw or steered my screen',
    'card-number': 'A card number',
    'bank-login': 'My bank log-in, or a code',
    'gift-card': 'Gift cards',
    'bank-transfer': 'A bank transfer',
    'instant-payment': 'Zelle, Pix or another instant payment',
    crypto: 'Crypto, or cash into a crypto machine',
    'identity-papers': 'Papers: passport, licence, tax number',
    password: 'A password',
    nothing: 'Nothing: I only talked',
  },
  first: {
    title: 'Do this first',
    none: 'Tick above what they got. If you are not sure, tick it.',
  },
  bank: {
    title: 'What to say to your bank',
    text: 'Ring the number on the back of your card. Read this out, and leave out what is not true for you.',
  },
  month: {
    title: 'The next thirty days',
    called: 'The day of the call',
    one: '{{from}}',
    span: '{{from}} to {{to}}',
  },
  report: {
    title: 'Where to report it',
    none: 'For this country the catalogue has no office yet. The police of the place where you live takes the report; go there, or ring the number that you know.',
    limits: 'Your rights and time limits',
    about: 'About: the authority’s own page was not read.',
  },
} as const
