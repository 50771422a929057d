/** What is wrong with the data folder or the database, in one line that says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}

/** The error that a person can act on, for one of the system's or the database's. */
export function storeError(error: unknown, where: string): Error {
  if (error instanceof StoreError) return error
  const { code, errcode, message } = error as { code?: string; errcode?: number; message?: string }
  if (code === 'ENOSPC' || errcode === sqlite.full)
    return new StoreError(`${where}: no space left; nothing was changed`)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || isReadOnly(errcode))
    return new StoreError(`${where}: not writable; nothing was changed`)
  if (code === 'ENOTDIR' || code === 'EEXIST') return new StoreError(`${where}: is not a folder`)
  if (errcode === sqlite.busy) return new StoreError(`${where}: another Offhook is writing; try again`)
  if (errcode === sqlite.cannotOpen) return new StoreError(`${where}: cannot be opened or made`)
  if (errcode === sqlite.notADatabase || errcode === sqlite.corrupt)
    return new StoreError(`${where}: damaged; put back a copy with "offhook restore FILE"`)
  if (errcode === sqlite.ioError) return new StoreError(`${where}: the disk reports an error; nothing was changed`)
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ENOENT')
    return new StoreError(`${where}: cannot be reached (${code})`)
  return error instanceof Error ? error : new StoreError(`${where}: ${message ?? String(error)}`)
}

/** https://www.sqlite.org/rescode.html */
const sqlite = { busy: 5, readOnly: 8, ioError: 10, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 }

/** Extended codes carry the primary one in their low byte. */
function isReadOnly(errcode: number | undefined): boolean {
  return errcode !== undefined && (errcode & 0xff) === sqlite.readOnly
}
