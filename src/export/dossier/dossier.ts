// The dossier: a traced pile as one self-contained page that reads and prints well, for people who have no Stemma.
// No script, no picture, no request. Short extracts; whole texts only when asked for, because they are the outlets'.

import type { Story } from "../../model/record.js"
import { printedIn, storyBlocks } from "../../model/masks.js"
import type { Trace, TracedReport } from "../../model/trace.js"
import { gravest } from "../../view/alterations.js"
import { entryDetail } from "../../view/entry.js"
import { sharedText } from "../../view/ledger.js"
import { headline, stories, storyView } from "../../view/overview.js"
import type { AlterationCard, Extract, Judgement } from "../../view/shapes.js"
import { recordOf } from "../../view/marked.js"
import { reviewed } from "../../view/reviewed.js"
import { nameOf, reportCard, type Survey, survey, takes } from "../../view/survey.js"
import { tree, treeItems } from "../../view/tree.js"
import { plural } from "../../view/words.js"
import { documentOf } from "./document.js"
import { type Html, html } from "./html.js"
import { threadsPart } from "./threads.js"

/** Alterations printed for one story: what a reader can take in; the trace's JSON has all. */
const mostAlterations = 60
/** Entries printed for one story. */
const mostEntries = 80
/** Reports listed with their particulars; a pile beyond this is no reading matter. */
const mostReports = 400

/** What a dossier is to hold. */
export interface DossierOptions {
  /** The pile's name, for the heading. */
  readonly name: string
  /** Whole texts of the reports. */
  readonly fullText: boolean
}

/** Write the dossier of a trace, with the marks that stand in it. */
export function dossier(trace: Trace, { name, fullText }: DossierOptions): string {
  const view = survey(trace)
  const listed = trace.reports.slice(0, mostReports)
  const body = html`<p class="state">${reviewed(view).text}.</p>
<h1>${headline(view)}</h1>
<p class="quiet">${name}. An origin is a report whose words were not traced to another one here; that says nothing about what is true. Where a copy differs, Stemma cannot know who changed it or why. An entry shows that something was said, not that it is so.</p>
${stories(view).map(story => storyPart(view, story))}
${threadsPart(view)}
${corrections(trace)}
<h2>The reports</h2>
${listed.map(report => reportPart(view, report, fullText))}
${trace.reports.length > listed.length && html`<p>${plural(trace.reports.length - listed.length, "more report")} not listed.</p>`}
${problems(trace)}`
  return documentOf(name, body)
}

function storyPart(view: Survey, story: Story): Html {
  const shown = storyView(view, story)
  const inStory = new Set(story.reports)
  const alterations = gravest(
    view,
    view.trace.alterations.filter(one => inStory.has(one.copy)),
    mostAlterations,
  )
  const entries = recordOf(view.trace).filter(entry => entry.reports.some(id => inStory.has(id)))
  const counts = [
    plural(shown.reports, "page"),
    plural(shown.origins, "origin"),
    ...shown.newsrooms,
    ...(shown.owners ? [plural(shown.owners.length, "owner")] : []),
  ]
  return html`<section>
<h2>${shown.title}</h2>
<p class="quiet">${counts.join(" · ")}</p>
${shown.lead && html`<p class="words">${shown.lead.text} <span class="siglum">${shown.lead.siglum}</span></p>`}
${shown.record.map(part => html`<h3>${part.title}</h3><ul>${part.entries.map(line => html`<li><span class="words">${line.text}</span> <span class="quiet">${[line.behind.text, ...line.against, line.corrected].filter(Boolean).join(" · ")}</span></li>`)}${part.notes.map(note => html`<li>${note}</li>`)}${part.more > 0 && html`<li class="quiet">${part.more} more</li>`}</ul>`)}
<h3>Who took from whom</h3>
<div class="tree">${branches(treeItems(tree(view, story)), null)}</div>
${alterations.length > 0 && html`<h3>What changed on the way</h3>${alterations.map(alterationPart)}`}
${entries.length > 0 && html`<h3>What they report</h3>${entries.slice(0, mostEntries).map(entry => entryPart(view, entry.id))}`}
${entries.length > mostEntries && html`<p class="quiet">${plural(entries.length - mostEntries, "more entry", "more entries")} in the trace.</p>`}
</section>`
}

/** The tree as nested lists, as deep as it has boxes (`mostBoxes` of the view); a thicker line is more shared words. */
function branches(items: ReturnType<typeof treeItems>, parent: string | null): Html | null {
  const own = items.get(parent) ?? []
  if (own.length === 0) return null
  const most = [...items.values()].flat().reduce((most, { edge }) => Math.max(most, edge?.words ?? 0), 1)
  const words = Math.max(0, ...own.map(({ edge }) => edge?.words ?? 0))
  const weight = words > most / 2 ? "w3" : words > most / 8 ? "w2" : "w1"
  const inferred = own.some(({ edge }) => edge?.inferred) ? " inferred" : ""
  return html`<ul class="${weight}${inferred}">${own.map(({ node, edge, below }) => {
    const look = [node.origin && "origin", node.kind === "lost" && "lost"].filter(Boolean).join(" ")
    const date = node.doubt ?? node.date?.text
    return html`<li class="${look}"><b class="words">${node.siglum && html`<span class="siglum">${node.siglum}</span>`}${node.name}</b>
<span class="quiet">${[date, node.line, below > 0 && `${plural(below, "more report")} below it`].filter(Boolean).join(" · ")}</span>
${edge && edge.labels.length > 0 && html`<span class="label">${edge.labels.map(label => label.text).join(" · ")}</span>`}
${judged(edge?.judgement ?? null)}
${branches(items, node.id)}</li>`
  })}</ul>`
}

function alterationPart(card: AlterationCard): Html {
  const alike = card.alike > 1 ? ` (${card.alike} alike)` : ""
  return html`<div class="item ${card.family}"><span class="label">${card.label}${alike}</span>
<span class="quiet">${card.gravity} · ${card.names.exemplar} ${card.ordered ? "→" : "|"} ${card.names.copy}</span> ${judged(card.judgement)}
${side(card.before)}${side(card.after)}<p class="quiet">${card.note}</p></div>`
}

function side(extract: Extract | null): Html | null {
  return (
    extract &&
    html`<p class="side"><span class="siglum">${extract.siglum}</span><span class="words">${passage(extract)}</span></p>`
  )
}

function passage({ pieces, withdrawn }: Extract): Html[] {
  const words = pieces.map(piece => (piece.changed ? html`<mark>${piece.text}</mark>` : html`${piece.text}`))
  return withdrawn ? [...words, html` <span class="quiet">[${withdrawn}]</span>`] : words
}

function entryPart(view: Survey, id: string): Html {
  const { card, readings } = entryDetail(view, view.entries.get(id)!)
  const facts = [
    card.called,
    card.status,
    card.when?.text,
    card.behind.text,
    ...card.differs.map(what => `differs: ${what}`),
    card.corrected,
  ]
  return html`<div class="entry"><span class="words">${card.text}</span> ${judged(card.judgement)}
<p class="quiet">${facts.filter(Boolean).join(" · ")}</p>
<ul class="readings">${readings.map(({ extract, origin }) => html`<li class="side"><span class="siglum">${extract.siglum}</span><span>${passage(extract)}${origin && html` <span class="quiet">${origin}</span>`}</span></li>`)}</ul></div>`
}

function judged(judgement: Judgement | null): Html | null {
  if (!judgement) return null
  return html`<span class="judged">marked ${judgement.verdict}${judgement.note && `: ${judgement.note}`}</span>`
}

function corrections({ amendments }: Trace): Html | null {
  if (amendments.length === 0) return null
  return html`<h2>Corrected by readers</h2><ul>${amendments.map(
    one =>
      html`<li>${one.report.title ?? one.report.place}: ${one.change}${"value" in one && ` ${one.value}`}${one.note && ` (${one.note})`}</li>`,
  )}</ul>`
}

function reportPart(view: Survey, report: TracedReport, fullText: boolean): Html {
  const card = reportCard(view, report)
  const above = view.above.get(report.id) ?? []
  const fact = (name: string, value: string | null | undefined | false) =>
    value && html`<div><dt>${name}</dt><dd>${value}</dd></div>`
  const date =
    card.published &&
    `${card.published.text}, from ${card.published.basis}${card.published.doubt ? `; ${card.published.doubt}` : ""}`
  return html`<div class="report"><b class="words"><span class="siglum">${card.siglum}</span>${card.title ?? card.path}</b>
<dl>${fact("Outlet", card.outlet ?? "not named")}${fact("Owner", report.owner)}${fact("Newsroom", card.newsroom)}${fact("Byline", card.byline)}${fact("Published", date ?? "undated")}${fact("Address", card.address)}${fact("File", card.path)}
${above.map(one => fact(one.direction === "decided" ? "Why" : "Shares a text", `${takes(view, one)}: ${one.evidence.map(evidence => evidence.note).join("; ")} (${nameOf(view, one.exemplar)}); shared: ${sharedText(one.ledger)}`))}
${fact("Shares a text", card.origin !== "origin" && card.origin)}${fact("Problems", report.problems.map(problem => problem.what).join(" "))}</dl>
${fullText && html`<div class="full words">${storyBlocks(report).map(block => html`<p>${printedIn({ report, masked: report.masked }, block)}</p>`)}</div>`}</div>`
}

function problems({ problems }: Trace): Html | null {
  const leftOut = problems.filter(problem => problem.leftOut)
  if (leftOut.length === 0) return null
  return html`<h2>Left out</h2><ul>${leftOut.map(({ path, what }) => html`<li>${path}: ${what}</li>`)}</ul>`
}
