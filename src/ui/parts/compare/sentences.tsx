// The words of one side of a row with their marks. Where marks overlap the heavier is drawn. What a mark says by its shape
// it says to a screen reader in hidden words, once; what was left out is deleted text, what was put in inserted text.

import type { ComponentChildren } from "preact"
import type { ComparedAlteration, ComparedSentence, Comparison } from "../../../serve/shapes.js"
import { heaviestOf } from "./shown.ts"

interface SentencesProps {
  readonly sentences: readonly ComparedSentence[]
  readonly data: Comparison
  readonly shown: ReadonlySet<number>
  readonly chosen: number
  readonly side: "exemplar" | "copy"
}

/** The sentences of one side. */
export function Sentences({ sentences, data, shown, chosen, side }: SentencesProps) {
  const spoken = new Set<number>()
  return (
    <>
      {sentences.map((sentence, n) => (
        <span key={sentence.index} class="sentence">
          {n > 0 && " "}
          {sentence.pieces.map(piece => {
            const marks = piece.marks.filter(i => shown.has(i))
            // The chosen one is always to be seen.
            const best = marks.includes(chosen) ? chosen : heaviestOf(data, marks)
            if (best < 0) return piece.text
            const isFirst = !spoken.has(best)
            spoken.add(best)
            const ghosts = side === "copy" ? ghostEnds(marks, data, piece.start, piece.start + piece.text.length) : null
            const alteration = data.alterations[best]!
            return (
              <span key={piece.start}>
                {ghosts?.opens && <Ghost mark="“" />}
                <Mark
                  alteration={alteration}
                  chosen={marks.includes(chosen)}
                  quoted={marks.some(i => i !== best && data.alterations[i]!.family === "quotation")}
                >
                  {isFirst && <span class="sr">{spokenBefore(alteration, side)}: </span>}
                  {piece.text}
                </Mark>
                {ghosts?.closes && <Ghost mark="”" />}
              </span>
            )
          })}
        </span>
      ))}
    </>
  )
}

/** What is said before marked words: the whole at the exemplar's side, at the copy's only that these are the new ones. */
function spokenBefore({ label, exemplarSpan, copySpan, marksLost }: ComparedAlteration, side: "exemplar" | "copy") {
  if (side === "exemplar" || !exemplarSpan || !copySpan) return label.toLowerCase()
  return marksLost ? "now without marks" : "now"
}

function Mark({
  alteration,
  chosen,
  quoted,
  children,
}: {
  readonly alteration: ComparedAlteration
  readonly chosen: boolean
  readonly quoted: boolean
  readonly children: ComponentChildren
}) {
  const { family, gravity, id, marksLost } = alteration
  const Tag = family === "left-out" ? "del" : family === "added" ? "ins" : "mark"
  return (
    <Tag
      class={chosen ? "m chosen" : "m"}
      data-family={family}
      data-gravity={gravity}
      data-at={id}
      data-lost={marksLost || undefined}
      data-quoted={quoted || undefined}
    >
      {children}
    </Tag>
  )
}

/** Whether a quotation that lost its marks begins or ends at this piece. */
function ghostEnds(marks: readonly number[], data: Comparison, start: number, end: number) {
  const lost = marks.map(i => data.alterations[i]!).filter(one => one.marksLost && one.copySpan)
  return {
    opens: lost.some(one => one.copySpan![0] === start),
    closes: lost.some(one => one.copySpan![1] === end),
  }
}

/** A struck quotation mark where one stood in the exemplar. */
function Ghost({ mark }: { readonly mark: string }) {
  return (
    <span class="ghost" aria-hidden="true">
      {mark}
    </span>
  )
}
