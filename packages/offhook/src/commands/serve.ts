import { Command, InvalidArgumentError } from 'commander'
import { InputError, inWords } from '../input-error.ts'

const usualPort = 4663

export function serveCommand(): Command {
  return new Command('serve')
    .description('Answer over HTTP on this machine; /docs describes how.')
    .option('--port <port>', 'the port to listen on', portNumber, usualPort)
    .option('--address <address>', 'the address to listen on', '127.0.0.1')
    .action(run)
}

function portNumber(value: string): number {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new InvalidArgumentError('a port is a number from 0 to 65535.')
  return port
}

async function run({ port, address }: { port: number; address: string }): Promise<void> {
  const { catalogue } = await import('@offhook/catalogue')
  const { listen } = await import('../server/listen.ts')
  try {
    const { origin, session } = await listen({ catalogue, port, address })
    console.log(
      `Offhook answers on ${origin} (how: ${origin}/docs). Full reports: Authorization: Bearer ${session.bearer}`,
    )
  } catch (error) {
    throw new InputError(`${address}:${port}: ${inWords(error)}`)
  }
}
