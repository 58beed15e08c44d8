// The schema of a trace, kept equal to the types of `model/` when the project is compiled. What a type says in a
// doc comment, the schema says in a description where a program outside needs it.

import { z } from "zod"
import type { Alteration, AlterationKind, Gravity } from "../model/alteration.js"
import type { Derivation, Evidence, LostExemplar, SharedSource } from "../model/derivation.js"
import type { Entry, EntryKind, EntryReading, Person, Story } from "../model/record.js"
import type { Trace } from "../model/trace.js"
import { amendmentSchema, markSchema } from "../review/schema.js"
import { id, maybe, pair, schemaOf, span, text } from "./schema/pieces.js"
import { datedSchema, passageSchema, problemSchema, reportSchema } from "./schema/report.js"

export { reportSchema } from "./schema/report.js"

/** Exactly the words of `T`. */
type WordsOf<T extends string> = z.ZodEnum<{ [K in T]: K }>

/** Kinds of alterations, for whoever narrows by them. */
export const alterationKinds: WordsOf<AlterationKind> = z.enum([
  "meaning",
  "certainty",
  "figure",
  "time",
  "name",
  "quotation",
  "attribution",
  "insertion",
  "omission",
  "transposition",
  "wording",
  "accidental",
])

/** How grave they are. */
export const gravities: WordsOf<Gravity> = z.enum(["grave", "notable", "slight"])

/** Kinds of entries. */
export const entryKinds: WordsOf<EntryKind> = z.enum([
  "quotation",
  "statement",
  "meeting",
  "pledge",
  "figure",
  "event",
  "position",
])

/** The reports of one event. */
export const storySchema: z.ZodType<Story> = schemaOf<Story>("Story")(
  z.strictObject({ id, title: text, reports: z.array(id) }),
)

/** One reason for a derivation. */
export const evidenceSchema: z.ZodType<Evidence> = schemaOf<Evidence>("Evidence")(
  z.strictObject({
    kind: z.enum([
      "shared-passage",
      "order",
      "credit",
      "decay",
      "fuller",
      "time",
      "third-witness",
      "same-outlet",
      "reader",
    ]),
    note: text,
    spans: z.array(passageSchema),
  }),
)

/** One report's text comes from another's. */
export const derivationSchema: z.ZodType<Derivation> = schemaOf<Derivation>("Derivation")(
  z.strictObject({
    exemplar: id.describe("a report's or a lost exemplar's id"),
    copy: id,
    kind: z.enum(["identical", "carried", "excerpt", "rewrite", "compilation", "update"]),
    direction: z.enum(["decided", "undecided"]),
    through: z.literal("this-or-another-printing").nullable(),
    shared: z.strictObject({ words: z.int().min(0), ofCopy: z.number().min(0).max(1) }),
    evidence: z.array(evidenceSchema),
  }),
)

/** An ancestor that is not in the pile. */
export const lostSchema: z.ZodType<LostExemplar> = schemaOf<LostExemplar>("LostExemplar")(
  z.strictObject({
    id,
    label: text,
    newsroom: maybe,
    kind: z.enum(["dispatch", "release", "implied"]),
    agency: maybe,
    evidence: z.array(evidenceSchema),
  }),
)

/** Reports that quote the same speech or release. */
export const sharedSourceSchema: z.ZodType<SharedSource> = schemaOf<SharedSource>("SharedSource")(
  z.strictObject({ id, reports: z.array(id), what: text, spans: z.array(passageSchema) }),
)

/** One alteration. */
export const alterationSchema: z.ZodType<Alteration> = schemaOf<Alteration>("Alteration")(
  z.strictObject({
    exemplar: id,
    copy: id,
    kind: alterationKinds,
    gravity: gravities,
    group: maybe.describe("alike ones share it"),
    exemplarSpan: pair.nullable(),
    copySpan: pair.nullable(),
    note: text,
  }),
)

/** What one report says of an entry. */
export const readingSchema: z.ZodType<EntryReading> = schemaOf<EntryReading>("EntryReading")(
  z.strictObject({
    report: id,
    ...span,
    text,
    speaker: maybe,
    cue: maybe,
    marked: z.boolean().describe("stands in quotation marks"),
    status: z.enum(["held", "planned", "possible"]).nullable(),
  }),
)

/** One thing that the story says. */
export const entrySchema: z.ZodType<Entry> = schemaOf<Entry>("Entry")(
  z.strictObject({
    id,
    kind: entryKinds,
    who: maybe,
    what: maybe,
    whom: maybe,
    where: maybe,
    value: maybe,
    unit: maybe,
    qualifier: maybe,
    deadline: maybe,
    when: datedSchema.nullable(),
    readings: z.array(readingSchema),
    reports: z.array(id),
    origins: z.array(id).describe("the earliest witness on each line of descent that carries it"),
    newsrooms: z.array(text),
    citedSources: z.array(text),
    sharedSource: maybe,
    differs: z.array(z.strictObject({ what: text, readings: z.array(z.int().min(0)) })),
    beside: z.array(id).describe("entries that dispute this one"),
  }),
)

/** A person over all reports. */
export const personSchema: z.ZodType<Person> = schemaOf<Person>("Person")(
  z.strictObject({
    id,
    name: text,
    variants: z.array(text),
    roles: z.array(z.strictObject({ role: text, report: id, ...span, date: maybe })),
  }),
)

/** What `stemma trace --json` prints. */
export const traceSchema: z.ZodType<Trace> = schemaOf<Trace>("Trace")(
  z.strictObject({
    version: z.literal(1),
    reports: z.array(reportSchema),
    stories: z.array(storySchema),
    origins: z.array(id).describe("of reports, or of lost exemplars"),
    lost: z.array(lostSchema),
    derivations: z.array(derivationSchema),
    sharedSources: z.array(sharedSourceSchema),
    alterations: z.array(alterationSchema).describe("in order of gravity"),
    record: z.array(entrySchema),
    persons: z.array(personSchema),
    problems: z.array(problemSchema),
    marks: z.array(markSchema).describe("what people said of findings, by the ids these have here"),
    amendments: z.array(amendmentSchema).describe("what people corrected; the trace was made with it"),
  }),
)

/** The schema of a trace as JSON Schema (draft 2020-12): the content of `schema/trace.schema.json`. */
export function traceJsonSchema(): object {
  return {
    $id: "https://stemma.invalid/trace.schema.json",
    title: "Stemma trace, version 1",
    ...z.toJSONSchema(traceSchema),
  }
}
