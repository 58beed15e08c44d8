// Who a source is: "he", "the official", a surname, a ministry. Resolved within the report, from what stands before; a
// speaker is given as the report's fullest form of the name, or as printed where it names nobody.

import { countBefore } from "../../kit/ascending.js"
import { type Span, within } from "../../model/span.js"
import type { Text } from "../../model/token.js"
import { tokensIn } from "../../text/places.js"
import { gendersOf } from "./gender.js"
import type { Tagged } from "../tagging/tagger.js"
import type { Marked } from "./voices.js"
import { asSpeaker, type Heard, type Known, type Speaker, type Voice } from "./heard.js"
import { definiteOf } from "./definite.js"
import { mentionsIn } from "./mentions.js"
import { isPronoun, isRelative, isSomebody, meantBy, nameBefore, ownerOf } from "./pronouns.js"
import { beforeName, headNoun, isDefinite, isPlural, namedIn, withoutClause } from "./source.js"

/** The speaker of each voice, in order; null where nobody is named or to be made out. */
export function resolveSpeakers(
  text: Text,
  tagged: Tagged,
  voices: readonly Voice[],
  { names, quotations, quoted }: Marked,
): (Speaker | null)[] {
  const heard: Heard[] = []
  const report: Known = {
    ...mentionsIn(text, names),
    text,
    tagged,
    heard,
    isQuoted: span =>
      quoted.touching(span).some(i => quotations[i]!.start < span.start && quotations[i]!.end > span.end),
    gender: gendersOf(text, names),
  }
  const found = voices.map(voice => {
    const speaker = voice.patient
      ? null
      : (quotedIn(report, voice) ?? (voice.source ? fromSource(report, voice.source, voice) : unsourced(report, voice)))
    if (speaker) {
      heard.push({
        speaker,
        head: voice.source ? headNoun(text, beforeName(names, speaker, voice.source)) : "",
        gender: speaker.name === null ? "either" : report.gender(speaker.name),
        plural: speaker.name === null && voice.source !== null && isPlural(text, voice.source),
        block: voice.block,
        heading: voice.heading,
        sentence: voice.sentence,
      })
    }
    return speaker
  })
  return withNext(voices, found)
}

/** "…, citing": what follows in the sentence may name the source of what came before. */
function withNext(voices: readonly Voice[], found: readonly (Speaker | null)[]): (Speaker | null)[] {
  const next = new Map<number, Speaker>()
  const all = [...found]
  for (let i = voices.length - 1; i >= 0; i--) {
    const { sentence, source, passive, pulled } = voices[i]!
    const speaker = found[i] ?? null
    if (speaker) next.set(sentence, speaker)
    else if (!source && !passive && !pulled) all[i] = next.get(sentence) ?? null
  }
  return all
}

/** A title may stand before the quoted name, in characters. */
const longestTitle = 40

/** "The ministry quoted Li as saying": of nested sources the inner one speaks; the outer stays the printed source. */
function quotedIn(known: Known, { quoting }: Voice): Speaker | null {
  if (quoting === null) return null
  const { text, names } = known
  const name = countBefore(names, ({ end }) => end <= quoting)
  if (name === names.length || names[name]!.start - quoting >= longestTitle || names[name]!.kind === "place")
    return null
  return /^\s+as\s(?:\p{Ll}+ly\s)?\p{Ll}+ing\s/u.test(text.report.text.slice(names[name]!.end, names[name]!.end + 30))
    ? asSpeaker(known, name)
    : null
}

/** A voice without a source is that of its sentence, else, in marks, that of its paragraph or the last. */
function unsourced(known: Known, voice: Voice): Speaker | null {
  if (voice.passive || voice.pulled) return null
  const last = known.heard.at(-1)
  const subject = voice.subject ? fromSource(known, voice.subject, voice) : null
  const isOne = subject && (subject.name !== null || isSomebody(headNoun(known.text, voice.subject!)))
  if (isOne && voice.led) return subject
  if (last?.sentence === voice.sentence) return last.speaker
  if (isOne) return subject
  // Words of their own sentence lead up to these, and tell of another: nothing is carried over.
  if (voice.inside || !voice.told || (voice.led && voice.subject)) return null
  // A headline's voice ends with it.
  const reach = (voice.alone || voice.quoted) && last && last.heading === voice.heading && last.block >= voice.block - 1
  return reach && !anybody.test(last.speaker.speaker) && !isOfAnother(known, voice, last) ? last.speaker : null
}

/** "Tom Lind preached that it came of “…”": beside words in marks stands another than who spoke before. */
function isOfAnother({ names }: Known, { beside }: Voice, { speaker }: Heard): boolean {
  return beside !== null && (speaker.name === null || names[speaker.name]!.bearer !== beside)
}

/** Speakers who are heard but once: what follows is not theirs. */
const anybody = /^(?:i|we|you|people|some|many|others|everyone|everybody|anyone|one|it)$/iu

/** "Said the spokesman, Per Lund": the name that stands behind its title. */
function namedBehind({ names, titledAt }: Known, source: Span): number | null {
  const at = titledAt(source).find(i => {
    const { kind, role, start } = names[i]!
    return kind === "person" && role !== null && within(source, role) && start >= source.end
  })
  return at ?? null
}

function fromSource(known: Known, source: Span, voice: Voice): Speaker | null {
  const { text } = known
  const words = tokensIn(text.tokens, source).filter(token => token.kind !== "mark")
  const printed = text.report.text.slice(source.start, source.end)
  const named = namedIn(known, source) ?? namedBehind(known, source)
  if (named !== null) return asSpeaker(known, named)
  const only = words.length === 1 ? words[0]!.norm : ""
  const asPrinted: Speaker = { speaker: withoutClause(printed), name: null }
  if (isPronoun(only)) return meantBy(known, voice, only) ?? asPrinted
  if (isRelative(only)) return nameBefore(known, source)
  const owner = words.length > 1 ? ownerOf(known, voice, words[0]!.norm) : null
  if (owner) return { speaker: withoutClause(`${owner}’s${printed.slice(words[0]!.end - source.start)}`), name: null }
  return (isDefinite(words) ? definiteOf(known, source, words, voice) : null) ?? asPrinted
}
