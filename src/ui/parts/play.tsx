// "Play the story": a slider through the moments at which its pages appear. An alteration is followed from where it was
// born into the pages that have it from there. Who wants no motion steps by hand; what happens is told in words.

import { useEffect, useMemo, useRef, useState } from "preact/hooks"
import type { Play, PlayBirth } from "../../serve/shapes.js"
import { href } from "../address.ts"
import { useAnswer } from "../api.ts"
import { Glyph, Waiting } from "./marks.tsx"
import { show } from "./play-store.ts"

/** Milliseconds that a moment stays. */
const stay = 1200

/** A button that opens the slider under what is drawn of a story. */
export function PlayStory({ story }: { readonly story: string }) {
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !open) opener.current?.focus({ preventScroll: true })
    wasOpen.current = open
  }, [open])
  const close = () => setOpen(false)
  if (open) return <Opened story={story} close={close} />
  return (
    <button type="button" class="play-open" ref={opener} onClick={() => setOpen(true)}>
      <span aria-hidden="true">▶</span> Play the story
    </button>
  )
}

function Opened({ story, close }: { readonly story: string; readonly close: () => void }) {
  const { data, error } = useAnswer<Play>(`/api/stories/${encodeURIComponent(story)}/play`)
  return <>{data ? <Player play={data} close={close} /> : <Waiting error={error} />}</>
}

function Player({ play, close }: { readonly play: Play; readonly close: () => void }) {
  const { moments, births } = play
  const [still] = useState(() => matchMedia("(prefers-reduced-motion: reduce)").matches)
  const [at, setAt] = useState(0)
  const [playing, setPlaying] = useState(!still)
  const [chosen, setChosen] = useState<string | null>(null)
  const last = moments.length - 1
  const turner = useRef<HTMLButtonElement>(null)
  useEffect(() => turner.current?.focus({ preventScroll: true }), [])
  useEffect(() => {
    if (!playing) return
    if (at >= last) return setPlaying(false)
    const timer = setTimeout(() => setAt(at + 1), stay)
    return () => clearTimeout(timer)
  }, [playing, at, last])
  const born = births.filter(({ moment }) => moment <= at)
  // Unless one was chosen, the one that was born last, and of these the one that most pages carry on.
  const newest = born.reduce<PlayBirth | null>((best, one) => (best && best.moment >= one.moment ? best : one), null)
  const followed = born.find(({ id }) => id === chosen) ?? newest
  const seen = useMemo(() => new Set(moments.slice(0, at + 1).flatMap(({ reports }) => reports)), [moments, at])
  useEffect(() => {
    const carried = followed?.carriers.flatMap(({ report, moment }) => (moment <= at ? [report] : [])) ?? []
    const lit = followed && { family: followed.family, reports: [followed.report, ...carried] }
    show({ story: play.story, seen, lit })
  }, [play, seen, followed, at])
  useEffect(() => () => show(null), [])
  const turn = () => {
    if (still) return setAt(at >= last ? 0 : at + 1)
    if (!playing && at >= last) setAt(0)
    setPlaying(!playing)
  }
  const verb = still ? "Next" : playing ? "Pause" : "Play"
  const moment = moments[at]!
  return (
    <>
      <section class="play" aria-label="Play the story">
        <div class="play-bar">
          <button type="button" class="play-turn" ref={turner} onClick={turn}>
            <span aria-hidden="true">{playing ? "❚❚" : "▶"}</span> {verb}
          </button>
          <input
            type="range"
            min={0}
            max={last}
            value={at}
            aria-label="Moment of the story"
            aria-valuetext={`${moment.when}, ${at + 1} of ${moments.length}`}
            onInput={event => {
              setPlaying(false)
              setAt(Number(event.currentTarget.value))
            }}
            onKeyDown={event => {
              if (event.key !== " ") return
              event.preventDefault()
              turn()
            }}
          />
          <button type="button" aria-label="Close the player" title="Close" onClick={close}>
            ×
          </button>
        </div>
        <p class="play-now" role="status" aria-live={playing ? "off" : "polite"}>
          <b>{moment.when}</b> {moment.text}.{followed && ` ${told(followed, at)}.`}
        </p>
      </section>
      {born.length > 0 && (
        <ul class="play-births" aria-label="What was altered by now">
          {born.map(birth => (
            <li key={birth.id} data-family={birth.family} class={birth === followed ? "followed" : undefined}>
              <button type="button" aria-pressed={birth === followed} onClick={() => setChosen(birth.id)}>
                <Glyph family={birth.family} />
                {birth.text}
              </button>{" "}
              <span class="quiet">
                {[birth.born, spreadBy(birth, at)].filter(Boolean).join("; ")}
                {" · "}
                <a href={href("/compare", { exemplar: birth.exemplar, copy: birth.report })}>compare</a>
                {birth.carriers
                  .filter(({ moment }) => moment <= at)
                  .map(({ report, siglum, start }) => (
                    <a key={report} class="siglum" href={href(`/reports/${report}`, { at: String(start) })}>
                      {siglum}
                    </a>
                  ))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {play.note && <p class="quiet play-note">{play.note}</p>}
    </>
  )
}

/** "“200”, where F has “120”: born at A, 14 Jun; in 2 more pages by noon". */
function told(birth: PlayBirth, at: number): string {
  return `${birth.text}: ${[birth.born, spreadBy(birth, at)].filter(Boolean).join("; ")}`
}

function spreadBy({ spread }: PlayBirth, at: number): string | null {
  return spread.findLast(({ moment }) => moment <= at)?.text ?? null
}
