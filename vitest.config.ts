import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@offhook/source'] },
  ssr: { resolve: { conditions: ['@offhook/source'] } },
  test: {
    include: [
      'packages/*/{src,build,test}/**/*.test.ts',
      'scripts/**/*.test.ts',
      'bench/**/*.test.ts',
      'examples/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 60_000,
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['packages/*/{src,build}/**/*.ts'],
      exclude: ['**/*.test.ts', '**/compiled.ts'],
      reporter: ['text-summary'],
    },
  },
})
