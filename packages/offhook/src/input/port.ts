import { InvalidArgumentError } from 'commander'

/** A TCP port as an option of a command; 0 takes any free one. */
export function portNumber(value: string): number {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new InvalidArgumentError('a port is a number from 0 to 65535.')
  return port
}
