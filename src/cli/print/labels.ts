// How a report, a date and a derivation are named for a person. Words and numbers of the trace only.

import { dayText, outletName, verbOf } from "../../view/words.js"
import type { ReportCard } from "../../view/shapes.js"
import type { Derivation } from "../../model/derivation.js"
import type { Dated } from "../../model/time.js"
import type { TracedReport } from "../../model/trace.js"

/** `2021-03-17T08:13` → `17 Mar 2021`; `?` where it is in doubt. */
export function dateLabel(date: Dated | null): string {
  if (date === null) return "undated"
  return `${dayText(date.value)}${date.doubt ? "?" : ""}`
}

/** `VOA, 17 Mar 2021`. */
export function reportLabel(report: TracedReport): string {
  return `${outletName(report)}, ${dateLabel(report.published ?? report.impossible ?? null)}`
}

/** `Ellary Courier, 17 Mar 2021, ferry.html`. */
export function cardLabel({ name, published, path }: ReportCard): string {
  const date = published ? `${published.text}${published.doubt ? "?" : ""}` : "undated"
  return [name, date, fileName(path)].join(", ")
}

/** The last part of a path, with its place inside an archive. */
export function fileName(path: string): string {
  return path === "-" ? "standard input" : path.replace(/^.*[\\/](?=[^\\/])/, "")
}

/** What a copy does with its exemplars, the chief one first: `rewrites B`, `draws on A and E`. `name` as by `namer`. */
export function derivationLabel(derivations: readonly Derivation[], name: (id: string) => string): string {
  const [chief] = derivations
  if (!chief) return "origin"
  if (chief.direction === "undecided") {
    return `${chief.kind === "identical" ? "same" : "shares"} text, ${name(chief.exemplar)}`
  }
  const decided = derivations.filter(({ direction }) => direction === "decided")
  return `${verbOf[chief.kind]} ${decided.map(({ exemplar }) => name(exemplar)).join(" and ")}`
}

/** `3 pages`, `1 origin`. */
export function count(n: number, noun: string): string {
  return `${n} ${n === 1 ? noun : noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`}`
}
