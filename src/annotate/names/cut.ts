// Where in a run of capitalised words the title ends and the name begins: "Chinese Foreign Minister | Wang Yi".

import type { Text } from "../../model/token.js"
import { Shape } from "../tagging/shapes.js"
import type { Tagged } from "../tagging/tagger.js"
import { peoples, placeNames } from "./countries.js"
import * as lexicon from "./lexicon.js"
import { isCapital, isHead, isStop, type Run, surface } from "./run.js"

const portfolios = new Set(
  "state defense defence staff homeland health agriculture commerce education energy labor labour interior transportation veterans treasury war foreign finance police mission operations national public".split(
    " ",
  ),
)

/** Part title from name, and drop what is neither. */
export function cut(text: Text, tagged: Tagged, begin: number, to: number): Omit<Run, "sentence">[] {
  const { tokens } = text
  const from = behindCredit(text, begin, to)
  let name = endsAsHead(text, from, to) ? from : titleEnd(text, tagged, from, to)
  // A title with nobody after it names a role, not a bearer.
  if (name >= to) return name - from > 1 ? leadingPlace(text, from, to) : []
  if (name === from) name = skipPeople(text, from, to)
  if (!tokens.slice(name, to).some(token => isHead(token.norm)))
    while (name < to && isLoose(tokens[name]!.norm, to - name) && (to - name === 1 || name === from)) name++
  if (name >= to || (to - name === 1 && peoples.has(surface(text, name)))) return []
  while (
    name < to &&
    (tokens[name]!.kind === "mark" || lexicon.connectors.has(tokens[name]!.norm)) &&
    tagged.shape[name] !== Shape.capital
  )
    name++
  if (name >= to) return []
  // "(R-Tex.)" and "(D-N.Y.)" name a party and a state.
  if (to - name > 1 && tokens[name + 1]!.norm === "-" && /^[DRI]$/u.test(surface(text, name))) return []
  return [{ title: Math.min(from, name), first: name, last: to }]
}

/** Who sells pictures, and what else their credits say. */
const pictures: ReadonlySet<string> = new Set("getty reuters ap afp epa shutterstock istock alamy".split(" "))
const ofPictures: ReadonlySet<string> = new Set(["image", "images", "photo", "photos", "pictures"])

/** Past the credit of a picture into which the next line ran: "| Getty Holt will not be charged". */
function behindCredit(text: Text, from: number, to: number): number {
  const { tokens } = text
  if (from === 0 || surface(text, from - 1) !== "|" || !pictures.has(tokens[from]!.norm)) return from
  let behind = from + 1
  while (behind < to && ofPictures.has(tokens[behind]!.norm)) behind++
  return behind < to ? behind : from
}

/** An adjective before a name that is no part of it; "Royal" before one word, a place's as a rule, makes a firm's name of both. */
function isLoose(norm: string, length: number): boolean {
  return lexicon.adjectives.has(norm) && !(norm === "royal" && length === 2)
}

/** Whether the last word makes the whole run a body's or place's name, whatever titles it holds. */
function endsAsHead({ tokens }: Text, from: number, to: number): boolean {
  const lastWord = tokens[to - 1]!.norm
  const office =
    portfolios.has(lastWord) &&
    tokens.slice(from, to).some(token => token.norm === "of" || lexicon.roles.has(token.norm))
  return to - from > 1 && isHead(lastWord) && !office && !lexicon.honorifics.has(tokens[from]!.norm)
}

/** "Of State", "of National Intelligence"; but a National Bank is a body. */
function isPortfolio({ tokens }: Text, at: number): boolean {
  const { norm } = tokens[at]!
  if (norm !== "national" && norm !== "public") return portfolios.has(norm)
  return /^(?:intelligence|security|affairs|health|safety|relations|works)$/.test(tokens[at + 1]?.norm ?? "")
}

/** Behind the last title of a run, and what it is the title of: "Secretary of State", "President of the". */
function titleEnd(text: Text, tagged: Tagged, from: number, to: number): number {
  const { tokens } = text
  let name = from
  for (let i = from; i < to; i++) {
    const { norm } = tokens[i]!
    if (!lexicon.roles.has(norm) && !(lexicon.honorifics.has(norm) && (i === from || isStop(text, i + 1)))) continue
    name = i + 1
    while (name < to && surface(text, name) === ".") name++
    if (tokens[name]?.norm === "of" && name + 1 < to) {
      let after = name + 1
      if (tokens[after]!.norm === "the") after++
      if (isPortfolio(text, after)) {
        name = after + 1
        if (tokens[after]!.norm === "health") while (name < to && tokens[name]!.norm !== "services") name++
        if (/^(?:homeland|veterans|foreign|health|national|public)$/.test(tokens[after]!.norm))
          name = Math.min(to, name + 1)
        i = name - 1
      } else if (!isCapital(tagged.shape[after] ?? 0) || placeNames.has(surface(text, after))) {
        name = after + 1
        i = name - 1
      }
    }
  }
  return name
}

/** In "U.S. President" and "Taiwan President" the place is a name though nobody follows. */
function leadingPlace(text: Text, from: number, to: number): Omit<Run, "sentence">[] {
  for (let last = Math.min(to, from + 3); last > from; last--) {
    const form = text.report.text.slice(text.tokens[from]!.start, text.tokens[last - 1]!.end)
    if (placeNames.has(form)) return [{ title: from, first: from, last }]
  }
  return []
}

/** Past a leading adjective of nationality, unless it is part of a body's or place's name. */
function skipPeople(text: Text, from: number, to: number): number {
  const two = to - from >= 2 ? `${surface(text, from)} ${surface(text, from + 1)}` : ""
  if (placeNames.has(two)) return from
  const length = peoples.has(two) ? 2 : peoples.has(surface(text, from)) ? 1 : 0
  if (length === 0) return from
  return isHead(text.tokens[to - 1]!.norm) && to - from > length ? from : from + length
}
