import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The app, as the local server serves it. `build/build.ts` makes `offhook.html` besides. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['@offhook/source', 'module', 'browser', 'default'] },
  worker: { format: 'es' },
  build: {
    outDir: 'dist/app',
    emptyOutDir: true,
    target: 'es2024',
    // The policy of the server allows no inline script and no data: script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { checks: { bundlerTimings: false } },
    chunkSizeWarningLimit: 2_000,
  },
})
