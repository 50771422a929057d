import type { FullCatalogue, Service } from '@offhook/catalogue/full'
import { escaped, page } from './html.ts'
import type { SiteSettings } from './site-settings.ts'

/** Every service by its first letter, with a box to filter by any of its names. */
export function directoryPage(
  services: readonly Service[],
  catalogue: FullCatalogue,
  { messages }: SiteSettings,
): string {
  const { site } = messages
  const letters = Map.groupBy(services, ({ name }) => {
    const first = name.normalize('NFKD').charAt(0).toUpperCase()
    return /[A-Z]/.test(first) ? first : '0–9'
  })
  const list = [...letters]
    .map(
      ([letter, group]) => `<section aria-labelledby="l-${escaped(letter)}">
<h2 id="l-${escaped(letter)}">${escaped(letter)}</h2>
<ul class="services">
${group.map((service) => row(service, catalogue)).join('\n')}
</ul>
</section>`,
    )
    .join('\n')
  return page({
    language: messages.language,
    title: site.title,
    description: site.description,
    root: '',
    body: `<header><h1>${escaped(site.title)}</h1>
<p>${escaped(site.description)}</p>
<form id="filter" role="search" hidden><label for="q">${escaped(site.filter)}</label> <input id="q" type="search" autocomplete="off"></form>
</header>
<main>
${list}
<p id="none" role="status" hidden>${escaped(site.noneFits)}</p>
</main>
<footer><p>${escaped(site.about(catalogue.version))}</p></footer>
<script src="filter.js" defer></script>`,
  })
}

function row({ id, name, aliases, companyId }: Service, catalogue: FullCatalogue): string {
  const company = catalogue.company(companyId)?.name ?? companyId
  const names = [name, company, ...aliases]
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
  const beside = company === name ? '' : ` <span class="company">${escaped(company)}</span>`
  return `<li data-names="${escaped(names)}"><a href="${escaped(id)}/">${escaped(name)}</a>${beside}</li>`
}
