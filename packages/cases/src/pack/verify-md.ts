import type { Manifest } from './annex.ts'

/** How to check the annex with what every system has. */
export function verifyMd(
  { caseId, madeAt, chain, exhibits, heldBack, service }: Omit<Manifest, 'files'>,
  signatures: ReadonlyMap<number, 'rsa-sha256' | 'ed25519'>,
  bodies: ReadonlySet<number>,
): string {
  const mails = exhibits.filter(({ number }) => signatures.has(number))
  const lines = [
    `# How to check this annex`,
    '',
    `Case ${caseId}, made ${madeAt}. Unpack the ZIP and open a terminal in its folder. Nothing here needs Offhook.`,
    '',
    '## 1. No file was changed',
    '',
    '```sh',
    'sha256sum -c SHA256SUMS',
    '```',
    '',
    'Every line must end in `OK`. The ZIP’s own SHA-256 is printed in dispute.pdf, on the page “What this shows and what it does not”.',
    '',
  ]
  if (chain !== null) {
    lines.push(
      '## 2. No entry was changed, taken out or added later',
      '',
      '`events.jsonl` holds one entry a line. Each names the SHA-256 of the line before it (`previous`); the first one names zeros.',
      '',
      '```sh',
      "previous=$(printf '0%.0s' $(seq 64))",
      'while IFS= read -r line; do',
      '  case "$line" in *"\\"previous\\":\\"$previous\\""*) ;; *) echo "BROKEN: $line"; break;; esac',
      '  previous=$(printf %s "$line" | sha256sum | cut -c1-64)',
      'done < events.jsonl',
      `[ "$previous" = ${chain.head} ] && echo "chain OK, ${chain.events} entries" || echo "chain BROKEN"`,
      '```',
      '',
    )
  }
  if (mails.length > 0) {
    lines.push('## 3. The mails were signed by the company’s domain', '')
    for (const { number, path, result } of mails) {
      const base = `signatures/${number}`
      lines.push(`Exhibit ${number}, \`${path}\` (${result}):`, '', '```sh')
      lines.push(
        signatures.get(number) === 'ed25519'
          ? `openssl pkeyutl -verify -pubin -inkey ${base}.pem -rawin -in ${base}.signed -sigfile ${base}.sig`
          : `openssl dgst -sha256 -verify ${base}.pem -signature ${base}.sig ${base}.signed`,
      )
      if (bodies.has(number))
        lines.push(
          `openssl dgst -sha256 -binary ${base}.body | openssl base64   # must stand behind bh= in ${base}.header`,
        )
      lines.push('```', '')
    }
    lines.push(
      `\`signatures/N.signed\` are the header lines as the standard (RFC 6376) brings them into form before signing, \`N.body\` the text. They come from the mail; that they fit it, any mail program that checks DKIM can show. The keys were read from the DNS; the answers stand in \`keys/\`, with day and resolver. ${service.name}’s domains: ${service.domains.join(', ')}.`,
      '',
      'A key that is known from this record alone is consistent, not independently confirmed: ask the sender, or a public archive of mail keys, whether it was theirs.',
      '',
    )
  }
  const stamps = exhibits.flatMap(({ stamps: list }) => list.map((path) => ({ path })))
  if (stamps.length > 0) {
    lines.push(
      '## 4. When they were there at the latest',
      '',
      'Time stamps after RFC 3161; `authority.pem` is the authority’s own root certificate, from the authority’s site:',
      '',
      '```sh',
    )
    for (const { path } of stamps)
      lines.push(`openssl ts -verify -data ${path}.stamped -in ${path}.tsr -CAfile authority.pem`)
    lines.push('```', '')
  } else
    lines.push(
      'No time stamp of an outside authority is in this annex: the times in it are those of the person’s own machine.',
      '',
    )
  if (heldBack.length > 0) {
    lines.push(
      '## Not in here',
      '',
      ...heldBack.map(({ number, sha256, why }) => `- Exhibit ${number}: ${why}. SHA-256 of the original: ${sha256}`),
      '',
    )
  }
  return lines.join('\n')
}
