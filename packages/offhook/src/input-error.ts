/** What a person gave cannot be used. The message is one line that says what and where; it is no fault of the program. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

/** The plain words for an error of the operating system. */
export function inWords(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code
  switch (code) {
    case 'ENOENT':
      return 'no such file'
    case 'EACCES':
    case 'EPERM':
      return 'not readable: permission denied'
    case 'EISDIR':
      return 'is a folder'
    case 'ENOTDIR':
      return 'a part of the path is not a folder'
    case 'EADDRINUSE':
      return 'the port is taken'
    case 'ENOSPC':
      return 'no space left on the disk'
    case 'Z_DATA_ERROR':
    case 'Z_BUF_ERROR':
      return 'the compressed data are damaged or cut short'
    default:
      return error instanceof Error ? error.message : String(error)
  }
}
