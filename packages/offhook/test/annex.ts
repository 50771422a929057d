import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { offhook } from './run.ts'

/** Checks an annex as somebody does who has no Offhook: `sha256sum` and `openssl` alone. @param into an empty folder */
export function checkByHand(annex: string, into: string): void {
  mkdirSync(into, { recursive: true })
  execFileSync('unzip', ['-q', annex, '-d', into])
  const check = (command: string) =>
    execFileSync('sh', ['-ec', command], { cwd: into, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  expect(check('sha256sum -c SHA256SUMS')).not.toContain('FAILED')
  expect(
    check('openssl dgst -sha256 -verify signatures/1.pem -signature signatures/1.sig signatures/1.signed'),
  ).toContain('Verified OK')
}

/** That a change of one byte, near the beginning or the end, is found. @param scratch a file to write */
export async function expectChangesFound(annex: string, scratch: string): Promise<void> {
  const bytes = readFileSync(annex)
  for (const part of [0.3, 0.99]) {
    const changed = Buffer.from(bytes)
    changed[Math.floor(bytes.length * part)]! ^= 1
    writeFileSync(scratch, changed)
    expect((await offhook(['pack', 'verify', scratch])).status, `${join(annex)} at ${part}`).not.toBe(0)
  }
}
