// What the main thread of a page had to do, by the browser's own tracing. A task counts as the processor time that it took
// where the browser tells it: on a machine that does other things as well a clock counts these, too.

import type { Browser, Page } from "playwright-core"

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds by the clock, and of the processor. */
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** Tasks of a main thread, in milliseconds. */
export interface Tasks {
  readonly longest: number
  readonly all: number
}

/** Do something on a page; what its main thread had to do meanwhile. */
export async function tasksWhile(browser: Browser, page: Page, work: () => Promise<void>): Promise<Tasks> {
  await browser.startTracing(page, { categories: ["toplevel", "disabled-by-default-devtools.timeline"] })
  await work()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  const main = new Set(
    traceEvents
      .filter(event => event.name === "thread_name" && event.args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid}:${tid}`),
  )
  const tasks = traceEvents
    .filter(({ name, pid, tid }) => name === "RunTask" && main.has(`${pid}:${tid}`))
    .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000)
  return { longest: Math.max(0, ...tasks), all: tasks.reduce((sum, one) => sum + one, 0) }
}

/** Pixels by which a person's wheel turns, how often, and milliseconds between. */
const wheel = { pixels: 900, turns: 60, pause: 50 }

/** The longest task while what is on a page is scrolled, from a place of it. */
export async function longestWhileScrolling(
  browser: Browser,
  page: Page,
  { x, y }: { readonly x: number; readonly y: number } = { x: 600, y: 500 },
  aside: (turn: number) => number = () => 0,
): Promise<number> {
  await page.mouse.move(x, y)
  const { longest } = await tasksWhile(browser, page, async () => {
    for (let turn = 0; turn < wheel.turns; turn++) {
      await page.mouse.wheel(aside(turn), wheel.pixels)
      await page.waitForTimeout(wheel.pause)
    }
  })
  return longest
}
