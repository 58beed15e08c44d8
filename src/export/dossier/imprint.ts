// How a dossier was made: the method in a paragraph, how far it goes, who checked it, what it was made of and by which
// command, so that another can make it again and hold it against this one.

import { byCodeUnit, digest } from "../../model/identity.js"
import { headingOf } from "../../view/heading.js"
import { headline } from "../../view/overview.js"
import { siglumOf, type Survey } from "../../view/survey.js"
import { plural, shownDateOf } from "../../view/words.js"
import { type Html, html } from "../html.js"

/** What a dossier says of its making. */
export interface Made {
  /** The pile's name. */
  readonly name: string
  /** "Machine-made, unreviewed"; or who checked how much. */
  readonly state: string
  /** When, ISO 8601; the day is printed. */
  readonly at: string
  /** The command that makes it again. */
  readonly command: string
  /** Version of the program. */
  readonly version: string
  /** Whole texts of the pages are in it. */
  readonly fullText: boolean
}

/** Pages listed by name; of more the table of the app tells. */
const mostListed = 400

/** A digest of all pages that went in: the same pages, in any order, give the same. */
export function digestOfInputs({ trace }: Survey): string {
  return digest(
    ...trace.reports
      .map(({ id }) => id)
      .slice()
      .sort(byCodeUnit),
  )
}

/** The imprint. */
export function imprint(view: Survey, made: Made): Html {
  const { reports, problems, amendments } = view.trace
  const leftOut = problems.filter(problem => problem.leftOut)
  return html`<footer class="front-imprint">
<section><h2>How this was made</h2>
<p>Stemma laid the pages side by side, two by two, and drew a line where one carries words of another that quotation marks do not account for. Which came first is read off what only wears off in copying, and off dates where these can be trusted. What was altered is told sentence by sentence; what the pages say is gathered into entries, and each is counted by its origins: by lines of descent, never by pages.</p>
<h3>How far it goes</h3>
<p>An origin is a report whose words were not traced to another one here; that says nothing about what is true. Where a page differs, Stemma cannot know who changed it or why. An entry shows that something was said, not that it is so. Pages that are not in the pile are not known. ${made.fullText ? "Whole texts of the pages are in this file: mind the rights of the outlets." : "Only the passages that show something are in this file, not the pages."}</p></section>
<section><h2>What it was made of</h2>
<dl><div><dt>Pile</dt><dd>${made.name}: ${headline(view)}</dd></div>
<div><dt>Checked</dt><dd>${made.state}</dd></div>
<div><dt>Made</dt><dd>${made.at.slice(0, 10)} by Stemma ${made.version}</dd></div>
<div><dt>Pages’ digest</dt><dd><code>${digestOfInputs(view)}</code></dd></div>
<div><dt>Again</dt><dd><code>${made.command}</code></dd></div></dl>
${amendments.length > 0 && html`<h3>Corrected by readers</h3><ul>${amendments.map(one => html`<li>${one.report.title ?? one.report.place}: ${one.change}${"value" in one && ` ${one.value}`}${one.note && ` (${one.note})`}</li>`)}</ul>`}
${leftOut.length > 0 && html`<h3>Left out</h3><ul>${leftOut.map(({ path, what }) => html`<li>${path}: ${what}</li>`)}</ul>`}</section>
<section class="front-pages"><h2>The pages</h2><ol>${reports
    .slice(0, mostListed)
    .map(
      report =>
        html`<li><a class="siglum" href="#/reports/${report.id}">${siglumOf(view, report.id)}</a> ${headingOf(report)} <span class="quiet">${[report.outlet, shownDateOf(report)?.text].filter(Boolean).join(", ")}</span></li>`,
    )}</ol>${reports.length > mostListed && html`<p class="quiet">${plural(reports.length - mostListed, "more page")}</p>`}</section>
</footer>`
}
