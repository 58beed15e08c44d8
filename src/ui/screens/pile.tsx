// The first screen: one computed line, then story by story what happened and who took from whom, the gravest
// alterations, and the top of the record.

import type { PileView, StoryView } from "../../serve/shapes.js"
import { href } from "../address.ts"
import { useAnswer, usePages } from "../api.ts"
import { AlterationItem } from "../parts/alteration.tsx"
import { DropZone } from "../parts/drop.tsx"
import { ReviewedLine } from "../parts/judge.tsx"
import { EntryTable } from "../parts/entry.tsx"
import { Waiting } from "../parts/marks.tsx"
import { FamilyTree } from "../parts/tree.tsx"

/** The screen. */
export function PileScreen() {
  const pile = useAnswer<PileView>("/api/pile")
  const stories = usePages<StoryView>("/api/stories?limit=3")
  if (!pile.data || !stories.data) return <Waiting error={pile.error ?? stories.error} />
  return (
    <div class="pile">
      <header class="head">
        <h1>{pile.data.headline}</h1>
        <p class="lede">
          <Retold stories={stories.data} /> An origin is a report whose words were not traced to another one here. It
          says nothing about what is true.
        </p>
        <p class="quiet review-state">
          <ReviewedLine reviewed={pile.data.reviewed} />{" "}
          {pile.data.problems.length > 0 && (
            <a href="/reports#problems">{pile.data.problems.length} pages had problems</a>
          )}
        </p>
      </header>
      {stories.data.map(story => (
        <Story key={story.id} story={story} only={stories.total === 1} />
      ))}
      {stories.more && (
        <button type="button" class="more" onClick={stories.more}>
          Show more of the {stories.total.toLocaleString("en-GB")} stories
        </button>
      )}
      <DropZone small />
    </div>
  )
}

/** "6 of these 9 pages retell another report." Counted from what the trees show. */
function Retold({ stories }: { readonly stories: readonly StoryView[] }) {
  const nodes = stories.flatMap(story => story.tree.nodes.filter(node => node.kind !== "lost"))
  const pages = nodes.reduce((sum, node) => sum + node.reports.length, 0)
  const copies = new Set(stories.flatMap(story => story.tree.edges.map(({ to }) => to)))
  const retold = nodes.filter(node => copies.has(node.id)).reduce((sum, node) => sum + node.reports.length, 0)
  if (retold === 0) return <>None of these pages was found to take its words from another.</>
  return (
    <>
      {retold} of these {pages} pages {retold === 1 ? "takes its" : "take their"} words from another report.
    </>
  )
}

function Story({ story, only }: { readonly story: StoryView; readonly only: boolean }) {
  const counts = [
    `${story.reports} ${story.reports === 1 ? "page" : "pages"}`,
    `${story.origins} ${story.origins === 1 ? "origin" : "origins"}`,
    story.newsrooms.length
      ? `${story.newsrooms.length === 1 ? "newsroom" : "newsrooms"}: ${story.newsrooms.slice(0, 6).join(", ")}`
      : null,
    story.owners && story.newsrooms.length
      ? `${story.owners.length} ${story.owners.length === 1 ? "owner" : "owners"}`
      : null,
  ].filter(Boolean)
  const grave = story.tallies.reduce((sum, tally) => sum + tally.grave, 0)
  return (
    <section class="story" aria-labelledby={`story-${story.id}`}>
      <header class="story-head">
        <h2 id={`story-${story.id}`}>{story.title}</h2>
        <p class="quiet">{counts.join(" · ")}</p>
        {story.lead && (
          <p class="lead">
            {story.lead.text}{" "}
            <a class="siglum" href={href(`/reports/${story.lead.report}`, { at: String(story.lead.start) })}>
              {story.lead.siglum}
            </a>
          </p>
        )}
      </header>
      <div class="story-grid">
        <div class="story-column">
          <section class="card">
            <h3>Who took from whom</h3>
            <FamilyTree tree={story.tree} story={story.id} />
          </section>
          {story.entries.length > 0 && (
            <section class="card">
              <h3>What they report</h3>
              <EntryTable entries={story.entries} caption={`Top of the record of ${story.title}`} />
              {story.entryCount > story.entries.length && (
                <p class="all">
                  <a href={href("/record", { story: only ? null : story.id })}>
                    All {story.entryCount} entries of the record
                  </a>
                </p>
              )}
            </section>
          )}
        </div>
        <div class="story-column">
          {story.brief.length > 0 && (
            <section class="card">
              <h3>In brief</h3>
              <Brief story={story} />
            </section>
          )}
          {story.alterations.length > 0 && (
            <section class="card">
              <h3>
                What changed on the way
                {grave > 0 && <span class="quiet"> {grave} grave</span>}
              </h3>
              <ol class="alterations">
                {story.alterations.map(card => (
                  <AlterationItem key={card.id} card={card} />
                ))}
              </ol>
            </section>
          )}
        </div>
      </div>
    </section>
  )
}

function Brief({ story }: { readonly story: StoryView }) {
  return (
    <dl class="brief">
      {story.brief.map(part => (
        <div key={part.title}>
          <dt>{part.title}</dt>
          {part.lines.map((line, i) => (
            <dd key={i}>
              {line.entry ? <a href={`/record/${encodeURIComponent(line.entry)}`}>{line.text}</a> : line.text}
              {line.behind && <span class="quiet"> {line.behind.text}</span>}
              {line.disputed.map(told => (
                <span key={told} class="quiet beside-note">
                  {told}
                </span>
              ))}
              {line.corrected && <span class="quiet beside-note"> {line.corrected}</span>}
            </dd>
          ))}
          {part.more > 0 && (
            <dd class="more-lines">
              <a href={href("/record", { story: story.id })}>{part.more} more</a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
