// One row of the record: when, who and what, who stands behind it, where it differs.

import type { ComponentChildren } from "preact"
import type { EntryCard } from "../../serve/shapes.js"
import { useAddress } from "../address.ts"
import { JudgedTag } from "./judge.tsx"
import { BehindText, DateText } from "./marks.tsx"
import { entryHref } from "./record/query.ts"
import { Cell } from "./virtual.tsx"

/** The entry in one line; whoever it begins with stands out. */
export function EntryWords({ entry }: { readonly entry: EntryCard }) {
  const { who, text } = entry
  if (!who || !text.startsWith(who)) return <>{text}</>
  return (
    <>
      <b class="who">{who}</b>
      {text.slice(who.length)}
    </>
  )
}

/** A link to an entry. From a list of the record it keeps the list, so that one can go on in it. */
function EntryLink({ entry }: { readonly entry: EntryCard }) {
  const { path, query } = useAddress()
  const [, screen, id] = path.split("/")
  const person = screen === "persons" && id ? { person: decodeURIComponent(id) } : {}
  const own = screen === "record" || screen === "persons" ? query : new URLSearchParams(storyOf(query))
  return (
    <a class="entry-link" href={entryHref(entry.id, own, person)}>
      <EntryWords entry={entry} />
    </a>
  )
}

function storyOf(query: URLSearchParams): string {
  const story = query.get("story")
  return story ? `story=${encodeURIComponent(story)}` : ""
}

/** Differences told in a row; all stand with the readings. */
const differsShown = 2

/** What stands in each column of a row. */
export const entryColumns: readonly {
  readonly name: string
  readonly draw: (entry: EntryCard) => ComponentChildren
}[] = [
  {
    name: "When",
    draw: entry => (
      <>
        <DateText date={entry.when} />
        <span class="quiet">
          {entry.called}
          {entry.status && `, ${entry.status}`}
        </span>
      </>
    ),
  },
  {
    name: "Who and what",
    draw: entry => (
      <>
        <EntryLink entry={entry} />
        {entry.corrected && <span class="quiet beside-note">{entry.corrected}</span>}
        {entry.besides > 0 && <span class="quiet beside-note">disputed: see what stands beside it</span>}
        <JudgedTag judgement={entry.judgement} />
      </>
    ),
  },
  {
    name: "Who stands behind it",
    draw: entry => (
      <>
        <BehindText behind={entry.behind} letters={entry.letters} />
        {entry.sharedSource && <span class="quiet">one shared source</span>}
      </>
    ),
  },
  {
    name: "Differs",
    draw: entry => (
      <>
        {entry.differs.slice(0, differsShown).map(what => (
          <span key={what} class="differs">
            {what}
          </span>
        ))}
        {entry.differs.length > differsShown && (
          <span class="quiet">and {entry.differs.length - differsShown} more</span>
        )}
      </>
    ),
  },
]

/** The inside of a row of a long list. */
export function entryRow(entry: EntryCard): ComponentChildren {
  return entryColumns.map(({ name, draw }, n) => (
    <Cell key={name} head={n === 1} look={n === 0 ? "when" : ""}>
      {draw(entry)}
    </Cell>
  ))
}

/** A short table of entries. */
export function EntryTable({ entries, caption }: { readonly entries: readonly EntryCard[]; readonly caption: string }) {
  return (
    <table class="entries">
      <caption class="sr">{caption}</caption>
      <thead>
        <tr>
          {entryColumns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map(entry => (
          <tr key={entry.id}>
            {entryColumns.map(({ name, draw }, n) =>
              n === 1 ? (
                <th key={name} scope="row">
                  {draw(entry)}
                </th>
              ) : (
                <td key={name} class={n === 0 ? "when" : undefined}>
                  {draw(entry)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
