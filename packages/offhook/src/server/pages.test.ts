import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readPages } from './pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'offhook-pages-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the files of the app are known by their path and type, those with a hash for good', () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'assets/index-abc.js'), 'x')
  const pages = readPages(folder)
  expect([...pages.keys()].sort()).toEqual(['/assets/index-abc.js', '/index.html'])
  expect(pages.get('/index.html')).toMatchObject({ type: 'text/html; charset=utf-8', immutable: false })
  expect(pages.get('/assets/index-abc.js')).toMatchObject({ type: 'text/javascript; charset=utf-8', immutable: true })
})

test('an app that was not built has no files', () => {
  expect(readPages(join(folder, 'nowhere')).size).toBe(0)
})
