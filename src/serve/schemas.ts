// The shapes of the views as schemas: they validate, they are OpenAPI's components, and the compiler holds them to
// the types of `export/view/shapes.ts`.

import { z } from "zod"
import { gravities, reportSchema } from "../export/schema.js"
import type {
  AlterationCard,
  Behind,
  BriefLine,
  ComparedAlteration,
  ComparedRow,
  ComparedSentence,
  Comparison,
  EntryCard,
  EntryDetail,
  Extract,
  Family,
  Found,
  Judgement,
  Moment,
  ReportCard,
  SentenceReadings,
  ShownDate,
  StoryView,
  Tally,
  Tree,
  TreeEdge,
  TreeNode,
} from "../export/view/shapes.js"
import { amendmentSchema, isoDate, noteSchema } from "../store/review-schema.js"
import type { Facets, NewAmendment, NewJudgement, PileView, ReportView, Status } from "./shapes.js"

/** How alterations are grouped for a reader: one family a colour, shape and glyph (UI.md, "Marks"). */
export const familySchema: z.ZodType<Family> = z
  .enum(["turned", "fact", "said", "quotation", "added", "left-out", "moved", "reworded", "spelling"])
  .meta({ id: "Family", description: "How alterations are grouped for a reader" })

/** A person's judgement of one finding, kept in the marks file. */
export const judgementSchema: z.ZodType<Judgement> = z
  .object({
    verdict: z.enum(["right", "wrong", "open"]),
    note: z.string().max(2000),
    at: z.string(),
  })
  .meta({ id: "Judgement", description: "A person's judgement of one finding" })

/** A date as shown, with what it rests on. */
export const dateSchema: z.ZodType<ShownDate> = z
  .object({ value: z.string(), text: z.string(), basis: z.string(), doubt: z.string().nullable() })
  .meta({ id: "ShownDate", description: "A date as shown, and what it rests on" })

/** One report in a list: everything but its text. */
export const reportCardSchema: z.ZodType<ReportCard> = z
  .object({
    id: z.string(),
    siglum: z.string(),
    name: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    newsroom: z.string().nullable(),
    byline: z.string().nullable(),
    published: dateSchema.nullable(),
    path: z.string(),
    address: z.string().nullable(),
    language: z.string(),
    page: z.string(),
    words: z.number().int(),
    story: z.string().nullable(),
    origin: z.boolean(),
    takes: z.array(z.string()),
    copies: z.number().int(),
    problems: z.number().int(),
    amended: z.boolean(),
  })
  .meta({ id: "ReportCard", description: "One report in a list" })

/** A piece of an extract: `changed` where the alteration lies. */
export const extractSchema: z.ZodType<Extract> = z
  .object({
    report: z.string(),
    siglum: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    sentence: z.number().int(),
    pieces: z.array(z.object({ text: z.string(), changed: z.boolean() })),
  })
  .meta({ id: "Extract", description: "A passage with its sentence around it" })

/** An alteration with both passages, as a card shows it. */
export const alterationCardSchema: z.ZodType<AlterationCard> = z
  .object({
    id: z.string(),
    exemplar: z.string(),
    copy: z.string(),
    names: z.object({ exemplar: z.string(), copy: z.string() }),
    kind: z.string(),
    family: familySchema,
    gravity: gravities,
    label: z.string(),
    note: z.string(),
    before: extractSchema.nullable(),
    after: extractSchema.nullable(),
    alike: z.number().int(),
    judgement: judgementSchema.nullable(),
  })
  .meta({ id: "AlterationCard", description: "An alteration with both passages" })

/** How many of a family, and how many of them grave. */
export const tallySchema: z.ZodType<Tally> = z
  .object({ family: familySchema, count: z.number().int(), grave: z.number().int() })
  .meta({ id: "Tally", description: "Alterations of one family, counted" })

/** A box of the family tree. `column` and `row` are grid positions: time runs across, descent runs down. */
export const treeNodeSchema: z.ZodType<TreeNode> = z
  .object({
    id: z.string(),
    kind: z.enum(["report", "lost", "fold"]),
    name: z.string(),
    line: z.string(),
    siglum: z.string().nullable(),
    date: dateSchema.nullable(),
    origin: z.boolean(),
    column: z.number().int(),
    row: z.number().int(),
    depth: z.number().int(),
    reports: z.array(z.string()),
  })
  .meta({ id: "TreeNode", description: "A box of the family tree" })

/** A line of the family tree, exemplar to copy. */
export const treeEdgeSchema: z.ZodType<TreeEdge> = z
  .object({
    from: z.string(),
    to: z.string(),
    kind: z.string(),
    verb: z.string(),
    decided: z.boolean(),
    inferred: z.boolean(),
    words: z.number().int(),
    share: z.number(),
    labels: z.array(z.object({ family: familySchema, text: z.string(), grave: z.boolean() })),
    judgement: judgementSchema.nullable(),
  })
  .meta({ id: "TreeEdge", description: "A line of the family tree" })

/** The family tree of one story, laid out on a grid. */
export const treeSchema: z.ZodType<Tree> = z
  .object({
    columns: z.array(z.object({ label: z.string(), gap: z.boolean() })),
    rows: z.number().int(),
    nodes: z.array(treeNodeSchema),
    edges: z.array(treeEdgeSchema),
    hidden: z.number().int(),
  })
  .meta({ id: "Tree", description: "The family tree of one story, laid out on a grid" })

/** Who stands behind an entry. */
export const behindSchema: z.ZodType<Behind> = z
  .object({
    newsrooms: z.array(z.string()),
    origins: z.number().int(),
    reports: z.number().int(),
    citedSources: z.array(z.string()),
    text: z.string(),
  })
  .meta({ id: "Behind", description: "Who stands behind an entry" })

/** One row of the record. */
export const entryCardSchema: z.ZodType<EntryCard> = z
  .object({
    id: z.string(),
    kind: z.string(),
    when: dateSchema.nullable(),
    deadline: z.string().nullable(),
    who: z.string().nullable(),
    whom: z.string().nullable(),
    where: z.string().nullable(),
    text: z.string(),
    marked: z.boolean(),
    status: z.string().nullable(),
    behind: behindSchema,
    sharedSource: z.string().nullable(),
    differs: z.array(z.string()),
    besides: z.number().int(),
    judgement: judgementSchema.nullable(),
  })
  .meta({ id: "EntryCard", description: "One row of the record" })

/** An entry opened down to the words on each page. */
export const entryDetailSchema: z.ZodType<EntryDetail> = z
  .object({
    card: entryCardSchema,
    readings: z.array(
      z.object({
        report: reportCardSchema,
        extract: extractSchema,
        speaker: z.string().nullable(),
        cue: z.string().nullable(),
        marked: z.boolean(),
        status: z.string().nullable(),
        origin: z.boolean(),
      }),
    ),
    differs: z.array(z.object({ what: z.string(), readings: z.array(z.number().int()) })),
    beside: z.array(entryCardSchema),
  })
  .meta({ id: "EntryDetail", description: "An entry with all its readings" })

/** A line of the brief, with who stands behind it. */
export const briefLineSchema: z.ZodType<BriefLine> = z
  .object({ text: z.string(), entry: z.string().nullable(), behind: behindSchema.nullable() })
  .meta({ id: "BriefLine", description: "A line of the brief" })

/** One story on the first screen. */
export const storyViewSchema: z.ZodType<StoryView> = z
  .object({
    id: z.string(),
    title: z.string(),
    reports: z.number().int(),
    origins: z.number().int(),
    newsrooms: z.array(z.string()),
    brief: z.array(z.object({ title: z.string(), lines: z.array(briefLineSchema), more: z.number().int() })),
    tree: treeSchema,
    tallies: z.array(tallySchema),
    alterations: z.array(alterationCardSchema),
    entries: z.array(entryCardSchema),
    entryCount: z.number().int(),
  })
  .meta({ id: "StoryView", description: "One story on the first screen" })

/** A sentence in a row of Compare. A piece's `marks` are indexes into the comparison's alterations. */
export const comparedSentenceSchema: z.ZodType<ComparedSentence> = z
  .object({
    index: z.number().int(),
    start: z.number().int(),
    end: z.number().int(),
    pieces: z.array(z.object({ start: z.number().int(), text: z.string(), marks: z.array(z.number().int()) })),
  })
  .meta({ id: "ComparedSentence", description: "A sentence cut where alterations begin and end" })

/** Sentences of two reports that answer to one another. */
export const comparedRowSchema: z.ZodType<ComparedRow> = z
  .object({
    shape: z.enum(["pair", "split", "merged", "only-exemplar", "only-copy"]),
    moved: z.boolean(),
    exemplar: z.array(comparedSentenceSchema),
    copy: z.array(comparedSentenceSchema),
    alterations: z.array(z.number().int()),
  })
  .meta({ id: "ComparedRow", description: "Sentences of two reports that answer to one another" })

/** An alteration within a comparison: what the reader's marks need. */
export const comparedAlterationSchema: z.ZodType<ComparedAlteration> = z
  .object({
    id: z.string(),
    kind: z.string(),
    family: familySchema,
    gravity: gravities,
    label: z.string(),
    note: z.string(),
    group: z.string().nullable(),
    exemplarSpan: z.tuple([z.number(), z.number()]).nullable(),
    copySpan: z.tuple([z.number(), z.number()]).nullable(),
    marksLost: z.boolean(),
    judgement: judgementSchema.nullable(),
  })
  .meta({ id: "ComparedAlteration", description: "An alteration within a comparison" })

/** Two reports side by side. */
export const comparisonSchema: z.ZodType<Comparison> = z
  .object({
    exemplar: reportCardSchema,
    copy: reportCardSchema,
    derivation: z
      .object({
        id: z.string(),
        verb: z.string(),
        decided: z.boolean(),
        through: z.string().nullable(),
        words: z.number().int(),
        share: z.number(),
        evidence: z.array(z.object({ kind: z.string(), note: z.string(), passages: z.array(extractSchema) })),
        judgement: judgementSchema.nullable(),
      })
      .nullable(),
    tallies: z.array(tallySchema),
    summaries: z.array(z.object({ family: familySchema, text: z.string(), alterations: z.array(z.number().int()) })),
    follows: z.object({ inOrder: z.number().int(), matched: z.number().int(), sentences: z.number().int() }),
    alterations: z.array(comparedAlterationSchema),
    rows: z.array(comparedRowSchema),
  })
  .meta({ id: "Comparison", description: "Two reports side by side" })

/** All readings of one sentence over the reports of its family. */
export const readingsSchema: z.ZodType<SentenceReadings> = z
  .object({
    base: extractSchema,
    readings: z.array(
      z.object({
        report: reportCardSchema,
        extract: extractSchema.nullable(),
      }),
    ),
  })
  .meta({ id: "SentenceReadings", description: "All readings of one sentence" })

/** One point of the timeline. */
export const momentSchema: z.ZodType<Moment> = z
  .object({
    lane: z.enum(["happened", "said", "published", "undated"]),
    when: dateSchema.nullable(),
    text: z.string(),
    who: z.string().nullable(),
    status: z.string().nullable(),
    entry: z.string().nullable(),
    report: z.string().nullable(),
    behind: behindSchema.nullable(),
  })
  .meta({ id: "Moment", description: "One point of the timeline" })

/** How far the trace is. */
export const statusSchema: z.ZodType<Status> = z
  .object({
    state: z.enum(["empty", "tracing", "ready", "failed"]),
    stage: z.string().nullable(),
    done: z.number().int(),
    of: z.number().int(),
    revision: z.number().int(),
    problem: z.string().nullable(),
  })
  .meta({ id: "Status", description: "How far the trace is" })

const counted = z.array(z.object({ value: z.string(), count: z.number().int() }))

/** The pile in one glance. */
export const pileSchema: z.ZodType<PileView> = z
  .object({
    name: z.string(),
    headline: z.string(),
    reports: z.number().int(),
    stories: z.number().int(),
    entries: z.number().int(),
    alterations: z.number().int(),
    newsrooms: z.array(z.string()),
    tallies: z.array(tallySchema),
    reviewed: z.object({ right: z.number().int(), wrong: z.number().int(), open: z.number().int() }),
    problems: z.array(z.object({ path: z.string(), what: z.string(), leftOut: z.boolean() })),
  })
  .meta({ id: "Pile", description: "The pile in one glance" })

/** A report with everything that was kept of its page. */
export const reportViewSchema: z.ZodType<ReportView> = z
  .object({
    card: reportCardSchema,
    report: reportSchema,
    updated: dateSchema.nullable(),
    sentences: z.array(
      z.object({
        index: z.number().int(),
        start: z.number().int(),
        end: z.number().int(),
        block: z.number().int(),
      }),
    ),
    family: z.array(z.object({ id: z.string(), name: z.string(), text: z.string(), exemplar: z.boolean() })),
    amendments: z.array(amendmentSchema),
  })
  .meta({ id: "Report", description: "A report with everything that was kept of its page" })

/** What the record can be narrowed by. */
export const facetsSchema: z.ZodType<Facets> = z
  .object({ kinds: counted, persons: counted, outlets: counted, disputed: z.number().int() })
  .meta({ id: "Facets", description: "What the record can be narrowed by, with counts" })

/** Where a passage was found. */
export const foundSchema: z.ZodType<Found> = z
  .object({
    passage: z.string(),
    readings: z.array(
      z.object({
        report: reportCardSchema,
        extract: extractSchema,
        exact: z.boolean(),
        marked: z.boolean(),
        speaker: z.string().nullable(),
        origin: z.boolean(),
      }),
    ),
    origins: z.array(z.string()),
    newsrooms: z.array(z.string()),
    entries: z.array(entryCardSchema),
  })
  .meta({ id: "Found", description: "Where a passage was found" })

/** A judgement as a client sends it. */
export const newJudgementSchema: z.ZodType<NewJudgement> = z
  .object({ verdict: z.enum(["right", "wrong", "open"]), note: noteSchema.default("") })
  .meta({ id: "NewJudgement", description: "A judgement of a finding" })

/** A correction as a client sends it: reports are named by id. */
export const newAmendmentSchema: z.ZodType<NewAmendment> = z
  .discriminatedUnion("change", [
    z.object({ change: z.literal("exclude"), note: noteSchema.default("") }),
    z.object({ change: z.literal("merge"), into: z.string(), note: noteSchema.default("") }),
    z.object({ change: z.literal("date"), value: isoDate, note: noteSchema.default("") }),
    z.object({ change: z.literal("outlet"), value: z.string().min(1).max(200), note: noteSchema.default("") }),
    z.object({ change: z.literal("exemplar"), exemplar: z.string().nullable(), note: noteSchema.default("") }),
  ])
  .meta({ id: "NewAmendment", description: "A correction of a report" })
