import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { refuse } from './problem.ts'

const cookieName = 'offhook-session'

/**
 * Who may read and write the person's data. The start address carries a token that works once: it is exchanged for a
 * strict cookie and leaves the address bar. Programs send the same secret as `Authorization: Bearer`.
 */
export class Session {
  readonly #secret = randomBytes(32).toString('base64url')
  #startToken: string | null = randomBytes(32).toString('base64url')

  /** For programs on this machine: `Authorization: Bearer …`. */
  get bearer(): string {
    return this.#secret
  }

  /** The path that opens the app with a session, once. */
  get startPath(): string {
    return this.#startToken === null ? '/' : `/?start=${this.#startToken}`
  }

  /** Exchanges the start token for the cookie. False where the token is wrong or was used before. */
  open(context: Context, token: string): boolean {
    if (this.#startToken === null || !same(token, this.#startToken)) return false
    this.#startToken = null
    setCookie(context, cookieName, this.#secret, { httpOnly: true, sameSite: 'Strict', path: '/' })
    return true
  }

  /** Whether this request comes from the person's own page or program. */
  owns(context: Context): boolean {
    const authorization = context.req.header('authorization')
    const bearer = authorization?.match(/^Bearer (\S+)$/i)?.[1]
    const given = bearer ?? getCookie(context, cookieName)
    return given !== undefined && same(given, this.#secret)
  }

  /** @throws the refusal 401 where the request does not come from the person */
  require(context: Context): void {
    if (!this.owns(context)) throw refuse(401, 'Send the session cookie, or the secret as Authorization: Bearer.')
  }
}

function same(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}
