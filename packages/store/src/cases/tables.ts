export interface CaseTable {
  readonly id: string
  readonly headSequence: number
  readonly headHash: string
  /** JSON: what a list shows of the case. */
  readonly summary: string
}

export interface CaseEventTable {
  readonly caseId: string
  readonly sequence: number
  readonly hash: string
  /** The event in canonical JSON, as it was hashed. */
  readonly body: string
}
