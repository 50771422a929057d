import {
  billerName,
  type FullCatalogue,
  type HowAnswer,
  hasCancelButton,
  how,
  isOld,
  type Route,
  type Service,
  type Source,
} from '@offhook/catalogue/full'
import { escaped, jsonLd, page } from './html.ts'
import type { SiteSettings } from './site-settings.ts'

/** The guide to one service: who bills, the way out by each biller, what people ask, where it was read. */
export function servicePage(service: Service, catalogue: FullCatalogue, settings: SiteSettings): string {
  const { messages, today } = settings
  const { how: words, site } = messages
  const answer = how({ service: service.id }, catalogue, { today, messages })
  const company = answer.service!.company
  const groups = [...Map.groupBy(answer.routes, ({ biller }) => biller)]
  const nameOf = (id: string) => billerName(id, catalogue, messages)
  const title = site.howTo(service.name)
  const needsCall = answer.routes.some(({ action, channel }) => action === 'cancel' && channel === 'phone')

  const tells = (answer.billers.length > 1 || answer.nothingToCancel === null ? answer.billers : [])
    .filter(({ tells }) => tells.length > 0)
    .map(
      ({ id, tells }) => `<details><summary>${escaped(words.billedBy(nameOf(id)))}</summary>
<p>${escaped(words.labelled(words.tellItBy, ''))}</p><ul>${tells.map(({ text }) => `<li>${escaped(text)}</li>`).join('')}</ul>
<p><a href="#by-${escaped(id)}">${escaped(site.goThere)}</a></p></details>`,
    )
    .join('\n')

  const isFree = answer.nothingToCancel !== null && !answer.routes.some(({ action }) => action === 'cancel')
  const ways = groups
    .map(
      ([biller, routes]) => `<section id="by-${escaped(biller)}" aria-labelledby="h-${escaped(biller)}">
<h2 id="h-${escaped(biller)}">${escaped(isFree ? service.name : words.billedBy(nameOf(biller)))}</h2>
${routes.map((route) => routeHtml(route, settings)).join('\n')}
${isFree ? '' : limitsHtml(biller, catalogue)}
</section>`,
    )
    .join('\n')

  return page({
    language: messages.language,
    title,
    description: site.serviceDescription(service.name),
    root: '../',
    head: `${structuredData(title, service, answer)}\n`,
    body: `<header><nav><a href="../">${escaped(site.title)}</a></nav>
<h1>${escaped(title)}</h1>
<p class="company">${escaped(company)}${service.aliases.length > 0 ? ` · ${escaped(service.aliases.join(', '))}` : ''}</p>
${answer.note === null ? '' : `<p>${escaped(answer.note)}</p>`}
<p class="warning">${escaped(needsCall ? site.noNumberButOfficial : site.noNumberFromSearch)}</p></header>
<main>
<section aria-labelledby="who"><h2 id="who">${escaped(answer.nothingToCancel ? words.isThereAnything : words.whoBills)}</h2>
<p>${escaped(answer.summary)}</p>${sourcesHtml(answer.nothingToCancel?.sources ?? [], settings)}
${tells}
</section>
${ways}
${refundsHtml(answer, settings, nameOf)}
${numbersHtml(answer, settings)}
${answer.caveats.length === 0 ? '' : `<section><h2>${escaped(words.goodToKnow)}</h2><ul>${answer.caveats.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul></section>`}
<section><h2>${escaped(words.questions)}</h2>
${answer.answers.map(({ question, text, sources }) => `<h3>${escaped(question)}</h3><p>${escaped(text)}</p>${sourcesHtml(sources, settings)}`).join('\n')}
</section>
</main>
<footer><p>${escaped(site.about(catalogue.version))}</p></footer>`,
  })
}

function routeHtml(route: Route, settings: SiteSettings): string {
  const { how: words } = settings.messages
  const notes = [
    ...(route.regions.length > 0 ? [words.inCountries(route.regions)] : []),
    ...(route.channel === 'online' ? [] : [words.channel[route.channel]]),
    ...(route.noticeDays === null ? [] : [words.notice(route.noticeDays)]),
    ...(route.takesEffect === 'unknown' ? [] : [words.takesEffect[route.takesEffect]]),
    ...(route.confirmation === null ? [] : [words.labelled(words.youWillSee, route.confirmation)]),
    ...(route.ifMissing === null
      ? []
      : [words.labelled(hasCancelButton(route) ? words.ifMissing : words.ifRefused, route.ifMissing)]),
  ]
  return `<article><h3>${escaped(words.actions[route.action])}</h3>
${route.url === null ? '' : `<p>${link(route.url)}</p>`}
<ol>${route.steps.map((step) => `<li>${escaped(step)}</li>`).join('')}</ol>
${notes.map((note) => `<p>${escaped(note)}</p>`).join('')}
<p class="basis">${escaped(words.basis[route.basis])}</p>${sourcesHtml(route.sources, settings)}</article>`
}

function limitsHtml(biller: string, catalogue: FullCatalogue): string {
  const limits = catalogue.biller(biller)?.limits ?? []
  return limits.length === 0
    ? ''
    : `<ul class="limits">${limits.map(({ text }) => `<li>${escaped(text)}</li>`).join('')}</ul>`
}

function refundsHtml(answer: HowAnswer, settings: SiteSettings, nameOf: (id: string) => string): string {
  const { how: words } = settings.messages
  if (answer.refunds.length === 0) return ''
  const rows = answer.refunds.map(
    (refund) =>
      `<li>${escaped(words.refund(refund))} (${escaped(words.billedBy(nameOf(refund.biller)))})${sourcesHtml(refund.sources, settings)}</li>`,
  )
  return `<section><h2>${escaped(words.refunds)}</h2><ul>${rows.join('')}</ul></section>`
}

/** Only what the catalogue calls official on this day; nothing else is a number here. */
function numbersHtml(answer: HowAnswer, settings: SiteSettings): string {
  const { how: words } = settings.messages
  if (answer.numbers.length === 0) return ''
  const rows = answer.numbers.map(
    ({ e164, purpose, region, sources }) =>
      `<li><a href="tel:${escaped(e164)}">${escaped(e164)}</a> ${escaped(purpose)}${region ? `, ${escaped(region)}` : ''}${sourcesHtml(sources, settings)}</li>`,
  )
  return `<section><h2>${escaped(words.numbers)}</h2><ul>${rows.join('')}</ul><p>${escaped(words.phoneOnlyFrom)}</p></section>`
}

/** Each source with its date. A third party's page is named and no link. */
function sourcesHtml(sources: readonly Source[], { messages, today }: SiteSettings): string {
  const { how: words } = messages
  if (sources.length === 0) return ''
  const rows = sources.map((source) => {
    const { url, ownDomain, readAt, asOf } = source
    const age = readAt ? words.readOn(readAt) : asOf ? words.asOf(asOf) : words.notRead
    const old = (readAt ?? asOf) !== null && isOld(source, today) ? `; ${words.checkSource}` : ''
    return `<li>${ownDomain ? link(url) : escaped(new URL(url).hostname)} (${escaped(age + old)})</li>`
  })
  return `<ul class="sources">${rows.join('')}</ul>`
}

function link(url: string): string {
  return `<a href="${escaped(url)}" rel="noreferrer">${escaped(url)}</a>`
}

/** schema.org: the way to cancel with the company itself as HowTo, the questions as FAQPage. */
function structuredData(title: string, service: Service, answer: HowAnswer): string {
  const [cancel] = answer.routes.filter(({ action }) => action === 'cancel')
  const howTo = cancel && {
    '@context': 'https://schema.org',
    '@type': 'HowTo',
    name: title,
    about: {
      '@type': 'Service',
      name: service.name,
      provider: { '@type': 'Organization', name: answer.service!.company },
    },
    step: cancel.steps.map((text, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      text,
      ...(cancel.url !== null && { url: cancel.url }),
    })),
  }
  const faq = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: answer.answers.map(({ question, text }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text },
    })),
  }
  return [howTo, faq].flatMap((data) => (data ? [jsonLd(data)] : [])).join('\n')
}
