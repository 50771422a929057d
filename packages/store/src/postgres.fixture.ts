import { execFileSync, type SpawnSyncOptions, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL of the test's own: in a temporary folder, reached through a socket there, gone after `stop`. */
export interface TestPostgres {
  /** An empty database, with a name of its own. */
  newDatabase(): string
  stop(): void
}

/** The folder of `initdb` and `pg_ctl`; undefined where PostgreSQL is not installed. */
export function postgresBinaries(): string | undefined {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : []
  const newestFirst = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => `/usr/lib/postgresql/${version}/bin`)
  const onPath = (process.env['PATH'] ?? '').split(':')
  return [...newestFirst, ...onPath].find((folder) => folder !== '' && existsSync(join(folder, 'initdb')))
}

/** Starts it. PostgreSQL refuses to run as root: then it runs as `postgres`, or as `nobody`. */
export function startPostgres(binaries: string): TestPostgres {
  const folder = mkdtempSync(join(tmpdir(), 'offhook-pg-'))
  const as = unprivileged()
  if (as !== undefined) chownSync(folder, as.uid, as.gid)
  const options: SpawnSyncOptions = { ...as, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }
  const run = (name: string, args: readonly string[]) => {
    const { status, stderr, error } = spawnSync(join(binaries, name), args, options)
    if (status !== 0) throw new Error(`${name}: ${error?.message ?? stderr?.toString()}`)
  }
  const data = join(folder, 'data')
  run('initdb', ['-D', data, '-U', 'offhook', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C'])
  const settings = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`
  run('pg_ctl', ['-D', data, '-w', '-t', '60', '-l', join(folder, 'log'), '-o', settings, 'start'])
  let made = 0
  return {
    newDatabase() {
      made += 1
      run('createdb', ['-h', folder, '-U', 'offhook', `test${made}`])
      return `postgres://offhook@${encodeURIComponent(folder)}/test${made}`
    },
    stop() {
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      // No such user: the next one.
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor nobody')
}
