import { finding, type Signal } from './signal.ts'

/**
 * The page lies on a site of whoever it speaks for. That makes no number official: search pages and communities of a
 * company's own show what strangers wrote.
 */
export const ownHost: Signal = {
  name: 'own-host',
  kind: 'calm',
  measure: ({ claim }, { host, catalogue }) => {
    if (host === null || claim === null || claim.by === 'role') return null
    const owner = catalogue.hostOwner(host)
    const { companyId, name } = claim.party
    const isOwn =
      companyId === null
        ? owner === undefined && wearsName(host, name)
        : owner?.companyId === companyId && !owner.community && !showsOthersText(host)
    return finding(isOwn ? 1 : 0, `The page is on a site of ${name}.`)
  },
}

/** Search pages and forums by the first label of their host, where the catalogue does not list them. */
function showsOthersText(host: string): boolean {
  return /^(?:search|find|forums?|community|communities|answers|discuss(?:ions?)?|boards?)\./.test(host)
}

/** For an organisation that the catalogue lacks: its name and nothing else is the name of the site. */
function wearsName(host: string, name: string): boolean {
  const bare = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return bare.length >= 4 && host.split('.').some((label) => label.replaceAll('-', '') === bare)
}
