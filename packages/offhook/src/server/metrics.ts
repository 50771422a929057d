import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import { Counter, Histogram, Registry } from 'prom-client'

/** What the server counts: requests and verdicts, never texts, hosts or numbers. */
export class Metrics {
  readonly #registry = new Registry()
  readonly #requests = new Counter({
    name: 'offhook_requests_total',
    help: 'Answered requests.',
    labelNames: ['route', 'status'],
    registers: [this.#registry],
  })
  readonly #seconds = new Histogram({
    name: 'offhook_request_seconds',
    help: 'Time to answer a request.',
    labelNames: ['route'],
    buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
    registers: [this.#registry],
  })
  readonly #verdicts = new Counter({
    name: 'offhook_verdicts_total',
    help: 'Verdicts on texts.',
    labelNames: ['verdict'],
    registers: [this.#registry],
  })

  readonly middleware = createMiddleware(async (context, next) => {
    const started = performance.now()
    await next()
    const route = routePath(context, -1)
    this.#requests.inc({ route, status: context.res.status })
    this.#seconds.observe({ route }, (performance.now() - started) / 1000)
  })

  countVerdict(verdict: string): void {
    this.#verdicts.inc({ verdict })
  }

  /** The Prometheus text format. */
  render(): Promise<string> {
    return this.#registry.metrics()
  }

  get contentType(): string {
    return this.#registry.contentType
  }
}
