import { getDomain, parse } from 'tldts'

/**
 * Which names may stand as a company's own domain. A look-up trusts a domain with everything under it, so it must be
 * one registrable name that nobody else can get a part of.
 */

/** Help desks, site builders and file hosts whose tenants get a subdomain or a path, beyond the public suffix list. */
const sharedHosts = new Set(
  `
  atlassian.net bandcamp.com box.com brandfolder.com calameo.com desk.com deskpro.com exposure.co force.com
  freshdesk.com freshservice.com gitbook.com github.com gitlab.com gorgias.help groovehq.com hackmd.io
  happyfox.com hashnode.com hashnode.dev helpdocs.io helpjuice.com helplook.com helpscout.com helpscoutdocs.com
  helpshift.com hubspot.com hubspotpagebuilder.com intercom.com intercom.help issuu.com jimdo.com jotform.com
  kayako.com kb.help kustomer.help linktr.ee livejournal.com medium.com microsoftcrmportals.com mystrikingly.com
  notion.so pastebin.com powerappsportals.com readme.io reamaze.com salesforce-sites.com salesforce.com scribd.com
  service-now.com sharepoint.com site123.me slack.com slideshare.net squarespace.com statuspage.io strikingly.com
  substack.com surveymonkey.com tawk.help tenderapp.com tumblr.com typeform.com uservoice.com weebly.com wix.com
  wordpress.com zendesk.com zoho.com zohodesk.com zohosites.com
  `
    .trim()
    .split(/\s+/),
)

/** Why this may not be a company's domain, or undefined when it may. */
export function domainFault(domain: string): string | undefined {
  if (/[^\x00-\x7f]/.test(domain)) return `${domain} is not ASCII: letters of another script imitate a domain`
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain)) return `${domain} is not a lower-case domain`
  if (domain.split('.').some((label) => label.startsWith('xn--'))) return `${domain} is punycode`
  if (sharedHosts.has(domain)) return `${domain} is a shared host: its tenants are strangers`
  const { isIcann, isPrivate, publicSuffix, isIp } = parse(domain, { allowPrivateDomains: true })
  if (isIp || (!isIcann && !isPrivate)) return `${domain} has no known public suffix`
  if (domain === publicSuffix) return `${domain} is a public suffix: anybody registers under it`
  const registrable = getDomain(domain, { allowPrivateDomains: true })
  if (isPrivate) return `${domain} is a tenant of the shared host ${publicSuffix}`
  if (registrable !== domain) {
    const shared = registrable && sharedHosts.has(registrable)
    return shared
      ? `${domain} is a tenant of the shared host ${registrable}`
      : `${domain} is not registrable: write ${registrable}`
  }
  return undefined
}

/** Whether the host is the domain or lies under it, by whole labels. */
export function liesOn(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`)
}

const looks: readonly (readonly [RegExp, string])[] = [
  [/0/g, 'o'],
  [/[1i|]/g, 'l'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/5/g, 's'],
  [/-/g, ''],
]

/** What the first label of a domain looks like at a glance; two domains with one look can be taken for each other. */
export function look(domain: string): string {
  return looks.reduce((text, [from, to]) => text.replace(from, to), domain.slice(0, domain.indexOf('.')))
}

const baitWords =
  /(account|activat|billing|cancel|care|contact|customer|help|helpline|hotline|login|phone|recover|refund|renew|secure|service|signin|support|unlock|update|verif)/

/** Whether the domain is another one's first label with bait around it: `norton-support.com` beside `norton.com`. */
export function baits(domain: string, other: string): boolean {
  const label = domain.slice(0, domain.indexOf('.'))
  const brand = other.slice(0, other.indexOf('.'))
  if (brand.length < 4 || label === brand || !label.includes(brand)) return false
  return baitWords.test(label.replace(brand, ''))
}
