// Steps of the plan that take the whole pile, of its light data: see `step.ts`. They run in one process, and what they
// hold is what bounds them.

import { doubtedDates } from "../doubted.js"
import { byCodeUnit } from "../model/identity.js"
import { walk } from "../ingest/inputs/walk.js"
import { partsOf } from "../ingest/recurring/recurring.js"
import { type Filled, formsIn } from "../match/forms.js"
import type { Sharing } from "../match/kinship.js"
import type { Witness } from "../match/witness.js"
import type { Annotated } from "../model/annotation.js"
import type { Ledger } from "../model/ledger.js"
import type { SharedSource, Stemma } from "../model/derivation.js"
import { withFollowers } from "../relate/followers.js"
import { ledgersApart, quotingPairs } from "../relate/ledgers.js"
import type { Report } from "../model/report.js"
import { type Printing, type Printings, printingsAmong } from "../relate/printings.js"
import type { FamilyStemma } from "../relate/relate.js"
import { type QuotedWords, sharedSources } from "../relate/sources.js"
import { united } from "../relate/stemma.js"
import { siglaOf } from "../review/letters.js"
import { ofRecord } from "./record.js"
import { sizing, slicing } from "./shares.js"
import { type Gathering, heldBy, lineWith } from "./step.js"

/** What is to be read at paths, as a trace would read it. */
const files: Gathering = {
  name: "files",
  version: "1",
  takes: "paths, folders and patterns",
  gives: "{path} of each file there, {problem} where a path leads nowhere",
  async *gather(paths: readonly string[]) {
    for await (const found of walk(paths))
      yield "what" in found ? { problem: { ...found, leftOut: true } } : { path: found.path }
  },
}

/** A report as it arrived; of most the opening tells which comes first. */
interface Arrived {
  readonly id: string
  readonly when: string
  readonly outlet: string | null
  readonly path: string
  readonly opening: string
  /** Whether the opening is the whole text. */
  readonly whole: boolean
  readonly at: string
}

/** Reports in canonical order, each once (`model/canonical.ts`), and the pages of each outlet. */
const order: Gathering = {
  name: "order",
  version: "1",
  takes: "reports as they arrived",
  gives: "one line: {reports: [id, place] in canonical order, outlets: lists of numbers in that order}",
  gather(arrived: readonly Arrived[], { lookUp }) {
    const textOf = ({ whole, opening, at }: Arrived) => (whole ? opening : (lookUp(at) as Report).text)
    const byText = (a: Arrived, b: Arrived) =>
      byCodeUnit(a.opening, b.opening) || (a.whole && b.whole ? 0 : byCodeUnit(textOf(a), textOf(b)))
    const ordered = [...arrived].sort(
      (a, b) => byCodeUnit(a.when, b.when) || byText(a, b) || byCodeUnit(a.path, b.path),
    )
    const seen = new Set<string>()
    const once = ordered.filter(({ id }) => !seen.has(id) && seen.add(id))
    return [{ reports: once.map(({ id, at }) => [id, at]), outlets: partsOf(once) }]
  },
}

/** Texts that several reports print. */
const printings: Gathering = {
  name: "printings",
  version: "1",
  takes: "what printings are told by, of each report that is long enough, in canonical order",
  gives: "of each text that several print its printings, and who stands for them",
  gather: (all: readonly Printing[]) => printingsAmong(all),
}

/** Runs that are forms: known of the pile alone. */
const forms: Gathering = {
  name: "forms",
  version: "1",
  takes: "{id, ownFives, numbers, names} of each report that is compared, in canonical order",
  gives: "[id, forms] of each that has some",
  gather(reports: readonly (Filled & Pick<Witness, "id">)[]) {
    const found = formsIn(reports)
    return reports.flatMap(({ id }, i) => (found[i]!.length > 0 ? [[id, found[i]!]] : []))
  },
}

/** What the stemma of a pile is put together of, a line each. */
type Part =
  | { readonly text: Annotated }
  | { readonly family: FamilyStemma }
  | { readonly printed: Printings }
  | { readonly compared: Pick<Ledger, "a" | "b"> }
  | { readonly quoted: QuotedWords }

/** Families' parts → the stemma, the sources that reports share, and the pairs to be held against each other for these. */
const stemma: Gathering = {
  name: "stemma",
  version: "2",
  takes:
    "{text}, {quoted} and {printed} in canonical order, {family} and {compared}: texts slim but where printed twice",
  gives:
    "one line: the stemma without ledgers, `quoting`, the pairs that a source calls for, and `doubted`, dates that cannot be",
  gather(parts: readonly Part[]) {
    const texts = heldBy(parts, "text")
    const families = heldBy(parts, "family")
    const printed = heldBy(parts, "printed")
    const drawn = united(
      texts.map(({ report }) => report),
      families,
    )
    const whole = withFollowers(drawn, printed, texts)
    const descent = whole.derivations.map(({ exemplar, copy }) => ({ exemplar, copy }))
    const reports = heldBy(parts, "quoted")
    const sources: SharedSource[] = sharedSources({ reports, descent })
    const compared = heldBy(parts, "compared").map(apart => ({ kin: null, apart: apart as Ledger }))
    const quoting = quotingPairs(sources, compared).map(({ a, b }) => [a, b])
    const all = texts.map(({ report }) => report)
    const doubted = [...doubtedDates(all, whole, siglaOf(all))]
    return [{ stemma: { ...whole, sharedSources: sources }, quoting, doubted }]
  },
}

/** What ledgers are chosen from, a line each; the first is the stemma. */
type LedgerPart =
  | { readonly stemma: Stemma; readonly reports: readonly string[] }
  | { readonly compared: Sharing }
  | { readonly quoting: Ledger }

const ledgers: Gathering = {
  name: "ledgers",
  version: "1",
  takes: "{stemma, reports}: ids in canonical order; then {compared} and {quoting}: what pairs share",
  gives: "one line: the stemma with the ledgers of pairs that nothing in it holds together",
  gather(parts: readonly LedgerPart[]) {
    const first = lineWith(parts, "stemma")
    const apart = ledgersApart(
      first.reports.map(id => ({ id })),
      heldBy(parts, "compared"),
      heldBy(parts, "quoting"),
      first.stemma,
    )
    return [{ ...first.stemma, ledgers: apart }]
  },
}

/** All of them, in the order of the plan. */
export const gatherings: readonly Gathering[] = [
  files,
  order,
  printings,
  slicing,
  sizing,
  forms,
  stemma,
  ledgers,
  ...ofRecord,
]
