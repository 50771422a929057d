/** Text made safe for HTML, element content and quoted attributes alike. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** Data for search engines, safe inside a script element. */
export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`
}

export interface PageParts {
  readonly language: string
  readonly title: string
  readonly description: string
  /** From the page to the root: `` or `../`. */
  readonly root: string
  readonly head?: string
  readonly body: string
}

export function page({ language, title, description, root, head = '', body }: PageParts): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<link rel="stylesheet" href="${root}style.css">
${head}</head>
<body>
${body}
</body>
</html>
`
}
