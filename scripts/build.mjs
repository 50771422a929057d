// Compiles the catalogue, then every workspace. `npm run build`.
import { fileURLToPath } from 'node:url'
import { install, run, underPinnedNode } from './prepare.mjs'

export const buildSteps = [
  ['catalogue', 'node', ['packages/catalogue/build/compile.ts']],
  ['build', 'tsc', ['-b', 'tsconfig.build.json']],
  ['command', 'node', ['packages/offhook/build/bundle.ts']],
  ['pages', 'node', ['packages/web/build/build.ts']],
]

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  install()
  underPinnedNode(import.meta.url)
  for (const [, command, args] of buildSteps) {
    const status = run(command, args)
    if (status !== 0) process.exit(status)
  }
}
