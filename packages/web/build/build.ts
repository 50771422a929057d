import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig, type Rolldown } from 'vite'
import { languageProblems } from './languages.ts'
import { packedSentences } from './packed-sentences.ts'
import { singleFile } from './single-file.ts'

/**
 * Builds the app (`dist/app`, copied to where the server finds it) and the one-file edition (`dist/offhook.html`).
 * Does nothing when no source is newer than the last build.
 */
const web = dirname(dirname(fileURLToPath(import.meta.url)))
const root = dirname(dirname(web))
const served = join(root, 'packages/offhook/dist/web')
const single = join(web, 'dist/offhook.html')

const inputs = [
  ...['src', 'build', 'index.html', 'offhook.html', 'vite.config.ts', 'package.json'].map((name) => join(web, name)),
  join(root, 'packages/check/src'),
  join(root, 'packages/catalogue/src'),
  join(root, 'package-lock.json'),
]

if (!isFresh()) {
  const problems = await languageProblems()
  if (problems.length > 0) throw new Error(`The languages of the page differ:\n${problems.join('\n')}`)
  await build({ configFile: join(web, 'vite.config.ts'), logLevel: 'warn' })
  rmSync(served, { recursive: true, force: true })
  cpSync(join(web, 'dist/app'), served, { recursive: true })
  writeFileSync(single, await buildSingleFile())
  mkdirSync(join(root, 'dist'), { recursive: true })
  cpSync(single, join(root, 'dist/offhook.html'))
}

function isFresh(): boolean {
  if (!existsSync(join(served, 'index.html')) || !existsSync(single) || !existsSync(join(root, 'dist/offhook.html'))) {
    return false
  }
  const built = statSync(single).mtimeMs
  return inputs.every((input) => newest(input) < built)
}

function newest(path: string): number {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stats.mtimeMs)
}

async function buildSingleFile(): Promise<string> {
  const [page, engine] = [
    await bundle('src/single-file.tsx', 'es'),
    await bundle('src/engine/engine-script.ts', 'iife'),
  ]
  return singleFile({
    page: readFileSync(join(web, 'offhook.html'), 'utf8').replace(/\s*<script type="module".*<\/script>/, ''),
    style: textOf(page, '.css'),
    script: textOf(page, '.js'),
    engine: textOf(engine, '.js'),
  })
}

/** One entry and all that it imports as one script. */
async function bundle(entry: string, format: 'es' | 'iife'): Promise<Rolldown.RolldownOutput> {
  const config: InlineConfig = {
    configFile: false,
    root: web,
    logLevel: 'warn',
    plugins: [react(), packedSentences()],
    resolve: { conditions: ['@offhook/source', 'module', 'browser', 'default'] },
    build: {
      write: false,
      target: 'es2024',
      modulePreload: false,
      cssCodeSplit: false,
      reportCompressedSize: false,
      rolldownOptions: {
        // The loading of parts by address, which one script does not do.
        checks: { bundlerTimings: false, emptyImportMeta: false },
        input: join(web, entry),
        output: { format, codeSplitting: false },
      },
    },
  }
  return (await build(config)) as Rolldown.RolldownOutput
}

function textOf({ output }: Rolldown.RolldownOutput, extension: string): string {
  return output
    .filter(({ fileName }) => fileName.endsWith(extension))
    .map((part) => (part.type === 'chunk' ? part.code : String(part.source)))
    .join('\n')
}
