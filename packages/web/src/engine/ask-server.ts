import type { Report } from '@offhook/check'

/** What the local server says against a request, in one plain sentence. */
export class ServerProblem extends Error {}

/** What it answers to somebody without the session: the report without full numbers, weights and signals. */
type Answered = Partial<Report> & Pick<Report, 'verdict' | 'numbers'>

/** Posts to the local server, and to nobody else. Throws `ServerProblem`. */
export async function askServer(path: `/v1/${string}`, body: BodyInit, type: string): Promise<Report> {
  let response: Response
  try {
    response = await fetch(path, { method: 'POST', body, headers: { 'content-type': type } })
  } catch {
    throw new ServerProblem('Offhook is no longer running on this computer. Start it again.')
  }
  const answer = (await response.json().catch(() => null)) as (Answered & { detail?: string }) | null
  if (!response.ok || answer === null) {
    throw new ServerProblem(answer?.detail ?? `The local server answered ${response.status}.`)
  }
  return whole(answer)
}

function whole(answer: Answered): Report {
  return {
    score: 0,
    language: 'und',
    brands: [],
    signals: [],
    notRead: [],
    instead: [],
    engine: '',
    catalogue: '',
    weights: '',
    ...answer,
    numbers: answer.numbers.map((number) => ({ ...number, signals: number.signals ?? [] })),
  }
}
