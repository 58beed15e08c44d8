// Steps from pages to witnesses that need one line each: see `step.ts`. In the order of the plan.

import { withoutDate } from "../doubted.js"
import { withLinks } from "../ingest/embedded.js"
import { type Masked, maskedBy, outletPages } from "../ingest/recurring/recurring.js"
import { featuresOf } from "../match/candidates.js"
import { type Counted, countingBy, type StemCounts } from "../match/rarity.js"
import { type Witness, witnessesOf } from "../match/witness.js"
import type { Annotated } from "../model/annotation.js"
import type { Problem } from "../model/problem.js"
import type { Report } from "../model/report.js"
import { type Dated, inUtc } from "../model/time.js"
import { bearersOf } from "../record/persons.js"
import { wordedOf } from "../record/stories/worded.js"
import { standingOf } from "../relate/credits.js"
import { printingOf } from "../relate/printings.js"
import { quotingOf } from "../relate/sources.js"
import { here } from "../run/here.js"
import { readBytes, readPaths } from "../run/reading.js"
import { outcomeOf } from "../runner.js"
import * as stages from "../stages.js"
import { at } from "./laid.js"
import { type Ground, outOf, type Step } from "./step.js"

/** A page that stands in its line; `path` is what it goes by. */
interface PageLine {
  readonly path: string
  readonly address?: string | null
  readonly source: string
}

/** A file whose bytes stand in its line, in base64. */
interface FileLine {
  readonly path: string
  readonly bytes: string
}

/** A path to be read, or what is there of it → what it holds. */
const reading: Step = {
  name: "read",
  version: stages.reading.version,
  takes: "a path; or {path, address?, source}: a page with its HTML or text; or {path, bytes}: a file in base64",
  gives: "{reports, problems}",
  async run(input: string | PageLine | FileLine, { knowledge }: Ground) {
    const [reports, problems]: [Report[], Problem[]] = [[], []]
    if (typeof input !== "string" && !("bytes" in input)) {
      const { path, source, address = null } = input
      if (typeof path !== "string" || typeof source !== "string") throw new TypeError("no path, or no source, in it")
      const { out, problem } = outcomeOf(stages.reading, { path, address, source }, knowledge)
      return "report" in out ? { reports: [out.report], problems } : { reports, problems: [problem ?? out.problem] }
    }
    const found =
      typeof input === "string"
        ? readPaths([input], stages.reading, here(knowledge), null)
        : readBytes(input.path, Buffer.from(input.bytes, "base64"), stages.reading, here(knowledge))
    for await (const one of found) {
      if ("report" in one) reports.push(one.report)
      else problems.push(one.problem)
    }
    return { reports, problems }
  },
}

/** Letters of a text by which most of one minute are told apart (`gatherings/order`). */
const opening = 64

/** Reports, laid down → what they are put in order and dealt out by. */
const arriving: Step = {
  name: "arrive",
  version: "1",
  takes: "{reports, problems}: what `read` gives",
  gives: "the same: of each report what the canonical order and the outlets go by, and its place",
  run({ reports, problems }: { reports: readonly Report[]; problems: readonly Problem[] }, { lay }: Ground) {
    const arrived = reports.map(report => {
      const { id, published, outlet, path, text } = report
      const when = inUtc(published?.value ?? "9")
      return { id, when, outlet, path, opening: text.slice(0, opening), whole: text.length <= opening, at: lay(report) }
    })
    return { reports: arrived, problems }
  },
}

/** Pages of one outlet, a thousand at most, in canonical order → the same with their masks. */
const masking: Step = {
  name: "mask",
  version: stages.recurring.version,
  takes: "reports of one outlet, a thousand at most, in canonical order",
  gives: "the places of the same with their masks",
  run(reports: readonly Report[], ground: Ground) {
    const found = outletPages(reports).map(pages => outOf(stages.recurring, pages, ground))
    return withLinks(maskedBy(reports, found)).map(ground.lay)
  },
}

/** A masked report → its text with all that is found in it. */
const annotating: Step = {
  name: "text",
  version: stages.annotating.version,
  takes: "a report with its masks",
  gives: "the place of its text with all found in it, what printings of one prose are told by, what it says of itself",
  run(masked: Masked, ground: Ground) {
    const text: Annotated = { ...masked, ...outOf(stages.annotating, masked, ground) }
    const says = standingOf({ id: text.report.id, text })
    return { at: ground.lay(text), printing: printingOf(text), says }
  },
}

let weighing: { readonly counts: StemCounts; weigh(text: Annotated): Counted } | null = null

/** A text → what it is compared by: its words' rarity comes from the counts of the pile. Each is laid down for who asks for it. */
const weighed: Step = {
  name: "weigh",
  version: stages.witnessing.version,
  takes: "{text, at}: an annotated report and its place; --with the counts of the pile",
  gives: "places: of the witness without forms, and of what pile, sources, persons and stories ask of it",
  run({ text, at: place }: { text: Annotated; at: string }, ground: Ground) {
    const { counts, knowledge, lay } = ground
    const pile = counts()
    if (weighing?.counts !== pile) weighing = { counts: pile, weigh: countingBy(pile, knowledge.frequencies) }
    const counted = weighing.weigh(text)
    const [witness] = witnessesOf([counted], [outOf(stages.witnessing, counted, ground)])
    const { id, ownFives, numbers, names, skipPairs, threes } = witness!
    return {
      witness: lay({ ...witness!, text: at(place) }),
      filled: lay({ id, ownFives, numbers, names }),
      features: lay(featuresOf([witness!])[0]),
      sizes: [skipPairs.length, threes.length],
      quoted: lay(quotingOf([witness!], { derivations: [] }).reports[0]),
      slim: lay(slimOf(text)),
      persons: lay(bearersOf(text)),
      words: lay(wordedOf(witness!)),
      corrects: text.corrections.length > 0,
    }
  },
}

/** A report as the stemma asks of it where nobody prints its text again: no sentences, no tokens, of all found in it citations. */
function slimOf({ report, masked, background, blocks, citations }: Annotated): unknown {
  const slim = { ...report, furniture: [], intrusions: [], problems: [] }
  return { report: slim, masked, background, blocks, citations, sentences: [], tokens: [] }
}

/** A witness of a pile that shows which of its runs are forms. */
const formed: Step = {
  name: "formed",
  version: "1",
  takes: "{witness, text, forms}: a witness, the place of its text, those of its runs that are forms",
  gives: "the place of the witness with its forms",
  run: ({ witness, text, forms }: { witness: object; text: string; forms: unknown }, { lay }: Ground) =>
    lay({ ...witness, text: at(text), forms }),
}

/** A witness whose report's date cannot be, without it. */
const undated: Step = {
  name: "undated",
  version: stages.annotating.version,
  takes: "{witness, impossible}: a witness, and the date that its report cannot have, with its doubt",
  gives: "places: of its text and of the witness without that date, and of what persons and stories ask of it",
  run({ witness, impossible }: { witness: Witness; impossible: Dated }, { lay }: Ground) {
    const left = withoutDate(witness, impossible)
    const text = lay(left.text)
    return {
      text,
      witness: lay({ ...left, text: at(text) }),
      persons: lay(bearersOf(left.text)),
      words: lay(wordedOf(left)),
    }
  },
}

/** From pages to witnesses. */
export const ofReports: readonly Step[] = [reading, arriving, masking, annotating, weighed, formed, undated]
