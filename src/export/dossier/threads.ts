// The dossier's part on how matters went on: each thread as a list of steps in order of time.

import { threadCard } from "../../view/threads.js"
import type { ThreadCard } from "../../view/shapes.js"
import type { Survey } from "../../view/survey.js"
import { plural } from "../../view/words.js"
import { type Html, html } from "../html.js"

/** Threads printed: what a reader can take in; the trace's JSON has all. */
const mostThreads = 40

/** How matters went on; null where none did. */
export function threadsPart(view: Survey): Html | null {
  const { threads } = view.trace
  if (threads.length === 0) return null
  const more = threads.length - mostThreads
  return html`<h2>How things went on</h2>
${threads.slice(0, mostThreads).map(thread => threadPart(threadCard(view, thread)))}
${more > 0 && html`<p class="quiet">${plural(more, "more")} in the trace.</p>`}`
}

function threadPart({ title, steps }: ThreadCard): Html {
  return html`<div class="item"><b class="words">${title}</b><ul>${steps.map(
    step =>
      html`<li>${step.whenText} <span class="label">${step.label}</span> <span class="words">${step.text}</span> <span class="quiet">${[step.differs && `readings: ${step.differs}`, step.corrected, step.standing].filter(Boolean).join(" · ")}</span></li>`,
  )}</ul></div>`
}
