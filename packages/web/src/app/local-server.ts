/** In one plain sentence: what the local server refused, or that it is gone. */
class LocalServerProblem extends Error {}

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
    throw new LocalServerProblem('Offhook is no longer running on this computer. Start it again.')
  }
  if (response.status === 204) return undefined as T
  const answer = (await response.json().catch(() => null)) as (T & { detail?: string }) | null
  if (!response.ok || answer === null) {
    throw new LocalServerProblem(answer?.detail ?? `The local server answered ${response.status}.`)
  }
  return answer
}

export const jsonType = 'application/json'
