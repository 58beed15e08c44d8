// Pages that name no outlet, in groups that a reader can name in one go: of one host, of one folder, or of files whose names
// begin alike. Nothing is named by it; what a name might be is proposed from the group's own.

import { hostOf } from "../kit/host.js"
import { groupBy } from "../kit/groups.js"
import { byCodeUnit } from "../model/identity.js"
import type { TracedReport } from "../model/trace.js"
import type { UnnamedGroup } from "./shapes.js"
import type { Survey } from "./survey.js"
import { capital, outletName } from "./words.js"

/** Titles shown of a group: enough to know whose pages they are. */
const mostTitles = 3

/** How pages without an outlet are held together. */
type By = UnnamedGroup["by"]

/** The groups, the largest first. */
export function unnamedGroups(view: Survey): UnnamedGroup[] {
  const unnamed = view.trace.reports.filter(isUnnamed)
  const folders = new Set(unnamed.map(({ path }) => folderOf(path)))
  const groups = groupBy(unnamed, report => JSON.stringify(keyOf(report, folders.size > 1)))
  return [...groups]
    .map(([key, reports]): UnnamedGroup => {
      const [by, name] = JSON.parse(key) as [By, string]
      return {
        by,
        name,
        proposed: proposalOf(by, name),
        reports: reports.map(({ id }) => id),
        letters: reports.map(({ siglum }) => siglum),
        titles: reports.flatMap(({ title }) => title ?? []).slice(0, mostTitles),
      }
    })
    .sort((a, b) => b.reports.length - a.reports.length || byCodeUnit(a.name, b.name))
}

/** Whether a page names no outlet: it has none, or only the host of its address stands for one. */
export function isUnnamed({ outlet, address }: Pick<TracedReport, "outlet" | "address">): boolean {
  return outlet === null || outlet === hostOf(address)
}

function keyOf(report: TracedReport, byFolder: boolean): readonly [By, string] {
  const host = hostOf(report.address)
  if (host !== null) return ["host", host]
  const stem = beginningOf(outletName(report))
  const folder = folderOf(report.path)
  // A folder of pages tells who printed them only where there are several, and where it is more than the pile itself.
  return byFolder && folder !== "" ? ["folder", folder] : ["file", stem]
}

/** The innermost folder of a path, or the archive that it stands in. */
function folderOf(path: string): string {
  return /([^\\/#]+)[\\/#][^\\/#]*$/u.exec(path)?.[1] ?? ""
}

/** `aston-times` of `aston-times-2031-06-04` and `aston_times_2`: the beginning that no number tells apart. */
function beginningOf(stem: string): string {
  const beginning = stem.replace(/[\s._-]*\d[\d\s._-]*$/u, "")
  return /\p{L}{2}/u.test(beginning) ? beginning : stem
}

/** `Aston Times` of `aston-times`; of a host or a name in figures nothing can be told. */
function proposalOf(by: By, name: string): string | null {
  if (by === "host" || /\d/u.test(name)) return null
  const words = name.split(/[\s._-]+/u).filter(Boolean)
  return words.every(word => /^\p{L}+$/u.test(word)) && words.length > 0 ? words.map(capital).join(" ") : null
}
