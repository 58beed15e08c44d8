// Which report of a story the others are laid beside: the origin that most pages have their words from. Where that is
// not in the pile, the longest of those that carry it stands in for it.

import { reached } from "../../kit/descent.js"
import type { Derivation } from "../../model/derivation.js"
import type { Story } from "../../model/record.js"
import { nameOf, type Survey } from "../survey.js"
import { plural } from "../words.js"

/** A base, and why it is that. */
export interface Base {
  readonly id: string
  readonly text: string
}

/** The base of a story: the one that is asked for, a report or a lost exemplar, or else the one most pages descend from. Null where it has no page. */
export function baseOf(view: Survey, story: Story, asked: string | null): Base | null {
  const inStory = new Set(story.reports.filter(id => view.reports.has(id)))
  if (asked !== null && inStory.has(asked)) return { id: asked, text: `${called(view, asked)} was chosen.` }
  const lost = view.trace.lost.filter(({ id }) => view.below.get(id)?.some(({ copy }) => inStory.has(copy)))
  const origins = [...lost.map(({ id }) => id), ...inStory].filter(id => view.origins.has(id))
  const candidates = asked !== null && origins.includes(asked) ? [asked] : origins
  const ranked = candidates
    .map(id => ({ id, below: descendants(view, id, inStory), words: wordsOf(view, id) }))
    .sort((a, b) => b.below.length - a.below.length || b.words - a.words)
  const [first] = ranked
  if (!first) {
    const [any] = inStory
    return any === undefined ? null : { id: any, text: `${called(view, any)} is the first page of the story.` }
  }
  return told(view, first, inStory.size, asked !== null)
}

function told(
  view: Survey,
  { id, below }: { readonly id: string; readonly below: readonly string[] },
  pages: number,
  isAsked: boolean,
): Base {
  if (view.lost.has(id)) {
    const longest = below.toSorted((a, b) => wordsOf(view, b) - wordsOf(view, a))[0]!
    return {
      id: longest,
      text: `${view.lost.get(id)!.kind === "implied" ? "The report that most pages go back to" : nameOf(view, id)} is not in this pile; ${called(view, longest)}, the longest page that carries it, stands in for it.`,
    }
  }
  if (isAsked) return { id, text: `${called(view, id)} was chosen.` }
  if (below.length === 0) return { id, text: `${called(view, id)} is the longest page; none takes its words from it.` }
  const decided = reached(id, at => (view.below.get(at) ?? []).filter(isDecided).map(({ copy }) => copy))
  const isKnown = [...decided].length >= below.length
  const share = `${below.length} of ${plural(pages - 1, "other page")}`
  return {
    id,
    text: isKnown
      ? `${called(view, id)} is the origin that most pages have their words from: ${share}.`
      : `${called(view, id)} is the origin that most pages are joined to, ${share}; not of all is it known who came first.`,
  }
}

/** Pages of the story that have their words from a report, or through it. */
function descendants(view: Survey, id: string, inStory: ReadonlySet<string>): string[] {
  const below = reached(id, at => (view.below.get(at) ?? []).map(({ copy }) => copy))
  return [...below].filter(one => inStory.has(one))
}

function isDecided({ direction }: Derivation): boolean {
  return direction === "decided"
}

function wordsOf(view: Survey, id: string): number {
  return view.reports.get(id)?.text.split(/\s+/).length ?? 0
}

function called(view: Survey, id: string): string {
  return `${view.reports.get(id)!.siglum} ${nameOf(view, id)}`
}
