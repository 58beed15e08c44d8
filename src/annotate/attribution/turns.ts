// The turns of an interview or a transcript as attributions: a sentence of an answer is what its speaker says. Questions
// say nothing.

import { countBefore } from "../../kit/ascending.js"
import type { Attribution, Name } from "../../model/annotation.js"
import { overlapping, placesTouching, type Span } from "../../model/span.js"
import type { Text } from "../../model/token.js"
import { type Turn, turnsOf } from "../../text/dialogue.js"
import { asSpeaker } from "./heard.js"
import { type Mentions, mentionsIn } from "./mentions.js"

/** Attributions of a text with its dialogue: what models found within turns gives way to the turns. */
export function withTurns(text: Text, names: readonly Name[], found: readonly Attribution[]): readonly Attribution[] {
  const turns = turnsOf(text)
  if (turns.length === 0) return found
  const paragraphs = turns.map(({ block }) => text.blocks[block]!)
  const kept = found.filter(({ cue, content }) => overlapping(paragraphs, cue ?? content[0]!).length === 0)
  const mentions = mentionsIn(text, names)
  const answering = answeringIn(names)
  const told = turns.flatMap(turn =>
    turn.asks ? [] : said(text, mentions, turn, answering(text.blocks[turn.block]!.start)),
  )
  return [...kept, ...told].sort((a, b) => startOf(a) - startOf(b))
}

/** The sentences of a turn; `answering` is who speaks where no name is printed. */
function said(text: Text, mentions: Mentions, turn: Turn, answering: number | null): Attribution[] {
  const name = turn.speaker ? nameAt(mentions.names, turn.speaker) : answering
  const speaker = name === null ? null : asSpeaker(mentions, name)
  const printed = turn.speaker && text.report.text.slice(turn.speaker.start, turn.speaker.end)
  const first = countBefore(text.sentences, ({ block }) => block < turn.block)
  const last = countBefore(text.sentences, ({ block }) => block <= turn.block, first)
  return text.sentences.slice(first, last).map(({ start, end }) => ({
    source: turn.speaker,
    cue: null,
    content: [{ start: Math.max(start, turn.start), end }],
    manner: "indirect" as const,
    speaker: speaker?.speaker ?? printed,
    speakerName: speaker?.name ?? null,
  }))
}

function nameAt(names: readonly Name[], place: Span): number | null {
  const { from, to } = placesTouching(names, place)
  return from < to ? from : null
}

/** Who answers behind "A": the one person named before a turn that begins at an offset; null where there are several. */
function answeringIn(names: readonly Name[]): (start: number) => number | null {
  const first = names.findIndex(({ kind }) => kind === "person")
  const other = names.findIndex(({ kind, bearer }) => kind === "person" && bearer !== names[first]!.bearer)
  const isBefore = (name: number, start: number) => name >= 0 && names[name]!.end <= start
  return start => (isBefore(first, start) && !isBefore(other, start) ? first : null)
}

function startOf({ cue, content }: Attribution): number {
  return Math.min(cue?.start ?? Number.POSITIVE_INFINITY, content[0]!.start)
}
