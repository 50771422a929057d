import { createHash } from 'node:crypto'

/** What goes into the one file: code and style as text. */
export interface SingleFileParts {
  /** The page without script and style; has a `</head>` and a `</body>`. */
  readonly page: string
  readonly style: string
  readonly script: string
  /** The engine as a classic script; runs in a worker made from its own text, or in the page. */
  readonly engine: string
}

/**
 * Puts the app into one page that needs nothing else: no server, no network. The policy allows exactly the two scripts
 * and the style by their hashes, a worker made from the page's own text, and no request at all.
 */
export function singleFile({ page, style, script, engine }: SingleFileParts): string {
  const code = inlineScript(script)
  const engineCode = inlineScript(engine)
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(code)} ${hashOf(engineCode)}`,
    `style-src ${hashOf(style)}`,
    'worker-src blob:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  // A replacement text would give meaning to `$&` and the like inside the code.
  return page
    .replace(
      /(<meta charset="utf-8" \/>)/,
      (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    )
    .replace('</head>', () => `<style>${style}</style></head>`)
    .replace(
      '</body>',
      () => `<script type="text/plain" id="engine">${engineCode}</script><script type="module">${code}</script></body>`,
    )
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** Inside a page a script ends at the first `</script`, and `<!--` changes how it is read. */
function inlineScript(code: string): string {
  return code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
}
