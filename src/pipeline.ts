// The plan, on one screen. What may run anywhere is a stage (`stages.ts`), run by whatever runner is handed in; what
// stands between takes the whole pile, but light data of it.

import { traceOf } from "./assembly.js"
import { copiesOf } from "./collate/copies.js"
import { unorderedOf } from "./collate/unordered.js"
import { namedByList } from "./ingest/outlets/naming.js"
import { alikeIn } from "./ingest/alike.js"
import { doubtedDates, withoutDate } from "./doubted.js"
import { withLinks } from "./ingest/embedded.js"
import { together } from "./kit/lazy.js"
import { maskedBy, outletPages } from "./ingest/recurring/recurring.js"
import { besideOneAnother, featuresOf } from "./match/candidates.js"
import { countedBy, type StemCounts, sampleOf } from "./match/rarity.js"
import { type Witness, withForms, witnessesOf } from "./match/witness.js"
import { canonical } from "./model/canonical.js"
import type { Report } from "./model/report.js"
import type { Given, Trace } from "./model/trace.js"
import { familiesTold } from "./record/answering.js"
import { correctedStories } from "./record/corrections.js"
import { withDisputes } from "./record/disputes.js"
import { descentOf, withEntries } from "./record/origins.js"
import { withOwners } from "./record/owners.js"
import { tellingsOf } from "./record/parties.js"
import { printedAgain, printedAlike } from "./record/printed.js"
import { inOrderOfWeight } from "./record/record.js"
import { scopesOf } from "./record/scopes.js"
import { storiesOf } from "./record/stories.js"
import { threadsOf } from "./record/threads.js"
import { groundOf } from "./record/threads/ground.js"
import { withFollowers } from "./relate/followers.js"
import { ledgersApart, quotingPairs } from "./relate/ledgers.js"
import { followersOf, otherPrintings, printingsOf } from "./relate/printings.js"
import { quotingOf } from "./relate/sources.js"
import { familiesOf, type Lineage, pairsToAlign, united } from "./relate/stemma.js"
import { amendReports, amendStemma } from "./review/amend.js"
import { correctedIn, weigh } from "./review/sound.js"
import { siglaOf } from "./review/letters.js"
import { eachUnlike, type Guarded, guarded, reportOf, type Runner } from "./runner.js"
import * as stage from "./stages.js"

/** What a pile is a part of. */
export interface PartOf {
  /** The counts of its stems, over all that it stands in: by these it is weighed. */
  counts(own: StemCounts): StemCounts
  /** Other pages of its outlets, for what recurs there. */
  readonly beside: readonly Report[]
  /** Whether it is asked what was altered on the lines of a report. */
  asks(report: string): boolean
  /** Told what its reports are compared by, for whoever holds more against them. */
  readonly met?: (witnesses: readonly Witness[]) => void
}

const alone: PartOf = { counts: own => own, beside: [], asks: () => true }

/** Read a pile and find who took from whom. */
export async function relatePile(arrived: readonly Report[], run: Guarded, part: PartOf = alone): Promise<Lineage> {
  const reports = canonical(arrived)
  const ids = new Set(reports.map(({ id }) => id))
  const all = [...reports, ...part.beside.filter(({ id }) => !ids.has(id))]
  const masks = maskedBy(all, await run.each(stage.recurring, outletPages(all)))
  const masked = withLinks(masks.slice(0, reports.length))
  const alike = alikeIn(masked)
  const found = await eachUnlike(run, stage.annotating, masked, alike)
  const texts = masked.map((text, i) => together(text, found[i]!))
  const printed = printingsOf(texts)
  const followers = followersOf(printed)
  const unlike = texts.filter(({ report }) => !followers.has(report.id))
  const counts = await run.fold(stage.counting, sampleOf(unlike))
  const counted = countedBy(texts, part.counts(counts), run.knowledge.frequencies)
  const witnesses = witnessesOf(counted, await eachUnlike(run, stage.witnessing, counted, alike))
  const standing = withForms(witnesses.filter(({ id }) => !followers.has(id)))
  const [pairs = []] = await run.each(stage.candidates, [featuresOf(standing)])
  const compared = await run.each(stage.comparing, besideOneAnother(standing, pairs))
  const kin = compared.flatMap(pair => pair?.kin ?? [])
  const families = familiesOf(standing, kin, otherPrintings(witnesses, followers))
  const drawn = united(reports, await run.each(stage.relating, families))
  const stemma = withFollowers(drawn, printed, texts)
  const [sharedSources = []] = await run.each(stage.sourcing, [quotingOf(witnesses, stemma)])
  const quoting = await run.each(stage.accounting, besideOneAnother(witnesses, quotingPairs(sharedSources, compared)))
  const ledgers = ledgersApart(reports, compared, quoting, stemma)
  return { witnesses, kin, followers, stemma: { ...stemma, sharedSources, ledgers } }
}

/** Read a pile and find who took from whom, with what is given beside it: a list of outlets, a person's corrections. */
export async function relateGiven(
  arrived: readonly Report[],
  given: Given,
  run: Guarded,
  part: PartOf = alone,
): Promise<Lineage & { readonly followed: Given }> {
  const all = [...arrived, ...part.beside]
  const followed = soundOnly(given, all, part === alone)
  const read = (some: readonly Report[]) =>
    amendReports(given.outlets ? namedByList(some, given.outlets) : some, followed.amendments, all)
  const lineage = await relatePile(read(arrived), run, { ...part, beside: read(part.beside) })
  const reports = lineage.witnesses.map(({ text }) => text.report)
  return { ...lineage, stemma: amendStemma(lineage.stemma, reports, followed.amendments), followed }
}

/** What is given, with the corrections that can be followed; those that cannot be are problems. */
function soundOnly(given: Given, reports: readonly Report[], isWhole: boolean): Given {
  const { sound, unsound } = weigh(given.amendments, reports, isWhole)
  if (unsound.length === 0) return given
  const problems = unsound.map(({ amendment, why }) => {
    const what = `${correctedIn(amendment)} is left out: ${why}; take it back or say otherwise`
    return { path: amendment.report.place, what, leftOut: true }
  })
  return { ...given, amendments: sound, problems: [...given.problems, ...problems] }
}

/** Trace a pile. The same pile gives the same trace in any order of arrival, whoever runs it. */
export async function tracePile(
  arrived: readonly Report[],
  given: Given,
  runner: Runner,
  part: PartOf = alone,
): Promise<Trace> {
  const run = guarded(runner)
  const { kin, followers, stemma, followed, ...related } = await relateGiven(arrived, given, run, part)
  part.met?.(related.witnesses)
  const arranged = related.witnesses.map(({ text }) => text.report)
  const sigla = siglaOf(arranged, given.letters)
  const doubted = doubtedDates(arranged, stemma, sigla)
  const witnesses = related.witnesses.map(one => (doubted.has(one.id) ? withoutDate(one, doubted.get(one.id)!) : one))
  const reports = witnesses.map(({ text }) => text.report)
  const laid = [
    ...kin.map(pair => pair.alignment),
    ...(await run.each(stage.aligning, pairsToAlign(stemma, witnesses, kin, followers))),
  ]
  const lines = [...copiesOf(stemma, witnesses, laid), ...unorderedOf(stemma, witnesses, laid, sigla)]
  const asked = lines.filter(line => stage.collating.texts(line).some(text => part.asks(reportOf(text).id)))
  const altered = await run.each(stage.collating, asked)
  const { persons, tellings } = tellingsOf(witnesses)
  const said = await eachUnlike(run, stage.claiming, tellings, printedAlike(tellings))
  const claims = printedAgain(tellings, said)
  const stories = storiesOf(witnesses, stemma, sigla)
  const corrections = (await run.each(stage.correcting, correctedStories(stories, witnesses, laid))).flat()
  const answering = await run.each(stage.answering, familiesTold(witnesses, claims, stemma, laid))
  const entries = await run.each(stage.entering, scopesOf(witnesses, claims, stemma, answering, corrections))
  const descent = descentOf(stemma, reports)
  const ground = groundOf(stories, witnesses, tellings, corrections, descent)
  const record = withDisputes(inOrderOfWeight(entries.flat()), stories, ground.texts)
  const threads = threadsOf(record, ground)
  const oneOf = withEntries(stemma.oneOf, [...record, ...threads.flatMap(({ steps }) => steps)], descent)
  const found = { ...stemma, oneOf, stories, alterations: altered.flat(), record, persons, corrections, threads }
  const told = given.outlets ? withOwners(found, reports, given.outlets) : found
  return traceOf(witnesses, told, followed, sigla, run.problems)
}
