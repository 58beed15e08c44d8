// A trace as tables, one a noun, after RFC 4180: for spreadsheets and statistics.

import type { Trace } from "../model/trace.js"
import { withdrawalText, withdrawnText } from "../view/corrections.js"
import { namer } from "../view/names.js"
import { cueOf } from "../view/title.js"
import { notice } from "./notice.js"

type Cell = string | number | boolean | null
interface Table {
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
  derivations: ({ derivations }) =>
    table(derivations, {
      exemplar: one => one.exemplar,
      copy: one => one.copy,
      kind: one => one.kind,
      direction: one => one.direction,
      through: one => one.through,
      shared_words: one => one.shared.words,
      shared_of_copy: one => one.shared.ofCopy,
      evidence: one => many(one.evidence.map(({ note }) => note)),
    }),
  alterations: ({ alterations, reports }) => {
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

/** One table, line by line; its last column says what every export says of itself. */
export function* toCsv(trace: Trace, name: TableName): Generator<string> {
  const { names, rows } = tables[name](trace)
  yield line([...names, "notice"])
  for (const row of rows) yield line([...row, notice])
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(written).join(",")}\r\n`
}

function table<T>(things: readonly T[], columns: Readonly<Record<string, (one: T) => Cell>>): Table {
  return { names: Object.keys(columns), rows: rowsOf(things, Object.values(columns)) }
}

function* rowsOf<T>(things: readonly T[], cells: readonly ((one: T) => Cell)[]): Generator<readonly Cell[]> {
  for (const thing of things) yield cells.map(cell => cell(thing))
}

function many(values: readonly string[]): string {
  return [...new Set(values)].join("; ")
}

/** A cell that a spreadsheet would take for a formula is kept text by an apostrophe (OWASP, CSV injection). */
function written(cell: Cell): string {
  const text = cell === null ? "" : String(cell)
  const safe = typeof cell === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
