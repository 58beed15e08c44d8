// Taking something away: of the pile, or of the story, the pair or the entry that the address names.

import { useState } from "preact/hooks"
import { type Address, href, sharedAddress, useAddress } from "../address.ts"
import { ask, useAnswer } from "../api.ts"
import { useStory } from "../story.ts"
import { toast, trouble } from "../toast.ts"

/** What is exported, and the query that says so. */
interface Scope {
  readonly name: string
  readonly query: Readonly<Record<string, string>>
}

interface Formats {
  readonly formats: readonly {
    readonly name: string
    readonly about: string
    readonly ending: string
    readonly tables: boolean
  }[]
  readonly tables: readonly string[]
}

/** What the address names, the widest first. */
function scopesOf({ path, query }: Address, story: string | null): readonly Scope[] {
  const scopes: Scope[] = [{ name: "the whole pile", query: {} }]
  if (story !== null) scopes.push({ name: "this story", query: { story } })
  const [exemplar, copy] = [query.get("exemplar"), query.get("copy")]
  if (path === "/compare" && exemplar && copy) scopes.push({ name: "these two reports", query: { exemplar, copy } })
  const entry = /^\/record\/([^/]+)$/.exec(path)?.[1]
  if (entry) scopes.push({ name: "this entry", query: { entry: decodeURIComponent(entry) } })
  return scopes
}

/** The dialog. */
export function Exports({ close }: { readonly close: () => void }) {
  const address = useAddress()
  const story = useStory()
  const scopes = scopesOf(address, story)
  const [chosen, setChosen] = useState(scopes.length - 1)
  const [full, setFull] = useState(false)
  const { query } = scopes[Math.min(chosen, scopes.length - 1)]!
  const whole = full ? { texts: "full" } : {}
  return (
    <>
      <h2 id="dialog-title">Export</h2>
      {scopes.length > 1 && (
        <fieldset class="scopes">
          <legend>Of what</legend>
          {scopes.map(({ name }, i) => (
            <label key={name}>
              <input type="radio" name="scope" checked={i === chosen} onChange={() => setChosen(i)} />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <Cite query={query} address={address} />
      <ul class="exports">
        <File path={href("/api/dossier", { ...query, ...whole })} name="dossier.html" title="Dossier" close={close}>
          one page to read, print or send
        </File>
        {story !== null && (
          <>
            <File path={`/api/stories/${story}/tree.svg`} name="tree.svg" title="Picture of the tree" close={close}>
              who took from whom, as SVG
            </File>
            <File path={`/api/stories/${story}/map.svg`} name="map.svg" title="Picture of the map" close={close}>
              what was carried over, as SVG
            </File>
          </>
        )}
        <File path={href("/api/trace", query)} name="trace.json" title="Trace" close={close}>
          everything that was found, as JSON
        </File>
        <File path="/api/review" name="stemma-marks.json" title="Marks and corrections" close={close}>
          what people said of the findings of the pile
        </File>
      </ul>
      <ForPrograms query={{ ...query, ...whole }} close={close} />
      <label class="full-texts">
        <input type="checkbox" checked={full} onChange={event => setFull(event.currentTarget.checked)} />
        whole texts, where there is room for them; mind the rights of the outlets
      </label>
      <p class="quiet">
        Machine-made. Unreviewed findings say so. The API is described at <a href="/openapi.json">/openapi.json</a>.
      </p>
    </>
  )
}

function File(given: {
  readonly path: string
  readonly name: string
  readonly title: string
  readonly close: () => void
  readonly children: string
}) {
  return (
    <li>
      <a href={given.path} download={given.name} onClick={given.close}>
        {given.title}
      </a>
      <span>{given.children}</span>
    </li>
  )
}

/** The formats of `stemma export`; those of tables a link a table. */
function ForPrograms({ query, close }: { readonly query: Scope["query"]; readonly close: () => void }) {
  const { data } = useAnswer<Formats>("/api/export")
  if (!data) return null
  return (
    <details>
      <summary>For other programs</summary>
      <ul class="exports programs">
        {data.formats.map(({ name, about, ending, tables }) => (
          <li key={name} class={tables ? "of-tables" : ""}>
            {tables ? (
              <span class="tables">
                <b>{name}</b>
                {data.tables.map(table => (
                  <a
                    key={table}
                    href={href(`/api/export/${name}`, { ...query, table })}
                    download={table + ending}
                    onClick={close}
                  >
                    {table}
                  </a>
                ))}
              </span>
            ) : (
              <a href={href(`/api/export/${name}`, query)} download={`stemma${ending}`} onClick={close}>
                {name}
              </a>
            )}
            {!tables && <span>{about}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Cite({ query, address }: { readonly query: Scope["query"]; readonly address: Address }) {
  const copy = async () => {
    try {
      const report = /^\/reports\/([^/]+)$/.exec(address.path)?.[1]
      const asked = report && Object.keys(query).length === 0 ? { report } : query
      const { text } = await ask<{ readonly text: string }>(href("/api/citation", asked))
      const today = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" })
      await navigator.clipboard.writeText(`${text} ${sharedAddress()}, ${today}.`)
      toast("Citation copied.")
    } catch (error) {
      trouble(error)
    }
  }
  return (
    <p>
      <button type="button" onClick={copy}>
        Copy as citation
      </button>
    </p>
  )
}
