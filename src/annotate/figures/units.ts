// Units of measure and money where they stand in text: the longest printed form, with the rate that follows it.

import { table } from "../../kit/table.js"
import { currencies } from "./currencies.js"
import { measures } from "./measures.js"
import { singular } from "./plurals.js"

/** Words of the longest printed form. */
const longest = 3
const units: ReadonlyMap<string, string> = new Map(
  [...measures, ...currencies].flatMap(line => {
    const [name, forms] = line.split(": ") as [string, string]
    return forms.split(" ").map(form => [form.replaceAll("_", " "), name] as const)
  }),
)

/** Symbols that are letters of a word elsewhere: read as a unit only in this case. */
const caseBound = table<RegExp>({
  m: /^m$/,
  a: /^A$/,
  c: /^C$/,
  f: /^F$/,
  g: /^g$/,
  h: /^h$/,
  s: /^s$/,
  l: /^[lL]$/,
  p: /^p$/,
  v: /^V$/,
  w: /^W$/,
  ps: /^PS$/,
  mp: /^MP$/,
  mw: /^MW$/,
  nm: /^nm$/,
  ha: /^ha$/,
  won: /^won$/,
  ms: /^ms$/,
  gt: /^Gt$/,
  mt: /^Mt$/,
  cc: /^cc$/,
  dong: /^dong$/,
})

/** A unit found in text: its normal form and where it ends. */
export interface FoundUnit {
  readonly name: string
  readonly start: number
  readonly end: number
}

const joined = /[\p{L}%°″μµ²³¢€]+(?:\/\p{L}+\d?)?(?:[-.]\p{L}+)*\d?/uy
const perWords = /(?:\s(?:per|an?)\s|[/]|-an?-|-per-)/y

/** The unit of measure that begins at `at`, with its "per …". Null where the words there are no unit. */
export function unitAt(text: string, at: number): FoundUnit | null {
  const base = simpleUnitAt(text, at)
  if (!base) return null
  return withRate(text, base)
}

/** The unit, with the rate that follows it: "dollar" before "a barrel" → "dollar per barrel". */
export function withRate(text: string, base: FoundUnit): FoundUnit {
  perWords.lastIndex = base.end
  const per = perWords.exec(text)
  if (!per) return base
  const at = base.end + per[0].length
  // "$7 billion a year earlier" tells a time, no rate.
  if (/^\p{L}+ (?:earlier|ago|later|before|after|old)\b/u.test(text.slice(at, at + 24))) return base
  const below = simpleUnitAt(text, at)
  if (below && below.name !== "%") return { name: `${base.name} per ${below.name}`, start: base.start, end: below.end }
  const noun = /^\s?per\s/.test(per[0])
    ? /^\p{Ll}[\p{L}-]{2,}/u.exec(text.slice(at, at + 30))
    : /^share\b/.exec(text.slice(at, at + 10))
  if (!noun) return base
  return { name: `${base.name} per ${singular(noun[0])}`, start: base.start, end: at + noun[0].length }
}

function simpleUnitAt(text: string, at: number): FoundUnit | null {
  let end = at
  let found: FoundUnit | null = null
  let phrase = ""
  for (let n = 0; n < longest; n++) {
    joined.lastIndex = end
    const match = joined.exec(text)
    if (!match) break
    phrase += (n ? " " : "") + match[0]
    end += match[0].length
    const found1 = known(phrase)
    if (found1) found = { name: found1, start: at, end }
    if (text[end] !== " ") break
    end++
  }
  return found ?? prefixed(text, at)
}

/** A unit stuck to other letters by a hyphen or stroke: "ft-long", "mile-wide", "percent-owned". */
function prefixed(text: string, at: number): FoundUnit | null {
  const match = /^([\p{L}%]+)(?=[-/]\p{L})/u.exec(text.slice(at, at + 20))
  const name = match && known(match[1]!)
  return name ? { name, start: at, end: at + match[1]!.length } : null
}

function known(phrase: string): string | null {
  if (phrase === "Nm") return "newton metre"
  const lower = phrase.toLowerCase()
  const name = units.get(lower)
  if (name === undefined) return null
  const bound = caseBound[lower]
  return bound && !bound.test(phrase) ? null : name
}

/** The unit of measure a bare word names: "yards" → "yard"; null where it names none. */
export function unitNamed(word: string): string | null {
  return word.length > 2 ? known(word) : null
}
