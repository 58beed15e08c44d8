// Who is said to have said it: an attribution that is gone from the copy, and one to other media that the copy puts on.
//
// "The New York Post reports" behind a sentence says that the page has it from there. The page that tells the same
// without naming any medium is nearer to it, whatever that page's own outlet: this works where no page names its own.

import { groupBy } from "../../kit/groups.js"
import { keptWith } from "../../kit/kept.js"
import { placedEach } from "../../kit/placed.js"
import type { Attribution } from "../../model/annotation.js"
import type { Witness } from "../../match/witness.js"
import type { Span } from "../../model/span.js"
import { unmasked } from "../../model/masks.js"
import type { Text } from "../../model/token.js"
import { answering, isWithin } from "./groups.js"
import { cited, told } from "./media.js"
import { type Laid, type Place, placeOf, type Sign } from "./sign.js"

/** Sentences whose speaker is gone from the copy. */
export const attributionLost: Sign = {
  name: "lost-attribution",
  words: null,
  find: laid =>
    answering(laid).flatMap(({ was, is }) => {
      const [said] = attributionsIn(laid.exemplar, was)
      return said && attributionsIn(laid.copy, is).length === 0
        ? [placeOf(laid.exemplar, said.source!, laid.copy, is)]
        : []
    }),
}

/** Media that the copy, and never the exemplar, says have reported it. */
export const citesMedia: Sign = {
  name: "cites-media",
  kind: "credit",
  words: [
    "the copy says that other media reported what the exemplar tells by itself",
    "media that the copy says have reported it, and the exemplar does not",
  ],
  find: laid => citedAlone(laid, citedIn, () => true),
}

/**
 * Media that the exemplar says somebody spoke to, and the copy does not: "told the Post" stands on the Post's own page
 * first, and who takes its words leaves the Post out, or says that the Post reported.
 */
export const toldMedia: Sign = {
  name: "told-media",
  words: null,
  find: laid => citedAlone({ ...laid, exemplar: laid.copy, copy: laid.exemplar }, toldIn, () => true),
}

/** The same, in sentences that answer to the exemplar's. */
export const citesMediaHere: Sign = {
  name: "cites-media-here",
  words: null,
  find: laid => {
    const shared = answering(laid).map(({ is }) => is)
    return citedAlone(laid, citedIn, place => shared.some(sentence => isWithin(place, sentence)))
  },
}

const cuesOf = keptWith(({ text }: Witness) => placedEach(text.attributions.map(({ cue }) => cue)))

function attributionsIn(page: Witness, span: Span): readonly Attribution[] {
  const touching = cuesOf(page)
    .touching(span)
    .map(n => page.text.attributions[n]!)
  return touching.filter(({ source, cue }) => source && cue && isWithin(source, span) && isWithin(cue, span))
}

/** A medium where a page names it. */
interface Named {
  readonly name: string
  readonly place: Span
}

const citedIn = keptWith(({ text }: Witness) => mediaIn(text, cited))
const toldIn = keptWith(({ text }: Witness) => mediaIn(text, told))

/** Media that a page names in one way, each with its places. */
function mediaIn(text: Text, way: RegExp): readonly Named[] {
  return [...unmasked(text).matchAll(way)].map(({ 0: { length }, 1: before, 2: behind, index }) => ({
    name: (before ?? behind)!.split(/\s+/).at(-1)!.toLowerCase(),
    place: { start: index, end: index + length },
  }))
}

/** One place for every medium that the copy alone names in a way. */
function citedAlone(
  { exemplar, copy }: Pick<Laid, "exemplar" | "copy">,
  namedIn: (page: Witness) => readonly Named[],
  counts: (place: Span) => boolean,
): Place[] {
  const there = new Set(namedIn(exemplar).map(({ name }) => name))
  const alone = namedIn(copy).filter(({ name, place }) => !there.has(name) && counts(place))
  return [...groupBy(alone, ({ name }) => name).values()].map(([first]) => ({
    amount: 1,
    spans: [{ report: copy.id, ...first!.place }],
  }))
}
