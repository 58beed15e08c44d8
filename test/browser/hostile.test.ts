// Pages written by an enemy: title, text, byline, outlet and address are markup. Everywhere it shows as text.

import type { Server as HttpServer } from "node:http"
import { join } from "node:path"
import { createAdaptorServer } from "@hono/node-server"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { createApp } from "../../src/serve/app.js"
import { engineHere } from "../../src/serve/engine.js"
import { loopback } from "../../src/serve/guard.js"
import { openPile } from "../../src/serve/pile.js"
import { hostileTrace } from "../hostile.js"
import { canBrowse, startBrowser, watch } from "./browser.js"

const trace = hostileTrace()
let browser: Browser
let server: HttpServer
let address: string

beforeAll(async () => {
  if (!canBrowse) return
  browser = await startBrowser()
  const engine = { ...engineHere(), trace: async () => trace }
  const pile = openPile(engine, { paths: ["/nowhere/<img src=x>"], now: () => "2031-06-09T08:00:00Z" })
  await pile.retrace()
  const ui = join(import.meta.dirname, "../../dist/ui")
  server = createAdaptorServer({
    fetch: createApp({ pile, guard: { hosts: loopback, token: null }, ui }).fetch,
  }) as HttpServer
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
  const bound = server.address()
  address = `http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : 0}/`
}, 60_000)
afterAll(async () => {
  server?.close()
  await browser?.close()
})

describe.runIf(canBrowse)("hostile markup", () => {
  const [a, , c] = trace.reports as [(typeof trace.reports)[0], ...typeof trace.reports]
  test.each([
    ["Pile", "/"],
    ["Compare", `/compare?exemplar=${a.id}&copy=${c!.id}&slight=show&open=all`],
    ["Record", "/record"],
    ["Entry", `/record/${trace.record[0]!.id}`],
    ["Timeline", "/timeline"],
    ["Reports", "/reports"],
    ["Report", `/reports/${a.id}`],
    ["Readings", `/readings?report=${a.id}&at=100`],
    ["Desk", "/desk"],
    ["Ask", "/ask?q=%3Cscript%3Ewindow.harmed%3Dtrue%3C%2Fscript%3E"],
    ["Dossier", "/api/dossier?texts=full"],
  ])(
    "is text on %s",
    async (name, path) => {
      // The policy is set aside, so that nothing but the escaping stands between the markup and the page.
      const { page, context, complaints } = await watch(browser, address, { bypassCSP: true })
      if (name === "Dossier") await page.setContent(await (await fetch(new URL(path, address))).text())
      else await page.goto(new URL(path, address).href)
      await page.getByText("window.harmed").first().waitFor({ state: "attached" })
      const found = await page.evaluate(`[
      window.harmed === true,
      document.querySelectorAll("img, iframe, svg[onload], body script").length,
      [...document.querySelectorAll("a")].filter(link => !/^(https?|about):/.test(link.protocol)).length,
    ]`)
      expect(found).toEqual([false, 0, 0])
      expect(complaints).toEqual([])
      await context.close()
    },
    30_000,
  )
})
