import type { Report, ShownText } from '@offhook/check'

/** What the local server says against a request, in one plain sentence, or `serverGone`, or `serverAnswered` and a status. */
class ServerProblem extends Error {}

/** The page says these in its own language. */
export const serverGone = 'server-gone'
export const serverAnswered = 'server-answered '

/** What the server read and judged. */
export interface ServerAnswer extends ShownText {
  readonly report: Report
}

/** What it answers to somebody without the session: the report without full numbers, weights and signals. */
type Answered = Partial<Report> & Pick<Report, 'verdict' | 'numbers'> & Partial<ShownText>

/** Posts to the local server, and to nobody else. Throws `ServerProblem`. */
export async function askServer(path: `/v1/${string}`, body: BodyInit, type: string): Promise<ServerAnswer> {
  let response: Response
  try {
    response = await fetch(path, { method: 'POST', body, headers: { 'content-type': type } })
  } catch {
    throw new ServerProblem(serverGone)
  }
  const answer = (await response.json().catch(() => null)) as (Answered & { detail?: string }) | null
  if (!response.ok || answer === null) {
    throw new ServerProblem(answer?.detail ?? serverAnswered + response.status)
  }
  const { shown = [], cut = 0, ...report } = answer
  return { report: whole(report), shown, cut }
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
