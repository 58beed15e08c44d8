// A day of a desk as one self-contained page: no script, no picture, no request.

import { type EventPassage, eventKinds, type NamedPage, type ToldEvent, type ToldWords } from "../../model/event.js"
import { countsText, dayHead, noteText } from "../../view/digest.js"
import type { Digest, DigestPart } from "../../view/shapes.js"
import { plural } from "../../view/words.js"
import { type Html, html } from "../html.js"
import { pageOf } from "../page.js"
import { style, stylePolicy } from "./style.js"

/** The digest as one page. */
export function digestHtml(digest: Digest): string {
  const { stories, moreStories, alone, parts } = digest
  const body = html`<p class="state">Machine-made, unreviewed.</p>
<h1>${dayHead(digest)}</h1>
<p class="quiet">Says who told what after whom, not what is true. An origin is a page whose words were not traced to another one here.</p>
${stories.length > 0 && html`<h2>Stories</h2>`}
<ul>${stories.map(story => html`<li class="item"><b class="words">${story.title}</b><p class="quiet">${countsText(story)}</p></li>`)}
${moreStories > 0 && html`<li class="quiet">${plural(moreStories, "story more", "stories more")}</li>`}
${alone > 0 && html`<li class="quiet">${plural(alone, "page")} of no story with others</li>`}</ul>
${parts.map(partHtml)}`
  return pageOf({ title: dayHead(digest), policy: stylePolicy, style }, body)
}

function partHtml({ kind, title, count, events, more, carriers }: DigestPart): Html {
  const [one, many] = eventKinds[kind].counted
  return html`<section>
<h2>${title} <span class="quiet">${plural(count, one, many)}</span></h2>
${events.map(eventHtml)}
${more > 0 && html`<p class="quiet">and ${more} more</p>`}
${carriers.length > 0 && html`<p>Still carried by: ${carriers.map(pageText).join("; ")}</p>`}
</section>`
}

function eventHtml({ page, text, passages, more }: ToldEvent): Html {
  return html`<div class="item">
<p><b>${pageText(page)}</b>: ${text}</p>
${passages.map(passage => passageHtml(passage, text))}
${more > 0 && html`<p class="quiet">and ${more} more</p>`}
</div>`
}

function passageHtml({ label, note, before, after }: EventPassage, said: string): Html {
  return html`<div class="readings">${!said.includes(note) && html`<p>${noteText(label, note)}</p>`}
${before && html`<p class="words">${wordsHtml(before)}</p>`}
${after && html`<p class="words">${before && html`<span class="quiet">now </span>`}${wordsHtml(after)}</p>`}</div>`
}

function wordsHtml({ text, at: [from, to] }: ToldWords): Html {
  return html`${text.slice(0, from)}<mark>${text.slice(from, to)}</mark>${text.slice(to)}`
}

function pageText({ name, published, address, path }: NamedPage): string {
  return [name, published ?? "undated", address ?? path].join(", ")
}
