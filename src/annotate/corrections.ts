// Notes in which an outlet corrects, clarifies or annotates its own page: where each stands, what it says was wrong and
// what is right. By set forms of words (`corrections/heads`), at the top, the end or amid the text, in a block of its own
// or in brackets; what the note says is read off it by patterns (`corrections/readings`). English only.

import { unmasked } from "../model/masks.js"
import type { CorrectionKind } from "../model/catalogue.js"
import type { CorrectionNote } from "../model/annotation.js"
import { overlapsAny, type Span } from "../model/span.js"
import type { Block } from "../model/report.js"
import type { Sentence, Text } from "../model/token.js"
import { kindsIn } from "../text/look.js"
import {
  goesOn,
  headAt,
  isConfession,
  isMistake,
  isNoNote,
  isToldRight,
  isWireLine,
  lookForNotes,
  tagIn,
} from "./corrections/heads.js"
import { readingsIn } from "./corrections/readings.js"

/** A note of one block is the block, up to this length; of a longer one what goes on with it. */
const longestBlock = 1500
/** Blocks from the top in which a story that is headed "Correction" owns up. */
const opening = 4

/** Notes of one page at most: no page corrects itself more often, and what repeats the form does not mean it. */
const mostNotes = 40

/** The notes of a report, in the order of its text. */
export function findCorrections(text: Text): CorrectionNote[] {
  const page = pageOf(text)
  const notes: Note[] = []
  for (const [b, block] of text.blocks.entries()) {
    if (notes.length >= mostNotes) break
    if (!page.mayTell[b] || (notes.at(-1)?.end ?? -1) >= block.end) continue
    if (block.kind !== "headline" && block.kind !== "deck") notes.push(...notesIn(page, b))
  }
  const own = notes.filter(note => !isNoNote(wordsOf(page, note))).slice(0, mostNotes)
  const told = own.length > 0 ? own : headedIn(page)
  return told.map(note => withReadings(page, note))
}

interface Note extends Span {
  readonly kind: CorrectionKind
}

/** A text as the finder reads it. */
interface Page {
  readonly text: string
  readonly blocks: readonly Block[]
  /** Sentences by block. */
  readonly sentences: readonly (readonly Sentence[])[]
  /** Whether a block has a word without which no note begins. */
  readonly mayTell: readonly boolean[]
}

function pageOf(text: Text): Page {
  const sentences: Sentence[][] = text.blocks.map(() => [])
  for (const sentence of text.sentences) sentences[sentence.block]?.push(sentence)
  const mayTell = sentences.map(own =>
    own.some(({ firstToken, lastToken }) => kindsIn(lookForNotes, text.tokens, firstToken, lastToken) !== 0),
  )
  return { text: unmasked(text), blocks: text.blocks, sentences, mayTell }
}

function wordsOf({ text }: Page, { start, end }: Span): string {
  return text.slice(start, end)
}

/** The notes that begin in a block. */
function notesIn(page: Page, b: number): Note[] {
  const block = page.blocks[b]!
  const headed = headedBlock(page, b)
  const told = headed ?? toldRightBelow(page, b)
  if (told) return [told]
  const notes: Note[] = []
  for (const piece of piecesOf(page, b)) {
    if (overlapsAny(notes, piece)) continue
    const words = wordsOf(page, piece)
    const bracketed = /^[([]/u.test(words) ? headAt(words) : null
    const confesses = isConfession(words)
    if (!bracketed && !confesses && !isWireLine(words)) continue
    const kind = bracketed?.kind ?? (/\bclarif/iu.test(words) ? "clarification" : "correction")
    notes.push({ kind, start: piece.start, end: endOf(page, b, piece) })
    if (notes.at(-1)!.end >= block.end || notes.length >= mostNotes) break
  }
  return notes
}

/** An agency's note above the story told right: from where it owns up, in this block or the one before. */
function toldRightBelow(page: Page, b: number): Note | null {
  const block = page.blocks[b]!
  if (!isToldRight(wordsOf(page, block))) return null
  const owning = page.sentences.slice(Math.max(0, b - 1), b + 1).flat()
  const first = owning.find(sentence => isMistake(wordsOf(page, sentence)))
  return first ? { kind: "correction", start: first.start, end: block.end } : null
}

/** Sentences of a block, and what opens a bracket or stands behind a dash inside one. */
function piecesOf(page: Page, b: number): Span[] {
  return page.sentences[b]!.flatMap(({ start, end }) => {
    const inner = [
      ...page.text
        .slice(start, end)
        .matchAll(/(?<=\s)(?:[([](?=\p{L})|[–—-]{1,2}\s?(?=(?:\p{L}+\s){0,2}correct)|NOTE:)/giu),
    ]
    return [{ start, end }, ...inner.map(({ index }) => ({ start: start + index, end }))]
  })
}

/** A block that opens with a head: itself, or where the head stands alone, on to the block that has the note. */
function headedBlock(page: Page, b: number): Note | null {
  const block = page.blocks[b]!
  const words = wordsOf(page, block)
  const head = headAt(words)
  if (!head) return null
  const rest = words.slice(head.length).trim()
  const last = rest === "" || dateAlone.test(rest) ? noteBehind(page, b, head.kind) : b
  if (last === null) return null
  return { kind: head.kind, start: block.start, end: endOf(page, last, page.sentences[last]![0] ?? page.blocks[last]!) }
}

const dateAlone = /^[\p{L}.]*\s?\d[\p{L}\d\s:.,]{0,24}$/u
/** Lines between a head that stands alone and its note: a date, where it was printed. */
const between = 3

/** The block that has the note of a head: the first behind it that owns up; of an editor's note the next. */
function noteBehind(page: Page, b: number, kind: CorrectionKind): number | null {
  const behind = page.blocks.slice(b + 1, b + 1 + between)
  const at = behind.findIndex(block => isMistake(wordsOf(page, block)))
  if (at >= 0) return b + 1 + at
  return kind === "note" && behind.length > 0 ? b + 1 : null
}

/** Where a note ends that stands in a block from `piece` on: with its bracket, its block, or what goes on with it. */
function endOf(page: Page, b: number, piece: Span): number {
  const block = page.blocks[b]!
  const rest = page.text.slice(piece.start, block.end)
  const close = /^\(/u.test(rest) ? rest.indexOf(")") : /^\[/u.test(rest) ? rest.indexOf("]") : -1
  if (close > 0) return piece.start + close + 1
  if (rest.length <= longestBlock && (piece.start === block.start || atEnd(page, b, piece))) return block.end
  let end = piece.end
  for (const sentence of page.sentences[b]!.filter(({ start }) => start >= piece.end)) {
    if (!goesOn(wordsOf(page, sentence))) break
    end = sentence.end
  }
  return end
}

/** Whether all that follows in the block goes on with the note. */
function atEnd(page: Page, b: number, piece: Span): boolean {
  return page.sentences[b]!.filter(({ start }) => start >= piece.end).every(one => goesOn(wordsOf(page, one)))
}

/** A story headed "Correction: …" or "CORRECTED - …" without a note of its own: what owns up at its top, else the tag. */
function headedIn(page: Page): Note[] {
  const headline = page.blocks.findIndex(({ kind }) => kind === "headline")
  const top = page.blocks[Math.max(0, headline)]
  const tag = top && tagIn(wordsOf(page, top))
  if (!top || !tag) return []
  for (const sentence of page.sentences.slice(0, opening).flat()) {
    if (sentence.start >= top.end && isMistake(wordsOf(page, sentence)))
      return [{ kind: "correction", start: sentence.start, end: endOf(page, sentence.block, sentence) }]
  }
  return [{ kind: "correction", start: top.start + tag[0], end: top.start + tag[1] }]
}

/** A note with what it says was wrong and what is right. */
function withReadings(page: Page, note: Note): CorrectionNote {
  const sentences = page.sentences
    .flat()
    .filter(({ start, end }) => start < note.end && end > note.start)
    .map(sentence => {
      const [start, end] = [Math.max(sentence.start, note.start), Math.min(sentence.end, note.end)]
      const head = start === note.start ? (headAt(page.text.slice(start, end))?.length ?? 0) : 0
      return {
        start: start + head,
        text: page.text
          .slice(start + head, end)
          .slice(0, longestBlock)
          .replace(/[\s.)\]]+$/u, ""),
      }
    })
  const { from, to } = readingsIn(sentences)
  return { kind: note.kind, start: note.start, end: note.end, from: from && spanOf(from), to: to && spanOf(to) }
}

function spanOf([start, end]: readonly [number, number]): Span {
  return { start, end }
}
