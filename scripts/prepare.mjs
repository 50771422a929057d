// Plain JavaScript that any Node >= 20 runs: it brings a fresh clone to the point where the pinned Node can take over.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Runs a command with the pinned Node first on the PATH; its output goes to the terminal. Returns the exit status. */
export function run(command, args, options = {}) {
  const bin = join(root, 'node_modules', '.bin')
  const windows = process.platform === 'win32'
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: windows && command === 'npm',
    ...options,
    env: { ...process.env, ...options.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
  })
  if (result.error) {
    console.error(`offhook: cannot run ${command}: ${result.error.message}`)
    return 1
  }
  return result.status ?? 1
}

/** Installs the dependencies when they are missing or older than the lock file. Ends the process when that fails. */
export function install() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  const lock = join(root, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  console.error('Installing what is missing (npm ci) …')
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 2, 2] }) !== 0) {
    console.error('offhook: npm ci failed; see the lines above.')
    process.exit(1)
  }
}

/** Starts this script again under the pinned Node when the running one is too old. Call after `install`. */
export function underPinnedNode(script) {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return
  const pinned = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (!existsSync(pinned)) {
    console.error(
      `offhook: Node ${process.versions.node} is too old and no pinned Node fits this system. Install Node 24.`,
    )
    process.exit(1)
  }
  process.exit(run(pinned, [fileURLToPath(script), ...process.argv.slice(2)]))
}
