// What is asked of a report's names again and again while its speakers are told: the fullest form of a name, whose title a
// word is, to whom words are sent. Each is looked up in an index made once, when it is first asked for, and not looked
// for among all names: a page may name thousands, and be asked of them as often.

import { countBefore } from "../../kit/ascending.js"
import { addTo, groupBy } from "../../kit/groups.js"
import { lazily } from "../../kit/lazily.js"
import { placedEach } from "../../kit/placed.js"
import type { Name } from "../../model/annotation.js"
import type { Span } from "../../model/span.js"
import type { Text } from "../../model/token.js"
import { ownForms } from "../../text/forms.js"
import { sentenceUpTo, tokensIn } from "../../text/places.js"

/** A report's names, and what is looked up of them; names go by their index. */
export interface Mentions {
  readonly names: readonly Name[]
  /** The fullest form of a mention's name in the report: the longest that ends as it does, else the longest. */
  fullest(name: number): string
  /** The names whose titles touch a span, in order. */
  titledAt(span: Span): readonly number[]
  /** Mentions of persons whose title has a word, in order; not the one in "the minister's aide". */
  titled(word: string): readonly number[]
  /** Bearers of the names in a stretch of one sentence to whom words are sent: "in a letter to Lind". */
  addressed(within: Span): ReadonlySet<number>
}

/** Look-ups for the names of a text, which stand in order and touch one another nowhere. */
export function mentionsIn(text: Text, names: readonly Name[]): Mentions {
  const forms = lazily(() => formsOf(names))
  const roles = lazily(() => placedEach(names.map(({ role }) => role)))
  const titles = lazily(() => titlesOf(text, names))
  const addressees = lazily(() => addresseesOf(text, names))
  return {
    names,
    fullest: name => fullestName(names[name]!, forms()),
    titledAt: span => roles().touching(span),
    titled: word => titles().get(word) ?? [],
    addressed({ start, end }) {
      const bearers = new Set<number>()
      const all = addressees()
      for (let at = countBefore(all, i => names[i]!.start < start); at < all.length; at++) {
        const { end: last, bearer } = names[all[at]!]!
        if (last > end) break
        bearers.add(bearer)
      }
      return bearers
    },
  }
}

/** Forms of a bearer: the longest of all, and of those that end alike. */
interface Forms {
  readonly longest: string
  readonly byLast: ReadonlyMap<string, { readonly longest: string; readonly several: boolean }>
}

/** By a bearer's number, for mentions that are a person's and for others: of the latter some forms are more than the name. */
function formsOf(names: readonly Name[]): (name: Name) => Forms {
  const printed = groupBy(names, ({ bearer }) => bearer)
  const known = new Map<string, Forms>()
  return ({ bearer, kind }) => {
    const key = `${bearer} ${kind === "person"}`
    const found =
      known.get(key) ??
      formsAmong(
        printed.get(bearer)!.map(({ name }) => name),
        kind === "person",
      )
    known.set(key, found)
    return found
  }
}

function formsAmong(printed: readonly string[], isPerson: boolean): Forms {
  const forms = [...new Set(isPerson ? printed : ownForms(printed))].filter(form => !/(\S+)\s\1$/u.test(form))
  const byLast = new Map<string, { readonly longest: string; readonly several: boolean }>()
  for (const form of forms) {
    const last = lastWord(form)
    const known = byLast.get(last)
    byLast.set(
      last,
      known ? { longest: longer(known.longest, form), several: true } : { longest: form, several: false },
    )
  }
  return { longest: forms.reduce(longer, ""), byLast }
}

function fullestName(mention: Name, forms: (name: Name) => Forms): string {
  const { name } = mention
  const { longest, byLast } = forms(mention)
  const alike = byLast.get(lastWord(name))
  const isAlone = alike === undefined || (!alike.several && alike.longest === name)
  return longer(name, isAlone ? longest : alike.longest)
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1)
}

/** The longer of two; the first where they are of one length. */
function longer(a: string, b: string): string {
  return b.length > a.length ? b : a
}

function titlesOf(text: Text, names: readonly Name[]): ReadonlyMap<string, readonly number[]> {
  const byWord = new Map<string, number[]>()
  for (const [i, { kind, role }] of names.entries()) {
    if (kind !== "person" || role === null) continue
    const words = tokensIn(text.tokens, role).filter((_, n, all) => all[n + 1]?.norm !== "'s")
    for (const word of new Set(words.flatMap(({ norm }) => asCalled(norm)))) addTo(byWord, word, i)
  }
  return byWord
}

/** Words by which a title is called again. */
function asCalled(norm: string): readonly string[] {
  return norm === "spokesperson" ? ["spokesman", "spokeswoman", norm] : [norm]
}

const sentTo = /\b(?:letter|email|e-mail|message|note|text|reply|response|memo)s?\sto\s(?:\p{Lu}\p{Ll}{1,2}\.?\s)?$/u
/** Letters before a name that tell whether words are sent to its bearer: more than these words have. */
const nearBefore = 40

/** Names to whom words are sent in their sentence, in order. */
function addresseesOf(text: Text, names: readonly Name[]): readonly number[] {
  return names.flatMap(({ start }, i) => {
    const from = Math.max(sentenceUpTo(text, start)?.start ?? 0, start - nearBefore)
    return sentTo.test(text.report.text.slice(from, start)) ? [i] : []
  })
}
