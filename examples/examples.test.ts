import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

function run(name: string): string {
  const file = fileURLToPath(new URL(name, import.meta.url))
  return execFileSync(process.execPath, ['--conditions=@offhook/source', file], { encoding: 'utf8' })
}

test('guard-a-stream', () => {
  expect(run('guard-a-stream.ts')).toBe(
    'You can call Norton support at +1 888 55• ••••, or sign in at my.norton.com.\n',
  )
})

test('guard-a-chat-server', () => {
  expect(run('guard-a-chat-server.ts')).toBe('Ring Norton on +1 888 55• ••••.\n')
})

test('guard-with-ai-sdk', () => {
  expect(run('guard-with-ai-sdk.ts')).toMatch(
    /^The Norton help line is \(number not confirmed; Norton’s own way: https:\/\/\S+\)\.\n$/,
  )
})

test('retrieval', () => {
  const out = run('retrieval.ts')
  expect(out).toContain('planted-guide@0: planted')
  expect(out).toContain('[help-page] Sign in, open My Subscriptions')
  expect(out).toContain(
    '[forum-question] A page told me to cancel by telephone. Is this really the number of Norton: +1 888 55• ••••?',
  )
  expect(out).toContain('(Contact details in this passage are not confirmed.)')
  expect(out).not.toContain('[planted-guide]')
  expect(out).not.toMatch(/0142|0177/)
})
