import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The app in a browser takes longest: begun first, it is done when all the rest is. */
class AppFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isApp = ({ moduleId }: TestSpecification) => /\/packages\/web\/test\/app[^/]*\.test\.ts$/.test(moduleId)
    return [...sorted.filter(isApp), ...sorted.filter((file) => !isApp(file))]
  }
}

/** Files that replace modules: whatever else their worker ran has to be forgotten. */
const replacing = ['packages/documents/src/fetch/names.test.ts']
const include = [
  'packages/*/{src,build,test}/**/*.test.ts',
  'scripts/**/*.test.ts',
  'bench/**/*.test.ts',
  'examples/**/*.test.ts',
]
const exclude = ['**/node_modules/**', '**/dist/**']

export default defineConfig({
  resolve: { conditions: ['@offhook/source'] },
  ssr: { resolve: { conditions: ['@offhook/source'] } },
  test: {
    testTimeout: 60_000,
    // Those that drive a browser or a process mostly wait for it.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: AppFirst },
    // The catalogue alone takes longer to load than most files take to run: a worker loads it once.
    projects: [
      { extends: true, test: { name: 'together', isolate: false, include, exclude: [...exclude, ...replacing] } },
      { extends: true, test: { name: 'apart', isolate: true, include: replacing, exclude } },
    ],
    coverage: {
      provider: 'v8',
      include: ['packages/*/{src,build}/**/*.ts'],
      exclude: ['**/*.test.ts', '**/compiled.ts'],
      reporter: ['text-summary'],
    },
  },
})
