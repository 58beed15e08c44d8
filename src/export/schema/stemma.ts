// The schema of the stemma: derivations with their evidence and ledgers, lost exemplars, texts, shared sources.

import { z } from "zod"
import type { Derivation, Evidence, LostExemplar, PrintedText, SharedSource } from "../../model/derivation.js"
import type { Ledger, Reason, Stretch } from "../../model/ledger.js"
import { id, maybe, schemaOf, text, type WordsOf } from "./pieces.js"
import { passageSchema } from "./report.js"

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

/** Why two reports share a stretch of text. */
export const reasons: WordsOf<Reason> = z.enum([
  "own-prose",
  "quotation",
  "speech",
  "post",
  "release",
  "headline",
  "credit",
  "boilerplate",
  "background",
  "template",
  "legal",
])

/** What two reports share for one reason. */
export const stretchSchema: z.ZodType<Stretch> = schemaOf<Stretch>("Stretch")(
  z.strictObject({ reason: reasons, words: z.int().min(0), spans: z.array(passageSchema) }),
)

/** Two reports that share much and are not joined. */
export const ledgerSchema: z.ZodType<Ledger> = schemaOf<Ledger>("Ledger")(
  z.strictObject({ a: id, b: id, stretches: z.array(stretchSchema) }),
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
    ledger: z.array(stretchSchema).describe("what the two share, with reasons"),
  }),
)

/** An ancestor that is not in the pile. */
export const lostSchema: z.ZodType<LostExemplar> = schemaOf<LostExemplar>("LostExemplar")(
  z.strictObject({
    id,
    kind: z.enum(["dispatch", "release", "implied"]),
    agency: maybe.describe("whose dispatch it was"),
    story: maybe.describe("of its copies, where they are of one"),
    label: text,
    newsroom: maybe,
    evidence: z.array(evidenceSchema),
  }),
)

/** Reports that print one text. */
export const printedTextSchema: z.ZodType<PrintedText> = schemaOf<PrintedText>("PrintedText")(
  z.strictObject({ id, reports: z.array(id).describe("two and more, in canonical order") }),
)

/** Reports that quote the same speech or release. */
export const sharedSourceSchema: z.ZodType<SharedSource> = schemaOf<SharedSource>("SharedSource")(
  z.strictObject({ id, reports: z.array(id), what: text, spans: z.array(passageSchema) }),
)
