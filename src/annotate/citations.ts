// Whom a page says that it has something from: every newsroom of the world that it names with a word of saying or
// reporting beside it. Names are looked up by their first word, longest first.

import { agencies } from "../text/newsrooms/agencies.js"
import { knownHosts } from "../text/newsrooms/hosts/hosts.js"
import { addTo } from "../kit/groups.js"
import { lazily } from "../kit/lazily.js"
import type { Citation } from "../model/annotation.js"
import type { Text } from "../model/token.js"
import { citedAt } from "../text/citing.js"
import { namesOf, withoutArticle } from "../text/newsrooms/outlet-names.js"
import { unmasked } from "../model/masks.js"

/** A form in which a newsroom's name is printed. A word that means other things too keeps its article: "the Sun". */
interface Form {
  readonly form: string
  readonly newsroom: string
}

/** Longest abbreviation: shorter forms count as printed only, for "us" and "it" are words. */
const shortForm = 4

const byFirstWord = lazily(() => {
  const newsroomOf = new Map<string, string>()
  for (const { name, forms } of agencies) for (const form of [name, ...forms]) newsroomOf.set(form, name)
  for (const name of new Set(knownHosts().values()))
    for (const form of namesOf(name)) if (!newsroomOf.has(form)) newsroomOf.set(form, name)
  const forms = new Map<string, Form[]>()
  for (const [form, newsroom] of newsroomOf) {
    const first = firstWord(withoutArticle(form))
    if (first === null || form.length < 2) continue
    addTo(forms, first, { form, newsroom })
  }
  for (const list of forms.values()) list.sort((x, y) => y.form.length - x.form.length)
  return forms
})

/** The citations of a text, in its order. */
export function findCitations(text: Text): Citation[] {
  const page = unmasked(text)
  const found: Citation[] = []
  for (const { kind, start } of text.tokens) {
    if (kind !== "word" || (found.at(-1)?.end ?? 0) > start || !hasCapitalAt(page, start)) continue
    for (const { form, newsroom } of byFirstWord().get(firstWord(page.slice(start, start + 40)) ?? "") ?? []) {
      const span = printedAt(page, start, form)
      if (!span) continue
      const manner = citedAt(page, span)
      if (manner) found.push({ newsroom, manner, ...span })
      break
    }
  }
  return found
}

/** Where a form stands whose first word, its article left aside, begins at `start`; null where another name stands there. */
function printedAt(page: string, start: number, form: string): { start: number; end: number } | null {
  const from = start - (form.length - withoutArticle(form).length)
  const end = from + form.length
  const printed = page.slice(Math.max(0, from), end)
  const same = printed === form || (form.length > shortForm && printed.toLowerCase() === form.toLowerCase())
  return same && !/[\p{L}\p{N}]/u.test(page[end] ?? "") ? { start: from, end } : null
}

/** Whether a capital stands at a place: told for plain letters, which nearly all are, by their code. */
function hasCapitalAt(page: string, at: number): boolean {
  const code = page.charCodeAt(at)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /\p{Lu}/u.test(page[at]!)
}

function firstWord(text: string): string | null {
  return /^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? null
}
