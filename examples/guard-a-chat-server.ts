// A proxy for a chat server: its server-sent events pass, unconfirmed numbers do not. The server here is a small fake.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { catalogue } from '@offhook/catalogue'
import { guardServerSentEvents } from '@offhook/check/guard'

const chatServer = createServer((_, response) => {
  for (const content of ['Ring Norton on 1-8', '88-555-0142', '.']) {
    response.write(`data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`)
  }
  response.end('data: [DONE]\n\n')
}).listen(0, '127.0.0.1')
await new Promise((resolve) => chatServer.once('listening', resolve))
const { port } = chatServer.address() as AddressInfo

const upstream = await fetch(`http://127.0.0.1:${port}/v1/chat/completions`)
const answer = new Response(upstream.body!.pipeThrough(guardServerSentEvents({ catalogue })))
const events = (await answer.text()).split('\n').filter((line) => line.startsWith('data: {'))
console.log(events.map((line) => JSON.parse(line.slice(6)).choices[0].delta.content).join(''))
chatServer.close()
