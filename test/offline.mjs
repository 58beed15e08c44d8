// Loaded before a program of which a test says that it opens nothing: what would ask another machine throws, and says so on
// standard error. With `?listen` behind its address a program may still listen, on this machine alone: for those that serve.

import dgram from "node:dgram"
import dns from "node:dns"
import { syncBuiltinESMExports } from "node:module"
import net from "node:net"

const refuse = what => () => {
  process.stderr.write(`OPENED: ${what}\n`)
  throw new Error(`nothing may be opened, and ${what} was`)
}

const { listen } = net.Server.prototype
const listens = new URL(import.meta.url).searchParams.has("listen")

/** Listen where only this machine reaches it; all else is refused. */
function listenHere(...args) {
  const host = typeof args[0] === "object" ? args[0]?.host : args[1]
  if (host !== "127.0.0.1") refuse(`a port on ${host}`)()
  return listen.apply(this, args)
}

/** To listen on an address Node looks it up as if it were a name; no other machine is asked then. */
const unlessAddress =
  (lookup, refused) =>
  (name, ...rest) =>
    listens && net.isIP(name) ? lookup(name, ...rest) : refused()

net.Socket.prototype.connect = refuse("a connection")
net.Server.prototype.listen = listens ? listenHere : refuse("a port")
dgram.createSocket = refuse("a datagram socket")
const { lookup } = dns
for (const name of ["lookup", "resolve", "resolve4", "resolve6", "resolveAny"]) {
  dns[name] = refuse("a name")
  dns.promises[name] = refuse("a name")
}
dns.lookup = unlessAddress(lookup, dns.lookup)
syncBuiltinESMExports()
