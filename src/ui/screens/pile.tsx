// The first screen. Of few stories the leading one stands whole, the others in short beneath it; of many their table
// does, the gravest that was altered in all of them beside it.

import type { PileView, StoryRow } from "../../serve/shapes.js"
import { useAddress } from "../address.ts"
import { Asked, useAnswer, usePages } from "../api.ts"
import { AskBox } from "../parts/ask-box.tsx"
import { ReviewedLine } from "../parts/judge.tsx"
import { Waiting } from "../parts/marks.tsx"
import { AlterationLine, StoryShort } from "../parts/story.tsx"
import { Term } from "../parts/term.tsx"
import { ToldText } from "../parts/told.tsx"
import { StoriesTable } from "./stories.tsx"
import { WholeStory } from "./story.tsx"

/** The screen. */
export function PileScreen() {
  const { data: pile, error, asked } = useAnswer<PileView>("/api/pile")
  if (!pile) return <Waiting error={error} />
  return (
    <Asked.Provider value={asked}>
      {pile.leading === null ? <ManyStories pile={pile} /> : <FewStories pile={pile} leading={pile.leading} />}
    </Asked.Provider>
  )
}

function FewStories({ pile, leading }: { readonly pile: PileView; readonly leading: string }) {
  const others = usePages<StoryRow>("/api/stories")
  const rest = others.data?.filter(({ id }) => id !== leading) ?? []
  return (
    <div class="first">
      {pile.stories > 1 && (
        <p class="pile-line quiet">
          {pile.title}. <a href="#others">{pile.stories === 2 ? "The other" : "The others"}</a>
        </p>
      )}
      <WholeStory id={leading} only={pile.stories === 1}>
        <HowMade pile={pile} />
        <AskBox brief />
      </WholeStory>
      {pile.stories > 1 && (
        <section class="others" id="others" tabIndex={-1} aria-labelledby="others-head">
          <h2 id="others-head">
            {pile.stories === 2 ? "The other story of this pile" : "The other stories of this pile"}
          </h2>
          {rest.map(story => (
            <StoryShort key={story.id} story={story} />
          ))}
        </section>
      )}
    </div>
  )
}

function ManyStories({ pile }: { readonly pile: PileView }) {
  const { query } = useAddress()
  const asked = [...query.keys()].length > 0
  return (
    <div class="first many">
      <header class="head">
        <h1>{pile.title}</h1>
        <p class="lede">
          <ToldText told={pile.told} />
        </p>
        <HowMade pile={pile} />
        <AskBox brief />
      </header>
      <div class="many-grid">
        <StoriesTable from={pile.from} to={pile.to} />
        {/* Beside the whole table alone: who looks for something has narrowed what is gravest, too. */}
        {!asked && pile.gravest.length > 0 && (
          <section class="card gravest" aria-labelledby="gravest-head">
            <h2 id="gravest-head">The gravest changes</h2>
            <p class="quiet">One of a story. {pile.counts.grave.toLocaleString("en-GB")} grave in all.</p>
            <ol class="alterations">
              {pile.gravest.map(({ story, title, card }) => (
                <li key={card.id} class="glance">
                  <AlterationLine card={card} pair />
                  <a class="of-story" href={`/story/${story}`}>
                    {title}
                  </a>
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
    </div>
  )
}

/** What made it, and how far people looked at it. */
function HowMade({ pile }: { readonly pile: PileView }) {
  const problems = pile.problems.length
  return (
    <p class="quiet how-made">
      <ReviewedLine reviewed={pile.reviewed} />. An <Term name="origin" /> says nothing about what is true.
      {problems > 0 && (
        <>
          {" "}
          <a href="/reports#problems">{problems === 1 ? "One page had a problem" : `${problems} pages had problems`}</a>
          .
        </>
      )}
      {pile.unnamed > 0 && (
        <>
          {" "}
          <a href="/reports?name=outlets">
            {pile.unnamed === 1 ? "One page names" : `${pile.unnamed.toLocaleString("en-GB")} pages name`} no outlet:
            say which
          </a>
          .
        </>
      )}
    </p>
  )
}
