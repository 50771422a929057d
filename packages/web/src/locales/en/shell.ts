export const shell = {
  name: 'Offhook',
  skip: 'Skip to the content',
  home: 'Offhook, start page',
  navigation: 'Pages',
  helpNow: 'Help now',
  onThePhone: 'I am on the phone now',
  alreadyCalled: 'I already called',
  leave: 'Leave this page',
  leaveHint: 'Leaves at once for an empty page. Key: press Escape three times.',
  pages: {
    check: 'Check',
    helping: 'Helping someone',
    services: 'Find a company',
    cases: 'Cases',
    watch: 'Watch',
  },
  loading: 'One moment …',
  notFound: {
    title: 'There is no such page',
    text: 'The address does not lead to a page of Offhook.',
    back: 'Go to the start page',
  },
  failed: {
    title: 'This page could not be shown',
    text: 'Something went wrong inside Offhook. Load the page again. Nothing that you entered was sent anywhere.',
    again: 'Load again',
  },
  server: {
    gone: 'Offhook is no longer running on this computer. Start it again.',
    answered: 'Offhook could not do this ({{status}}).',
  },
  footer: {
    local: 'Works on this computer. Nothing leaves it unless you have an address read.',
    language: 'Language',
  },
} as const
