// One row of the record: when, who and what, who stands behind it, where it differs.

import type { EntryCard } from "../../serve/shapes.js"
import { JudgedTag } from "./judge.tsx"
import { BehindText, DateText } from "./marks.tsx"

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

/** Differences told in a row; all stand with the readings. */
const differsShown = 2

/** A table of entries. */
export function EntryTable({ entries, caption }: { readonly entries: readonly EntryCard[]; readonly caption: string }) {
  return (
    <table class="entries">
      <caption class="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Who and what</th>
          <th scope="col">Who stands behind it</th>
          <th scope="col">Differs</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(entry => (
          <tr key={entry.id}>
            <td class="when">
              <DateText date={entry.when} />
              <span class="quiet">
                {entry.called}
                {entry.status && `, ${entry.status}`}
              </span>
            </td>
            <th scope="row">
              <a class="entry-link" href={`/record/${encodeURIComponent(entry.id)}`}>
                <EntryWords entry={entry} />
              </a>
              {entry.corrected && <span class="quiet beside-note">{entry.corrected}</span>}
              {entry.besides > 0 && <span class="quiet beside-note">disputed: see what stands beside it</span>}
              <JudgedTag judgement={entry.judgement} />
            </th>
            <td>
              <BehindText behind={entry.behind} />
              {entry.sharedSource && <span class="quiet">one shared source</span>}
            </td>
            <td>
              {entry.differs.slice(0, differsShown).map(what => (
                <span key={what} class="differs">
                  {what}
                </span>
              ))}
              {entry.differs.length > differsShown && (
                <span class="quiet">and {entry.differs.length - differsShown} more</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
