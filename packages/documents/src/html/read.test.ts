import { describe, expect, test } from 'vitest'
import { readDocument } from '../read-document.ts'

const bytes = (html: string) => new TextEncoder().encode(html)
const read = (html: string) => readDocument(bytes(html), { name: 'page.html' })

/** The source behind the first place where a stretch of the text stands. */
async function sourceOf(html: string, stretch: string | RegExp) {
  const document = await read(html)
  const match = typeof stretch === 'string' ? stretch : document.text.match(stretch)![0]
  const start = document.text.indexOf(match)
  expect(start).toBeGreaterThanOrEqual(0)
  return document.locate(start, start + match.length).map((place) => {
    if (!('start' in place)) throw new Error('not a place in a source text')
    return { source: html.slice(place.start, place.end), ...(place.attribute && { attribute: place.attribute }) }
  })
}

describe('the text of a page', () => {
  test('has blocks on lines, white space collapsed, and neither scripts nor styles', async () => {
    const { text, title, kind } = await read(
      '<!doctype html><title>Cancel &amp; refund</title><style>b{}</style><h1>Norton\n  help</h1><p>Ring <i>us</i> or\twrite.<br>Soon.</p><ul><li>a<li>b</ul><script>var a = "1-888-555-0100"</script><table><tr><td>x<td>y</table>',
    )
    expect({ text, title, kind }).toEqual({
      kind: 'html',
      title: 'Cancel & refund',
      text: 'Norton help\n\nRing us or write.\nSoon.\n\na\nb\n\nx\ty',
    })
  })

  test('joins digits that stand in different inline tags, and leads back to all of them', async () => {
    const html = '<p>Call 1-<b>888</b>-<span class="x">555</span>-0<!-- no -->1&#48;0 now</p>'
    const { text } = await read(html)
    expect(text).toBe('Call 1-888-555-0100 now')
    expect(await sourceOf(html, '1-888-555-0100')).toEqual([
      { source: '1-<b>888</b>-<span class="x">555</span>-0<!-- no -->1&#48;0' },
    ])
    expect(await sourceOf(html, '888')).toEqual([{ source: '888' }])
  })

  test('decodes references of every form at exact offsets', async () => {
    const html = '<p>a&ampb &amp;lt; 1&#x2d;888&nbsp;555&plus;0100 &notit; &unknown; &</p>'
    expect((await read(html)).text).toBe('a&b &lt; 1-888\u00a0555+0100 ¬it; &unknown; &')
    expect(await sourceOf(html, '888\u00a0555')).toEqual([{ source: '888&nbsp;555' }])
    expect(await sourceOf(html, '+0100')).toEqual([{ source: '&plus;0100' }])
    expect(await sourceOf(html, 'unknown')).toEqual([{ source: 'unknown' }])
  })

  test('keeps offsets over carriage returns and characters outside the basic plane', async () => {
    const html = '<p>\r\n\r\n🔴 Call\r\n1-888-555-0100</p>'
    expect(await sourceOf(html, '1-888-555-0100')).toEqual([{ source: '1-888-555-0100' }])
  })

  test('keeps white space where it counts', async () => {
    expect((await read('<pre>1\n  2\r\n3</pre><textarea> a\n b</textarea>')).text).toContain('1\n  2\n3')
  })

  test.each([
    ['alt', '<img src=a.png alt="Norton help 1-888-555-0100">'],
    ['title', '<span title="1-888-555-0100">help</span>'],
    ['aria-label', '<a href="/x" aria-label="Call 1-888-555-0100">help</a>'],
    ['placeholder', '<input placeholder="1-888-555-0100">'],
    ['value', "<input type=submit value='Call 1-888-555-0100'>"],
    ['href', '<a href="tel:1-888-555-0100">Call us</a>'],
    ['href', '<a href=https://wa.me/1-888-555-0100>Chat</a>'],
    ['href', '<a href="sms:1-888-555-0100?body=x">Text us</a>'],
    ['onclick', `<div onclick="location.href='tel:1-888-555-0100'">Call us</div>`],
    ['data-phone', '<div data-phone="1-888-555-0100"></div>'],
    ['content', '<meta name="description" content="Norton 1-888-555-0100">'],
    ['content', '<meta property="og:title" content="Norton 1-888-555-0100">'],
    ['json-ld', '<script type="application/ld+json">{"@type":"X","telephone":"1-888-555-0100"}</script>'],
  ])('holds what stands in %s', async (attribute, html) => {
    expect(await sourceOf(html, '1-888-555-0100')).toEqual([{ source: '1-888-555-0100', attribute }])
  })

  test('tells a link and its own text once, and another target besides', async () => {
    const count = async (html: string) => (await read(html)).text.match(/555/g)?.length
    expect(await count('<a href="tel:+18885550100">1 (888) 555-0100</a>')).toBe(1)
    expect(await count('<a href="tel:+18885550199">1 (888) 555-0100</a>')).toBe(2)
    expect(await count('<button aria-label="1-888-555-0100">Ring 1-888-555-0100</button>')).toBe(1)
  })

  test('leaves machine values out', async () => {
    const { text } = await read(
      '<div data-id="18885550100" data-time="1700000000"><input type=hidden value=18885550100><img src="tel.png" width=888></div>',
    )
    expect(text).toBe('')
  })

  test('reads escapes of JSON-LD and digits drawn as pictures', async () => {
    const html =
      '<script type=application/ld+json>{"telephone":"1-888-\\u0035\\u0035\\u0035-0100"}</script><p>1-<img alt=8>88</p>'
    const { text } = await read(html)
    expect(text).toContain('1-888-555-0100')
    expect(text).toContain('1-888\n'.trim())
  })
})

describe('hostile pages', () => {
  test.each([
    ['nested 100,000 deep', `${'<div>'.repeat(100_000)}<p>1-888-555-0100`],
    [
      'with 200,000 attributes in one tag',
      `<p ${Array.from({ length: 200_000 }, (_, i) => `a${i}=1`).join(' ')}>1-888-555-0100`,
    ],
    ['of one line with 300,000 tags', `${'<b>1</b><pre>2</pre><i title=3>'.repeat(100_000)}<p>1-888-555-0100`],
    ['with broken tags and references', `${'<a <b &#x &'.repeat(50_000)}><p>1-888-555-0100`],
    [
      'with JSON-LD that never ends',
      `<script type=application/ld+json>{"a":"${'\\"'.repeat(200_000)}</script><p>1-888-555-0100`,
    ],
  ])('%s are read', async (_, html) => {
    expect((await read(html)).text).toContain('1-888-555-0100')
  })

  test('an unclosed comment hides the rest, as in a browser', async () => {
    expect((await read('<p>a<!-- b')).text).toBe('a')
  })
})
