// A million lines into SQLite, then every series: `million.ts FILE`. Prints one line of JSON.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { catalogue } from '@offhook/catalogue/full'
import { statementPath } from '../../packages/offhook/src/watch/statement-path.ts'
import { Watch } from '../../packages/offhook/src/watch/watch.ts'
import { openStore } from '../../packages/store/src/store.ts'

const [path = ''] = process.argv.slice(2)
const home = mkdtempSync(join(tmpdir(), 'offhook-bench-'))
const store = await openStore({ home })
const cpuSeconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1e6
}
const rss = () => Math.round(process.resourceUsage().maxRSS / 1024)
try {
  const watch = new Watch(store, catalogue)
  const file = statementPath(path)
  let cpu = process.cpuUsage()
  let start = performance.now()
  const { added } = await watch.import(file, await watch.open(file, { positive: 'income' }))
  const importSeconds = (performance.now() - start) / 1000
  const importCpu = cpuSeconds(cpu)
  const importRss = rss()
  cpu = process.cpuUsage()
  start = performance.now()
  const { series } = await watch.overview()
  console.log(
    JSON.stringify({
      added,
      importSeconds,
      importCpu,
      importRss,
      series: series.length,
      seriesSeconds: (performance.now() - start) / 1000,
      seriesCpu: cpuSeconds(cpu),
      rss: rss(),
    }),
  )
} finally {
  await store.close()
  rmSync(home, { recursive: true, force: true })
}
