// Alterations planted in names and titles, at the places that the annotations give them.

import type { Name } from "../../src/model/annotation.js"
import { within } from "../../src/model/span.js"
import type { Random } from "../random.js"
import { type Ground, placed, strangers, type Planters } from "./ground.js"

/** Kinds that are planted in names. */
export const inNames: Planters = { name: otherName, broken: brokenName, title: otherTitle }

function namesIn({ report, sentence }: Ground, kind: Name["kind"]): Name[] {
  return report.names.filter(name => name.kind === kind && within(name, sentence))
}

function otherName(ground: Ground, random: Random) {
  const kind = random.next() < 0.6 ? "person" : "place"
  const name = random.pick(namesIn(ground, kind))
  const stranger = random.pick(strangers[kind])!
  if (!name || /\s(?:and|or)\s/u.test(name.name)) return null
  const printed = ground.report.report.text.slice(name.start, name.end)
  const at = printed.lastIndexOf(name.name)
  if (at < 0) return null
  const span = { start: name.start + at, end: name.start + at + name.name.length }
  const words = name.name.split(" ").length
  return [placed(ground, span, kind === "person" && words === 1 ? stranger.split(" ")[1]! : stranger)]
}

function brokenName(ground: Ground, random: Random) {
  const name = random.pick(namesIn(ground, "person").filter(n => /\p{L} \p{L}/u.test(n.name)))
  if (!name) return null
  const printed = ground.report.report.text.slice(name.start, name.end)
  const at = printed.lastIndexOf(name.name)
  if (at < 0 || /[.’']/u.test(name.name)) return null
  const span = { start: name.start + at, end: name.start + at + name.name.length }
  return [placed(ground, span, name.name.replaceAll(" ", ""))]
}

const titles: Readonly<Record<string, string>> = {
  President: "Chancellor",
  Senator: "Governor",
  "Sen.": "Gov.",
  "Rep.": "Judge",
  "Gov.": "Sen.",
  Governor: "Senator",
  Mayor: "Senator",
  Secretary: "Ambassador",
  spokesman: "director",
  spokeswoman: "director",
  director: "treasurer",
  chairman: "treasurer",
  Judge: "Mayor",
  "Prime Minister": "President",
}

function otherTitle(ground: Ground, random: Random) {
  const offers = namesIn(ground, "person").flatMap(({ role }) => {
    if (!role || !within(role, ground.sentence)) return []
    const printed = ground.report.report.text.slice(role.start, role.end)
    return Object.entries(titles).flatMap(([title, put]) => {
      const at = printed.search(new RegExp(`(?<![\\p{L}])${title.replace(".", "\\.")}(?![\\p{L}])`, "u"))
      return at < 0 ? [] : [placed(ground, { start: role.start + at, end: role.start + at + title.length }, put)]
    })
  })
  const chosen = random.pick(offers)
  return chosen ? [chosen] : null
}
