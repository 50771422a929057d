import { spawn } from 'node:child_process'

/** Opens an address in the person's browser where there is a desktop; does nothing elsewhere, and never fails. */
export function openBrowser(url: string): void {
  const opener = openerFor(process.platform, process.env)
  if (opener === null) return
  const [command, ...args] = opener
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true })
  // No such command: the address stands on the terminal.
  child.once('error', () => {})
  child.unref()
}

/** The command that opens an address, or null where nobody sits at a screen. */
export function openerFor(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): readonly [string, ...string[]] | null {
  if (environment['SSH_CONNECTION'] !== undefined || environment['CI'] !== undefined) return null
  switch (platform) {
    case 'darwin':
      return ['open']
    case 'win32':
      return ['explorer.exe']
    default:
      return environment['DISPLAY'] || environment['WAYLAND_DISPLAY'] ? ['xdg-open'] : null
  }
}
