// Every step of the plan that may run anywhere, as a stage: plain data in, plain data out, named, versioned, keyed.
// What each does stands in its own folder; here stands only what a runner must know of it. A version changes whenever
// the same input may give another output, so that what was kept of an earlier one is not taken for today's.

import { annotate } from "./annotate/annotate.js"
import { alterationsFrom, type CopyToCollate } from "./collate/copies.js"
import { type Ingested, ingestPage } from "./ingest/ingest.js"
import type { DecodedPage, Page } from "./ingest/page.js"
import { type Masked, type OutletPages, recurringIn } from "./ingest/recurring/recurring.js"
import { keyOf, keyOfOne } from "./kit/keys.js"
import { plainLines } from "./kit/lines.js"
import { align } from "./match/align.js"
import { candidatePairs, type Features, type SideBySide } from "./match/candidates.js"
import { keyOfText, keyOfWeighed, keyOfWitness } from "./match/keys.js"
import { compare, type Sharing } from "./match/kinship.js"
import { ledgerApart } from "./match/ledger.js"
import { addCounts, type Counted, countStems, type StemCounts } from "./match/rarity.js"
import { sharedRuns } from "./match/runs.js"
import { noTraits, type Traits, traitsOf, type Witness } from "./match/witness.js"
import type { Alignment, CandidatePair } from "./model/alignment.js"
import type { Alteration } from "./model/alteration.js"
import { type Annotated, type Annotations, noAnnotations } from "./model/annotation.js"
import type { SharedSource } from "./model/derivation.js"
import type { Ledger } from "./model/ledger.js"
import type { Masks } from "./model/masks.js"
import type { Weighed } from "./model/rarity.js"
import type { Correction, Entry } from "./model/record.js"
import { type Answering, answeringIn, type FamilyTold } from "./record/answering.js"
import { type Corrected, correctionsOf } from "./record/corrections.js"
import type { Telling } from "./record/parties.js"
import { type Claims, claimsIn, entriesOf, type Scope } from "./record/record.js"
import { type Family, type FamilyStemma, relate } from "./relate/relate.js"
import { type Quoting, sharedSources } from "./relate/sources.js"
import type { Fold, Stage } from "./runner.js"
import { readText } from "./text/text.js"

/** A page as it came → a report, or why it is left out. */
export const reading: Stage<Page | DecodedPage, Ingested> = {
  name: "read",
  version: "4",
  key: page => keyOf(page),
  run: ingestPage,
  instead: ({ path }) => ({ problem: { path, what: "could not be read", leftOut: true } }),
  named: ({ path }) => path,
  texts: () => [],
  codec: plainLines,
}

/** Pages of an outlet → what recurs over them, page by page. */
export const recurring: Stage<OutletPages, readonly Masks[]> = {
  name: "recur",
  version: "3",
  key: pages => keyOf(pages),
  run: recurringIn,
  instead: () => [],
  named: ({ outlet }) => outlet ?? "pages without an outlet",
  texts: () => [],
  codec: plainLines,
}

/** A report → its sentences and tokens, and all that is found in them. */
export const annotating: Stage<Masked, Annotations> = {
  name: "annotate",
  version: "8",
  key: keyOfText,
  run({ report, ...masks }, knowledge) {
    const {
      report: _report,
      masked: _masked,
      background: _background,
      ...found
    } = annotate(readText(report, masks), knowledge)
    return found
  },
  instead: () => noAnnotations,
  texts: input => [input],
  codec: plainLines,
}

/** Annotated reports → how many hold each stem. */
export const counting: Fold<Annotated, StemCounts> = {
  name: "count",
  version: "1",
  sum: countStems,
  add: addCounts,
  codec: plainLines,
}

/** A report → what it is compared by. */
export const witnessing: Stage<Counted, Traits> = {
  name: "witness",
  version: "2",
  key: ({ text, rarity }) => keyOf(keyOfText(text), rarity),
  run: ({ text, rarity }) => traitsOf(text, rarity),
  instead: ({ text }) => noTraits(text),
  texts: ({ text }) => [text],
  codec: plainLines,
}

/** All reports' features → the pairs worth comparing. */
export const candidates: Stage<readonly Features[], readonly CandidatePair[]> = {
  name: "match",
  version: "1",
  key: reports => keyOf(reports),
  run: candidatePairs,
  instead: () => [],
  texts: () => [],
  codec: plainLines,
}

/** Two reports → what they share, or null where that is little. */
export const comparing: Stage<SideBySide<Witness>, Sharing | null> = {
  name: "compare",
  version: "5",
  key: ({ a, b }) => keyOf(keyOfWitness(a), keyOfWitness(b)),
  run: ({ a, b }, knowledge) => compare(a, b, knowledge),
  instead: () => null,
  texts: ({ a, b }) => [a, b],
  codec: plainLines,
}

/** Two reports that quote one source → what they share, or null where that is little. */
export const accounting: Stage<SideBySide<Witness>, Ledger | null> = {
  name: "ledger",
  version: "1",
  key: ({ a, b }) => keyOf(keyOfWitness(a), keyOfWitness(b)),
  run: ({ a, b }) => ledgerApart(a, b, sharedRuns(a, b)),
  instead: () => null,
  texts: ({ a, b }) => [a, b],
  codec: plainLines,
}

/** A family of kin → its part of the stemma. */
export const relating: Stage<Family, FamilyStemma> = {
  name: "relate",
  version: "6",
  key: ({ witnesses, pairs, printings }) => keyOf(witnesses.map(keyOfWitness), pairs.map(keyOfOne), printings),
  run: relate,
  instead: () => ({ drawn: [], implied: [], credited: [], dispatches: [] }),
  texts: ({ witnesses }) => witnesses,
  codec: plainLines,
}

/** What reports quote, and their descent → the sources they share. */
export const sourcing: Stage<Quoting, readonly SharedSource[]> = {
  name: "sources",
  version: "1",
  key: quoting => keyOf(quoting),
  run: sharedSources,
  instead: () => [],
  texts: () => [],
  codec: plainLines,
}

/** Two reports of a family that are no kin, or kin the other way round → how they lie on one another. */
export const aligning: Stage<SideBySide<Weighed>, Alignment> = {
  name: "align",
  version: "3",
  key: ({ a, b }) => keyOf(keyOfWeighed(a), keyOfWeighed(b)),
  run: ({ a, b }, { lexicon }) => align(a, b, lexicon),
  instead: ({ a, b }) => ({ a: a.text.report.id, b: b.text.report.id, links: [] }),
  texts: ({ a, b }) => [a, b],
  codec: plainLines,
}

/** A copy and its exemplars → what was altered on the way. */
export const collating: Stage<CopyToCollate, readonly Alteration[]> = {
  name: "collate",
  version: "7",
  key: ({ copy, exemplars, names, elsewhere }) =>
    keyOf(
      keyOfWeighed(copy),
      exemplars.map(({ text, alignment }) => [keyOfWeighed(text), keyOfOne(alignment)]),
      names,
      elsewhere,
    ),
  run: (copy, { lexicon }) => alterationsFrom(copy, lexicon),
  instead: () => [],
  texts: ({ copy, exemplars }) => [copy, ...exemplars.map(({ text }) => text)],
  codec: plainLines,
}

/** A story in which something is corrected → what each note withdraws, and who carries it still. */
export const correcting: Stage<Corrected, readonly Correction[]> = {
  name: "corrections",
  version: "1",
  key: ({ texts, alignments }) => keyOf(texts.map(keyOfWeighed), alignments.map(keyOfOne)),
  run: correctionsOf,
  instead: () => [],
  texts: ({ texts }) => texts,
  codec: plainLines,
}

/** A report → what it says, thing by thing. */
export const claiming: Stage<Telling, Claims> = {
  name: "claims",
  version: "8",
  key: ({ text, parties }) => keyOf(text.report.id, keyOfText(text), text.tokens.length, parties),
  run: claimsIn,
  instead: ({ text, parties }) => ({ report: text.report.id, parties, claims: [], keys: [] }),
  texts: ({ text }) => [text],
  codec: plainLines,
}

/** A family of the stemma → which of its claims answer to one another along its alignments. */
export const answering: Stage<FamilyTold, Answering> = {
  name: "answer",
  version: "2",
  key: ({ texts, claims, alignments, printed }) =>
    keyOf(texts.map(keyOfRead), claims.map(keyOfOne), alignments.map(keyOfOne), printed),
  run: answeringIn,
  instead: ({ claims }) => ({ reports: claims.map(({ report }) => report), joined: [], shown: [] }),
  texts: ({ texts }) => texts,
  codec: plainLines,
}

/** What a report is the first to say, and all that say it too → entries. */
export const entering: Stage<Scope, readonly Entry[]> = {
  name: "entries",
  version: "7",
  key: ({ groups, texts, sources, corrections }) => keyOf(groups, texts.map(keyOfRead), sources, corrections),
  run: entriesOf,
  instead: () => [],
  texts: ({ texts }) => texts,
  codec: plainLines,
}

/** What hangs on a text alone, whatever it weighs; by its tokens, whether it could be read at all. */
function keyOfRead(text: Annotated): string {
  return keyOf(text.report.id, keyOfText(text), text.tokens.length)
}
