import i18next from 'i18next'
import { serverAnswered, serverGone } from '../engine/ask-server.ts'

/** In one plain sentence: what the local server refused, or that it is gone. */
class LocalServerProblem extends Error {}

/** A problem with the local server in the language of the page; what the server itself says stays as it is. */
export function problemInWords(problem: string): string {
  if (problem === serverGone) return i18next.t('shell:server.gone')
  if (!problem.startsWith(serverAnswered)) return problem
  return i18next.t('shell:server.answered', { status: problem.slice(serverAnswered.length) })
}

/** Asks the local server, and nobody else. Throws an error whose message a person may read. */
export async function askLocal<T>(
  method: 'GET' | 'POST' | 'DELETE',
  path: `/v1/${string}`,
  body?: BodyInit,
  type?: string,
): Promise<T> {
  let response: Response
  try {
    response = await fetch(path, {
      method,
      ...(body !== undefined && { body }),
      ...(type !== undefined && { headers: { 'content-type': type } }),
    })
  } catch {
    throw new LocalServerProblem(problemInWords(serverGone))
  }
  if (response.status === 204) return undefined as T
  const answer = (await response.json().catch(() => null)) as (T & { detail?: string }) | null
  if (!response.ok || answer === null) {
    throw new LocalServerProblem(answer?.detail ?? problemInWords(serverAnswered + response.status))
  }
  return answer
}

export const jsonType = 'application/json'
