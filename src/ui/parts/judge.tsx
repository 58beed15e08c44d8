// A person's word on a finding: right, wrong or open, with a note. Shown as theirs wherever the finding stands.

import { useState } from "preact/hooks"
import { longestInitials, longestNote } from "../../kit/limits.ts"
import type { Judgement, NewJudgement, Reviewed, Verdict } from "../../serve/shapes.js"
import { tell } from "../api.ts"
import { initials, keepInitials } from "../initials.ts"
import { toast } from "../toast.ts"

const verdicts: readonly (readonly [Verdict, string])[] = [
  ["right", "Right"],
  ["wrong", "Wrong"],
  ["open", "Open"],
]

/** What was said, as a small tag. */
export function JudgedTag({ judgement }: { readonly judgement: Judgement | null }) {
  if (!judgement) return null
  return (
    <span class="judged" data-verdict={judgement.verdict} title={judgement.note || undefined}>
      marked {judgement.verdict}
      {judgement.by && ` by ${judgement.by}`}
      {judgement.note && `: ${judgement.note}`}
    </span>
  )
}

/** Buttons to mark a finding, and its note. Pressing the standing verdict again takes it away. */
export function Judge({
  id,
  judgement,
  what,
  spoken,
}: {
  readonly id: string
  readonly judgement: Judgement | null
  readonly what: string
  /** Which one, for who does not see beside what the buttons stand. */
  readonly spoken?: string
}) {
  const [note, setNote] = useState(judgement?.note ?? "")
  const [problem, setProblem] = useState<string | null>(null)
  const path = `/api/findings/${encodeURIComponent(id)}/mark`
  const say = async (verdict: Verdict | null) => {
    try {
      const put = (said: NewJudgement | null) => (said ? tell("PUT", path, said) : tell("DELETE", path))
      const before = judgement && saidBefore(judgement)
      await put(verdict && { verdict, note, ...initials() })
      setProblem(null)
      toast(verdict ? `Kept: marked ${verdict}${note && ", with your note"}.` : "Mark taken away.", () => put(before))
    } catch (error) {
      setProblem((error as Error).message)
    }
  }
  return (
    <fieldset class="judge">
      <legend>
        Is {what} right?{spoken && <span class="sr"> {spoken}</span>}
      </legend>
      {verdicts.map(([verdict, name]) => (
        <button
          key={verdict}
          type="button"
          aria-pressed={judgement?.verdict === verdict}
          onClick={() => say(judgement?.verdict === verdict ? null : verdict)}
        >
          {name}
        </button>
      ))}
      <input
        type="text"
        aria-label="Note"
        placeholder="note"
        maxLength={longestNote}
        value={note}
        onInput={event => setNote(event.currentTarget.value)}
        // Out of the field, to where keys act again
        onKeyDown={event => {
          if (event.key === "Escape") event.currentTarget.closest("fieldset")?.querySelector("button")?.focus()
        }}
        onChange={() => judgement && note !== judgement.note && say(judgement.verdict)}
      />
      {judgement && (
        <span class="quiet">
          kept {judgement.at.slice(0, 10)}
          {judgement.by && ` by ${judgement.by}`}
        </span>
      )}
      {problem && (
        <span class="bad" role="alert">
          {problem}
        </span>
      )}
    </fieldset>
  )
}

/** A judgement as it was sent. */
export function saidBefore({ verdict, note, by }: Judgement): NewJudgement {
  return { verdict, note, ...(by && { by }) }
}

/** Who checks: initials, asked for once and kept in the browser. */
export function WhoChecks() {
  const [by, setBy] = useState(initials().by ?? "")
  return (
    <label class="who-checks">
      Your initials
      <input
        type="text"
        size={6}
        maxLength={longestInitials}
        value={by}
        autocomplete="off"
        onInput={event => setBy(event.currentTarget.value)}
        onChange={() => {
          keepInitials(by)
          setBy(initials().by ?? "")
        }}
      />
    </label>
  )
}

/** How much of what was found people have checked; leads to the desk. */
export function ReviewedLine({ reviewed }: { readonly reviewed: Reviewed }) {
  return (
    <a class="reviewed" href="/desk">
      {reviewed.text}
    </a>
  )
}
