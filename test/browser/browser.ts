// A real browser for the tests: Debian's Chromium. Where it is missing the tests skip, and say so.

import { spawn } from "node:child_process"
import { existsSync, mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core"
import { addressOf, askedAt, printed } from "../address.js"

const root: string = join(import.meta.dirname, "../..")
const executablePath = "/usr/bin/chromium"
/** Milliseconds within which a small pile is traced, on a machine that does other things as well. */
const patience = 180_000

/** Whether there is a browser and a built app to test; prints why not. */
export const canBrowse: boolean = (() => {
  const missing = [executablePath, join(root, "dist/ui/index.html"), join(root, "dist/src/cli/bin.js")].find(
    path => !existsSync(path),
  )
  if (missing) process.stderr.write(`browser tests are skipped: there is no ${missing}\n`)
  return missing === undefined
})()

/** Start the browser without anything that asks the network on its own. */
export function startBrowser(): Promise<Browser> {
  const quiet = ["background-networking", "component-update", "sync", "default-apps", "extensions"]
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", ...quiet.map(one => `--disable-${one}`)],
  })
}

/** A server of its own, on a free port, its marks in a folder that nobody else has. */
export interface Server {
  /** Where it is, without the token. */
  readonly address: string
  /** What it printed, with it. */
  readonly printed: string
  stop(): void
}

/** What servers printed, by where they are. */
const servers = new Map<string, string>()

/** Ask for an address of one of these servers as a program does that has its token. */
export function askServer(url: string | URL, init?: RequestInit): Promise<Response> {
  const { href, origin } = new URL(url)
  return askedAt(servers.get(`${origin}/`) ?? origin)(href, init)
}

/** Run `stemma serve` on paths, at a port that is free or at this one, and wait until the pile is traced. */
export async function startServer(paths: readonly string[], port = "0"): Promise<Server> {
  const cwd = mkdtempSync(join(tmpdir(), "stemma-browser-"))
  const marks = join(cwd, "marks.json")
  const args = [join(root, "dist/src/cli/bin.js"), "serve", "--quiet", "--port", port, "--marks", marks, ...paths]
  const server = spawn(process.execPath, args, { cwd, stdio: ["ignore", "pipe", "inherit"] })
  const said = await addressOf(server)
  const address = printed(said).place
  servers.set(address, said)
  const begun = performance.now()
  while (performance.now() - begun < patience) {
    const { state } = (await (await askServer(new URL("/api/status", address))).json()) as { state: string }
    if (state === "ready" || state === "empty") return { address, printed: said, stop: () => server.kill() }
    if (state === "failed") break
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  server.kill()
  throw new Error(`${paths} were not traced within ${patience / 1000} s`)
}

/** A page with an eye on it: what it asked beyond the server, and what it complained of. */
export interface Watched {
  readonly page: Page
  readonly context: BrowserContext
  readonly complaints: string[]
}

/** Open a page that may not leave `address`, in a browser that opened the printed address once. */
export async function watch(
  browser: Browser,
  address: string,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Watched> {
  const context = await browser.newContext(options)
  const said = servers.get(address)
  if (said) await context.addCookies([{ ...cookieOf(said), httpOnly: true, sameSite: "Strict" }])
  const page = await context.newPage()
  const complaints: string[] = []
  page.on("request", request => {
    const url = request.url()
    if (!url.startsWith(address) && !url.startsWith("data:")) complaints.push(`asked for ${url}`)
  })
  page.on("console", message => message.type() === "error" && complaints.push(message.text()))
  page.on("pageerror", error => complaints.push(error.message))
  return { page, context, complaints }
}

function cookieOf(said: string): { name: string; value: string; url: string } {
  const { place, token } = printed(said)
  return { name: `stemma-token-${new URL(place).port}`, value: token, url: place }
}
