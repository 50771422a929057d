/** `The New Paper+` -> `the-new-paper-plus` */
export function idOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('+', ' plus ')
    .replaceAll('&', ' and ')
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
    .join('-')
}

/** A service to fill in. The build refuses it until the pages are named that were read. */
export function serviceDraft(id: string, company: string, name: string, today: string): string {
  return `id: ${id}
company: ${company}
name: ${JSON.stringify(name)}
# aliases: [ ]            # other names, old ones too
# category: software      # see README.md
# countries: [ ]
# descriptors:            # how the charge begins on a statement
#   - text: ''
#     sources:
#       - { url: https://, readAt: ${today} }
routes:
  - biller: direct
    action: cancel
    url: https://          # on the company's own domain, from the address bar
    steps:
      - Sign in and open …
    takesEffect: unknown   # immediately or end-of-term, if a page says so
    # confirmation: …      # what proves that it worked
    # ifMissing: …         # what to do when the button is not there
    basis: own-domain
    sources:
      - { url: https://, readAt: ${today} }
# refunds: …               # see README.md
`
}

export function companyDraft(id: string, name: string): string {
  return `id: ${id}
name: ${JSON.stringify(name)}
domains: [ ]              # registrable names; each is trusted with all its subdomains
communityHosts: [ ]       # where users write: never official
`
}
