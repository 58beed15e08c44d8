// People's marks as test cases for the program: each finding with its passages, the texts it is of and what was said of it, so
// that a later version is asked whether it still makes what a person called wrong (`bench/marked.ts`).

import { z } from "zod"
import type { Mark, ReportReference } from "../model/review.js"
import type { Passage } from "../model/span.js"
import type { Trace } from "../model/trace.js"
import { alterationId, derivationId, reference } from "./findings.js"
import { placeMarks } from "./marks.js"
import { markSchema, referenceSchema } from "./schema.js"

/** One marked finding, with what it is of. */
export interface MarkedCase {
  readonly mark: Mark
  /** Kind of an alteration, an arrow or an entry. */
  readonly kind: string
  /** Of an alteration. */
  readonly gravity: string | null
  readonly texts: readonly ReportReference[]
  readonly passages: readonly (Passage & { readonly text: string })[]
}

/** A file of cases. */
export interface MarkedCases {
  readonly version: 1
  /** Version of the program that made the findings. */
  readonly program: string
  readonly cases: readonly MarkedCase[]
}

/** The schema of a file of cases. */
export const casesSchema: z.ZodType<MarkedCases> = z
  .object({
    version: z.literal(1),
    program: z.string(),
    cases: z.array(
      z.object({
        mark: markSchema,
        kind: z.string(),
        gravity: z.string().nullable(),
        texts: z.array(referenceSchema),
        passages: z.array(
          z.object({ report: z.string(), start: z.number().int(), end: z.number().int(), text: z.string() }),
        ),
      }),
    ),
  })
  .meta({ id: "MarkedCases", description: "What people marked, as test cases for the program" })

/** The marks that stand in a trace as cases, made by a version of the program. */
export function casesOf(trace: Trace, program: string): MarkedCases {
  const { byFinding } = placeMarks(trace, trace.marks)
  const cases = foundIn(trace).flatMap(({ id, ...found }) => {
    const mark = byFinding.get(id())
    return mark ? [caseOf(trace, { ...mark, id: id() }, found)] : []
  })
  return { version: 1, program, cases }
}

/** A finding as a case has it. */
interface Found {
  readonly kind: string
  readonly gravity: string | null
  readonly reports: readonly string[]
  readonly passages: readonly Passage[]
}

function foundIn(trace: Trace): (Found & { id(): string })[] {
  return [
    ...trace.alterations.map(one => ({
      id: () => alterationId(one),
      kind: one.kind,
      gravity: one.gravity,
      reports: [one.exemplar, one.copy],
      passages: [
        ...(one.exemplarSpan ? [{ report: one.exemplar, start: one.exemplarSpan[0], end: one.exemplarSpan[1] }] : []),
        ...(one.copySpan ? [{ report: one.copy, start: one.copySpan[0], end: one.copySpan[1] }] : []),
      ],
    })),
    ...trace.derivations.map(one => ({
      id: () => derivationId(one),
      kind: one.kind,
      gravity: null,
      reports: [one.exemplar, one.copy],
      passages: one.evidence[0]?.spans ?? [],
    })),
    ...trace.record.map(one => ({
      id: () => one.id,
      kind: one.kind,
      gravity: null,
      reports: one.reports,
      passages: one.readings,
    })),
  ]
}

function caseOf(trace: Trace, mark: Mark, { kind, gravity, reports, passages }: Found): MarkedCase {
  const texts = new Map(trace.reports.map(report => [report.id, report]))
  return {
    mark,
    kind,
    gravity,
    texts: reports.flatMap(id => {
      const report = texts.get(id)
      return report ? [reference(report)] : []
    }),
    passages: passages.flatMap(({ report, start, end }) => {
      const text = texts.get(report)?.text.slice(start, end)
      return text === undefined ? [] : [{ report, start, end, text }]
    }),
  }
}

/** Of cases of a verdict, how many are there, and how many of these a trace still holds. */
export interface Held {
  readonly of: number
  readonly still: number
  /** What was said of those that it holds. */
  readonly about: readonly string[]
}

/** Which findings of some cases a trace still holds: those marked wrong should be gone, those marked right be there. */
export function heldCases(trace: Trace, { cases }: MarkedCases): Readonly<Record<"right" | "wrong", Held>> {
  const held = (verdict: Mark["verdict"]): Held => {
    const marks = cases.flatMap(({ mark }) => (mark.verdict === verdict ? [mark] : []))
    const placed = [...placeMarks(trace, marks).byFinding.values()]
    return { of: marks.length, still: placed.length, about: placed.map(({ about }) => about) }
  }
  return { right: held("right"), wrong: held("wrong") }
}
