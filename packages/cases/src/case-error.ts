/** What a person gave to a case cannot be used. The message is one line that says what and what to do. */
export class CaseError extends Error {
  override readonly name = 'CaseError'
}
