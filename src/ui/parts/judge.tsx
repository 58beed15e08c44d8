// A person's word on a finding: right, wrong or open, with a note. Shown as theirs wherever the finding stands.

import { useState } from "preact/hooks"
import { longestNote } from "../../kit/limits.ts"
import type { Judgement, Verdict } from "../../serve/shapes.js"
import { tell } from "../api.ts"
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
      {judgement.note && `: ${judgement.note}`}
    </span>
  )
}

/** Buttons to mark a finding, and its note. Pressing the standing verdict again takes it away. */
export function Judge({
  id,
  judgement,
  what,
}: {
  readonly id: string
  readonly judgement: Judgement | null
  readonly what: string
}) {
  const [note, setNote] = useState(judgement?.note ?? "")
  const [problem, setProblem] = useState<string | null>(null)
  const path = `/api/findings/${encodeURIComponent(id)}/mark`
  const say = async (verdict: Verdict | null) => {
    try {
      const put = (said: Pick<Judgement, "verdict" | "note"> | null) =>
        said ? tell("PUT", path, { verdict: said.verdict, note: said.note }) : tell("DELETE", path)
      const before = judgement
      await put(verdict && { verdict, note })
      setProblem(null)
      toast(verdict ? `Marked ${verdict}.` : "Mark taken away.", () => put(before))
    } catch (error) {
      setProblem((error as Error).message)
    }
  }
  return (
    <fieldset class="judge">
      <legend>Is {what} right?</legend>
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
        onChange={() => judgement && note !== judgement.note && say(judgement.verdict)}
      />
      {judgement && <span class="quiet">kept {judgement.at.slice(0, 10)}</span>}
      {problem && (
        <span class="bad" role="alert">
          {problem}
        </span>
      )}
    </fieldset>
  )
}
