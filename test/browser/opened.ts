// What the browser suites share: one browser, one server over the sample pile, and the addresses of its screens. A suite
// is a file of `screens/` that registers its tests; `app.test.ts` starts the two once for all of them.

import type { Browser, Page } from "playwright-core"
import type { EntryCard, Page as ApiPage } from "../../src/serve/shapes.js"
import { askServer, type Server, startBrowser, startServer } from "./browser.js"

/** Filled before the first test. */
export interface Opened {
  browser: Browser
  server: Server
  /** A pair of which something was altered, a report, an entry, a story and a thread of the pile, by id. */
  pair: { readonly exemplar: string; readonly copy: string }
  report: string
  entry: string
  story: string
  thread: string
}

/** What is open; to be read inside tests alone. */
export const opened: Opened = {} as Opened

/** Ask the API of the server that is open. */
export async function api<T>(path: string): Promise<T> {
  return (await (await askServer(new URL(path, opened.server.address))).json()) as T
}

/** Start the browser, and a server over the sample pile. */
export async function openAll(sample: string): Promise<void> {
  ;[opened.browser, opened.server] = await Promise.all([startBrowser(), startServer([sample])])
  opened.pair = (await api<ApiPage<{ exemplar: string; copy: string }>>("/api/alterations?limit=1")).items[0]!
  opened.report = opened.pair.copy
  opened.entry = (await api<ApiPage<EntryCard>>("/api/record?limit=1")).items[0]!.id
  opened.thread = (await api<ApiPage<{ id: string }>>("/api/threads?limit=1")).items[0]!.id
  opened.story = (await api<ApiPage<{ id: string }>>("/api/stories?limit=1")).items[0]!.id
}

/** Stop both. */
export async function closeAll(): Promise<void> {
  opened.server?.stop()
  await opened.browser?.close()
}

const twoSentences = "Sorvia would be carbon neutral by 2065. Striped geese sang the anthem of Lower Pomfret."

/** Every screen of the app by name: each is looked at for complaints, by axe, and at every width. */
export function screens(): Record<string, string> {
  const { pair, report, entry, story } = opened
  return {
    Pile: "/",
    Map: `/story/${story}/map?sentence=2`,
    Story: `/story/${story}`,
    "Naming outlets": "/reports?name=outlets",
    Compare: `/compare?exemplar=${pair.exemplar}&copy=${pair.copy}&slight=show&open=all`,
    Record: "/record",
    Entry: `/record/${entry}`,
    Timeline: "/timeline",
    Undated: "/timeline?lane=undated",
    Persons: "/persons",
    Person: "/persons/dessan-orluk",
    Threads: "/threads",
    Thread: `/threads/${opened.thread}`,
    Reports: "/reports",
    Report: `/reports/${report}?at=40`,
    Readings: `/readings?report=${report}&at=40`,
    Ask: "/ask?q=carbon+neutral",
    "Ask, a text": `/ask?q=${encodeURIComponent(twoSentences)}`,
    Desk: "/desk",
    "Desk, entries": "/desk?kind=entries",
  }
}

/** Open a screen and wait until it stands. */
export async function open(page: Page, path: string, address: string = opened.server.address): Promise<void> {
  await page.goto(new URL(path, address).href)
  await page.locator("main :is(h1, .compare-head)").first().waitFor()
  await until(page, "!document.querySelector('.waiting')")
}

/** Wait until a script is true. The browser's own wait evaluates in the page between its looks, which the app's policy forbids. */
export async function until(page: Page, script: string): Promise<void> {
  const begun = performance.now()
  while (!(await page.evaluate(script))) {
    if (performance.now() - begun > patience) throw new Error(`never came true: ${script}`)
    await page.waitForTimeout(30)
  }
}

/** Milliseconds after which what does not come is taken to be missing. */
const patience = 30_000

/** A script that is true once a query value of the address is, or is no longer, as given. */
export function query(name: string, be: "===" | "!==", value: string | null): string {
  return `new URL(location.href).searchParams.get(${JSON.stringify(name)}) ${be} ${JSON.stringify(value)}`
}
