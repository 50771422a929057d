import { catalogue } from '@offhook/catalogue/full'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Listening, listen } from '../listen.ts'

let server: Listening
beforeAll(async () => {
  server = await listen({ catalogue, port: 0 })
})
afterAll(() => server.close())

const page = { headers: { accept: 'text/html' } }

describe('the app', () => {
  test.each(['/', '/on-the-phone', '/services/norton'])(
    '%s is the page, under a policy without inline script',
    async (path) => {
      const response = await fetch(server.origin + path, page)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toMatch(/^text\/html/)
      const policy = response.headers.get('content-security-policy')
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toMatch(/unsafe|https?:|\*/)
      const html = await response.text()
      expect(html).toContain('id="root"')
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\bstyle=|\bon\w+=/)
    },
  )

  test('its scripts are there', async () => {
    const html = await (await fetch(server.origin, page)).text()
    const [, script] = /src="(\/assets\/[^"]+\.js)"/.exec(html)!
    const response = await fetch(server.origin + script)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/)
  })

  test.each(['/assets/nothing.js', '/v1/nothing', '/%2e%2e/%2e%2e/package.json', '/..%2fpackage.json'])(
    '%s is nothing',
    async (path) => {
      expect((await fetch(server.origin + path, page)).status).toBe(404)
    },
  )
})

test('the start address opens the session once and leaves the address bar', async () => {
  const first = await fetch(server.startUrl, { redirect: 'manual' })
  expect(first.status).toBe(303)
  expect(first.headers.get('location')).toBe('/')
  expect(first.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict/)
  const again = await fetch(server.startUrl, { redirect: 'manual' })
  expect(again.headers.get('location')).toBe('/')
  expect(again.headers.get('set-cookie')).toBeNull()
})
