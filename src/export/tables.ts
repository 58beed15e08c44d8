// A trace as tables, one a noun; each file that holds one writes it in a format of its own.

import type { Trace } from "../model/trace.js"
import { alterationId, derivationId } from "../review/findings.js"
import { placeMarks } from "../review/marks.js"
import { withdrawalText, withdrawnText } from "../view/corrections.js"
import { namer } from "../view/names.js"
import { cueOf } from "../view/title.js"
import { noticeOf } from "./notice.js"

/** What stands in a column of a row. */
export type Cell = string | number | boolean | null
/** Names of columns, and rows with a cell for each. */
export interface Table {
  readonly names: readonly string[]
  readonly rows: Iterable<readonly Cell[]>
}

/** Name of a table. */
export type TableName = "reports" | "derivations" | "alterations" | "entries" | "readings" | "persons"

const tables: Readonly<Record<TableName, (trace: Trace) => Table>> = {
  reports: ({ reports }) =>
    table(reports, {
      id: one => one.id,
      siglum: one => one.siglum,
      path: one => one.path,
      address: one => one.address,
      title: one => one.title,
      outlet: one => one.outlet,
      newsroom: one => one.newsroom,
      byline: one => one.byline,
      published: one => one.published?.value ?? null,
      basis: one => one.published?.basis ?? null,
      language: one => one.language,
      credits: one => many(one.credits.map(({ kind, agency }) => `${agency} (${kind})`)),
    }),
  derivations: trace =>
    table(trace.derivations, {
      exemplar: one => one.exemplar,
      copy: one => one.copy,
      kind: one => one.kind,
      direction: one => one.direction,
      through: one => one.through,
      shared_words: one => one.shared.words,
      shared_of_copy: one => one.shared.ofCopy,
      evidence: one => many(one.evidence.map(({ note }) => note)),
      verdict: verdicts(trace, derivationId),
    }),
  alterations: trace => {
    const { alterations, reports } = trace
    const texts = new Map(reports.map(({ id, text }) => [id, text]))
    const words = (id: string, span: readonly [number, number] | null) =>
      span && (texts.get(id)?.slice(...span) ?? null)
    return table(alterations, {
      exemplar: one => one.exemplar,
      copy: one => one.copy,
      kind: one => one.kind,
      gravity: one => one.gravity,
      group: one => one.group,
      was: one => words(one.exemplar, one.exemplarSpan),
      became: one => words(one.copy, one.copySpan),
      note: one => one.note,
      ordered: one => one.ordered,
      verdict: verdicts(trace, alterationId),
    })
  },
  entries: trace => {
    const name = namer(trace)
    return table(trace.record, {
      id: one => one.id,
      kind: one => one.kind,
      who: one => one.who,
      condition: one => one.condition ?? null,
      what: one => one.what,
      // What somebody denied must not stand beside their name without the word for it.
      cue: one => cueOf(one),
      reply: one => one.reply ?? null,
      whom: one => one.whom,
      where: one => one.where,
      value: one => one.value,
      unit: one => one.unit,
      qualifier: one => one.qualifier,
      deadline: one => one.deadline,
      when: one => one.when?.value ?? null,
      newsrooms: one => one.newsrooms.length,
      origins: one => one.origins.length,
      pages: one => one.reports.length,
      newsroom_names: one => many(one.newsrooms),
      cited_sources: one => many(one.citedSources),
      shared_source: one => one.sharedSource,
      differs: one => many(one.differs.map(({ what }) => what)),
      beside: one => many(one.beside),
      // Which of its readings an outlet withdrew, the table of readings says; who carries one still, these words.
      corrected: one => withdrawalText(trace, one, name),
      verdict: verdicts(trace, ({ id }) => id),
    })
  },
  readings: trace => {
    const name = namer(trace)
    return table(
      trace.record.flatMap(({ id, readings }) => readings.map(reading => ({ entry: id, ...reading }))),
      {
        entry: one => one.entry,
        report: one => one.report,
        start: one => one.start,
        end: one => one.end,
        text: one => one.text,
        speaker: one => one.speaker,
        cue: one => one.cue,
        reply: one => one.reply ?? null,
        condition: one => one.condition?.text ?? null,
        marked: one => one.marked,
        status: one => one.status,
        withdrawn: one => withdrawnText(trace, one, name),
      },
    )
  },
  persons: ({ persons }) =>
    table(persons, {
      id: one => one.id,
      name: one => one.name,
      variants: one => many(one.variants),
      roles: one => many(one.roles.map(({ role }) => role)),
    }),
}

/** All tables, in the order of the stages. */
export const tableNames: readonly TableName[] = Object.keys(tables) as TableName[]

/** Columns that hold numbers, and such as hold yes or no, of whatever table; all others hold words. */
export const columnsOf: Readonly<Record<"numbers" | "flags", readonly string[]>> = {
  numbers: ["shared_words", "shared_of_copy", "start", "end", "newsrooms", "origins", "pages"],
  flags: ["ordered", "marked"],
}

/** One table; its last column says what every export says of itself. Its rows are made as they are read, once. */
export function tableOf(trace: Trace, name: TableName): Table {
  const { names, rows } = tables[name](trace)
  return { names: [...names, "notice"], rows: noticed(rows, noticeOf(trace)) }
}

function* noticed(rows: Table["rows"], notice: string): Generator<readonly Cell[]> {
  for (const row of rows) yield [...row, notice]
}

function table<T>(things: readonly T[], columns: Readonly<Record<string, (one: T) => Cell>>): Table {
  return { names: Object.keys(columns), rows: rowsOf(things, Object.values(columns)) }
}

function* rowsOf<T>(things: readonly T[], cells: readonly ((one: T) => Cell)[]): Generator<readonly Cell[]> {
  for (const thing of things) yield cells.map(cell => cell(thing))
}

/** What a person said of a finding: right, wrong, open; nothing where nobody did. */
function verdicts<T>(trace: Trace, idOf: (one: T) => string): (one: T) => Cell {
  const { byFinding } = placeMarks(trace, trace.marks)
  // Ids are made from digests: dear where nothing was ever marked.
  return one => (byFinding.size > 0 ? (byFinding.get(idOf(one))?.verdict ?? null) : null)
}

function many(values: readonly string[]): string {
  return [...new Set(values)].join("; ")
}
