import { split } from './split.ts'

/** Where planted text stands: tenants of help desks, forums, site builders, code hosts. The names are invented. */
export const strangersHosts = split(
  [
    'helpline-desk-4471.zohodesk.com',
    'github.com',
    'sites.google.com',
    'forum.orchid-growers.example',
    'community.cyclingclub.example',
    'medium.com',
    'care247-reply.freshdesk.com',
    'notes.sharedpad.example',
  ],
  [
    'quickanswers-8820.zendesk.com',
    'reddit.com',
    'gitlab.com',
    'travel-tips-daily.blogspot.com',
    'portal.smalltown-council.example',
    'hackmd.io',
    'support-center-now.wordpress.com',
    'board.modelrailways.example',
  ],
)

/** Where people talk and nobody plants anything. */
export const talkHosts = split(
  ['forum.gardeners.example', 'github.com', 'lists.sailing.example', 'reddit.com'],
  ['board.homebrewers.example', 'gitlab.com', 'groups.allotment.example', 'news.ycombinator.com'],
)

/** Local papers and journals. */
export const pressHosts = split(
  ['www.valley-herald.example', 'morning-post.example'],
  ['www.coast-courier.example', 'evening-gazette.example'],
)

/** Where anybody publishes, honest or not: code hosts, site builders, shared notes. */
export const publishingHosts = split(
  ['github.com', 'sites.google.com', 'medium.com', 'notes.sharedpad.example'],
  ['gitlab.com', 'reddit.com', 'hackmd.io', 'our-village.wordpress.com'],
)
