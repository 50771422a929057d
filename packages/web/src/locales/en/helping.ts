export const helping = {
  title: 'Helping somebody who was cheated, or still believes the caller',
  lead: 'You want to shake them awake. Kindness works better: whoever feels stupid hides the next call.',
  how: 'How to help',
  signs: 'Questions to ask together',
  signsText:
    'Ask them quietly. One yes is enough to hang up: the company can always be rung later, on a number that you both know.',
  next: 'And then',
  onThePhone: 'The caller is on the line right now',
  alreadyCalled: 'Money, data or access are gone',
} as const
