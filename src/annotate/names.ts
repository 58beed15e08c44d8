// Persons, bodies, places, events: runs of capitalised words, their titles, kinds and bearers. By rules and lists over
// tagged tokens, for there is nothing to learn names from that may be shipped; `names/` has a file for each step.

import type { Name } from "../model/annotation.js"
import type { Span } from "../model/span.js"
import type { Text } from "../model/token.js"
import { joinMentions } from "./names/bearers.js"
import { placeNames } from "./names/countries.js"
import type { Mention } from "./names/gathered.js"
import { isCamelPerson, kindOf } from "./names/kinds.js"
import * as lexicon from "./names/lexicon.js"
import { roleOf } from "./names/roles.js"
import type { Run } from "./names/run.js"
import { findRuns } from "./names/spans.js"
import { isRead } from "../text/languages.js"
import type { Tagged } from "./tagging/tagger.js"

interface Draft extends Mention, Span {
  readonly roleSpan: Span | null
}

/** Names of a text, in order. Mentions of one bearer share its number. None in languages other than English. */
export function findNames(text: Text, tagged: Tagged): Name[] {
  if (!isRead(text.report)) return []
  const runs = findRuns(text, tagged)
  const drafts = runs.map((run, i) => draftOf(text, tagged, run, runs[i + 1]))
  const glued = unglue(text, drafts)
  const all = [...drafts.map(draft => glued.get(draft) ?? draft)]
  const joined = joinMentions(all)
  return all.map(({ start, end, roleSpan, words }, i) => ({
    start,
    end,
    kind: joined[i]!.kind ?? "other",
    name: words.join(" "),
    role: roleSpan,
    bearer: joined[i]!.bearer,
  }))
}

function draftOf(text: Text, tagged: Tagged, run: Run, next: Run | undefined): Draft {
  const { tokens } = text
  const role = roleOf(text, tagged, run, next?.sentence === run.sentence ? next : undefined)
  const honorific = run.title < run.first ? tokens[run.title]!.norm : ""
  const titled = lexicon.honorifics.has(honorific)
  const kind = kindOf(text, tagged, run, role !== null || titled)
  const start = tokens[run.first]!.start
  const end = tokens[run.last - 1]!.end
  return {
    start,
    end,
    kind,
    roleSpan: kind === "person" || kind === null ? role : null,
    role: role ? text.report.text.slice(role.start, role.end).toLowerCase() : "",
    honorific: titled ? honorific : "",
    words: wordsOf(text, run, kind),
    sentence: run.sentence,
    block: text.sentences[run.sentence]!.block,
  }
}

/** The words of a name; a person's name that was run together is taken apart. */
function wordsOf(text: Text, { first, last }: Run, kind: Name["kind"] | null): string[] {
  const form = text.report.text.slice(text.tokens[first]!.start, text.tokens[last - 1]!.end)
  const words = form.replace(/\s+/gu, " ").split(" ")
  if (kind !== "person" && kind !== null) return words
  return words.flatMap(word => (kind === "person" || isCamelPerson(word) ? takeApart(word) : [word]))
}

/** Most words of names: a capital at most, and small letters. */
const wholeWord = /^[A-Za-z][a-z]*$/

/** `KimYoJong` → Kim Yo Jong, `GlenVanHerck` → Glen VanHerck; `McConnell` and `DeSantis` stay whole. */
function takeApart(word: string): string[] {
  if (wholeWord.test(word)) return [word]
  const pieces = word.split(/(?<=\p{Ll})(?=\p{Lu})/u)
  const joined: string[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    if (before !== undefined && lexicon.particles.has(before.toLowerCase())) joined[joined.length - 1] = before + piece
    else joined.push(piece)
  }
  return joined
}

/** Names with a small word stuck to their end, where the name itself stands elsewhere in the report. */
function unglue(text: Text, drafts: readonly Draft[]): Map<Draft, Draft> {
  const known = new Set(drafts.flatMap(draft => draft.words))
  const mended = new Map<Draft, Draft>()
  for (const draft of drafts) {
    const last = draft.words.at(-1)!
    const name = lexicon.withoutGlued(last)
    if (name === null || !known.has(name) || placeNames.has(last)) continue
    const end = draft.end - (last.length - name.length)
    if (text.report.text.slice(end - name.length, end) !== name) continue
    mended.set(draft, { ...draft, end, words: [...draft.words.slice(0, -1), name], kind: null })
  }
  return mended
}
