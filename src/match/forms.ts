// Forms: words that many texts of the pile print alike and each fills in otherwise ("issues a 50 mln dlr eurobond due", the
// week's stocks, a court's list). A text printed many times recurs as well, with the same names and numbers in it: what
// its runs of words stand with tells the two apart. Known of the pile alone, for no text says of itself that it is one
// of many.

import { containment, type FeatureSet, sortedPostings } from "./features.js"
import { fewestOfForm, leastAlike } from "./fitted.js"

/** What forms are told by. */
export interface Filled {
  /** Runs of five words of a text's own prose. */
  readonly ownFives: FeatureSet
  /** Numbers and names it fills in. */
  readonly numbers: FeatureSet
  readonly names: FeatureSet
}

/** Of so many texts of those that have a run, evenly over the pile, the fillings are compared. */
const compared = 8
/** Fewer names, or numbers, say nothing. */
const fewest = 2

/** For every text of a pile, those of its runs that are a form's. */
export function formsIn(texts: readonly Filled[]): FeatureSet[] {
  const forms = texts.map((): number[] => [])
  for (const [run, holders] of recurring(texts)) {
    if (isForm(holders.map(n => texts[n]!))) for (const n of holders) forms[n]!.push(run)
  }
  return forms.map(runs => Uint32Array.from(runs).sort())
}

/** Runs that enough texts have, each with those that have it. */
function* recurring(texts: readonly Filled[]): Generator<readonly [run: number, holders: readonly number[]]> {
  const { features, holders } = sortedPostings(texts.map(({ ownFives }) => ownFives))
  for (let from = 0, to = 0; from < features.length; from = to) {
    while (to < features.length && features[to] === features[from]) to++
    if (to - from >= fewestOfForm) yield [features[from]!, [...holders.subarray(from, to)]]
  }
}

function isForm(holders: readonly Filled[]): boolean {
  const step = Math.max(1, holders.length / compared)
  const some = Array.from({ length: Math.min(compared, holders.length) }, (_, k) => holders[Math.floor(k * step)]!)
  const alike = some.slice(1).map((text, k) => agreement(some[k]!, text))
  return alike.reduce((sum, share) => sum + share, 0) < leastAlike * alike.length
}

/** The lesser of the shares of names, and of numbers, of the one with fewer that the other fills in too. */
function agreement(a: Filled, b: Filled): number {
  const share = (of: "names" | "numbers") => {
    const says = Math.min(a[of].length, b[of].length) >= fewest
    return says ? containment(a[of], b[of]) : 1
  }
  return Math.min(share("names"), share("numbers"))
}
