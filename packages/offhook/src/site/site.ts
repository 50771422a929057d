import type { FullCatalogue } from '@offhook/catalogue/full'
import { directoryPage } from './directory-page.ts'
import { servicePage } from './service-page.ts'
import type { SiteSettings } from './site-settings.ts'
import { style } from './style.ts'

export interface SiteFile {
  /** Relative, with slashes. */
  readonly path: string
  readonly text: string
}

/** The catalogue as plain pages: no script is needed to read them, no address leads off a company's own domain. */
export function siteFiles(catalogue: FullCatalogue, settings: SiteSettings): SiteFile[] {
  const services = catalogue.services.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  const base = settings.baseUrl === null ? '' : settings.baseUrl.replace(/\/*$/, '/')
  return [
    { path: 'index.html', text: directoryPage(services, catalogue, settings) },
    { path: 'style.css', text: style },
    { path: 'filter.js', text: filter },
    ...services.map((service) => ({
      path: `${service.id}/index.html`,
      text: servicePage(service, catalogue, settings),
    })),
    {
      path: 'sitemap.txt',
      text: ['', ...services.map(({ id }) => `${id}/`)].map((path) => `${base}${path}\n`).join(''),
    },
    { path: 'robots.txt', text: `User-agent: *\nAllow: /\n${base === '' ? '' : `Sitemap: ${base}sitemap.txt\n`}` },
  ]
}

/** Hides what does not fit while somebody types; without it the whole list stands there. */
const filter = `const box = document.querySelector('#filter')
const rows = [...document.querySelectorAll('[data-names]')]
box.hidden = false
box.querySelector('input').addEventListener('input', ({ target }) => {
  const typed = target.value.toLowerCase().replace(/[^\\p{L}\\p{N}]+/gu, '')
  for (const row of rows) row.hidden = !row.dataset.names.includes(typed)
  for (const section of document.querySelectorAll('main section'))
    section.hidden = [...section.querySelectorAll('[data-names]')].every((row) => row.hidden)
  document.querySelector('#none').hidden = rows.some((row) => !row.hidden)
})
`
