// What npm runs before it packs a workspace: puts what lies elsewhere in the checkout into the package, and afterwards
// (`--undo`) takes it out again. Refuses to pack what was not built.
import { copyFileSync, cpSync, existsSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from './prepare.mjs'

const workspace = process.cwd()
/** Files that are taken along, by the name of the workspace's folder. */
const alongside = {
  catalogue: ['LICENSE', 'NOTICE'],
  check: ['LICENSE', 'NOTICE'],
  offhook: ['LICENSE', 'NOTICE', 'packages/catalogue/data'],
}
const built = { catalogue: 'dist/src/index.js', check: 'dist/index.js', offhook: 'dist/command/cli.js' }

const name = basename(workspace)
const undo = process.argv.includes('--undo')
if (!undo && !existsSync(join(workspace, built[name]))) {
  console.error(`offhook: ${name} is not built; run "npm run build" first.`)
  process.exit(1)
}
for (const path of alongside[name]) {
  const target = join(workspace, basename(path))
  if (undo) rmSync(target, { recursive: true, force: true })
  else if (path.includes('/')) cpSync(join(root, path), target, { recursive: true })
  else copyFileSync(join(root, path), target)
}
