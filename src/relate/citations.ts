// Whom a page says that it has something from: every newsroom of the world that it names with a word of saying or
// reporting beside it. A function of one report.

import type { Witness } from "../match/witness.js"
import type { Span } from "../model/span.js"
import { agencies } from "../ingest/metadata/agencies.js"
import { knownHosts } from "../ingest/metadata/hosts/hosts.js"
import { lazily } from "../kit/lazily.js"
import { unmasked } from "../text/text.js"
import { citedAt } from "./signs/credited.js"
import { namesOf } from "./signs/outlet-names.js"

/** A newsroom that a page names as its source. `told`: somebody spoke to it; `reported`: it reported. */
export interface Citation extends Span {
  readonly newsroom: string
  readonly manner: "told" | "reported"
}

/** Names by their first word, longest first. */
const names = lazily(() => {
  const byFirst = new Map<string, { form: string; newsroom: string }[]>()
  const all = new Map<string, string>()
  for (const { name, forms } of agencies) for (const form of [name, ...forms]) all.set(form, name)
  for (const name of new Set(knownHosts().values())) for (const form of namesOf(name)) if (!all.has(form)) all.set(form, name)
  for (const [form, newsroom] of all) {
    const first = /^[\p{L}\p{N}]+/u.exec(form.replace(/^the /i, ""))?.[0]
    if (!first || form.length < 2) continue
    const bare = form.replace(/^the /i, "")
    byFirst.set(first, [...(byFirst.get(first) ?? []), { form: /^the \p{L}+$/iu.test(form) ? form : bare, newsroom }])
  }
  for (const list of byFirst.values()) list.sort((x, y) => y.form.length - x.form.length)
  return byFirst
})

/** The citations of a report, in its order. */
export function citationsOf({ text }: Pick<Witness, "text">): Citation[] {
  const page = unmasked(text)
  const found: Citation[] = []
  for (const { kind, start, end } of text.tokens) {
    if (kind !== "word" || !/\p{Lu}/u.test(page[start]!) || (found.at(-1)?.end ?? 0) > start) continue
    const word = /^[\p{L}\p{N}]+/u.exec(page.slice(start, end + 12))?.[0]
    for (const { form, newsroom } of names().get(word ?? "") ?? []) {
      const article = /^the /i.test(form) ? 4 : 0
      const from = start - article
      const printed = page.slice(from, from + form.length)
      if (printed !== form && printed.toLowerCase() !== form.toLowerCase()) continue
      if (printed !== form && form.length <= 4) continue
      if (/[\p{L}\p{N}]/u.test(page[from + form.length] ?? "")) continue
      const span = { start: from, end: from + form.length }
      const manner = citedAt(page, span)
      if (manner) found.push({ newsroom, manner, ...span })
      break
    }
  }
  return found
}
