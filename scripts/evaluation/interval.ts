/** A share with its Wilson 95 % interval, which holds for small samples and shares near 0 and 1, too. */
export function rate(hits: number, all: number): string {
  if (all === 0) return 'none to judge'
  const z = 1.96
  const p = hits / all
  const centre = (p + (z * z) / (2 * all)) / (1 + (z * z) / all)
  const half = (z / (1 + (z * z) / all)) * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all))
  const low = Math.max(0, centre - half)
  const high = Math.min(1, centre + half)
  return `${p.toFixed(3)}  (${hits} of ${all}; 95 % ${low.toFixed(3)} to ${high.toFixed(3)})`
}

/** A share in per cent; a dash where there is nothing to share. */
export function percent(hits: number, all: number): string {
  return all === 0 ? '–' : `${((100 * hits) / all).toFixed(1)} %`
}
