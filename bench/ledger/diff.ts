// `npm run bench -- diff [REV]`: which figures are others in the tree than in a commit. What a figure rests on stands beside
// it as `data` where that changed too: other data explain another figure.

import { shown } from "../measure.js"
import { type Entry, parts, type Results } from "./results.js"

/** One figure that changed; a dash where there is or was none. */
export interface Change {
  readonly measure: string
  readonly before: string
  readonly after: string
}

/** What changed, in order of name. */
export function changes(before: Results, after: Results): Change[] {
  return parts
    .flatMap(part => {
      const [old, now] = [lines(before[part]), lines(after[part])]
      return [...new Set([...old.keys(), ...now.keys()])]
        .sort()
        .map(measure => ({ measure, before: old.get(measure) ?? "–", after: now.get(measure) ?? "–" }))
    })
    .filter(change => change.before !== change.after)
}

function lines(entries: Readonly<Record<string, Entry>>): Map<string, string> {
  return new Map(
    Object.entries(entries).flatMap(([name, { data, figures }]) => [
      [`${name} data`, `${data.set} ${data.files} files ${data.digest}`] as const,
      ...Object.entries(figures).map(([figure, { value }]) => [`${name} ${figure}`, shown(value)] as const),
    ]),
  )
}

/** Changes as a table for people, which is Markdown as well. */
export function changeTable(changed: readonly Change[]): string {
  if (changed.length === 0) return ""
  const rows = [{ measure: "measure", before: "before", after: "after" }, ...changed]
  const width = (of: keyof Change) => Math.max(...rows.map(row => row[of].length))
  const [first, second, third] = [width("measure"), width("before"), width("after")]
  const lines = rows.map(
    row => `| ${row.measure.padEnd(first)} | ${row.before.padStart(second)} | ${row.after.padStart(third)} |`,
  )
  const rule = `|${"-".repeat(first + 2)}|${"-".repeat(second + 1)}:|${"-".repeat(third + 1)}:|`
  return `${[lines[0], rule, ...lines.slice(1)].join("\n")}\n`
}
