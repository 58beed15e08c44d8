// What was told of a pair held against its list.
//
// - Told and listed *meet* where they overlap by half of the shorter, and what is told is no longer than 25 words or
//   twice the passage. One that is told meets two listed at most. Wording and spelling meet nothing.
// - *typed*: met by a kind that the list allows and, where it says grave, as notable at least. Matter put in is typed
//   too where the page's reading shows it as furniture, masked or an intrusion.
// - *alarm*: a harmless difference that holds more than half of something told as notable or grave.
// - *beside*: told as notable or grave, and met by nothing listed, omissions included.

import { isQuiet } from "../../src/model/catalogue.js"
import type { Alteration } from "../../src/model/alteration.js"
import type { MaskedReport } from "../../src/pair.js"
import { common, type Ends, placesOf } from "../passages.js"
import type { AlterationList, ListedAlteration, ListedPassage } from "./lists.js"

/** Listed items that one told alteration may meet. */
const mostMet = 2
/** Words that a told span may always have. */
const wordsAllowed = 25

/** What is counted over all pairs. */
export interface Score {
  readonly grave: number
  readonly graveTyped: number
  readonly listed: number
  readonly typed: number
  readonly benign: number
  readonly alarms: number
  readonly strong: number
  readonly beside: number
  readonly calledGrave: number
  readonly calledRightly: number
  readonly graveCalled: number
  /** Of the first five told, those that are listed as grave; and how many could be. */
  readonly first: number
  readonly graveFirst: number
  readonly notes: readonly string[]
}

type Texts = readonly [exemplar: MaskedReport, copy: MaskedReport]

/** Score what was told of a pair, in the program's order. */
export function score(list: AlterationList, texts: Texts, told: readonly Alteration[]): Score {
  const places = placer(texts)
  const serious = told.filter(({ kind }) => !isQuiet(kind))
  const strong = serious.filter(({ gravity }) => gravity !== "slight")
  const served = new Map<Alteration, number>()
  const rows = list.alterations.map(item => {
    const at = places(item)
    const met = serious.filter(
      one => (served.get(one) ?? 0) < mostMet && spans(one).some((s, i) => meets(s, at[i]!, texts[i]!.text)),
    )
    const right = met.filter(
      ({ kind, gravity }) => item.kinds.includes(kind) && (item.gravity !== "grave" || gravity !== "slight"),
    )
    for (const one of right.length ? right : met) served.set(one, (served.get(one) ?? 0) + 1)
    return { item, met, typed: right.length > 0 || isLeftAside(item, texts[1], at[1]!) }
  })
  for (const { exemplarText } of list.omissions) {
    const at = placesOf(texts[0].text, exemplarText)
    for (const one of serious) if (overlapsHalf(one.exemplarSpan, at)) served.set(one, (served.get(one) ?? 0) + 1)
  }
  const grave = strong.filter(({ gravity }) => gravity === "grave")
  const listedStrong = [
    ...list.alterations,
    ...list.omissions.map(one => ({ ...one, copyText: "", gravity: one.gravity ?? "slight" })),
  ].filter(({ gravity }) => gravity !== "slight")
  const touches = (one: Alteration, item: Omit<ListedPassage, "id">) => {
    const at = places(item)
    return spans(one).some((span, i) => overlapsHalf(span, at[i]!))
  }
  const alarms = list.benign.filter(item => {
    const at = places(item)
    return strong.some(one => spans(one).some((span, i) => isHeld(span, at[i]!)))
  })
  const beside = strong.filter(one => !served.has(one))
  const gravest = rows.filter(({ item }) => item.gravity === "grave")
  const first = strong.slice(0, firstTold)
  return {
    grave: gravest.length,
    graveTyped: gravest.filter(({ typed }) => typed).length,
    listed: rows.length,
    typed: rows.filter(({ typed }) => typed).length,
    benign: list.benign.length,
    alarms: alarms.length,
    strong: strong.length,
    beside: beside.length,
    calledGrave: grave.length,
    calledRightly: grave.filter(one => listedStrong.some(item => touches(one, item))).length,
    graveCalled: gravest.filter(({ item }) => grave.some(one => touches(one, item))).length,
    first: Math.min(firstTold, gravest.length),
    graveFirst: first.filter(one => gravest.some(({ item }) => touches(one, item))).length,
    notes: [
      ...rows
        .filter(({ typed }) => !typed)
        .map(
          ({ item, met }) =>
            `${list.name} ${item.id} ${item.gravity} ${item.kinds.join("|")}${met.length ? ` (told as ${met.map(({ kind, gravity }) => `${kind}/${gravity}`).join(", ")})` : ""}: ${item.what}`,
        ),
      ...alarms.map(({ id }) => `${list.name} ${id} is raised`),
      ...beside.map(({ kind, gravity, note }) => `${list.name} + ${kind} ${gravity}: ${note}`),
    ],
  }
}

/** What a reader sees first. */
const firstTold = 5

function spans({ exemplarSpan, copySpan }: Alteration): readonly [Ends | null, Ends | null] {
  return [exemplarSpan, copySpan]
}

function placer([exemplar, copy]: Texts): (item: Omit<ListedPassage, "id">) => readonly [Ends[], Ends[]] {
  return item => [placesOf(exemplar.text, item.exemplarText), placesOf(copy.text, item.copyText)]
}

function length([start, end]: Ends): number {
  return end - start
}

function words(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0
}

function overlapsHalf(span: Ends | null, at: readonly Ends[]): boolean {
  return span !== null && at.some(place => common(span, place) * 2 >= Math.min(length(span), length(place)))
}

function meets(span: Ends | null, at: readonly Ends[], text: string): boolean {
  if (span === null) return false
  const fits = (place: Ends) => words(text.slice(...span)) <= Math.max(wordsAllowed, 2 * words(text.slice(...place)))
  return at.some(place => fits(place) && overlapsHalf(span, [place]))
}

function isHeld(span: Ends | null, at: readonly Ends[]): boolean {
  return span !== null && length(span) > 0 && at.some(place => common(span, place) * 2 > length(span))
}

/** Whether matter put in is no part of the story as the page was read. */
function isLeftAside({ kinds, copyText }: ListedAlteration, copy: MaskedReport, at: readonly Ends[]): boolean {
  if (!kinds.includes("insertion") || copyText === "") return false
  const aside = [...copy.intrusions, ...(copy.masked ?? [])].map(({ start, end }): Ends => [start, end])
  const isFurniture = copy.furniture.some(({ text }) => placesOf(text, copyText).length > 0)
  return isFurniture || aside.some(stretch => at.some(place => common(stretch, place) * 2 >= length(place)))
}
