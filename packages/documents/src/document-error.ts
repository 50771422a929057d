/** Why a document cannot be read. */
export type DocumentErrorCode =
  /** A limit was passed: bytes, depth, expansion, parts, pixels. */
  | 'too-large'
  /** It took longer than the limit, or more memory than is given. */
  | 'too-costly'
  /** No kind that is read. */
  | 'unsupported'
  /** The beginning says what it is, the rest does not hold. */
  | 'damaged'
  /** It needs a password. */
  | 'encrypted'
  /** Nothing in it. */
  | 'empty'
  /** An address that is not fetched, or that did not answer. */
  | 'unreachable'
  /** An address inside the machine or its network. */
  | 'private-address'

/** A document that cannot be read. The message is one plain sentence without a name of the file. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  readonly code: DocumentErrorCode

  constructor(code: DocumentErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
