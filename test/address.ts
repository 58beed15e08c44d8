// Where a started `stemma serve` is, as it says itself, and how it is asked by a program that read that.

import type { ChildProcess } from "node:child_process"

/** The address that a server prints on standard output, with its token; rejects where it ends before. */
export function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout!.on("data", (chunk: Buffer) => {
      const address = /http:\S+/.exec(chunk.toString())?.[0]
      if (address) resolve(address)
    })
    server.on("exit", code => reject(new Error(`the server ended with ${code}`)))
  })
}

/** Of a printed address the place alone, `http://127.0.0.1:4680/`, and the token. */
export function printed(address: string): { readonly place: string; readonly token: string } {
  const { origin, searchParams } = new URL(address)
  return { place: `${origin}/`, token: searchParams.get("token") ?? "" }
}

/** Asks a server by the address that it printed, and the path of what is wanted. */
export function askedAt(address: string): (path: string, init?: RequestInit) => Promise<Response> {
  const { place, token } = printed(address)
  const authorization = `Bearer ${token}`
  return (path, init = {}) => fetch(new URL(path, place), { ...init, headers: { authorization, ...init.headers } })
}
