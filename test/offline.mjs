// Loaded before a program of which a test says that it opens nothing: what would ask another machine throws, and says so on
// standard error.

import dgram from "node:dgram"
import dns from "node:dns"
import { syncBuiltinESMExports } from "node:module"
import net from "node:net"

const refuse = what => () => {
  process.stderr.write(`OPENED: ${what}\n`)
  throw new Error(`nothing may be opened, and ${what} was`)
}

net.Socket.prototype.connect = refuse("a connection")
net.Server.prototype.listen = refuse("a port")
dgram.createSocket = refuse("a datagram socket")
for (const name of ["lookup", "resolve", "resolve4", "resolve6", "resolveAny"]) {
  dns[name] = refuse("a name")
  dns.promises[name] = refuse("a name")
}
syncBuiltinESMExports()
