import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { StoreError, storeError } from './store-error.ts'

/**
 * Where the person's data lie: the folder that was asked for, `OFFHOOK_HOME`, or `~/.local/share/offhook`.
 *
 * @param asked a folder; undefined where none was asked for
 */
export function homeFolder(asked: string | undefined, env: NodeJS.ProcessEnv = process.env): string {
  const shared = env['XDG_DATA_HOME']
  return resolve(
    asked ??
      (env['OFFHOOK_HOME'] || join(shared?.startsWith('/') ? shared : join(homedir(), '.local', 'share'), 'offhook')),
  )
}

/**
 * Makes the folder so that nobody else on the machine looks inside (0700), and shuts it where it stands open.
 *
 * @throws StoreError where it cannot be made or is no folder
 */
export function prepareHome(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const { mode, uid } = statSync(folder)
    const isOurs = process.getuid?.() === undefined || process.getuid() === uid
    if (isOurs && (mode & 0o077) !== 0) chmodSync(folder, 0o700)
  } catch (error) {
    throw storeError(error, folder)
  }
  if (!statSync(folder).isDirectory()) throw new StoreError(`${folder}: is not a folder`)
}
