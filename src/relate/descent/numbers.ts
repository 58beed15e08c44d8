// What speaks for one of two kin coming from the other, or both from a third, as a row of numbers: what each says of
// where it has it from, what each has alone, how closely their words agree, what other kin say. Alike whichever of the two
// comes first: which of them would be the copy is another question (`signs/vector.ts`).

import { amount } from "../decay.js"
import type { Kin, KinMap } from "../kin.js"
import type { OwnSentence } from "../own.js"
import type { Reading } from "../reading.js"
import { namedSource, type OwnPages } from "./own-pages.js"
import { thirdsOf } from "./thirds.js"

/** The names of the numbers, in the order of a row; `less` and `more` are the lesser and the greater of the two pages' numbers. */
export const descentNames = [
  "knownOutlets",
  "sourceOfBoth",
  "citedByBoth",
  "toldByBoth",
  "carriedByBoth",
  "carriers",
  "onlyLess",
  "onlyMore",
  "toldAndReported",
  "citedTogether",
  "citedAloneLess",
  "citedAloneMore",
  "agreement",
  "coveredLess",
  "coveredMore",
  "inRunsLess",
  "inRunsMore",
  "sharedWords",
  "longestRun",
  "links",
  "kinOdds",
  "withinLess",
  "withinMore",
  "beforeLess",
  "beforeMore",
  "afterLess",
  "afterMore",
  "noCopyLess",
  "noCopyMore",
  "oddLess",
  "oddMore",
  "wordsLess",
  "wordsMore",
  "thirds",
  "explained",
  "nearer",
  "against",
  "degreeLess",
  "degreeMore",
] as const

export type DescentNumbers = Readonly<Record<(typeof descentNames)[number], number>>

/** All numbers of a pair, by name. */
export function descentOf(reading: Reading, kin: KinMap, own: OwnPages): DescentNumbers {
  const { pair } = reading
  const thirds = thirdsOf(pair, kin)
  return {
    ...ofSources(reading, own),
    ...ofTexts(pair),
    ...ofOwnMatter(reading),
    thirds: thirds.number,
    explained: thirds.explained,
    nearer: thirds.nearer,
    against: Math.log1p(thirds.against),
    ...both("degree", thirds.degrees),
  }
}

function ofSources({ pair: { a, b }, cited }: Reading, own: OwnPages) {
  const source = namedSource(a, b, own)
  const outlets = [a, b].filter(w => w.text.report.outlet !== null).length
  return {
    knownOutlets: outlets,
    sourceOfBoth: source.ofA || source.ofB ? 0 : source.both,
    citedByBoth: cited.common,
    toldByBoth: cited.commonTold,
    carriedByBoth: cited.commonCarried,
    carriers: cited.carried.filter(n => n > 0).length,
    ...both("only", cited.only),
    toldAndReported: Number(cited.toldAndReported),
    citedTogether: cited.together,
    ...both("citedAlone", cited.alone),
  }
}

function ofTexts({ a, b, agreement, wordsA, wordsB, runs, alignment, odds }: Kin) {
  const inRuns = runs.reduce((words, run) => words + (run.quoted ? 0 : run.words), 0)
  return {
    agreement,
    ...both("covered", [wordsA / Math.max(1, a.words), wordsB / Math.max(1, b.words)]),
    ...both("inRuns", [inRuns / Math.max(1, a.words), inRuns / Math.max(1, b.words)]),
    sharedWords: Math.log1p(Math.min(wordsA, wordsB)),
    longestRun: Math.log1p(Math.max(0, ...runs.filter(run => !run.quoted).map(run => run.words))),
    links: Math.log1p(alignment.links.filter(link => link.tokens.length > 0).length),
    kinOdds: odds,
    ...both("words", [Math.log1p(a.words), Math.log1p(b.words)]),
  }
}

function ofOwnMatter({ worn, apart: { inA, inB, ofA, ofB } }: Reading) {
  const words = (own: readonly OwnSentence[], place: OwnSentence["place"]) =>
    Math.log1p(own.reduce((sum, sentence) => sum + (sentence.place === place ? sentence.words : 0), 0))
  const at = (place: OwnSentence["place"]) => both(place, [words(inA, place), words(inB, place)])
  return {
    ...at("within"),
    ...at("before"),
    ...at("after"),
    ...both("noCopy", [ofA, ofB]),
    ...both("odd", [amount(worn.inA, "odd-word"), amount(worn.inB, "odd-word")]),
  }
}

function both<Name extends string>(name: Name, [x, y]: readonly [number, number]) {
  return { [`${name}Less`]: Math.min(x, y), [`${name}More`]: Math.max(x, y) } as Record<
    `${Name}Less` | `${Name}More`,
    number
  >
}
