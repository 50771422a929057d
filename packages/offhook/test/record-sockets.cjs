// Loaded into processes under test (NODE_OPTIONS): writes down every socket that goes out and every name that is looked
// up, one JSON line each, into the file OFFHOOK_SOCKETS. Threads and child processes of Node are seen as well.
const { appendFileSync } = require('node:fs')
const dgram = require('node:dgram')
const dns = require('node:dns')
const net = require('node:net')

const file = process.env.OFFHOOK_SOCKETS
const record = (what, to) => appendFileSync(file, `${JSON.stringify({ what, to })}\n`)

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...args) {
  // Normalised arguments come as one array; a path is a socket of this machine's own file system.
  const [options] = Array.isArray(args[0]) ? args[0] : args
  const { host, port, path } = typeof options === 'object' ? options : { port: options, host: args[1] }
  if (path === undefined) record('connect', `${typeof host === 'string' ? host : 'localhost'}:${port}`)
  return connect.apply(this, args)
}

for (const name of ['send', 'connect']) {
  const original = dgram.Socket.prototype[name]
  dgram.Socket.prototype[name] = function (...args) {
    record('datagram', String(args.findLast((arg) => typeof arg === 'string') ?? ''))
    return original.apply(this, args)
  }
}

for (const place of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const name of Object.getOwnPropertyNames(place)) {
    if (!/^(?:lookup|resolve|reverse)/.test(name) || typeof place[name] !== 'function') continue
    const original = place[name]
    place[name] = function (...args) {
      // An address is no name: nobody is asked for it.
      if (net.isIP(String(args[0])) === 0) record('name', String(args[0]))
      return original.apply(this, args)
    }
  }
}
