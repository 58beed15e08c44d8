// What a desk hears of pages that come to small piles of our own fiction.

import { expect, test } from "vitest"
import { type Page, said } from "../../test/fiction/pile.js"
import { shipped } from "../knowledge.js"
import type { DeskEvent } from "../model/event.js"
import { type TracedReport, untraced } from "../model/trace.js"
import { changesBetween } from "../desk/versions.js"
import { eventsOf } from "./events.js"
import type { Stood } from "./ground.js"

const budget = (sum: string): string[] => [
  `KESTRIN (MNA) — The city of Kestrin will spend ${sum} million crowns on the dredging of its two harbours next year, the treasurer told the council on Monday.`,
  "“We have let the mud win for nine winters,” said the treasurer, Vera Ludic. “It has been a patient opponent.”",
  "The eastern basin comes first, because the grain ships can no longer turn there and leave stern first behind a tug.",
  "Ludic denied that the tolls for small boats would rise.",
  "Fishermen filled the gallery with nets over their shoulders and left after the vote on parking, which they had mistaken for theirs.",
]
const wire: Page = {
  outlet: "Meridian News Agency",
  headline: "Kestrin to dredge its harbours",
  published: "2031-03-03T10:00:00Z",
  lines: budget("38"),
}
const post: Page = {
  outlet: "Kestrin Morning Post",
  headline: "Kestrin to dredge its harbours",
  published: "2031-03-03T11:00:00Z",
  lines: budget("38"),
}
const herald: Page = { ...post, outlet: "Lakeside Herald", published: "2031-03-03T11:30:00Z" }

/** What is told of pages that come in this order: `kind page < beside`, with the passages where there are several; what stood at the place of one, by its page. */
async function told(pages: readonly Page[], earlier?: { readonly at: Page; readonly was: Page }): Promise<string[]> {
  const { trace } = await said(...pages)
  const nameOf = (path: string) => path.replace(/\.html$/, "")
  const named = (page: Page) => trace.reports.find(({ path }) => nameOf(path) === (page.name ?? page.outlet))!
  const stood = new Map<string, Stood>()
  if (earlier) {
    const { trace: before } = await said(earlier.was)
    const [was, is]: TracedReport[] = [before.reports[0]!, named(earlier.at)]
    stood.set(is!.id, { report: was!, changes: changesBetween(untraced(was!), untraced(is!), shipped) })
  }
  const line = ({ kind, page, beside, passages }: DeskEvent) => {
    const against = beside.map(({ path }) => `< ${nameOf(path)}`)
    return [kind, nameOf(page.path), ...against, ...(passages.length > 1 ? [`(${passages.length})`] : [])].join(" ")
  }
  return eventsOf(
    trace,
    pages.map(page => named(page).id),
    stood,
  ).map(line)
}

test("what a note withdraws is told as a correction alone: no copy, no step, no origin", async () => {
  const note = "(Corrects the sum in the first paragraph to 83 million crowns, not 38 million crowns.)"
  const mended: Page = { ...wire, name: "mended", published: "2031-03-03T14:00:00Z", lines: [note, ...budget("83")] }
  expect(await told([wire, post, mended])).toEqual([
    "denial Meridian News Agency",
    "origin Meridian News Agency",
    "correction mended < Meridian News Agency",
  ])
})

test("who carries a report first that is not kept tells what it tells, and the next carrier does not", async () => {
  expect(await told([post, herald])).toEqual(["denial Kestrin Morning Post", "origin Kestrin Morning Post"])
})

const claim: Page = {
  outlet: "Sorvia Today",
  headline: "What Volmar wants for its bridge",
  published: "2031-03-04T09:00:00Z",
  lines: [
    "VOLMAR — Sorvia asked Ardania for 6 billion crowns for the bridge at Lom, two members of the works committee said on Tuesday.",
    "The old one was shut to lorries in January, when a piece of its railing was found in the nets of a fisherman below it.",
    "A ferry takes four of them at a time. Its captain has bought a second kettle for those who wait.",
  ],
}
const reply: Page = {
  outlet: "Meridian News Agency",
  headline: "Minister leaves with a smile",
  published: "2031-03-04T16:00:00Z",
  lines: [
    "VOLMAR (MNA) — Ilia Voskan left the ministry by the side door on Tuesday and got into a tram, as he does when he is in a good mood.",
    "He denied that Sorvia had asked for 6 billion crowns: “We asked for a door, not for a sum.”",
    "He had a stack of drawings under his arm, of which the uppermost showed a bridge with lamps in the shape of herons.",
  ],
}

test("a page that says no to a sum that another told is a denial of it, and no second newsroom", async () => {
  expect(await told([claim, reply])).toEqual([
    "origin Sorvia Today",
    "denial Meridian News Agency < Sorvia Today",
    "origin Meridian News Agency",
  ])
})

test("a denial told in passing, of an earlier time, is none", async () => {
  const later = reply.lines.map(line =>
    line.startsWith("He denied")
      ? "He had initially denied that Sorvia had asked for 6 billion crowns, and now talked of herons."
      : line,
  )
  expect(await told([claim, { ...reply, lines: later }])).toEqual([
    "origin Sorvia Today",
    "origin Meridian News Agency",
  ])
})

test("two newsrooms that have the words of one person are no second newsroom", async () => {
  const courier: Page = {
    outlet: "The Ellary Courier",
    headline: "Mud, again",
    published: "2031-03-03T18:00:00Z",
    lines: [
      "KESTRIN — A councillor of the opposition brought a bucket, and nobody asked what was in it.",
      "“We have let the mud win for nine winters,” Vera Ludic said when she was asked about it. “It has been a patient opponent.”",
      "The bucket stood on the stairs until the evening, when the porter put a geranium into it.",
    ],
  }
  const all = await told([wire, courier])
  expect(all).toContain("origin The Ellary Courier")
  expect(all.filter(one => one.startsWith("second"))).toEqual([])
})

test("of a page that comes again to its place nothing is told again, but what it changed without a note", async () => {
  const was = { ...wire, published: "2031-03-03T10:00:00Z" }
  expect(await told([wire], { at: wire, was: { ...was, lines: [...budget("38"), "More follows."] } })).toEqual([])
  expect(await told([wire], { at: wire, was: { ...was, lines: budget("83") } })).toEqual([
    "correction Meridian News Agency",
  ])
})
