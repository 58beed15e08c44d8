// The schema of a trace, kept equal to the types of `model/` when the project is compiled. What a type says in a
// doc comment, the schema says in a description where a program outside needs it.

import { z } from "zod"
import type { Alteration, AlterationKind, Gravity } from "../model/alteration.js"
import type { Derivation, Evidence, LostExemplar, SharedSource } from "../model/derivation.js"
import type { Problem } from "../model/problem.js"
import type { Entry, EntryKind, EntryReading, Person, Story } from "../model/record.js"
import type { Block, Credit, Furniture } from "../model/report.js"
import type { Passage } from "../model/span.js"
import type { Dated } from "../model/time.js"
import type { Trace, TracedReport } from "../model/trace.js"
import { amendmentSchema, markSchema } from "../review/schema.js"

/** Read-only all the way down, as the model's types are. */
type Still<T> = T extends readonly unknown[] | object ? { readonly [K in keyof T]: Still<T[K]> } : T
/** `true` where each type can stand for the other. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

/** A schema of `T`, no more and no less: with any other this project does not compile. `name` in JSON Schema. */
function schemaOf<T>(name: string) {
  return <S extends z.ZodType>(
    schema: S,
    ..._same: Same<T, Still<z.output<S>>> extends true ? [] : ["schema and type differ"]
  ): z.ZodType<T> => schema.meta({ id: name }) as unknown as z.ZodType<T>
}

const text = z.string()
const maybe = text.nullable()
const offset = z.int().min(0).describe("UTF-16 offset into the report's text")
const id = z.string().min(1)
const span = { start: offset, end: offset }
const pair = z.tuple([offset, offset]).describe("half-open range [start, end)")

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

/** A place in a report. */
export const passageSchema: z.ZodType<Passage> = schemaOf<Passage>("Passage")(z.strictObject({ report: id, ...span }))
/** A date with its precision and basis. */
export const datedSchema: z.ZodType<Dated> = schemaOf<Dated>("Dated")(
  z.strictObject({
    value: text.describe("ISO 8601 cut to the precision, or a TIMEX3 value"),
    precision: z.enum(["year", "quarter", "month", "week", "day", "hour", "minute", "decade", "season"]),
    basis: text.describe("what the value was read from"),
    doubt: text.exactOptional(),
  }),
)
/** An input's trouble. */
export const problemSchema: z.ZodType<Problem> = schemaOf<Problem>("Problem")(
  z.strictObject({
    path: text,
    what: text,
    leftOut: z.boolean().describe("true where the input is not in the trace"),
  }),
)
/** A stated credit. */
export const creditSchema: z.ZodType<Credit> = schemaOf<Credit>("Credit")(
  z.strictObject({
    kind: z.enum(["dateline", "byline", "tail", "metadata", "canonical", "contributed", "photo", "told"]),
    agency: text,
    text,
    ...span,
  }),
)
/** A block of a report's text. */
export const blockSchema: z.ZodType<Block> = schemaOf<Block>("Block")(
  z.strictObject({ kind: z.enum(["headline", "deck", "body", "subhead", "credit"]), ...span }),
)
/** A stripped stretch. */
export const furnitureSchema: z.ZodType<Furniture> = schemaOf<Furniture>("Furniture")(
  z.strictObject({ text, why: text }),
)
/** A report in its part in the trace. */
export const reportSchema: z.ZodType<TracedReport> = schemaOf<TracedReport>("TracedReport")(
  z.strictObject({
    id,
    siglum: text.describe("A, B … Z, AA …"),
    path: text,
    address: maybe,
    title: maybe,
    outlet: maybe,
    newsroom: maybe,
    byline: maybe,
    dateline: maybe,
    section: maybe,
    credits: z.array(creditSchema),
    published: datedSchema.nullable(),
    updated: datedSchema.nullable(),
    language: text,
    page: z.enum(["article", "live-blog", "gallery", "paywalled", "listing"]),
    text: text.describe("what the page prints as its story, one block a line; all offsets point into it"),
    blocks: z.array(blockSchema),
    furniture: z.array(furnitureSchema).describe("what was stripped, and why"),
    intrusions: z.array(pair).describe("matter of another story run into the body"),
    masked: z
      .array(z.strictObject({ ...span, why: text }))
      .describe("stretches of text that the pile shows to be furniture: left out of judgement and record"),
    problems: z.array(problemSchema),
  }),
)
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
      "shared-slip",
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
