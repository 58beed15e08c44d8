// What a person said of lines from page to page, and how often the program is right by that.

import { wilson } from "../kit/shares.js"

/** How two pages stand to one another, by who read them. */
export const standings = ["copy", "sibling", "same source", "independent", "cannot tell"] as const
export type Standing = (typeof standings)[number]

/** What is said of a direction; of a line without one, whether it is right that it has none. */
export const turns = ["right", "wrong", "cannot tell"] as const
export type Turn = (typeof turns)[number]

/** A line from page to page, and what was said of it; null where nothing was. */
export interface JudgedArrow {
  readonly decided: boolean
  readonly standing: Standing | null
  readonly turn: Turn | null
}

/** So many of those that can be judged, and between what the share lies in 95 of 100 samples (Wilson 1927). */
export interface ArrowScore {
  readonly number: number
  readonly of: number
  readonly interval: readonly [from: number, to: number] | null
}

/** How often the program is right, by a person's marks. */
export interface ArrowScores {
  readonly arrows: number
  /** Of which something was said. */
  readonly marked: number
  /** Of which was said that it cannot be told how they stand. */
  readonly untold: number
  /** Join pages that go back to one text: copies, and siblings. */
  readonly kin: ArrowScore
  /** One page comes from the other. */
  readonly copies: ArrowScore
  /** Join exemplar and copy and point the right way, or rightly none. */
  readonly right: ArrowScore
  /** Of the decided ones between exemplar and copy, those that point backwards. */
  readonly backwards: ArrowScore
}

/** Count what was said. */
export function scoresOf(arrows: readonly JudgedArrow[]): ArrowScores {
  const marked = arrows.filter(({ standing }) => standing !== null)
  const told = marked.filter(({ standing }) => standing !== "cannot tell")
  const isCopy = ({ standing }: JudgedArrow) => standing === "copy"
  const turned = ({ turn }: JudgedArrow) => turn === "right" || turn === "wrong"
  return {
    arrows: arrows.length,
    marked: marked.length,
    untold: marked.length - told.length,
    kin: score(told, one => isCopy(one) || one.standing === "sibling"),
    copies: score(told, isCopy),
    right: score(
      told.filter(one => !isCopy(one) || turned(one)),
      one => isCopy(one) && one.turn === "right",
    ),
    backwards: score(
      told.filter(one => isCopy(one) && one.decided && turned(one)),
      ({ turn }) => turn === "wrong",
    ),
  }
}

function score(arrows: readonly JudgedArrow[], holds: (arrow: JudgedArrow) => boolean): ArrowScore {
  const number = arrows.filter(holds).length
  return { number, of: arrows.length, interval: wilson(number, arrows.length) }
}
