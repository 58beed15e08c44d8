// The schema of a trace, kept equal to the types of `model/` when the project is compiled. What a type says in a
// doc comment, the schema says in a description where a program outside needs it.

import { z } from "zod"
import type { Alteration, Gravity } from "../model/alteration.js"
import {
  type AlterationKind,
  alterationKinds,
  correctionKinds,
  type EntryKind,
  entryKinds,
  pledgeKinds,
  replyKinds,
  statuses,
  type StepKind,
  stepKinds,
} from "../model/catalogue.js"
import type { Correction, Entry, EntryReading, Person, Step, Story, Thread } from "../model/record.js"
import { type Trace, traceVersion } from "../model/trace.js"
import { amendmentSchema, markSchema } from "../review/schema.js"
import { id, maybe, pair, schemaOf, span, text, type WordsOf, wordsOf } from "./schema/pieces.js"
import { datedSchema, problemSchema, reportSchema } from "./schema/report.js"
import { derivationSchema, ledgerSchema, lostSchema, printedTextSchema, sharedSourceSchema } from "./schema/stemma.js"

export { reportSchema } from "./schema/report.js"
export { derivationSchema, evidenceSchema, lostSchema, reasons, sharedSourceSchema } from "./schema/stemma.js"

/** Kinds of alterations, for whoever narrows by them. */
export const alterationKindSchema: WordsOf<AlterationKind> = wordsOf(alterationKinds)

/** How grave they are. */
export const gravities: WordsOf<Gravity> = z.enum(["grave", "notable", "slight"])

/** Kinds of entries. */
export const entryKindSchema: WordsOf<EntryKind> = wordsOf(entryKinds)

/** Owners, counted beside newsrooms. */
const owners = z
  .array(text)
  .exactOptional()
  .describe("who owns the newsrooms behind it, one without a known owner as its own; with the user's own list only")

/** The reports of one event. */
export const storySchema: z.ZodType<Story> = schemaOf<Story>("Story")(
  z.strictObject({ id, title: text, reports: z.array(id), owners }),
)

/** One alteration. */
export const alterationSchema: z.ZodType<Alteration> = schemaOf<Alteration>("Alteration")(
  z.strictObject({
    exemplar: id,
    copy: id,
    ordered: z
      .boolean()
      .describe("false where the order is unknown: exemplar and copy are first and second in canonical order"),
    kind: alterationKindSchema,
    gravity: gravities,
    group: maybe.describe("alike ones share it"),
    exemplarSpan: pair.nullable(),
    copySpan: pair.nullable(),
    note: text,
  }),
)

const reply = wordsOf(replyKinds).exactOptional()

/** What one report says of an entry. */
export const readingSchema: z.ZodType<EntryReading> = schemaOf<EntryReading>("EntryReading")(
  z.strictObject({
    report: id,
    ...span,
    text,
    speaker: maybe,
    cue: maybe,
    marked: z.boolean().describe("stands in quotation marks"),
    status: wordsOf(statuses).nullable(),
    reply: reply.describe("denial, or silence: whoever is named does not say it; only where he does not"),
    condition: z
      .strictObject({ ...span, text })
      .exactOptional()
      .describe("on which condition whoever speaks is not named, as printed; only where the page says so"),
  }),
)

/** One thing that the story says. */
export const entrySchema: z.ZodType<Entry> = schemaOf<Entry>("Entry")(
  z.strictObject({
    id,
    kind: entryKindSchema,
    pledge: wordsOf(pledgeKinds).exactOptional().describe("which kind of pledge; of pledges alone"),
    reply: reply.describe("of what somebody denied or did not speak of alone: it is told as that, never as said"),
    who: maybe,
    condition: text.exactOptional().describe("on which `who` is not named, as printed; only where a page says so"),
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
    origins: z
      .array(id)
      .describe("the earliest witness on each line of descent that carries it; of printings of one text, one"),
    newsrooms: z.array(text).describe("one each; an origin whose place is not known gives: one of X, Y"),
    owners,
    citedSources: z.array(text),
    sharedSource: maybe,
    differs: z.array(z.strictObject({ what: text, readings: z.array(z.int().min(0)) })),
    beside: z.array(id).describe("entries that dispute this one"),
    withdrawn: maybe.describe(
      "the correction by which an outlet withdrew a reading of it; which, the passages of the correction say",
    ),
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

/** A note of correction, and the reading that it withdraws. */
export const correctionSchema: z.ZodType<Correction> = schemaOf<Correction>("Correction")(
  z.strictObject({
    id,
    kind: wordsOf(correctionKinds),
    report: id,
    span: pair,
    of: z.strictObject({ report: id, span: pair }).nullable(),
    from: maybe,
    to: maybe,
    passages: z
      .array(z.strictObject({ report: id, ...span }))
      .describe("where the withdrawn reading stands, in `of` and in those that carry it still"),
    stillCarriedBy: z.array(id),
  }),
)

/** What a step of a matter is. */
export const stepKindSchema: WordsOf<StepKind> = wordsOf(stepKinds)

/** A step of a matter. */
export const stepSchema: z.ZodType<Step> = schemaOf<Step>("Step")(
  z.strictObject({
    entry: id,
    step: stepKindSchema,
    when: datedSchema.nullable().describe("when it happened; where no page dates that, when it was first told"),
    inferred: z.boolean(),
    inferences: z
      .array(z.enum(["step", "date"]))
      .describe("what no page says: that it is a step of this kind, or when it was"),
    readings: z.array(z.int().min(0)).describe("those of the entry that tell it"),
    reports: z.array(id),
    origins: z.array(id),
    newsrooms: z.array(text),
  }),
)

/** Entries that are steps of one matter. */
export const threadSchema: z.ZodType<Thread> = schemaOf<Thread>("Thread")(
  z.strictObject({
    id,
    title: text,
    parties: z.array(text),
    matter: maybe,
    kind: entryKindSchema,
    steps: z.array(stepSchema).describe("in order of time"),
  }),
)

/** What `stemma trace --json` prints. */
export const traceSchema: z.ZodType<Trace> = schemaOf<Trace>("Trace")(
  z.strictObject({
    version: z.literal(traceVersion),
    reports: z.array(reportSchema),
    stories: z.array(storySchema),
    origins: z.array(id).describe("of reports, or of lost exemplars"),
    oneOf: z
      .record(id, z.array(id))
      .describe("origins whose place is not known, each with all that may be it; of an entry's, those that carry it"),
    texts: z.array(printedTextSchema).describe("texts of several printings"),
    lost: z.array(lostSchema),
    derivations: z.array(derivationSchema),
    ledgers: z.array(ledgerSchema).describe("pairs that share much and are not joined: why not"),
    sharedSources: z.array(sharedSourceSchema),
    alterations: z.array(alterationSchema).describe("in order of gravity"),
    record: z.array(entrySchema),
    persons: z.array(personSchema),
    corrections: z.array(correctionSchema),
    threads: z.array(threadSchema),
    ownership: z
      .record(text, text)
      .exactOptional()
      .describe("newsrooms with their owners, by the user's own list; there where one was given"),
    problems: z.array(problemSchema),
    marks: z.array(markSchema).describe("what people said of findings, by the ids these have here"),
    amendments: z.array(amendmentSchema).describe("what people corrected; the trace was made with it"),
  }),
)

/** The schema of a trace as JSON Schema (draft 2020-12): the content of `schema/trace.schema.json`. */
export function traceJsonSchema(): object {
  return {
    $id: "https://stemma.invalid/trace.schema.json",
    title: `Stemma trace, version ${traceVersion}`,
    ...z.toJSONSchema(traceSchema),
  }
}
