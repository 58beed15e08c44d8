// The checking desk: one finding at a time, both passages large, and a key for each answer. 1 right, 2 wrong, 3 open; u takes
// the last one back, s leaves one for later.

import { useEffect, useRef, useState } from "preact/hooks"
import { longestNote } from "../../kit/limits.ts"
import type { Desk, DeskItem, Verdict } from "../../serve/shapes.js"
import { go, href, useAddress, withQuery } from "../address.ts"
import { tell, useLastAnswer } from "../api.ts"
import { initials } from "../initials.ts"
import { useKeys } from "../keys.ts"
import { DeskCard } from "../parts/desk-card.tsx"
import { saidBefore, WhoChecks } from "../parts/judge.tsx"
import { Waiting } from "../parts/marks.tsx"

/** What was done last, to be taken back. */
interface Done {
  readonly item: DeskItem
  readonly verdict: Verdict
}

const verdicts: readonly (readonly [key: string, verdict: Verdict, name: string])[] = [
  ["1", "right", "Right"],
  ["2", "wrong", "Wrong"],
  ["3", "open", "Open"],
]

/** The screen: `?kind=` `?story=` `?gravity=notable` `?at=`. */
export function DeskScreen() {
  const { query } = useAddress()
  const at = query.get("at")
  const asked = { kind: query.get("kind"), story: query.get("story"), gravity: query.get("gravity") }
  const { data: fresh, error, last } = useLastAnswer<Desk>(href("/api/desk", { ...asked, at }))
  const [done, setDone] = useState<readonly Done[]>([])
  const [note, setNote] = useState("")
  const [why, setWhy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const noteBox = useRef<HTMLInputElement>(null)
  // Out of the note, to where keys act again
  const answers = useRef<HTMLFieldSetElement>(null)
  const busy = useRef(false)
  const data = last?.data ?? null
  // The next one was sent with the one before: it stands before the server has answered.
  const ahead = at !== null && data !== fresh && data?.next?.id === at ? data.next : null
  const item = ahead ?? data?.item ?? null
  const id = item?.id
  const standing = item?.judgement?.note ?? ""
  useEffect(() => {
    setNote(standing)
    setWhy(false)
  }, [id, standing])

  const move = (to: DeskItem | null) => go(withQuery({ at: to?.id ?? null }), "replace")
  const run = async (deed: () => Promise<void>) => {
    if (busy.current) return
    busy.current = true
    try {
      await deed()
      setProblem(null)
    } catch (failure) {
      setProblem((failure as Error).message)
    }
    busy.current = false
  }
  const say = (verdict: Verdict) => {
    if (!item || !data) return
    const next = ahead ? null : data.next
    void run(async () => {
      await tell("PUT", markOf(item), { verdict, note: note.trim(), ...initials() })
      setDone(all => [...all, { item, verdict }])
      move(next)
    })
  }
  const undo = () => {
    const before = done.at(-1)
    if (!before) return
    void run(async () => {
      const { judgement } = before.item
      if (judgement) await tell("PUT", markOf(before.item), saidBefore(judgement))
      else await tell("DELETE", markOf(before.item))
      setDone(all => all.slice(0, -1))
      move(before.item)
    })
  }
  const skip = () => data?.next && move(data.next)
  useKeys({
    ...Object.fromEntries(verdicts.map(([key, verdict]) => [key, () => say(verdict)])),
    u: undo,
    s: skip,
    n: () => noteBox.current?.focus(),
    w: () => setWhy(open => !open),
  })
  if (!data) return <Waiting error={error} />
  return (
    <div class="desk">
      <header class="desk-head">
        <h1>Checking desk</h1>
        <p class="desk-count" role="status">
          {data.text}
          {/* Who does not see the next finding come hears which it is. */}
          {done.length > 0 && item && <span class="sr">. Now: {item.label}</span>}
        </p>
        <progress max={Math.max(1, data.total)} value={data.checked} aria-label="Checked so far" />
        <nav aria-label="What to check" class="desk-queues">
          {data.queues.map(({ kind, name, left }) => (
            <a
              key={kind}
              class="chip"
              href={href("/desk", { kind: kind === "alterations" ? null : kind, story: asked.story })}
              aria-current={kind === data.kind ? "true" : undefined}
            >
              {name} <b>{left}</b>
            </a>
          ))}
        </nav>
        <WhoChecks />
      </header>
      {item ? (
        <>
          <DeskCard item={item} place={ahead ? null : data.place} total={data.total} why={why} open={setWhy} />
          <form
            class="desk-answer"
            onSubmit={event => {
              event.preventDefault()
              answers.current?.focus()
            }}
          >
            <fieldset ref={answers} tabIndex={-1}>
              <legend>{item.question}</legend>
              {verdicts.map(([key, verdict, name]) => (
                <button
                  key={key}
                  type="button"
                  data-verdict={verdict}
                  aria-pressed={item.judgement?.verdict === verdict}
                  aria-keyshortcuts={key}
                  onClick={() => say(verdict)}
                >
                  <kbd>{key}</kbd> {name}
                </button>
              ))}
            </fieldset>
            <label class="desk-note">
              <span>
                Note <kbd>n</kbd>
              </span>
              <input
                ref={noteBox}
                type="text"
                maxLength={longestNote}
                value={note}
                placeholder="kept with your answer"
                onInput={event => setNote(event.currentTarget.value)}
                onKeyDown={event => event.key === "Escape" && answers.current?.focus()}
              />
            </label>
            <div class="desk-tools">
              <button type="button" class="plain-button" disabled={!data.next} onClick={skip}>
                <kbd>s</kbd> skip
              </button>
              <button type="button" class="plain-button" disabled={done.length === 0} onClick={undo}>
                <kbd>u</kbd> undo{done.length > 0 && ` “${done.at(-1)!.verdict}”`}
              </button>
            </div>
          </form>
        </>
      ) : (
        <Finished data={data} story={asked.story} undo={done.length > 0 ? undo : null} />
      )}
      {problem && (
        <p class="notice bad" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

/** All is checked, and what is left beyond. */
function Finished({
  data,
  story,
  undo,
}: {
  readonly data: Desk
  readonly story: string | null
  readonly undo: (() => void) | null
}) {
  const others = data.queues.filter(one => one.kind !== data.kind && one.left > 0)
  return (
    <section class="desk-done">
      <h2>{data.total === 0 ? "There is nothing to check here." : "All of these are checked."}</h2>
      {data.left && (
        <p>
          {data.left}. <a href={href("/desk", { story, gravity: "notable" })}>Go on with these</a>
        </p>
      )}
      {others.map(({ kind, name, left }) => (
        <p key={kind}>
          {name}: {left} not checked.{" "}
          <a href={href("/desk", { kind: kind === "alterations" ? null : kind, story })}>Check these</a>
        </p>
      ))}
      <p class="quiet">
        <a href="/api/marks/cases" download="stemma-cases.json">
          Marks as test cases for the program
        </a>
      </p>
      {undo && (
        <button type="button" class="plain-button" onClick={undo}>
          <kbd>u</kbd> undo the last one
        </button>
      )}
    </section>
  )
}

function markOf({ id }: DeskItem): string {
  return `/api/findings/${encodeURIComponent(id)}/mark`
}
