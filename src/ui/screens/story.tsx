// A story whole: what happened, quoted; who took from whom beside what changed on the way; then one record.

import type { ComponentChildren } from "preact"
import { useState } from "preact/hooks"
import type { StoryView } from "../../serve/shapes.js"
import { href } from "../address.ts"
import { useAnswer } from "../api.ts"
import { CarryMap } from "../parts/carry-map.tsx"
import { JudgedTag } from "../parts/judge.tsx"
import { Waiting } from "../parts/marks.tsx"
import { AlterationLine, LeadText } from "../parts/story.tsx"
import { StoryRecord } from "../parts/story-record.tsx"
import { ToldText } from "../parts/told.tsx"
import { FamilyTree } from "../parts/tree.tsx"

/** Of more pages than this the map is shown in place of the tree. */
const mostInTree = 40
/** Of so few the tree is lower than what changed: the map stands under it, beside that, and no paper is left empty. */
const lowTree = 4

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
  const inTree = story.reports <= mostInTree
  const low = story.reports > 1 && story.reports <= lowTree && story.alterations.length > 0
  return (
    <article class="whole-story">
      <header class="story-head">
        <h1>{story.title}</h1>
        {story.lead && <LeadText lead={story.lead} />}
        <p class="story-counts">
          <b>
            {story.text}
            {story.span.text && (
              <>
                , <span class="days">{story.span.text}</span>
              </>
            )}
            .
          </b>{" "}
          <ToldText told={story.told} />
        </p>
        {children}
      </header>
      {story.reports > mostInTree && <StoryMap story={story} />}
      <div class={story.alterations.length > 0 && inTree ? `story-grid${low ? " low" : ""}` : undefined}>
        {inTree && (
          <section class="card" aria-labelledby="who-head">
            <h2 id="who-head">Who took from whom</h2>
            <FamilyTree story={story.id} />
          </section>
        )}
        {story.alterations.length > 0 && <Changes story={story} />}
        {low && <StoryMap story={story} />}
      </div>
      {inTree && !low && story.reports > 1 && <StoryMap story={story} />}
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

/** The carry-over map; of many pages it stands in place of the tree, which is a click away. */
function StoryMap({ story }: { readonly story: StoryView }) {
  const [tree, setTree] = useState(false)
  return (
    <section class="card" aria-labelledby="map-head">
      <h2 id="map-head">
        Which sentences stand where
        <a href={`/story/${encodeURIComponent(story.id)}/map`}>On a screen of its own</a>
      </h2>
      <CarryMap story={story.id} />
      {story.reports > mostInTree && (
        <details class="as-tree" onToggle={event => setTree(event.currentTarget.open)}>
          <summary>Who took from whom, as a tree</summary>
          {tree && <FamilyTree story={story.id} />}
        </details>
      )}
    </section>
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
