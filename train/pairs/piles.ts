// Piles with known descent to learn pairs from: real ones with hand-made truth, grown ones, copies with changed facts, answers
// of known reuse, independent reports of one event, and stories of one wire that look alike.

import { existsSync, readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { amtParts } from "../../bench/amt.js"
import { basilArticles } from "../../bench/basil.js"
import { type LineageTruth, standingIn } from "../../bench/lineages.js"
import { trueDescent } from "../../bench/piles/descent.js"
import { pageNames, pileFolders, readTruth } from "../../bench/piles/truth.js"
import { articleReport, pagesOf, reportsOf } from "../../bench/texts.js"
import type { Report } from "../../src/model/report.js"
import { wirePiles } from "./wire.js"

/**
 * How two pages stand: the second comes `down` from the first or the first from the second (`up`), both come from a third
 * (`siblings`), go back to one text in an order that nobody knows (`together`), or have nothing to do with each other.
 * Null where the truth does not say, or what could be said is another's task (furniture is masked, not judged).
 */
export type Standing = "down" | "up" | "siblings" | "together" | "apart" | null

/** A pile to learn from. `source` is left out as a whole when what was learned is measured. */
export interface LessonPile {
  readonly source: string
  /** Its folder's name, or another that no pile has. Parts of a set that are left out one by one are piles of their own. */
  readonly name: string
  readonly reports: readonly Report[]
  standing(a: string, b: string): Standing
}

/** All piles under CORPORA. */
export async function lessonPiles(corpora: string): Promise<LessonPile[]> {
  const real: LessonPile[] = []
  for (const folder of pileFolders(join(corpora, "piles"))) real.push(await realPile(folder))
  return [
    ...real,
    await realPile(join(corpora, "mixed")),
    ...lineagePiles(join(corpora, "lineages")),
    ...amtPiles(join(corpora, "amt")),
    cloughPile(join(corpora, "clough")),
    basilPile(join(corpora, "basil")),
    ...wirePiles(join(corpora, "reuters")),
  ]
}

/** Pages are furniture's or a house's standing text: masks are for that. */
const others = /furniture|boilerplate/

async function realPile(folder: string): Promise<LessonPile> {
  const truth = readTruth(folder)
  const reports = await reportsOf(folder)
  const nameOf = pageNames(truth, reports)
  const descent = trueDescent(truth, [...nameOf.values()])
  return {
    source: basename(folder).split("-")[0]!,
    name: basename(folder),
    reports,
    standing(a, b) {
      const [x, y] = [nameOf.get(a)!, nameOf.get(b)!]
      const how = descent.standing(x, y)
      if (how === "open" || (how === "apart" && others.test(descent.why(x, y)))) return null
      if (how === "apart") return "apart"
      if (!descent.mustJoin(x, y)) return null
      return how === "unordered" ? "together" : how
    },
  }
}

function lineagePiles(data: string): LessonPile[] {
  const names = readdirSync(data).filter(name => existsSync(join(data, name, "truth.json")))
  return names.sort().map(name => {
    const truth = JSON.parse(readFileSync(join(data, name, "truth.json"), "utf8")) as LineageTruth
    const pages = pagesOf(data, name)
    const nameOf = new Map([...pages].map(([page, report]) => [report.id, page]))
    const standing = standingIn(truth)
    return {
      source: "lineages",
      name,
      reports: [...pages.values()],
      standing: (a, b) => standing(nameOf.get(a)!, nameOf.get(b)!),
    }
  })
}

/** The stories and their copies, dealt out to some piles. */
function amtPiles(data: string): LessonPile[] {
  const [real, altered] = [pagesOf(data, "real"), pagesOf(data, "altered")]
  return amtParts([...real.keys()]).map((keys, part) => {
    const pages = keys.flatMap(key => [real, altered].flatMap(set => set.get(key) ?? []))
    const keyOf = new Map(keys.flatMap(key => [real, altered].map(set => [set.get(key)?.id, key] as const)))
    const isReal = new Set(keys.map(key => real.get(key)?.id))
    return {
      source: "amt",
      name: `amt-${part}`,
      reports: pages,
      standing: (a, b) => (keyOf.get(a) !== keyOf.get(b) ? "apart" : isReal.has(a) ? "down" : "up"),
    }
  })
}

function cloughPile(data: string): LessonPile {
  const rows = readFileSync(join(data, "labels.csv"), "utf8").trim().split(/\r?\n/).slice(1)
  const labels = rows.map(row => row.split(",") as [original: string, answer: string, level: string])
  const report = (name: string) =>
    articleReport({
      path: `clough/${name}`,
      title: null,
      outlet: null,
      published: null,
      paragraphs: readFileSync(join(data, name), "utf8").split(/\n\s*\n/),
    })
  const reports = new Map(
    [...new Set([...labels.map(([x]) => x), ...labels.map(([, y]) => y)])].map(name => [name, report(name)]),
  )
  const levels = new Map(labels.map(([x, y, level]) => [`${reports.get(x)!.id} ${reports.get(y)!.id}`, level]))
  return {
    source: "clough",
    name: "clough",
    reports: [...reports.values()],
    standing(a, b) {
      const [forth, back] = [levels.get(`${a} ${b}`), levels.get(`${b} ${a}`)]
      if (forth === undefined && back === undefined) return null
      if ((forth ?? back) === "non") return "apart"
      return forth === undefined ? "up" : "down"
    },
  }
}

function basilPile(data: string): LessonPile {
  return {
    source: "basil",
    name: "basil",
    reports: basilArticles(data).map(({ report }) => report),
    standing: () => "apart",
  }
}
