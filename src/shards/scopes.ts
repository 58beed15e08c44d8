// Gatherings that cut a record's work into pieces: the families of the stemma in which claims answer to one another, then
// the scopes that entries are made of. See `step.ts`.

import type { Correction } from "../model/record.js"
import { type Answering, familiesTold, type StemmaOfFamilies } from "../record/answering.js"
import type { Claims } from "../record/record.js"
import { scopesOf, type StemmaOfScopes } from "../record/scopes.js"
import { at } from "./laid.js"
import { aligned, alignmentsBy, askedAt, type LaidAlignment, type LaidReport, standIn } from "./stand-ins.js"
import { type Gathering, type Ground, heldBy, lineWith } from "./step.js"

/** What families are told apart by: the first line, then a line a report. */
type FamilyPart =
  | { readonly stemma: StemmaOfFamilies; readonly laid: readonly LaidAlignment[] }
  | { readonly report: LaidReport }

/** Families in which anything is laid side by side. */
export const families: Gathering = {
  name: "families",
  version: "1",
  takes:
    "{stemma, laid}: lines and texts, which pairs are aligned, and where; then {report}: places, in canonical order",
  gives: "what `answer` takes, a line a family of the stemma",
  *gather(parts: readonly FamilyPart[]) {
    const first = lineWith(parts, "stemma")
    const reports = heldBy(parts, "report")
    const texts = reports.map(({ id }) => standIn(id, false))
    const claims = reports.map(({ id }): Claims => ({ report: id, parties: [], claims: [], keys: [] }))
    const places = new Map(reports.map(report => [report.id, report]))
    for (const family of familiesTold(texts, claims, first.stemma, alignmentsBy(first.laid)))
      yield {
        texts: family.texts.map(({ report }) => at(places.get(report.id)!.text)),
        claims: family.claims.map(({ report }) => at(places.get(report)!.claims)),
        alignments: family.alignments.map(aligned),
        printed: family.printed,
      }
  },
}

/** What scopes are cut from: the first line, then a line a family, then a line a report. */
type ScopePart =
  | {
      readonly stemma: StemmaOfScopes
      readonly corrections: readonly Correction[]
    }
  | { readonly answering: Answering }
  | { readonly report: LaidReport }

/** What each report is the first to say. */
export const scopes: Gathering = {
  name: "scopes",
  version: "2",
  takes: "{stemma, corrections}, {answering}: what `answer` gives, {report}: places, in canonical order",
  gives: "what `entries` takes, a line a scope",
  *gather(parts: readonly ScopePart[], ground: Ground) {
    const first = lineWith(parts, "stemma")
    const reports = heldBy(parts, "report")
    const claims = reports.map(report => ground.lookUp(report.claims) as Claims)
    const texts = reports.map(({ asked }) => askedAt(asked, ground))
    const answering = heldBy(parts, "answering")
    const places = new Map(reports.map(({ id, text }) => [id, at(text)]))
    for (const scope of scopesOf(texts, claims, first.stemma, answering, first.corrections))
      yield { ...scope, texts: scope.texts.map(({ report }) => places.get(report.id)!) }
  },
}
