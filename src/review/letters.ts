// Which letter a report goes by. Letters are what people write in notes, mails and `compare D A`: one that was shown stays
// its report's when dates, outlets or the pile change, a new page takes one that nobody had, and the letter of a page
// that went is kept free. A report is found again as marks are: by its id, then by its words, then by its place.

import { keptWith } from "../kit/kept.js"
import { siglum } from "../model/canonical.js"
import { byCodeUnit } from "../model/identity.js"
import type { Report } from "../model/report.js"
import type { Lettered, LetteredReport } from "../model/review.js"
import { placeOf, textDigest } from "./findings.js"

/** What of a report tells which letter it has. */
export type Letterable = Pick<Report, "id" | "text" | "path" | "address">

/** A report's letter, by id. */
export type Sigla = ReadonlyMap<string, string>

/**
 * The letters of reports in canonical order: those that were kept, and for the others, in that order, those that nobody
 * had. Without kept ones A, B … Z, AA ….
 */
export function siglaOf(reports: readonly Letterable[], kept: readonly Lettered[] = []): Sigla {
  const sigla = new Map([...standing(reports, kept)].map(([id, { letter }]) => [id, letter]))
  const had = new Set(kept.map(({ letter }) => letter))
  let next = 0
  for (const { id } of reports) {
    if (sigla.has(id)) continue
    while (had.has(siglum(next))) next++
    sigla.set(id, siglum(next++))
  }
  return sigla
}

/**
 * What is to be kept after reports were shown: each under its letter, as it is now, and the letters of others. The list
 * itself where nothing in it is another.
 */
export function withLetters(
  kept: readonly Lettered[] | undefined,
  shown: readonly (Letterable & { readonly siglum: string })[],
): readonly Lettered[] | undefined {
  const before = kept ?? []
  const known = standing(shown, before)
  const now = new Map<string, Lettered>()
  const taken = new Set(before.map(({ letter }) => letter))
  for (const report of shown) {
    const own = known.get(report.id)
    if (own?.report?.id === report.id) continue
    // Two programs may have shown the pile at once: a letter that is another's by now is not kept a second time.
    if (own || !taken.has(report.siglum)) {
      const letter = own?.letter ?? report.siglum
      now.set(letter, { letter, report: lettered(report) })
    }
  }
  if (now.size === 0) return kept
  const others = before.filter(({ letter }) => !now.has(letter))
  return [...others, ...now.values()].sort((a, b) => byPlace(a.letter, b.letter))
}

/** The same without what tells of reports that are forgotten; their letters stay nobody's. */
export function withoutForgotten(
  kept: readonly Lettered[],
  gone: readonly { readonly id: string | null }[],
): readonly Lettered[] {
  const ids = new Set(gone.map(({ id }) => id))
  const isGone = ({ report }: Lettered) => report !== null && ids.has(report.id)
  return kept.some(isGone) ? kept.map(one => (isGone(one) ? { letter: one.letter, report: null } : one)) : kept
}

/** What was kept for reports that are here, by id; one letter for each, the first where several are kept for it. */
function standing(reports: readonly Letterable[], kept: readonly Lettered[]): Map<string, Lettered> {
  const found = new Map<string, Lettered>()
  const once = new Map(kept.flatMap(one => (one.report ? [[one.letter, one] as const] : [])))
  let free = [...once.values()].sort((a, b) => byPlace(a.letter, b.letter))
  let open = [...reports]
  const find = (face: (of: LetteredReport) => string | null, faceOf: (of: Letterable) => string | null): void => {
    if (free.length === 0 || open.length === 0) return
    const byFace = new Map<string, Lettered[]>()
    for (const one of free) {
      const key = face(one.report!)
      if (key !== null) byFace.set(key, [...(byFace.get(key) ?? []), one])
    }
    for (const report of open) {
      const own = byFace.get(faceOf(report) ?? "")?.shift()
      if (own) found.set(report.id, own)
    }
    const used = new Set([...found.values()].map(({ letter }) => letter))
    free = free.filter(({ letter }) => !used.has(letter))
    open = open.filter(({ id }) => !found.has(id))
  }
  find(
    ({ id }) => id,
    ({ id }) => id,
  )
  // At two addresses the same words are two printings; a file may have been moved.
  find(
    ({ text, place }) => (isAddress(place) ? null : text),
    report => (report.address === null ? textDigest(report.text) : null),
  )
  find(({ place }) => place, placeOf)
  return found
}

/** What a letter is kept for: worked out once a report, for its words are read whole. */
const lettered: (report: Letterable) => LetteredReport = keptWith((report: Letterable) => ({
  id: report.id,
  text: textDigest(report.text),
  place: placeOf(report),
}))

function isAddress(place: string): boolean {
  return place.includes("://")
}

/** Z before AA. */
function byPlace(a: string, b: string): number {
  return a.length - b.length || byCodeUnit(a, b)
}
