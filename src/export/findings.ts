// A trace's findings as Markdown (CommonMark 0.31, with the tables of GitHub's and GitLab's): to be pasted into an issue, a
// wiki or a mail. The same choice as the dossier: story by story who took from whom, the gravest of what changed, what is
// reported and by how many.

import type { Story } from "../model/record.js"
import type { Trace } from "../model/trace.js"
import { gravest } from "../view/alterations.js"
import { entryCard } from "../view/entries.js"
import { headline, stories, storyView } from "../view/overview.js"
import type { AlterationCard, EntryCard, Extract } from "../view/shapes.js"
import { recordOf } from "../view/marked.js"
import { siglumOf, type Survey, survey } from "../view/survey.js"
import { tree, treeItems } from "../view/tree.js"
import { plural } from "../view/words.js"
import { inline, linkTo } from "./markdown.js"
import { noticeOf } from "./notice.js"

/** Told of one story: more is no reading matter in an issue. */
const most = { alterations: 12, entries: 20 }
/** Stories told of one by one; of several pages first. */
const mostStories = 20

/** The findings, part by part. */
export function* toFindings(trace: Trace): Generator<string> {
  const view = survey(trace)
  yield `# ${inline(headline(view))}\n\n*${inline(noticeOf(trace))}*\n`
  const all = stories(view)
  for (const story of all.slice(0, mostStories)) yield* storyPart(view, story)
  if (all.length > mostStories) yield `\n… and ${plural(all.length - mostStories, "more story", "more stories")}\n`
}

function* storyPart(view: Survey, story: Story): Generator<string> {
  const shown = storyView(view, story)
  const counts = [plural(shown.reports, "page"), plural(shown.origins, "origin"), ...shown.newsrooms]
  yield `\n## ${inline(shown.title)}\n\n${counts.map(inline).join(" · ")}\n`
  if (shown.lead) yield `\n> ${inline(shown.lead.text)} (${inline(shown.lead.siglum)})\n`
  yield `\n### Who took from whom\n\n${branches(view, treeItems(tree(view, story)), null, "").join("\n")}\n`
  const inStory = new Set(story.reports)
  const altered = view.trace.alterations.filter(({ copy }) => inStory.has(copy))
  const told = gravest(view, altered, most.alterations)
  if (told.length > 0)
    yield `\n### What changed on the way\n\n${told.map(card => alterationLine(view, card)).join("\n")}\n`
  const entries = recordOf(view.trace).filter(({ reports }) => reports.some(id => inStory.has(id)))
  if (entries.length > 0)
    yield `\n### What they report\n\n${table(entries.slice(0, most.entries).map(one => entryCard(view, one)))}\n`
  if (entries.length > most.entries)
    yield `\n… and ${plural(entries.length - most.entries, "more entry", "more entries")}\n`
}

/** The tree as lists in lists. */
function branches(view: Survey, items: ReturnType<typeof treeItems>, parent: string | null, pad: string): string[] {
  return (items.get(parent) ?? []).flatMap(({ node: { id, siglum, name, date, doubt, line }, edge, below }) => {
    const address = view.reports.get(id)?.address
    const called = address ? linkTo(name, address) : inline(name)
    const labels = edge?.labels.map(({ text }) => text) ?? []
    const when = doubt ?? date?.text
    const more = below > 0 ? `${plural(below, "more page")} below it` : null
    const facts = [when, line, ...labels, more].filter(Boolean)
    const letter = siglum === null ? "" : `**${inline(siglum)}** `
    return [
      `${pad}- ${letter}${called} · ${facts.map(fact => inline(fact!)).join(" · ")}`,
      ...branches(view, items, id, `${pad}  `),
    ]
  })
}

function alterationLine(view: Survey, card: AlterationCard): string {
  const { label, gravity, before, after, note, alike, exemplar, copy, ordered } = card
  const words = [before, after].flatMap(side => (side === null ? [] : [`**${inline(side.siglum)}** ${passage(side)}`]))
  const pair = `${siglumOf(view, exemplar)} ${ordered ? "→" : "|"} ${siglumOf(view, copy)}`
  const times = alike > 1 ? `, ${alike} alike` : ""
  return `- **${inline(label)}** (${inline(pair)}, ${gravity}${times}): ${inline(note)}${words.length > 0 ? `\n  ${words.join(" → ")}` : ""}`
}

function passage({ pieces }: Extract): string {
  return inline(pieces.map(({ text }) => text).join(""))
}

function table(entries: readonly EntryCard[]): string {
  const rows = entries.map(card => {
    const differs = card.differs.length > 0 ? `differs: ${card.differs.join(" · ")}` : null
    const beside = [differs, card.corrected].filter(Boolean).join("; ")
    const text = beside === "" ? card.text : `${card.text} (${beside})`
    return `| ${inline(text)} | ${card.behind.newsrooms.length} | ${card.behind.origins} | ${card.behind.reports} |`
  })
  return ["| | newsrooms | origins | pages |", "|---|--:|--:|--:|", ...rows].join("\n")
}
