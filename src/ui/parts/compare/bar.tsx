// The bar of a comparison: chips that isolate a family at a click, where one is among the grave ones, and what is hidden.
// Once the head is scrolled away the bar keeps the names of both pages on top.

import { useEffect, useRef, useState } from "preact/hooks"
import { families, type Family } from "../../../model/catalogue.ts"
import type { Comparison, Tally } from "../../../serve/shapes.js"
import { go, withQuery } from "../../address.ts"
import { Glyph, ReportName } from "../marks.tsx"
import { familyName, type Wanted } from "./shown.ts"

interface BarProps {
  readonly data: Comparison
  readonly wanted: Wanted
  /** "3 of 14 grave"; null where nothing is chosen. */
  readonly place: string | null
  /** Step to the next or previous row. */
  readonly step: (by: number) => void
}

/** The bar. */
export function Bar({ data, wanted, place, step }: BarProps) {
  const [sentinel, stuck] = useStuck()
  const { only, slight } = wanted
  const { tallies, counts, hidden } = data
  const shown = tallies.filter(({ count, slight: n }) => count > 0 || (slight && n > 0))
  return (
    <>
      <div ref={sentinel} />
      <div class={stuck ? "pair-bar stuck" : "pair-bar"}>
        <Names data={data} />
        <fieldset class="filters">
          <legend class="sr">Show only; with Shift, show as well</legend>
          {shown.length > 1 && (
            <button
              type="button"
              class="chip"
              aria-pressed={only.size === 0}
              onClick={() => go(withQuery({ only: null }), "replace")}
            >
              all <b>{counts.count}</b>
            </button>
          )}
          {shown.map(tally => (
            <FamilyChip key={tally.family} data={data} tally={tally} wanted={wanted} />
          ))}
        </fieldset>
        <span class="steps">
          <span id="place" class="place">
            {place}
          </span>
          <button type="button" aria-label="Previous change" title="k" onClick={() => step(-1)}>
            ↑
          </button>
          <button type="button" aria-label="Next change" title="j" onClick={() => step(1)}>
            ↓
          </button>
        </span>
      </div>
      {/* What a mark does to the counts is heard; they say nothing while one only steps and looks. */}
      <p class="sr" role="status">
        {`${data.summary}${counts.wrong > 0 ? `; ${counts.wrong} marked wrong, in no count` : ""}.`}
      </p>
      <p class="hidden-line">
        {hidden && (
          <>
            {hidden} {slight ? "are shown too" : "are hidden"}
            <span class="ways">
              {" · "}
              <button type="button" onClick={() => go(withQuery({ slight: slight ? null : "show" }), "replace")}>
                {slight ? "hide" : "show"}
                <span class="sr"> {hidden} changes</span>
              </button>
            </span>
          </>
        )}
        {counts.wrong > 0 && (
          <span>
            {hidden && " · "}
            {counts.wrong} marked wrong, in no count
          </span>
        )}
      </p>
    </>
  )
}

function FamilyChip({
  data,
  tally: { family, count, grave, slight: n },
  wanted: { only, slight },
}: {
  readonly data: Comparison
  readonly tally: Tally
  readonly wanted: Wanted
}) {
  const isolate = (event: MouseEvent) => {
    const isOn = only.has(family)
    const rest = event.shiftKey ? [...only].filter(one => one !== family) : []
    const next = isOn ? rest : [...rest, family]
    go(withQuery({ only: next.join(",") }), "replace")
  }
  const isQuiet = families[family].quiet
  return (
    <button
      type="button"
      class="chip"
      data-family={family satisfies Family}
      aria-pressed={only.has(family)}
      title={grave > 0 ? `${grave} of them grave` : undefined}
      onClick={isolate}
    >
      <Glyph family={family} />
      {familyName(data, family)} <b>{isQuiet ? n : count}</b>
      {grave > 0 && <span class="sr">, {grave} grave</span>}
      {slight && !isQuiet && n > 0 && <span class="more-slight">+ {n} slight</span>}
    </button>
  )
}

/** Both names in one line, for the bar once it is stuck. */
function Names({ data }: { readonly data: Comparison }) {
  return (
    <span class="pair-names" aria-hidden="true">
      <span class="siglum">{data.exemplar.siglum}</span>
      <ReportName report={data.exemplar} />
      <span class="arrow">{data.mode === "ordered" ? "→" : "–"}</span>
      <span class="siglum">{data.copy.siglum}</span>
      <ReportName report={data.copy} />
    </span>
  )
}

/** Whether what stands at the sentinel is scrolled away. */
function useStuck() {
  const sentinel = useRef<HTMLDivElement>(null)
  const [stuck, setStuck] = useState(false)
  useEffect(() => {
    const look = new IntersectionObserver(
      ([entry]) => entry && setStuck(!entry.isIntersecting && entry.boundingClientRect.top < 60),
      { rootMargin: "-53px 0px 0px 0px" },
    )
    if (sentinel.current) look.observe(sentinel.current)
    return () => look.disconnect()
  }, [])
  return [sentinel, stuck] as const
}
