// A trace made by hand, small enough to check by eye: an agency's dispatch that is not in the pile, the page that
// carries it, a rewrite of that page, and a report of its own that shares one quotation with them.

import { reportOf } from "./reports.js"
import type { EntryReading } from "../src/model/record.js"
import type { Passage, Span } from "../src/model/span.js"
import type { Trace, TracedReport } from "../src/model/trace.js"

const carried = [
  "Dam to be lowered before winter",
  "TILSE (MNA) — The Tilse dam will be lowered before 1 November, the water board said on Monday.",
  "“We would rather explain a mud bank than a flood,” said its chairwoman, Ane Holt.",
]
const rewritten = [
  "Tilse dam is lowered",
  "The Tilse dam will be lowered by 1 November, the water board said.",
  "We would rather explain a mud bank than a flood, its chairwoman said.",
]
const own = [
  "Board bows to the weather",
  "Ane Holt looked at the sky before she answered. “We would rather explain a mud bank than a flood,” she said.",
]

function report(siglum: string, path: string, outlet: string | null, lines: readonly string[]): TracedReport {
  const text = lines.join("\n")
  const read = reportOf(lines, {
    id: `r${siglum}`,
    path,
    address: outlet === null ? null : `https://${siglum.toLowerCase()}.example/dam`,
    title: lines[0]!,
    outlet,
    newsroom: siglum === "A" ? "MNA" : outlet,
    byline: siglum === "C" ? "Per Lind" : null,
    dateline: siglum === "A" ? "TILSE" : null,
    credits: siglum === "A" ? [{ kind: "dateline", agency: "MNA", text: "(MNA)", ...place(text, "(MNA)") }] : [],
    published: siglum === "B" ? null : { value: "2024-10-07T09:30", precision: "minute", basis: "json-ld" },
    furniture: [{ text: "Subscribe", why: "newsletter" }],
  })
  return { ...read, siglum, intrusions: [], masked: [] }
}

function place(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not in the text`)
  return { start, end: start + words.length }
}

const A = report("A", "pile/a.html", "Tilse Post", carried)
const B = report("B", "pile/b.txt", null, rewritten)
const C = report("C", "pile/c.html", "Valley Voice", own)

const passage = (of: TracedReport, words: string): Passage => ({ report: of.id, ...place(of.text, words) })
const pair = (of: TracedReport, words: string): readonly [number, number] => {
  const { start, end } = place(of.text, words)
  return [start, end]
}
const reading = (of: TracedReport, words: string, more: Partial<EntryReading> = {}): EntryReading => ({
  ...passage(of, words),
  text: words,
  speaker: null,
  cue: null,
  marked: false,
  status: null,
  ...more,
})
const empty = { who: null, what: null, whom: null, where: null, value: null, unit: null } as const
const said = "We would rather explain a mud bank than a flood"

/** The trace. */
export const smallTrace: Trace = {
  version: 1,
  reports: [A, B, C],
  stories: [{ id: "s1", title: "Tilse dam, October 2024", reports: ["rA", "rB", "rC"] }],
  origins: ["lost1", "rC"],
  lost: [
    {
      id: "lost1",
      label: "MNA’s dispatch",
      newsroom: "MNA",
      kind: "dispatch",
      agency: "MNA",
      evidence: [{ kind: "credit", note: "credited in A’s dateline", spans: [passage(A, "(MNA)")] }],
    },
  ],
  derivations: [
    {
      exemplar: "lost1",
      copy: "rA",
      kind: "carried",
      direction: "decided",
      through: null,
      shared: { words: 34, ofCopy: 1 },
      evidence: [{ kind: "credit", note: "dateline credits MNA", spans: [passage(A, "(MNA)")] }],
    },
    {
      exemplar: "rA",
      copy: "rB",
      kind: "rewrite",
      direction: "decided",
      through: "this-or-another-printing",
      shared: { words: 24, ofCopy: 0.8 },
      evidence: [
        {
          kind: "shared-passage",
          note: "12 words in one run",
          spans: [passage(A, "The Tilse dam will be lowered"), passage(B, "The Tilse dam will be lowered")],
        },
        { kind: "decay", note: "quotation marks fell off in B", spans: [passage(A, said), passage(B, said)] },
      ],
    },
  ],
  sharedSources: [{ id: "x1", reports: ["rA", "rC"], what: said, spans: [passage(A, said), passage(C, said)] }],
  alterations: [
    {
      exemplar: "rA",
      copy: "rB",
      kind: "time",
      gravity: "grave",
      group: null,
      exemplarSpan: pair(A, "before 1 November"),
      copySpan: pair(B, "by 1 November"),
      note: "the deadline moved from before 1 November to by 1 November",
    },
    {
      exemplar: "rA",
      copy: "rB",
      kind: "attribution",
      gravity: "grave",
      group: null,
      exemplarSpan: pair(A, ", Ane Holt"),
      copySpan: null,
      note: "the speaker’s name is left out",
    },
    {
      exemplar: "rA",
      copy: "rB",
      kind: "quotation",
      gravity: "notable",
      group: "g1",
      exemplarSpan: pair(A, `“${said},”`),
      copySpan: pair(B, `${said},`),
      note: "the quotation lost its marks",
    },
  ],
  record: [
    {
      id: "e1",
      kind: "pledge",
      ...empty,
      who: "the water board",
      what: "lower the Tilse dam",
      qualifier: "before",
      deadline: "2024-11-01",
      when: null,
      readings: [
        reading(A, "The Tilse dam will be lowered before 1 November, the water board said on Monday."),
        reading(B, "The Tilse dam will be lowered by 1 November, the water board said."),
      ],
      reports: ["rA", "rB"],
      origins: ["rA"],
      newsrooms: ["MNA"],
      citedSources: ["the water board"],
      sharedSource: null,
      differs: [
        { what: "before", readings: [0] },
        { what: "by", readings: [1] },
      ],
      beside: [],
    },
    {
      id: "e2",
      kind: "quotation",
      ...empty,
      who: "Ane Holt",
      what: said,
      qualifier: null,
      deadline: null,
      when: { value: "2024-10-07", precision: "day", basis: "report's date" },
      readings: [
        reading(A, said, { speaker: "Ane Holt", cue: "said", marked: true }),
        reading(B, said, { speaker: "its chairwoman", cue: "said" }),
        reading(C, said, { speaker: "Ane Holt", cue: "said", marked: true }),
      ],
      reports: ["rA", "rB", "rC"],
      origins: ["rA", "rC"],
      newsrooms: ["MNA", "Valley Voice"],
      citedSources: ["Ane Holt"],
      sharedSource: "x1",
      differs: [],
      beside: ["e1"],
    },
  ],
  persons: [
    {
      id: "p1",
      name: "Ane Holt",
      variants: ["Ane Holt"],
      roles: [{ role: "chairwoman", report: "rA", ...place(A.text, "chairwoman"), date: "2024-10-07" }],
    },
  ],
  problems: [],
  marks: [],
  amendments: [],
}
