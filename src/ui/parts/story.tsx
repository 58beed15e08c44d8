// A story in short: its title, its lead with the letter it stands under, counts, the gravest that was altered.

import type { AlterationCard, Lead, StoryRow } from "../../serve/shapes.js"
import { href } from "../address.ts"
import { alterationHref } from "./alteration.tsx"
import { Glyph, Passage } from "./marks.tsx"

/** A lead with the letter of the page that it is quoted from. */
export function LeadText({ lead }: { readonly lead: Lead }) {
  return (
    <blockquote class="lead">
      {lead.text}{" "}
      <a
        class="siglum"
        href={href(`/reports/${lead.report}`, { at: String(lead.start) })}
        title={`quoted from ${lead.siglum}`}
      >
        {lead.siglum}
      </a>
    </blockquote>
  )
}

/** An alteration at a glance: its glyph, what it is called, from what to what; it opens both sentences. */
export function AlterationLine({ card, pair = false }: { readonly card: AlterationCard; readonly pair?: boolean }) {
  const { family, before, after, label, gravity, alike, ordered } = card
  return (
    <a class="alteration-line" href={alterationHref(card)} data-family={family} data-gravity={gravity}>
      <span class="alteration-name">
        <Glyph family={family} />
        {label}
        <span class="quiet">
          {[
            pair && [before?.siglum, after?.siglum].filter(Boolean).join(ordered ? " → " : " | "),
            gravity,
            alike > 1 && `${alike} alike`,
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </span>
      <span class="alteration-sides">
        {before && <Passage extract={before} family={family} />}
        {/* Of two of which nobody knows the order neither became the other. */}
        {before && after && <span class="became"> {ordered ? "became" : `in ${after.siglum}:`} </span>}
        {after && <Passage extract={after} family={family} />}
      </span>
    </a>
  )
}

/** What speaks against a story, in words; null where nothing does. */
export function StandingText({ story: { disputed, corrected } }: { readonly story: StoryRow }) {
  if (disputed + corrected === 0) return null
  return (
    <span class="standing">
      {disputed > 0 && <span class="differs">{disputed} disputed</span>}
      {corrected > 0 && <span class="differs">{corrected === 1 ? "1 correction" : `${corrected} corrections`}</span>}
    </span>
  )
}

/** The story, on the first screen beneath the leading one. */
export function StoryShort({ story }: { readonly story: StoryRow }) {
  return (
    <article class="story-short">
      <h3>
        <a href={`/story/${story.id}`}>{story.title}</a>
      </h3>
      {story.lead && <LeadText lead={story.lead} />}
      <p class="quiet">
        {story.text}
        {story.span.text && ` · ${story.span.text}`}
      </p>
      <StandingText story={story} />
      {story.gravest && <AlterationLine card={story.gravest} />}
    </article>
  )
}
