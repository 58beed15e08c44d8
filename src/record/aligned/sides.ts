// A report as the joining along alignments asks of it, laid out once however many alignments it is in: the tokens of
// meaning that each claim holds, and which claims hold a token.

import { addTo } from "../../kit/groups.js"
import type { Alignment } from "../../model/alignment.js"
import type { Annotated } from "../../model/annotation.js"
import { tokensTouching } from "../../text/places.js"
import { type Claim, contentTokens, type Page } from "../claim.js"

/** A report's claims with the tokens that they hold. */
export interface Side {
  readonly page: Page
  readonly claims: readonly Claim[]
  /** Of each claim its tokens of meaning. */
  readonly ranges: readonly (readonly number[])[]
  /** Of these those in no name; where a claim holds nothing else, all. */
  readonly told: readonly (readonly number[])[]
  /** Claims by the tokens of meaning in them. */
  readonly holding: ReadonlyMap<number, readonly number[]>
}

/** Lay out a report. */
export function sideOf(page: Page, claims: readonly Claim[]): Side {
  const named = inNames(page.annotated)
  const ranges = claims.map(claim => contentTokens(page.annotated, claim))
  const told = ranges.map(range => {
    const outside = range.filter(token => named[token] === 0)
    return outside.length ? outside : range
  })
  const holding = new Map<number, number[]>()
  for (const [i, range] of ranges.entries()) for (const token of range) addTo(holding, token, i)
  return { page, claims, ranges, told, holding }
}

/** 1 for each token that a name has a part of. */
function inNames({ tokens, names }: Annotated): Uint8Array {
  const named = new Uint8Array(tokens.length)
  for (const name of names) {
    const { from, to } = tokensTouching(tokens, name)
    named.fill(1, from, to)
  }
  return named
}

/** For each token of one report the token of the other that answers to it; -1 where none does. */
export type Links = Int32Array

/** The links of an alignment from A to B, and from B to A. */
export function linksIn({ links }: Alignment, a: Page, b: Page): readonly [Links, Links] {
  const [forward, backward] = [a, b].map(({ annotated }) => new Int32Array(annotated.tokens.length).fill(-1)) as [
    Links,
    Links,
  ]
  for (const { tokens } of links) {
    for (const { a: i, b: j } of tokens) {
      forward[i] = j
      backward[j] = i
    }
  }
  return [forward, backward]
}

/** What answers to some tokens, in their order. */
export function linksOf(tokens: readonly number[], links: Links): number[] {
  const found: number[] = []
  for (const token of tokens) if (links[token]! >= 0) found.push(links[token]!)
  return found
}
