// The dossier's front page: what a reader who was sent it sees first, and all that one without scripts, or a printer,
// sees. Laid out as a newspaper's: what happened, who took from whom beside what changed on the way, the record, the other
// stories; then how it was made, how far it goes, and how to make it again. Its links lead to screens of the app that the
// same page holds.

import type { AlterationCard, Extract, StoryEntry, StorySection, StoryView } from "../../view/shapes.js"
import { pileStories, storyView } from "../../view/overview.js"
import { storyFacts, storyRow } from "../../view/story-rows.js"
import type { Survey } from "../../view/survey.js"
import { plural } from "../../view/words.js"
import { type Html, html } from "../html.js"
import { imprint, type Made } from "./imprint.js"
import { threadsPart } from "./threads.js"

/** Stories told in short on the front page; the table of the app has all. */
const mostInShort = 12

/** What else a front page shows of its leading story: pictures, as SVG. */
export interface Pictures {
  /** The family tree. */
  readonly tree: string | null
  /** The carry-over map. */
  readonly map: string | null
}

/** The front page. */
export function frontPage(view: Survey, made: Made, pictures: Pictures): Html {
  const pile = pileStories(view)
  const facts = storyFacts(view)
  const first = facts.find(({ story }) => story.id === pile.leading) ?? facts[0]
  const leading = first ? storyView(view, first.story) : null
  const others = facts.filter(({ story }) => story.id !== leading?.id)
  return html`<article class="front">
<header class="front-head"><p class="front-plate"><b>Stemma</b> <span>${made.name}</span></p><p class="front-state">${made.state}</p></header>
<h1>${pile.title}</h1>
<p class="front-told">${pile.told.map(({ text }) => text).join(" ")}</p>
${leading && leadingStory(leading, pictures)}
${
  others.length > 0 &&
  html`<section class="front-others"><h2>${leading ? "The other stories" : "The stories"}</h2><ol>${others
    .slice(0, mostInShort)
    .map(one => inShort(storyRow(view, one)))}</ol>${
    others.length > mostInShort &&
    html`<p class="quiet"><a href="#/">${plural(others.length - mostInShort, "more story", "more stories")}</a></p>`
  }</section>`
}
${threadsPart(view)}
${imprint(view, made)}
</article>`
}

function leadingStory(story: StoryView, pictures: Pictures): Html {
  const { map, tree } = pictures
  return html`<section class="front-story">
<h2><a href="#/story/${story.id}">${story.title}</a></h2>
<p class="quiet">${[story.text, story.span.text].filter(Boolean).join(" · ")}</p>
${story.lead && html`<p class="front-lead words">${story.lead.text} <a class="siglum" href="#/reports/${story.lead.report}?at=${story.lead.start}">${story.lead.siglum}</a></p>`}
<div class="front-grid">
${tree && html`<figure><figcaption>Who took from whom</figcaption>${{ markup: tree }}</figure>`}
${story.alterations.length > 0 && html`<section><h3>What changed on the way <span class="quiet">${story.changed}</span></h3><ol class="front-changes">${story.alterations.map(change)}</ol>${story.hidden && html`<p class="quiet">${story.hidden}</p>`}</section>`}
</div>
${map && html`<figure class="front-map"><figcaption>What each page carries over</figcaption>${{ markup: map }}</figure>`}
<section class="front-record"><h3>What they report</h3>${story.record.map(section)}</section>
</section>`
}

function change(card: AlterationCard): Html {
  const to = `#/compare?exemplar=${card.exemplar}&copy=${card.copy}&at=${card.id}`
  return html`<li data-family="${card.family}"><p class="front-label"><b>${card.label}</b> <span class="quiet">${card.names.exemplar} ${card.ordered ? "→" : "|"} ${card.names.copy}${card.alike > 1 && ` · ${card.alike} alike`}</span></p>
${side(card.before)}${side(card.after)}<p class="quiet">${card.note && `${card.note} · `}<a href="${to}">side by side</a></p></li>`
}

function side(extract: Extract | null): Html | null {
  if (!extract) return null
  const words = extract.pieces.map(piece => (piece.changed ? html`<mark class="m">${piece.text}</mark>` : piece.text))
  return html`<p class="front-side"><span class="siglum">${extract.siglum}</span><span class="words">${words}${extract.withdrawn && html` <span class="quiet">[${extract.withdrawn}]</span>`}</span></p>`
}

function section({ title, entries, notes, more }: StorySection): Html {
  return html`<div class="front-part"><h4>${title}</h4><ul>${entries.map(entry)}${notes.map(note => html`<li>${note}</li>`)}${more > 0 && html`<li class="quiet">${plural(more, "more entry", "more entries")} in the record</li>`}</ul></div>`
}

function entry(one: StoryEntry): Html {
  const facts = [one.when?.text, one.called, one.status, ...one.against, one.corrected]
  return html`<li><p class="words"><a href="#/record/${one.id}">${one.text}</a></p><p class="quiet">${[...facts, one.behind.text].filter(Boolean).join(" · ")}</p></li>`
}

function inShort(story: ReturnType<typeof storyRow>): Html {
  return html`<li><h3><a href="#/story/${story.id}">${story.title}</a></h3><p class="quiet">${[story.text, story.span.text].filter(Boolean).join(" · ")}</p>
${story.lead && html`<p class="words">${story.lead.text}</p>`}${story.gravest && html`<ol class="front-changes">${change(story.gravest)}</ol>`}</li>`
}
