#!/usr/bin/env node
// Plain JavaScript that every Node understands: hands over to the built command, or says what to do.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18)) {
  const pinned = path('../../../node_modules/.bin/node')
  if (existsSync(pinned)) {
    const { status } = spawnSync(pinned, [path('offhook.js'), ...process.argv.slice(2)], { stdio: 'inherit' })
    process.exit(status ?? 2)
  }
  console.error(`offhook: Node ${process.versions.node} is too old; install Node 22.18 or newer.`)
  process.exit(2)
}
if (!existsSync(path('../dist/command/cli.js'))) {
  console.error('offhook: not built yet; run "npm run build" in the folder of the project.')
  process.exit(2)
}
const { main } = await import('../dist/command/cli.js')
await main(process.argv)
