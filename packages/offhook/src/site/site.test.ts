import { catalogue, messagesFor } from '@offhook/catalogue/full'
import { describe, expect, test } from 'vitest'
import { siteFiles } from './site.ts'

const settings = { today: catalogue.version, messages: messagesFor('en'), baseUrl: 'https://ways.example/' }
const files = siteFiles(catalogue, settings)
const pages = files.filter(({ path }) => path.endsWith('.html'))
const pageOf = (id: string) => files.find(({ path }) => path === `${id}/index.html`)!.text

test('there is a page for every service, and a directory that leads to each', () => {
  const directory = files.find(({ path }) => path === 'index.html')!.text
  for (const { id } of catalogue.services) {
    expect(pageOf(id)).toContain('<h1>')
    expect(directory).toContain(`href="${id}/"`)
  }
})

test('the only numbers are official ones', () => {
  const official = new Set(
    catalogue.companies.flatMap(({ id }) =>
      catalogue.numbersOf(id, settings.today).flatMap((each) => each.official?.e164 ?? []),
    ),
  )
  for (const { text, path } of pages) {
    for (const [, number] of text.matchAll(/href="tel:([^"]*)"/g)) expect(official, path).toContain(number)
    const withoutAddresses = text.replace(/https?:\/\/[^\s"<]+/g, '').replace(/tel:\+\d+"/g, '')
    for (const [digits] of withoutAddresses.matchAll(/\+\d{8,15}|\b1-8\d\d-\d{3}-\d{4}\b/g))
      expect(official, path).toContain(digits)
  }
})

test('every link stays on the site or leads to a company of the catalogue', () => {
  for (const { text, path } of pages)
    for (const [, href] of text.matchAll(/<a href="([^"]*)"/g)) {
      if (!/^https?:/.test(href!)) continue
      const owner = catalogue.hostOwner(new URL(href!.replaceAll('&amp;', '&')).host)
      expect(owner, `${path}: ${href}`).toMatchObject({ companyId: expect.any(String) })
    }
})

test('search engines are told the steps and the questions', () => {
  const data = [...pageOf('norton').matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json]) => JSON.parse(json!),
  )
  expect(data.map((each) => each['@type'])).toEqual(['HowTo', 'FAQPage'])
  expect(data[0].step[0]).toMatchObject({ '@type': 'HowToStep', position: 1, url: 'https://my.norton.com/' })
  expect(data[1].mainEntity.length).toBeGreaterThanOrEqual(8)
})

describe('a page', () => {
  test('carries no script but the filter, and no text that could become markup', () => {
    for (const { text, path } of pages) {
      const scripts = [...text.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes)
      for (const attributes of scripts) expect(attributes, path).toMatch(/application\/ld\+json|filter\.js/)
      expect(text, path).not.toMatch(/ on[a-z]+="/)
    }
  })

  test('never leads to deleting the account', () => {
    expect(pageOf('norton')).not.toContain('privacyoptions')
  })
})
