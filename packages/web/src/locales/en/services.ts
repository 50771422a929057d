export const services = {
  title: 'The company’s own way',
  lead: 'Cancel, get a refund or reach somebody: the way that stands on the company’s own site, with the day it was read.',
  search: 'Name of the company or service',
  count_one: '{{count}} service',
  count_other: '{{count}} services',
  none: 'The catalogue does not have this one. Use a way that you already have: a letter or bill from the company, its app, or its address typed by hand. Do not look for a number with a search.',
  by: '{{company}}',
  action: {
    cancel: 'Cancel',
    refund: 'Get a refund',
    contact: 'Reach {{service}}',
    'delete-account': 'Delete the account',
  },
  deleteFirst:
    'First cancel, save the confirmation and wait for the last charge: deleting locks you out of the cancel button and of the proof.',
  billedBy: 'Billed by: {{biller}}',
  effect: {
    immediately: 'Ends at once.',
    'end-of-term': 'Ends when the paid time is over.',
  },
  confirmation: 'What you should see',
  ifMissing: 'If it is not there',
  basis: {
    'third-party': 'As others report it: compare with what you see.',
    general: 'True of everything that this biller bills.',
  },
  numbers: 'Its own numbers',
  noNumbers: 'The catalogue has no number that was read on this company’s own site. That does not mean there is none.',
  refunds: 'Refund terms',
  caveats: 'Good to know',
  unknown: {
    title: 'Not in the catalogue',
    back: 'To the list',
  },
} as const
