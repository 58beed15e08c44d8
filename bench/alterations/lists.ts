// Hand-made lists of what was altered between two real pages.

import type { Gravity } from "../../src/model/alteration.js"
import { housedLists } from "../homes.js"

/** A passage that differs; a text that has nothing there is empty. */
export interface ListedPassage {
  readonly id: string
  readonly exemplarText: string
  readonly copyText: string
}

/** An alteration of substance, and the kinds that a fair judge would allow. */
export interface ListedAlteration extends ListedPassage {
  readonly kinds: readonly string[]
  readonly gravity: Gravity
  readonly what: string
}

/** The list of one pair. */
export interface AlterationList {
  readonly name: string
  /** The folder that the pages lie in. */
  readonly folder: string
  /** Files of that folder. */
  readonly exemplar: string
  readonly copy: string
  readonly alterations: readonly ListedAlteration[]
  /** What else was left out, background included. */
  readonly omissions: readonly { readonly exemplarText: string; readonly gravity?: Gravity }[]
  /** Differences that mislead nobody. */
  readonly benign: readonly ListedPassage[]
}

/** Folders of piles. */
const homes = ["corpora/piles", "corpora/pairs", "piles", "pairs"]

/** The lists of a folder, by name. */
export function listsOf(data: string): AlterationList[] {
  return housedLists<AlterationList>(data, homes, ({ exemplar }) => exemplar)
}
