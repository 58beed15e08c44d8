// Which mentions name the same bearer within a report: the same letters; a surname after the full name; a body's first
// word or initials after its full name. Two men of one surname are told apart in `surnames.ts`.

import * as lexicon from "./lexicon.js"
import { lettersOf } from "../../kit/spelling.js"
import type { Name } from "../../model/annotation.js"
import { placeNames } from "./countries.js"
import { type Bearer, type Gathered, gathered, type Mention } from "./gathered.js"
import { longBearer } from "./surnames.js"

/** Letters and digits only, lower case: what "Kim Yo Jong" and "KimYoJong" have in common. */
export function nameKey(name: string): string {
  return lettersOf(placeNames.get(name) ?? name)
}

/** The number of each mention's bearer, and its kind in the light of the others. Full names first, then the short ones. */
export function joinMentions(
  mentions: readonly Mention[],
): { readonly bearer: number; readonly kind: Name["kind"] | null }[] {
  const all = gathered(mentions)
  const isShort = (mention: Mention) => mention.words.length === 1
  for (const [i, mention] of mentions.entries()) {
    if (isShort(mention) && mention.kind !== "place") continue
    const key = nameKey(mention.words.join(" "))
    const known = all.ofKey(key) ?? fullerName(all, mention)
    all.give(i, known ?? all.make(mention, key))
    if (known !== undefined) learn(all.bearers[known]!, mention)
  }
  for (const [i, mention] of mentions.entries()) {
    if (all.bearerOf(i) !== undefined) continue
    const key = nameKey(mention.words[0] ?? "")
    const known = longBearer(all, i) ?? all.ofKey(key) ?? all.make(mention, key)
    all.give(i, known)
    learn(all.bearers[known]!, mention)
  }
  return mentions.map((_, i) => {
    const bearer = all.bearerOf(i)!
    return { bearer, kind: all.bearers[bearer]!.kind }
  })
}

function learn(bearer: Bearer, mention: Mention): void {
  if (mention.role) bearer.roles.add(mention.role)
  // A name of two words whose second stands alone later is a person's: that is how newspapers name people again.
  const again =
    mention.words.length === 1 &&
    bearer.words.length === 2 &&
    mention.words[0] === bearer.words[1] &&
    !lexicon.siteAdjectives.has(bearer.words[0]!.toLowerCase())
  bearer.kind ??= again ? "person" : mention.kind
  if (mention.kind === "person" && bearer.kind === "other") bearer.kind = "person"
}

/** "Joe Biden" for "Joseph R. Biden Jr." is left apart; "Robert Manning" for "Robert A. Manning" is not. */
function fullerName(all: Gathered, { kind, words }: Mention): number | undefined {
  if (kind !== "person" || words.length < 2) return undefined
  return all.framedBy(words[0]!, words.at(-1)!).find(b => {
    const bearer = all.bearers[b]!
    return (bearer.kind === "person" || bearer.kind === null) && bearer.words.length !== words.length
  })
}
