// A traced pile of our own fiction, made by hand: what the views show can be tested without any stage before them.

import { reportOf } from "./reports.js"
import type { Alteration, Gravity } from "../src/model/alteration.js"
import type { AlterationKind } from "../src/model/catalogue.js"
import { digest, reportId } from "../src/model/identity.js"
import type { Entry, EntryReading, Step, Thread } from "../src/model/record.js"
import type { Trace, TracedReport } from "../src/model/trace.js"

const wire = `Velsk and Ardenia agree to cut river emissions
PORT MARL (NWA) — Ardenia and Velsk agreed on Tuesday to cut emissions from shipping on the Oder Sound, officials said.
“We have seen a record of delay from Velsk, and we are not going to wait for another one,” said Ardenian envoy Mira Tolland.
Velsk said it would close its last coal quay before 2041 and may be able to stop loading by 2036.
“This is a first step and nobody should call it a treaty,” Velsk’s harbour minister Jonas Reke told reporters.
About 30 percent of the sound’s emissions come from ferries, according to the Sound Commission.
Tolland and Reke met for four hours at the customs house in Port Marl on Monday.
The two states have argued over the sound since the dredging dispute of 2019.
Fishing crews on both shores said they had not been consulted.`

const carried = `${wire.replace("Velsk and Ardenia agree to cut river emissions", "Sound states agree emissions cut")}`

const rewrite = `Ardenia and Velsk reach a deal on river emissions
Ardenia and Velsk agreed on Tuesday to reduce emissions from shipping on the Oder Sound.
Ardenia has a record of delay, and Velsk is not going to wait for another one, said the envoy Mira Tolland.
Velsk said it would shut its last coal quay by 2041 and can stop loading by 2036.
This is a first step and nobody should call it a treaty, harbour minister Jonas Reke told reporters.
Around 30% of emissions on the sound are caused by ferries.
Local hotels have begun to offer discounts for the summer.
Talks between Tolland and Reke lasted four hours at the Port Marl customs house on Monday.
The states have been at odds over the sound since 2019.`

const other = `No treaty yet, says Reke
Harbour minister Jonas Reke left Port Marl on Tuesday evening without a signed text.
“This is a first step and nobody should call it a treaty,” he said.
Ardenia’s envoy, Mira Tolland, flew home for consultations.
The Dredgers’ Union called the talks a photograph with no film in it.`

const loner = `Ferry prices rise in Tamsel
The ferry company Blue Line raised its prices by 4 percent on Wednesday.
A crossing for two adults and a car now costs 61 crowns.`

function report(siglum: string, name: string, text: string, more: Partial<TracedReport> = {}): TracedReport {
  const lines = text.split("\n")
  const read = reportOf(lines, { id: reportId(name, text), path: `pile/${name}.html`, title: lines[0]! })
  return {
    ...read,
    siglum,
    address: `https://${name}.example/story`,
    furniture: [{ text: "Subscribe to our newsletter", why: "navigation" }],
    intrusions: [],
    masked: [],
    owner: null,
    background: [],
    ...more,
  }
}

const on = (value: string, basis = "json-ld") => ({ value, precision: "day" as const, basis })

const a = report("A", "marl-courier", carried, {
  outlet: "Marl Courier",
  newsroom: "NWA",
  published: on("2031-06-03"),
})
const b = report("B", "sound-herald", carried.replace("Sound states", "Two states"), {
  outlet: "Sound Herald",
  newsroom: "NWA",
  published: on("2031-06-03"),
})
const c = report("C", "daily-brief", rewrite, { published: on("2031-06-05", "page text") })
const d = report("D", "tamsel-post", other, {
  outlet: "Tamsel Post",
  newsroom: "Tamsel Post",
  byline: "Ida Varn",
  published: on("2031-06-04"),
})
const e = report("E", "tamsel-post-2", loner, { outlet: "Tamsel Post", newsroom: "Tamsel Post" })
const dispatch = "l-nwa"

function place(report: TracedReport, words: string | null): readonly [number, number] | null {
  if (words === null) return null
  const start = report.text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in ${report.siglum}`)
  return [start, start + words.length]
}

function altered(
  kind: AlterationKind,
  gravity: Gravity,
  before: string | null,
  after: string | null,
  note: string,
  group: string | null = null,
): Alteration {
  return {
    exemplar: a.id,
    copy: c.id,
    ordered: true,
    kind,
    gravity,
    group,
    exemplarSpan: place(a, before),
    copySpan: place(c, after),
    note,
  }
}

function reading(report: TracedReport, words: string, more: Partial<EntryReading> = {}): EntryReading {
  const [start, end] = place(report, words)!
  return { report: report.id, start, end, text: words, speaker: null, cue: null, marked: false, status: null, ...more }
}

/** The pledge, made and told again a week later. */
function threadOf({ id, reports, origins, newsrooms }: Entry): Thread {
  const step = (kind: "pledged" | "restated", day: string, n: number): Step => ({
    entry: id,
    step: kind,
    when: { value: day, precision: "day", basis: "first told" },
    inferred: true,
    inferences: kind === "restated" ? ["step", "date"] : ["date"],
    readings: [n],
    reports: [reports[n]!],
    origins,
    newsrooms,
  })
  return {
    id: "t1",
    title: "Velsk: close its last coal quay",
    parties: ["Velsk"],
    matter: "close its last coal quay",
    kind: "pledge",
    steps: [step("pledged", "2031-06-03", 0), step("restated", "2031-06-10", 1)],
  }
}

function entry(kind: Entry["kind"], readings: readonly EntryReading[], more: Partial<Entry>): Entry {
  return {
    id: `e${digest(kind, ...readings.map(one => one.text))}`,
    kind,
    who: null,
    what: null,
    whom: null,
    where: null,
    value: null,
    unit: null,
    qualifier: null,
    deadline: null,
    when: null,
    readings,
    reports: [...new Set(readings.map(one => one.report))],
    origins: [dispatch],
    newsrooms: ["NWA"],
    citedSources: [],
    sharedSource: null,
    differs: [],
    beside: [],
    withdrawn: null,
    ...more,
  }
}

const treaty = "This is a first step and nobody should call it a treaty"

/** The pile: a lost dispatch, two printings, a rewrite, an independent report that shares a quotation, a loner. */
export function fixtureTrace(): Trace {
  const record: readonly Entry[] = [
    entry(
      "meeting",
      [
        reading(a, "Tolland and Reke met for four hours at the customs house in Port Marl on Monday", {
          status: "held",
        }),
        reading(c, "Talks between Tolland and Reke lasted four hours", { status: "held" }),
      ],
      {
        who: "Mira Tolland",
        whom: "Jonas Reke",
        where: "Port Marl",
        when: { value: "2031-06-02", precision: "day", basis: "report's date" },
      },
    ),
    entry(
      "pledge",
      [reading(a, "would close its last coal quay before 2041"), reading(c, "would shut its last coal quay by 2041")],
      {
        who: "Velsk",
        deadline: "2041",
        differs: [{ what: "before 2041 · by 2041", readings: [0, 1] }],
      },
    ),
    entry(
      "quotation",
      [
        reading(a, `“${treaty},”`, { speaker: "Jonas Reke", cue: "told", marked: true }),
        reading(c, treaty, { speaker: "Jonas Reke", cue: "told" }),
        reading(d, `“${treaty},”`, { speaker: "Jonas Reke", cue: "said", marked: true }),
      ],
      {
        who: "Jonas Reke",
        when: { value: "2031-06-03", precision: "day", basis: "report's date" },
        origins: [dispatch, d.id],
        newsrooms: ["NWA", "Tamsel Post"],
        sharedSource: "q1",
        citedSources: ["Jonas Reke"],
      },
    ),
    entry("figure", [reading(a, "About 30 percent of the sound’s emissions"), reading(c, "Around 30% of emissions")], {
      value: "30",
      unit: "%",
      qualifier: "about",
      citedSources: ["Sound Commission"],
    }),
  ]
  return {
    version: 2,
    reports: [a, b, c, d, e],
    stories: [
      { id: "s1", title: "Emissions on the Oder Sound", reports: [a.id, b.id, c.id, d.id] },
      { id: "s2", title: "Ferry prices rise in Tamsel", reports: [e.id] },
    ],
    origins: [dispatch, d.id, e.id],
    oneOf: {},
    texts: [],
    lost: [
      {
        id: dispatch,
        kind: "dispatch",
        agency: "NWA",
        story: "s1",
        label: "NWA’s dispatch",
        newsroom: "NWA",
        evidence: [],
      },
    ],
    derivations: [
      ...[a, b].map(copy => ({
        exemplar: dispatch,
        copy: copy.id,
        kind: "carried" as const,
        direction: "decided" as const,
        through: null,
        shared: { words: 150, ofCopy: 0.96 },
        evidence: [
          {
            kind: "credit" as const,
            note: "credited to NWA in its dateline",
            spans: [{ report: copy.id, start: place(copy, "(NWA)")![0], end: place(copy, "(NWA)")![1] }],
          },
        ],
        ledger: [],
      })),
      {
        exemplar: a.id,
        copy: c.id,
        kind: "rewrite",
        direction: "decided",
        through: "this-or-another-printing",
        shared: { words: 71, ofCopy: 0.55 },
        evidence: [
          {
            kind: "shared-passage",
            note: "passages shared outside quotations",
            spans: [{ report: a.id, start: place(a, "agreed on Tuesday")![0], end: place(a, "agreed on Tuesday")![1] }],
          },
        ],
        ledger: [],
      },
    ],
    ledgers: [],
    sharedSources: [
      {
        id: "q1",
        reports: [a.id, d.id],
        what: treaty,
        spans: [a, d].map(one => ({ report: one.id, start: place(one, treaty)![0], end: place(one, treaty)![1] })),
      },
    ],
    alterations: [
      altered(
        "meaning",
        "grave",
        "a record of delay from Velsk",
        "Ardenia has a record of delay",
        "The record of delay moved from Velsk to Ardenia.",
      ),
      altered(
        "certainty",
        "grave",
        "may be able to stop loading",
        "can stop loading",
        "“may be able to” became “can”.",
      ),
      altered("time", "grave", "before 2041", "by 2041", "The deadline moved from before 2041 to by 2041."),
      altered(
        "quotation",
        "grave",
        "“We have seen a record of delay from Velsk, and we are not going to wait for another one,”",
        "Ardenia has a record of delay, and Velsk is not going to wait for another one",
        "Tolland’s words lost their marks and were reworded.",
        "marks",
      ),
      altered("quotation", "notable", `“${treaty},”`, treaty, "Reke’s words lost their marks.", "marks"),
      altered(
        "attribution",
        "notable",
        "according to the Sound Commission",
        null,
        "The Sound Commission is not named.",
      ),
      altered("attribution", "notable", "officials said", null, "Nobody is named for the agreement."),
      altered(
        "insertion",
        "notable",
        null,
        "Local hotels have begun to offer discounts for the summer.",
        "Nothing in the exemplar says this.",
      ),
      altered(
        "omission",
        "notable",
        "Fishing crews on both shores said they had not been consulted.",
        null,
        "A sentence of substance is left out.",
      ),
      altered("wording", "slight", "About 30 percent", "Around 30%", "Reworded."),
      altered("wording", "slight", "cut emissions from shipping", "reduce emissions from shipping", "Reworded."),
    ],
    record,
    persons: [],
    corrections: [],
    threads: [threadOf(record[1]!)],
    problems: [{ path: "pile/broken.html", what: "No article text was found on this page.", leftOut: true }],
    marks: [],
    amendments: [],
  }
}
