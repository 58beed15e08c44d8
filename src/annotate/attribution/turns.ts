// The turns of an interview or a transcript as attributions: a sentence of an answer is what its speaker says. Questions
// say nothing.

import type { Attribution, Name } from "../../model/annotation.js"
import { overlap, overlapsAny } from "../../model/span.js"
import type { Text } from "../../model/token.js"
import { type Turn, turnsOf } from "../../text/dialogue.js"
import { asSpeaker } from "./heard.js"

/** Attributions of a text with its dialogue: what models found within turns gives way to the turns. */
export function withTurns(text: Text, names: readonly Name[], found: readonly Attribution[]): readonly Attribution[] {
  const turns = turnsOf(text)
  if (turns.length === 0) return found
  const paragraphs = turns.map(({ block }) => text.blocks[block]!)
  const kept = found.filter(({ cue, content }) => !overlapsAny(paragraphs, cue ?? content[0]!))
  return [...kept, ...turns.flatMap(turn => (turn.asks ? [] : said(text, names, turn)))].sort(
    (a, b) => startOf(a) - startOf(b),
  )
}

function said(text: Text, names: readonly Name[], turn: Turn): Attribution[] {
  const name = turn.speaker ? names.findIndex(one => overlap(one, turn.speaker!) > 0) : interviewed(text, names, turn)
  const speaker = name === null || name < 0 ? null : asSpeaker({ names }, name)
  const printed = turn.speaker && text.report.text.slice(turn.speaker.start, turn.speaker.end)
  const own = text.sentences.filter(({ block }) => block === turn.block)
  return own.map(({ start, end }) => ({
    source: turn.speaker,
    cue: null,
    content: [{ start: Math.max(start, turn.start), end }],
    manner: "indirect" as const,
    speaker: speaker?.speaker ?? printed,
    speakerName: speaker?.name ?? null,
  }))
}

/** Who answers behind "A": the one person named before the dialogue; null where there are several. */
function interviewed({ blocks }: Text, names: readonly Name[], { block }: Turn): number | null {
  const before = names.flatMap((name, i) => (name.kind === "person" && name.end <= blocks[block]!.start ? [i] : []))
  const bearers = new Set(before.map(i => names[i]!.bearer))
  return bearers.size === 1 ? before[0]! : null
}

function startOf({ cue, content }: Attribution): number {
  return Math.min(cue?.start ?? Number.POSITIVE_INFINITY, content[0]!.start)
}
