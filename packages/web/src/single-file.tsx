import { mount } from './app/mount.tsx'
import { connectHere, connectWorker, type EngineClient } from './engine/connect.ts'

/** The one-file edition: no server, no request; the engine stands as text in the page. */
mount({ addresses: 'hash', server: false, startEngine })

function startEngine(): EngineClient {
  const code = document.querySelector('#engine')!.textContent
  try {
    return connectWorker(new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))))
  } catch {
    // The policy of the page allows this very text as a script, too.
    const script = document.createElement('script')
    script.textContent = code
    document.head.append(script)
    return connectHere(globalThis.offhookEngine!)
  }
}
