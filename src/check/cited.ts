// Which kept reports a text's references mean: by address, else by a title that is one of theirs. What the reference
// list of an article means is told by `view/cited.ts`: such a list names outlet and day, and these count.

import { plainAddress } from "../kit/address.js"
import type { Report } from "../model/report.js"
import { calledAmong, titleLetters } from "../view/cited.js"
import type { Reference } from "./asked/references.js"

/** The ways in which an address may be written down that is kept. */
export function addressesOf(address: string): string[] {
  const plain = plainAddress(address)
  const bare = plain.split("?")[0]!
  return [...new Set([plain, bare])].flatMap(rest =>
    ["https://", "http://"].flatMap(scheme =>
      ["", "www."].flatMap(www => ["", "/"].map(slash => `${scheme}${www}${rest}${rest.includes("?") ? "" : slash}`)),
    ),
  )
}

/**
 * The ids of the reports that a reference means, all that stood at its address; none where it is not among these. What is
 * said beside a citation is no title alone, so that a title need only stand in it.
 */
export function meantAmong(
  reports: readonly Pick<Report, "id" | "address" | "title">[],
): (reference: Reference) => readonly string[] {
  const { at, byTitle } = calledAmong(reports)
  return ({ address, title, label }) => {
    const said = [title, label].map(titleLetters)
    const titled = () => [...byTitle].find(([letters]) => said.some(one => one.includes(letters)))?.[1] ?? []
    return (at(address) ?? titled()).map(({ id }) => id)
  }
}
