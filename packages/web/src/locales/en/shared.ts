export const shared = {
  source: {
    read: 'Source: {{host}}, read on {{date}}',
    reported: 'Source: {{host}}, as others report it',
    reportedOf: 'Source: {{host}}, as of {{date}}',
    old: 'Not read lately: check the source.',
  },
  number: {
    masked: 'number hidden',
    copied: '[number hidden]',
    separator: ' · ',
  },
  way: {
    contact: 'Reach {{service}}',
    cancel: 'Cancel {{service}}',
    refund: 'Ask {{service}} for a refund',
    more: 'All official ways to {{service}}',
    general:
      'Use a way that you already have: the number on the back of your card, the company’s own app, a letter or a bill from it, or its address typed by hand. Do not look for a number with a search.',
  },
  keypad: {
    title: 'Digits',
    gap: 'Gap between groups',
    back: 'Delete the last one',
  },
  step: {
    done: 'Done: {{what}}',
    only: 'In {{place}}',
    lineIn: '{{place}}: {{what}}',
  },
  country: {
    label: 'Your country',
    other: 'Another country',
    eu: 'the European Union',
  },
  secondFraud: 'The second fraud',
  print: 'Print this page',
} as const
