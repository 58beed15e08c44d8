// Who did it: one verb, and whoever does it a person in the exemplar and a body in the copy, or the other way about. "The
// treasurer missed the deadline" blames one, "the treasury missed it" another; a person told of by his office is no other.

import { ruled } from "../gravity.js"
import { overlapsAny } from "../../model/span.js"
import { baseStem } from "../../text/lexicon.js"
import { stem } from "../../text/tokens.js"
import { type Correspondence, isContent, type Side, spanOf } from "../pair/correspondence.js"
import { type Draft, excerpt } from "../pair/draft.js"
import type { Script } from "../pair/edits.js"
import { reportsSpeech } from "../words/cues.js"
import type { Clause } from "./clauses.js"

/** Nouns for bodies that act, and are blamed. */
const bodies: ReadonlySet<string> = new Set(
  "office agency department ministry government administration company firm bank court committee council police army military party union board bureau service authority commission parliament congress senate"
    .split(" ")
    .map(noun => stem(noun)),
)

/** Propositions of a script that are done by a person on one side and by a body on the other. */
export function otherDoers(pair: Correspondence, { propositions }: Script): Draft[] {
  return propositions().pairs.flatMap(({ a, b }) => {
    if (a.subject === null || b.subject === null || !isOneDeed(pair, a, b)) return []
    const [was, is] = [sortOf(pair.a, a.subject), sortOf(pair.b, b.subject)]
    if (
      was === null ||
      is === null ||
      was === is ||
      isNamedIn(pair, a.subject, b) ||
      isNamedIn(turned(pair), b.subject, a)
    )
      return []
    const [exemplar, copy] = [
      spanOf(pair.a.tokens, { from: a.subject, to: Math.max(a.subject, a.verb) + 1 })!,
      spanOf(pair.b.tokens, { from: b.subject, to: Math.max(b.subject, b.verb) + 1 })!,
    ]
    const note = `who did it has changed: “${excerpt(pair.a.text, exemplar)}” became “${excerpt(pair.b.text, copy)}”`
    return [{ ...ruled("meaning.doer"), exemplar, copy, note }]
  })
}

function turned({ a, b, ...rest }: Correspondence): Correspondence {
  return { ...rest, a: b, b: a }
}

/** Whether two clauses have one verb, of no speech: who says a thing is an attribution's matter. */
function isOneDeed({ a, b }: Correspondence, was: Clause, is: Clause): boolean {
  const [x, y] = [a.tokens[was.verb]!, b.tokens[is.verb]!]
  return baseStem(x.norm, x.stem) === baseStem(y.norm, y.stem) && !reportsSpeech(x)
}

/** What a subject is; null where that cannot be told. */
function sortOf({ report, tokens }: Side, at: number): "person" | "body" | null {
  const name = report.names.find(one => overlapsAny([one], tokens[at]!))
  if (name) return name.kind === "person" || name.kind === "body" ? name.kind : null
  return bodies.has(tokens[at]!.stem) ? "body" : null
}

/** Whether a word of a subject's name stands in the sentence of the clause on the other side. */
function isNamedIn({ a, b }: Correspondence, subject: number, { sentence }: Clause): boolean {
  const name = a.report.names.find(one => overlapsAny([one], a.tokens[subject]!))
  const own = name ? a.tokens.filter(token => isContent(token) && overlapsAny([name], token)) : [a.tokens[subject]!]
  const { firstToken, lastToken } = b.report.sentences[sentence]!
  const there = new Set(b.tokens.slice(firstToken, lastToken).map(token => token.stem))
  return own.some(token => there.has(token.stem))
}
