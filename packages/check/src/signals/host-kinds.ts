/** Hosts on which strangers publish, by the registrable name that they share. */
const kinds: Readonly<Record<'user-content' | 'help-desk', string>> = {
  'user-content': `github.com github.io gitlab.com gitlab.io gitbook.io bitbucket.org hashnode.dev hashnode.com dev.to medium.com hackmd.io hackernoon.com notion.site notion.so
    sites.google.com groups.google.com docs.google.com drive.google.com blogspot.com wordpress.com wixsite.com weebly.com webflow.io squarespace.com jimdosite.com strikingly.com tumblr.com substack.com
    pages.dev netlify.app vercel.app web.app firebaseapp.com herokuapp.com glitch.me replit.app surge.sh carrd.co linktr.ee bio.link pastebin.com justpaste.it telegra.ph rentry.co write.as ghost.io
    reddit.com quora.com stackexchange.com stackoverflow.com discourse.group proboards.com boardhost.com tapatalk.com disqus.com facebook.com x.com twitter.com linkedin.com pinterest.com instagram.com tiktok.com youtube.com vimeo.com
    goodreads.com issuu.com scribd.com slideshare.net academia.edu researchgate.net eventbrite.com meetup.com smartwaiver.com onecause.com knowt.com quizlet.com wanderlog.com teachers.io change.org gofundme.com soundcloud.com behance.net dribbble.com about.me
    crunchbase.com g.page yelp.com trustpilot.com tripadvisor.com list-manage.com typeform.com jotform.com canva.site mystrikingly.com webnode.page godaddysites.com edublogs.org livejournal.com penzu.com`,
  'help-desk': `zohodesk.com zohodesk.eu zohodesk.in zendesk.com freshdesk.com helpscoutdocs.com intercom.help groovehq.com happyfox.com kayako.com uservoice.com helpjuice.com document360.io tawk.help gorgias.help crisp.help desk.com
    microsoftcrmportals.com powerappsportals.com powerappsportals.us dynamics365portals.com dynamics365portals.us force.com my.site.com service-now.com atlassian.net statuspage.io jungleworks.com hubspotpagebuilder.com featurebase.app canny.io supportbee.com`,
}

const byName = new Map(
  Object.entries(kinds).flatMap(([kind, names]) =>
    names.split(/\s+/).map((name) => [name, kind as keyof typeof kinds] as const),
  ),
)

/** What kind of shared host this is; undefined for all others. */
export function hostKind(host: string): keyof typeof kinds | undefined {
  for (let name = host.toLowerCase(); name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const kind = byName.get(name)
    if (kind) return kind
  }
  return /^(?:community|forums?|discussions?|boards?|answers)\./.test(host) ? 'user-content' : undefined
}
