import 'uplot/dist/uPlot.min.css'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import UPlot from 'uplot'
import { monthTicks } from './month-ticks.ts'
import type { Series } from './watch-server.ts'

const rowHeight = 30
const mostRows = 24

/** Every series as a row of dots over time: a gap is a charge that did not come, a ring a new price. */
export function Timeline({ series }: { series: readonly Series[] }) {
  const { t, i18n } = useTranslation('watch')
  const host = useRef<HTMLDivElement>(null)
  const rows = series.slice(0, mostRows)
  useEffect(() => {
    const element = host.current
    if (element === null || rows.length === 0) return
    const draw = () => {
      element.replaceChildren()
      const style = getComputedStyle(element)
      const ink = style.getPropertyValue('--ink')
      const soft = style.getPropertyValue('--line')
      const days = [...new Set(rows.flatMap(({ transactions }) => transactions.map(({ date }) => date)))].sort()
      const seconds = days.map((day) => Date.parse(day) / 1000)
      const plot = new UPlot(
        {
          width: element.clientWidth,
          height: rows.length * rowHeight + 50,
          legend: { show: false },
          cursor: { show: false },
          scales: { y: { range: [-0.7, rows.length - 0.3] } },
          axes: [
            {
              stroke: ink,
              grid: { stroke: soft },
              splits: (plot, _, from, to) =>
                monthTicks(from, to, Math.max(2, Math.floor((plot.width - nameWidth(element)) / 60))),
              values: (_, splits) => splits.map((at) => monthOf(at, i18n.language)),
            },
            {
              stroke: ink,
              grid: { show: false },
              ticks: { show: false },
              size: nameWidth(element),
              splits: rows.map((_, row) => row),
              values: (_, splits) => splits.map((row) => shortened(rows[rows.length - 1 - row]?.merchant ?? '')),
            },
          ],
          series: [
            {},
            ...rows.flatMap(() => [
              {
                stroke: style.getPropertyValue('--brand'),
                width: 1,
                spanGaps: true,
                points: { show: true, size: 8, fill: style.getPropertyValue('--brand') },
              },
              {
                stroke: 'transparent',
                points: {
                  show: true,
                  size: 16,
                  stroke: style.getPropertyValue('--urgent'),
                  fill: 'transparent',
                  width: 2,
                },
              },
            ]),
          ],
        },
        [
          seconds,
          ...rows.flatMap(({ transactions, priceSteps, firstDate }, row) => {
            const charged = new Set(transactions.map(({ date }) => date))
            const steps = new Set(priceSteps.map(({ date }) => date).filter((date) => date !== firstDate))
            const at = rows.length - 1 - row
            return [days.map((day) => (charged.has(day) ? at : null)), days.map((day) => (steps.has(day) ? at : null))]
          }),
        ],
        element,
      )
      return plot
    }
    let plot = draw()
    const resized = new ResizeObserver(() => {
      plot?.destroy()
      plot = draw()
    })
    resized.observe(element)
    return () => {
      resized.disconnect()
      plot?.destroy()
    }
  }, [rows, i18n.language])
  if (rows.length === 0) return null
  return (
    <section className="card stack" aria-labelledby="timeline">
      <h2 id="timeline">{t('timeline.title')}</h2>
      <p className="quiet">{t('timeline.lead')}</p>
      <div ref={host} className="watch-timeline" role="img" aria-label={t('timeline.label', { count: rows.length })} />
    </section>
  )
}

/** Room for the names, in pixels. */
function nameWidth(element: HTMLElement): number {
  return Math.min(150, element.clientWidth / 3)
}

function monthOf(seconds: number, language: string): string {
  return new Intl.DateTimeFormat(language, { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(seconds * 1000)
}

function shortened(name: string): string {
  return name.length > 18 ? `${name.slice(0, 17)}…` : name
}
