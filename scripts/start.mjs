// `npm start`: installs what is missing, builds, starts the local app, opens a browser where there is a desktop.
// `npm start -- --no-open` never opens one; other options go to `offhook serve`.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildSteps } from './build.mjs'
import { install, root, run, underPinnedNode } from './prepare.mjs'

install()
underPinnedNode(import.meta.url)

console.error('Building …')
for (const [, command, args] of buildSteps) {
  const status = run(command, args, { stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(status)
}

const given = process.argv.slice(2)
// `npm start --no-open` reaches us as npm's own setting.
const isQuiet = given.includes('--no-open') || process.env.npm_config_open === ''
const options = given.filter((option) => option !== '--no-open' && option !== '--open')
const server = spawn(
  process.execPath,
  [join(root, 'packages/offhook/bin/offhook.js'), 'serve', ...(isQuiet ? [] : ['--open']), ...options],
  { stdio: 'inherit' },
)
// The terminal sends Ctrl+C to the server as well; it closes, then this ends with its status.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => {
  process.exitCode = code ?? 0
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal)
})
