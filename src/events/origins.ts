// That a page stands first here for what it tells: none that is kept is known to be before it.

import type { DeskEvent } from "../model/event.js"
import type { Correction } from "../model/record.js"
import { arrivalCard } from "../view/arrivals.js"
import type { TakenCard } from "../view/shapes.js"
import { plural } from "../view/words.js"
import { originsOfStory } from "../record/origins.js"
import type { Arrival } from "./ground.js"
import { namedPage, namedPages, storyTitle } from "./told.js"

/** That a page is an origin, or the first to carry one that is not kept. */
export function originEvents(arrival: Arrival): DeskEvent[] {
  const { view, id, wasThere } = arrival
  if (isNextVersion(arrival)) return []
  const card = arrivalCard(view, id)
  if (card === null) return []
  const was = ({ report, siblings }: TakenCard) =>
    report === null ? siblings.some(one => wasThere(one.id)) : wasThere(report.id)
  const takes = card.takes.filter(taken => taken.decided || was(taken))
  const lost = takes.find(taken => taken.report === null && !was(taken))
  // Its copies may come before an exemplar: that is no origin either.
  if (takes.some(taken => taken !== lost)) return []
  const story = view.storyOf.get(id)
  const inStory = story?.reports.filter(other => other !== id && wasThere(other)) ?? []
  const copies = card.copies.filter(copy => wasThere(copy.id))
  const parts = [
    lost === undefined ? "stands first here" : unkept(lost.text),
    inStory.length === 0
      ? "the first of its story"
      : `${plural(originsOfStory(view.trace, story!).length, "origin")} in its story now`,
    ...(copies.length > 0
      ? [`${plural(copies.length, "page")} kept here ${copies.length === 1 ? "comes" : "come"} from it`]
      : []),
  ]
  return [
    {
      key: `origin:${id}`,
      kind: "origin",
      text: parts.join("; "),
      page: namedPage(view, id)!,
      beside: namedPages(
        view,
        copies.map(copy => copy.id),
      ),
      carriers: [],
      story: storyTitle(view, id),
      passages: [],
      more: 0,
    },
  ]
}

/** `rewrites AP’s dispatch, which is not kept`, `rewrites a report that is not kept`. */
function unkept(text: string): string {
  const pile = "not in this pile"
  return text.includes(pile) ? text.replace(pile, "that is not kept") : `${text}, which is not kept`
}

/** Whether a page stands at the place of another, or corrects one that was there: whatever its words say, it is no origin. */
function isNextVersion({ id, stood, made, wasThere }: Arrival): boolean {
  const corrects = ({ of }: Correction) => of !== null && of.report !== id && wasThere(of.report)
  return stood !== null || (made.get(id)?.some(corrects) ?? false)
}
