// `npm start`: installs and builds what is missing, then shows a guided check of a fictional sample in the terminal.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { install, root, run, underPinnedNode } from './prepare.mjs'

install()
underPinnedNode(import.meta.url)

if (!existsSync(join(root, 'packages/offhook/dist/cli.js')) && run('node', ['scripts/build.mjs']) !== 0) process.exit(1)

const sample = 'examples/planted-guide.txt'
console.log(`Offhook reads a text, finds every phone number however it is disguised, and tells official from planted.
Here is a made-up page with fictional numbers (${sample}):
`)
console.log(readFileSync(join(root, sample), 'utf8').replace(/^/gm, '  | '))
console.log(`What Offhook says of it (npx offhook check --fictional as-assigned ${sample}):\n`)
const status = run('node', ['packages/offhook/bin/offhook.js', 'check', '--fictional', 'as-assigned', sample])
if (status > 1) process.exitCode = status
console.log(`
Now with your own: npx offhook check FILE    or: npx offhook check --number "+1 888 555 0100" --brand Norton`)
