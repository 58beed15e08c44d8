// A story whole: what happened, quoted; who took from whom beside what changed on the way; then one record.

import type { ComponentChildren } from "preact"
import type { StoryView } from "../../serve/shapes.js"
import { href } from "../address.ts"
import { useAnswer } from "../api.ts"
import { JudgedTag } from "../parts/judge.tsx"
import { Waiting } from "../parts/marks.tsx"
import { AlterationLine, LeadText } from "../parts/story.tsx"
import { StoryRecord } from "../parts/story-record.tsx"
import { ToldText } from "../parts/told.tsx"
import { FamilyTree } from "../parts/tree.tsx"

/** The screen of one story. */
export function StoryScreen({ id }: { readonly id: string }) {
  return <WholeStory id={id} only={false} />
}

/** A story, whole; what is given beneath its counts stands there. */
export function WholeStory({
  id,
  only,
  children,
}: {
  readonly id: string
  /** It is the only one of its pile: links need not narrow to it. */
  readonly only: boolean
  readonly children?: ComponentChildren
}) {
  const { data: story, error } = useAnswer<StoryView>(`/api/stories/${encodeURIComponent(id)}`)
  if (!story) return <Waiting error={error} />
  return (
    <article class="whole-story">
      <header class="story-head">
        <h1>{story.title}</h1>
        {story.lead && <LeadText lead={story.lead} />}
        <p class="story-counts">
          <b>
            {story.text}
            {story.span.text && `, ${story.span.text}`}.
          </b>{" "}
          <ToldText told={story.told} />
        </p>
        {children}
      </header>
      <div class={story.alterations.length > 0 ? "story-grid" : undefined}>
        <section class="card" aria-labelledby="who-head">
          <h2 id="who-head">Who took from whom</h2>
          <FamilyTree story={story.id} />
        </section>
        {story.alterations.length > 0 && <Changes story={story} />}
      </div>
      {story.record.length > 0 && (
        <section class="card" aria-labelledby="record-head">
          <h2 id="record-head">
            The record
            <a href={href("/record", { story: only ? null : story.id })}>
              All {story.entryCount.toLocaleString("en-GB")} entries
            </a>
          </h2>
          <StoryRecord story={story} only={only} />
        </section>
      )}
    </article>
  )
}

/** What changed on the way, the gravest first, one of each group. */
function Changes({ story }: { readonly story: StoryView }) {
  return (
    <section class="card changes" aria-labelledby="changes-head">
      <h2 id="changes-head">What changed on the way</h2>
      <p class="quiet">
        {story.changed}
        {story.hidden && ` (${story.hidden})`}
      </p>
      <ol class="alterations">
        {story.alterations.map(card => (
          <li key={card.id} class="glance">
            <AlterationLine card={card} pair />
            <JudgedTag judgement={card.judgement} />
          </li>
        ))}
      </ol>
      {story.pairs.length > 0 && (
        <ul class="pairs">
          {story.pairs.map(({ exemplar, copy, letters, text }) => (
            <li key={letters}>
              <a href={href("/compare", { exemplar, copy })}>
                <b>{letters}</b> {text}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
