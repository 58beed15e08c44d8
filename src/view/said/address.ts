// An address that was pasted: which pages of the pile stood at it, and where these come from.

import { plainAddress } from "../../kit/address.js"
import type { Asked } from "../shapes.js"
import { reportCard, type Survey } from "../survey.js"
import { plural } from "../words.js"

/** What the pile has of an address. */
export function atAddress(view: Survey, address: string): Extract<Asked, { readonly kind: "address" }> {
  const plain = plainAddress(address)
  const reports = view.trace.reports
    .filter(report => report.address !== null && plainAddress(report.address) === plain)
    .map(report => reportCard(view, report))
  const answer = reports.flatMap(({ siglum, takes, origin, copies, story }) => {
    const title = view.trace.stories.find(({ id }) => id === story)?.title
    return [
      takes.length > 0
        ? `${siglum} ${takes.join("; ")}.`
        : `${siglum} is ${origin === "origin" || origin === null ? "an origin: not traced to another report here" : origin}.`,
      copies === 0
        ? "No page here takes from it."
        : `${plural(copies, "page")} here ${copies === 1 ? "takes" : "take"} from it.`,
      ...(title ? [`It tells of “${title}”.`] : []),
    ]
  })
  const none = "No page of this pile has this address. Stemma fetches nothing unless you say so."
  return { kind: "address", address, reports, answer: reports.length > 0 ? answer : [none] }
}
