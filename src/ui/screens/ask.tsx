// "Who says so?": one box, and what the pile has of what was pasted: a card for a sentence, a text coloured by where each of its
// sentences comes from, the page at an address.

import { useEffect, useState } from "preact/hooks"
import type { Asked, Checked } from "../../serve/shapes.js"
import { href, useAddress } from "../address.ts"
import { askWith, useAnswer } from "../api.ts"
import { AskBox } from "../parts/ask-box.tsx"
import { CheckedText } from "../parts/checked.tsx"
import { DateText, Waiting } from "../parts/marks.tsx"
import { SaidCard } from "../parts/said.tsx"
import { pastedText } from "../pasted.ts"

/** The screen: `?q=`, or `?text=` for what was pasted and does not fit an address; `?s=` is the chosen sentence. */
export function AskScreen() {
  const { query } = useAddress()
  const q = query.get("q")?.trim() ?? ""
  const long = query.get("text")
  const { data, error } = useAnswer<Asked>(q ? href("/api/ask", { q }) : null)
  return (
    <div class="ask">
      <h1 class="sr">Who says so?</h1>
      <AskBox given={q || (long ? pastedText() : "")} focus={!q && !long} />
      {q && !data && <Asking error={error} />}
      {q && data && <Answer asked={data} />}
      {!q && long && <Long key={long} />}
      {!q && !long && (
        <p class="quiet">
          The answer says where it stands first here, how many pages and origins carry it, in what other words, and who
          altered it. Nothing you paste is kept or leaves this machine. It does not say what is true.
        </p>
      )}
    </div>
  )
}

function Asking({ error }: { readonly error: string | null }) {
  return error ? <Waiting error={error} /> : <p class="quiet waiting">Looking through the pages …</p>
}

function Answer({ asked }: { readonly asked: Asked }) {
  if (asked.kind === "text") return <CheckedText checked={asked.checked} long={false} />
  if (asked.kind === "address") return <AtAddress asked={asked} />
  return <SaidCard said={asked.said} word={asked.kind === "word"} />
}

/** A long text, asked once for as long as it stands. */
function Long() {
  const text = pastedText()
  const [checked, setChecked] = useState<Checked | null>(null)
  const [error, setError] = useState<string | null>(null)
  useEffect(() => {
    let late = false
    if (text)
      askWith<Checked>("/api/check", { text }).then(
        data => late || setChecked(data),
        problem => late || setError((problem as Error).message),
      )
    return () => {
      late = true
    }
  }, [text])
  if (!text)
    return (
      <p class="notice">
        This text was too long for the address, and was kept nowhere. Paste it again to see its answer.
      </p>
    )
  return checked ? <CheckedText checked={checked} long /> : <Asking error={error} />
}

/** The pages that stood at an address, or the way to add one. */
function AtAddress({ asked }: { readonly asked: Extract<Asked, { readonly kind: "address" }> }) {
  const { reports, answer, address } = asked
  return (
    <section class="said-card" aria-label="Answer">
      {reports.map(({ id, siglum, name, title, published, story }) => (
        <div key={id}>
          <p class="said-first">
            <span class="siglum">{siglum}</span>
            <a href={`/reports/${id}`}>{title ?? name}</a>
          </p>
          <p class="quiet">
            {name}, <DateText date={published} />
            {story && (
              <>
                {" · "}
                <a href={`/story/${encodeURIComponent(story)}`}>its story</a>
              </>
            )}
          </p>
        </div>
      ))}
      <div role="status">
        {answer.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {reports.length === 0 && (
        <p>
          <a class="plain-button" href={href("/reports", { add: address })}>
            Add this page to the pile
          </a>
        </p>
      )}
    </section>
  )
}
