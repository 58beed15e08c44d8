// What a reader is told of words that were left out: each row of the table, over our own fiction.

import { describe, expect, it, test } from "vitest"
import type { Gravity } from "../../model/alteration.js"
import { pairOf } from "../fixture.js"
import { type Extent, losses, type Standing } from "../gravity/losses.js"
import type { Content } from "../words/contents.js"

const opening = "The river board of Tilse met in Melk on Tuesday to hear why the lower lock stood open in March."
const charge = "Auditors say harbour master Ole Brandt sold the lock keys to a quarry owner before the flood."
const closing = "Fishermen from twelve villages had come by boat to hear what the engineers found."
/** Nobody's news: it takes the place of nothing. */
const aside = ["The hall was cold.", "Ferries run daily.", "Eels are smoked here.", "Bread costs more now."]

type Row = readonly [Content, Extent, Standing, Gravity, whole: string, kept: string]

/** A sentence with what is left of it, or what it was made; an empty one is left out whole. A second one, behind a bar, is kept. */
const rows: readonly Row[] = [
  ["denial", "sentence", "alone", "grave", "Brandt has denied selling the keys.", ""],
  [
    "denial",
    "sentence",
    "answered",
    "notable",
    "Brandt has denied selling the lock keys.|His lawyer said Brandt lost the lock keys in the flood.",
    "His lawyer said Brandt lost the lock keys in the flood.",
  ],
  [
    "denial",
    "part",
    "alone",
    "grave",
    "The quarry owner, who denies any wrongdoing, left the country with two of the lock keys in April.",
    "The quarry owner left the country with two of the lock keys in April.",
  ],
  [
    "denial",
    "part",
    "answered",
    "notable",
    "The quarry owner, who denies that he paid for the keys, disputes the claim that he left the country in April.",
    "The quarry owner disputes the claim that he left the country in April.",
  ],
  ["reply", "sentence", "alone", "grave", "Brandt’s lawyers said the keys had been lost on the ferry.", ""],
  [
    "reply",
    "sentence",
    "answered",
    "notable",
    "Brandt’s lawyers said the lock keys had been lost on the ferry.|Brandt denies selling the lock keys to anyone at all.",
    "Brandt denies selling the lock keys to anyone at all.",
  ],
  ["refusal", "sentence", "alone", "notable", "The quarry owner declined to comment on the keys.", ""],
  [
    "refusal",
    "part",
    "alone",
    "notable",
    "The quarry owner, who declined to comment, left the country with two of the lock keys in April.",
    "The quarry owner left the country with two of the lock keys in April.",
  ],
  ["criticism", "sentence", "alone", "grave", "Critics called the board of Tilse too slow to lock the gates.", ""],
  [
    "criticism",
    "sentence",
    "answered",
    "notable",
    "The guild condemned the river board for the open lock.|Two mayors criticised the board’s silence about the flood in March.",
    "Two mayors criticised the board’s silence about the flood in March.",
  ],
  [
    "criticism",
    "part",
    "alone",
    "grave",
    "The board, to the outrage of the guild, paid the engineers forty thousand crowns for the survey of the gates.",
    "The board paid the engineers forty thousand crowns for the survey of the gates.",
  ],
  ["caveat", "sentence", "alone", "notable", "It is unclear whether the lock stood open before the flood.", ""],
  [
    "caveat",
    "part",
    "alone",
    "notable",
    "The keys were seen in the quarry, though this could not be independently verified, two weeks after the flood.",
    "The keys were seen in the quarry two weeks after the flood.",
  ],
  [
    "doubt",
    "part",
    "alone",
    "grave",
    "The engineers walked on Friday past the house of an alleged key thief to the mill of his uncle.|Guards led the key thief away.",
    "The engineers walked on Friday to the mill of his uncle.|Guards led the key thief away.",
  ],
  [
    "judgement",
    "part",
    "alone",
    "grave",
    "The clerk was wrongfully dismissed by the board in the first week of April.",
    "The clerk was dismissed by the board in the first week of April.",
  ],
  [
    "condition",
    "sentence",
    "alone",
    "notable",
    "If the auditors are right on the lock keys, the harbour master would have to answer for the flood.",
    "",
  ],
  [
    "condition",
    "part",
    "alone",
    "notable",
    "If the engineers find no cracks, the board will fill the upper reservoir in May.",
    "The board will fill the upper reservoir in May.",
  ],
  [
    "assent",
    "part",
    "alone",
    "grave",
    "The board will fill the upper reservoir in May unless the court of the valley objects.",
    "The board will fill the upper reservoir in May.",
  ],
  [
    "anonymity",
    "part",
    "alone",
    "notable",
    "A guard who asked not to be named said the gates creaked all night long.",
    "A guard said the gates creaked all night long.",
  ],
  [
    "stage",
    "part",
    "alone",
    "notable",
    "The new salve healed the burns in mice within a week, the clinic of Melk wrote.",
    "The new salve healed the burns within a week, the clinic of Melk wrote.",
  ],
  [
    "disavowal",
    "part",
    "alone",
    "grave",
    "It would be wrong to say that the guild was paid to keep quiet, Joren Pask said.",
    "The guild was paid to keep quiet, Joren Pask said.",
  ],
  [
    "statement",
    "part",
    "alone",
    "notable",
    "The gates rusted for nine winters, which a diver suggested was cheaper than paint, and gave way in March.",
    "The gates rusted for nine winters and gave way in March.",
  ],
  [
    "source",
    "part",
    "alone",
    "notable",
    "The gates, so the diver claimed, rusted for nine winters and gave way in March.",
    "The gates rusted for nine winters and gave way in March.",
  ],
  [
    "harm",
    "part",
    "alone",
    "notable",
    "The quarry owner has had calls and some threats since he left the country with two of the keys.",
    "The quarry owner has had calls since he left the country with two of the keys.",
  ],
  [
    "office",
    "part",
    "alone",
    "notable",
    "Deputy mayor Ida Lund signed the permit for the gates on Friday.",
    "Mayor Ida Lund signed the permit for the gates on Friday.",
  ],
  [
    "scope",
    "part",
    "alone",
    "notable",
    "One of the engineers warned the board about the gates in March.",
    "Engineers warned the board about the gates in March.",
  ],
  [
    "scope",
    "put",
    "alone",
    "notable",
    "The court upheld the claim of the fishermen on Friday.",
    "The court partly upheld the claim of the fishermen on Friday.",
  ],
  [
    "office",
    "put",
    "alone",
    "notable",
    "The keeper of the gates, Ida Lund, signed the permit on Friday.",
    "The former keeper of the gates, Ida Lund, signed the permit on Friday.",
  ],
  [
    "stage",
    "put",
    "alone",
    "notable",
    "The results put Lund ahead by 400 votes on Friday.",
    "The preliminary results put Lund ahead by 400 votes on Friday.",
  ],
  [
    "judgement",
    "put",
    "alone",
    "notable",
    "Lund was dismissed by the board of the lock on Friday.",
    "Lund was wrongfully dismissed by the board of the lock on Friday.",
  ],
]

const story = (middle: string) => [opening, charge, ...middle.split("|").filter(Boolean), closing, ...aside]

/** What is told of a loss: omissions that say what is gone, and insertions that say what came. Asides are cut too, so that the copy is no reprint. */
function lossesOf(whole: string, kept: string) {
  const copy = story(kept).slice(0, kept === "" ? -aside.length : undefined)
  return pairOf(story(whole), copy).alterations.filter(
    ({ kind, note }) => /^(?:omission|insertion)$/u.test(kind) && !/^(?:left out|put in): “/u.test(note),
  )
}

describe("left out", () => {
  it.each(rows)("%s, %s, %s: %s", (content, extent, standing, gravity, whole, kept) => {
    const rule = losses.find(r => r.content === content && r.extent === extent && r.standing === standing)
    const told = lossesOf(whole, kept).map(one => `${one.gravity} ${one.note.split(": ")[1]}`)
    expect(told).toEqual([`${gravity} ${rule?.told}`])
    expect(rule?.gravity).toBe(gravity)
  })

  test("every row of the table is tried", () => {
    const name = ([content, extent, standing]: readonly string[]) => `${content} ${extent} ${standing}`
    const table = losses.map(({ content, extent, standing }) => name([content, extent, standing]))
    expect(new Set(rows.map(row => name(row)))).toEqual(new Set(table))
  })

  it.each([
    ["background", "The lock was built in 1911 by the brothers Holt of Melk.", ""],
    ["a denial of what the copy tells nothing of", "Vardan’s embassy denied buying eels abroad.", ""],
    [
      "a denial that goes with what it denies",
      "The keepers said that the sill had sunk by a hand. Brandt denied that it had sunk at all.",
      "",
    ],
    ["what was denied to somebody", "Brandt was denied bail twice after the flood.", ""],
    [
      "a doubt that another word keeps",
      "The alleged key thief, an alleged forger, left.",
      "The alleged key thief left.",
    ],
    [
      "a doubt that goes with what it is of",
      "The engineers walked on Friday past the house of an alleged key thief to the mill of his uncle.",
      "The engineers walked on Friday to the mill of his uncle.",
    ],
    [
      "a clause that says nothing of it",
      "The gates, painted green in 1990, rusted for nine winters and gave way in March.",
      "The gates rusted for nine winters and gave way in March.",
    ],
  ])("no more than slight: %s", (_, whole, kept) => {
    expect(lossesOf(whole, kept).filter(({ gravity }) => gravity !== "slight")).toEqual([])
  })
})
