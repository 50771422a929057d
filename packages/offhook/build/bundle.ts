import { existsSync, rmSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

/**
 * Puts the command and the workspaces below it into `dist/command`: what is published needs no private workspace, and
 * starts by reading a few files instead of hundreds. Packages from the registry stay imports. Threads are files of their
 * own, beside the code that starts them.
 */
const here = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = join(here, 'dist/command')

rmSync(folder, { recursive: true, force: true })
await build({
  input: {
    cli: join(here, 'src/cli.ts'),
    'judging-worker': join(here, 'src/scan/judging-worker.ts'),
    'reading-worker': join(here, '../documents/src/thread/reading-worker.ts'),
  },
  platform: 'node',
  external: (id) => !(id.startsWith('.') || id.startsWith('@offhook/') || isAbsolute(id)),
  resolve: { conditionNames: ['@offhook/source', 'import', 'default'] },
  checks: { circularDependency: true },
  output: { dir: folder, format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
})
if (!existsSync(join(folder, 'cli.js'))) throw new Error('the command was not bundled')
