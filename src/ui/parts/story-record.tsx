// The record of a story, part by part in one table: what happened, what is planned, what is disputed, what was corrected,
// who said and pledged what, figures. Each entry stands once, as this story's pages tell it.

import type { StoryEntry, StorySection, StoryView } from "../../serve/shapes.js"
import { href } from "../address.ts"
import { EntryWords } from "./entry.tsx"
import { JudgedTag } from "./judge.tsx"
import { BehindText, DateText } from "./marks.tsx"

/** Differences told in a row; all stand with the readings. */
const againstShown = 2

/** The table. */
export function StoryRecord({ story, only }: { readonly story: StoryView; readonly only: boolean }) {
  return (
    <table class="story-record">
      <caption class="sr">What the pages of this story report</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Who and what</th>
          <th scope="col">Who stands behind it</th>
          <th scope="col">Differs</th>
        </tr>
      </thead>
      {story.record.map(part => (
        <Part key={part.title} part={part} story={only ? null : story.id} />
      ))}
    </table>
  )
}

function Part({ part, story }: { readonly part: StorySection; readonly story: string | null }) {
  return (
    <tbody>
      <tr class="part">
        <th scope="rowgroup" colSpan={4}>
          {part.title}
          {part.more > 0 && (
            <a href={href("/record", { story })}>
              {part.more} more<span class="sr"> under {part.title}</span>
            </a>
          )}
        </th>
      </tr>
      {part.entries.map(entry => (
        <Entry key={entry.id} entry={entry} />
      ))}
      {part.notes.map(note => (
        <tr key={note} class="note-row">
          <td />
          <td colSpan={3}>{note}</td>
        </tr>
      ))}
    </tbody>
  )
}

function Entry({ entry }: { readonly entry: StoryEntry }) {
  return (
    <tr>
      <td class="when">
        <DateText date={entry.when} missing={entry.deadline ? entry.called : "undated"} />
        {(entry.when || !entry.deadline) && (
          <span class="quiet">{[entry.called, entry.status].filter(Boolean).join(", ")}</span>
        )}
      </td>
      <th scope="row">
        <a class="entry-link" href={`/record/${encodeURIComponent(entry.id)}`}>
          <EntryWords entry={entry} />
        </a>
        {entry.corrected && <span class="quiet beside-note">{entry.corrected}</span>}
        <JudgedTag judgement={entry.judgement} />
      </th>
      <td class="behind-cell">
        <BehindText behind={entry.behind} />
        {entry.sharedSource && <span class="quiet">one shared source</span>}
      </td>
      <td class="against">
        {entry.against.slice(0, againstShown).map(what => (
          <span key={what} class="differs">
            {what}
          </span>
        ))}
        {entry.against.length > againstShown && (
          <span class="quiet">and {entry.against.length - againstShown} more</span>
        )}
      </td>
    </tr>
  )
}
