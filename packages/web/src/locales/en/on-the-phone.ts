export const onThePhone = {
  step: 'Step {{step}} of {{count}}',
  next: 'Done. What next?',
  back: 'Back',
  all: 'All steps',
  otherCountries: 'Lines in other countries',
  end: {
    title: 'The most important things are done.',
    text: 'Take a breath. Nothing of this was your fault: it is done by professionals, to thousands of people every day.',
    next: 'What to do about what they got',
    helper: 'For somebody who helps you',
    again: 'Show the steps again',
  },
} as const
