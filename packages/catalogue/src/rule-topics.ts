/** What a rule is about: of the data, the command line and the HTTP service alike. */
export const ruleTopics = [
  'cancellation',
  'cooling-off',
  'refund',
  'dispute',
  'evidence',
  'bank-block',
  'report-fraud',
  'advice',
] as const
