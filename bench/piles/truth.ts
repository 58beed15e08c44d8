// The hand-made truth of a real pile: who took text from whom, what was made alone, and what nobody can know.

import { existsSync, readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"

/** Two pages, or what is said of two pages. */
type Pair = readonly [string, string] | { readonly pages: readonly [string, string]; readonly why?: string }

/** One page, or a report that is not in the pile (`lost:LABEL`), and the page that took from it. */
export interface TrueEdge {
  readonly from: string
  readonly to: string
  /** `carried`, `identical`, `excerpt`, `rewrite`, `compilation`, `update`. */
  readonly kind?: string
  /** False where nothing outside quotation marks can be compared: such an edge may be found, and need not be. */
  readonly sure?: boolean
}

/** `truth.json` of one pile. */
export interface PileTruth {
  /** `whole`: a pair that is named nowhere and not connected is independent; `partial`: such a pair is not judged. */
  readonly established: "whole" | "partial"
  readonly edges: readonly TrueEdge[]
  /** Further arrows that are not wrong. */
  readonly alsoRight?: readonly TrueEdge[]
  readonly lost: readonly { readonly label: string }[]
  /** One text whose order or common parent cannot be known: neither direction is wrong. */
  readonly unordered: readonly (readonly [string, string])[]
  /** Pairs that are not judged. */
  readonly undecidable: readonly Pair[]
  /** Pairs of which neither took from the other, and why they look as if. */
  readonly noEdge: readonly Pair[]
  readonly origins: number | null
  /** What a reasonable reader may reach. */
  readonly originsRange?: readonly [least: number, most: number]
  readonly stories: readonly (readonly string[])[]
  /** Page → who reported; with a `?` where it is inferred. */
  readonly newsrooms: Readonly<Record<string, string>>
}

/** The two pages of a pair. */
export function pagesOf(pair: Pair): readonly [string, string] {
  return "pages" in pair ? pair.pages : pair
}

/** Why a pair looks like kin. */
export function whyOf(pair: Pair): string {
  return ("pages" in pair && pair.why) || "independent"
}

/** The names by which a truth knows reports, by id. Pages of one file are FILE#N; elsewhere what stands behind the sign is no part. */
export function pageNames(
  truth: PileTruth,
  reports: readonly { readonly id: string; readonly path: string }[],
): ReadonlyMap<string, string> {
  const inOneFile = JSON.stringify(truth).includes("#")
  const name = (path: string) => (inOneFile ? basename(path) : basename(path).replace(/#.*$/, ""))
  return new Map(reports.map(({ id, path }) => [id, name(path)]))
}

/** The folders with a truth: the one that is given, or each of those in it. */
export function pileFolders(data: string): string[] {
  const hasTruth = (folder: string) => existsSync(join(folder, "truth.json"))
  if (hasTruth(data)) return [data]
  return readdirSync(data)
    .sort()
    .map(name => join(data, name))
    .filter(hasTruth)
}

/** Read the truth of a folder. */
export function readTruth(folder: string): PileTruth {
  return JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as PileTruth
}
