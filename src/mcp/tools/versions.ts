// `versions`: what stood at an address before, and what was changed without a word.

import { z } from "zod"
import { Refusal } from "../../serve/problem.js"
import type { VersionsCard, VersionStep } from "../../view/shapes.js"
import { dateText, plural } from "../../view/words.js"
import type { Desk } from "../desk.js"
import { partOf } from "../inputs.js"
import { alterationsTold, mostGiven } from "../limits.js"
import { moreText, quoteOf, short } from "../parts.js"
import { paging, pagingInput, quoteSchema } from "../schemas.js"
import { addressOf, type Tool, tool } from "../tool.js"
import type { Asking } from "../work.js"

const input = z.strictObject({
  address: z.string().trim().min(1, "is empty; give an address").max(2000).optional().meta({
    description: "a page, by address or path; the addresses that changed without",
  }),
  ...pagingInput,
})
const whole = z.number().int()
const changeSchema = z.object({
  gravity: z.enum(["grave", "notable", "slight"]),
  what: z.string(),
  note: z.string(),
  before: quoteSchema.nullable(),
  after: quoteSchema.nullable(),
  silent: z.boolean().meta({ description: "no note on the page says so" }),
})
const stepSchema = z.object({
  from: whole,
  to: whole,
  replaced: z.boolean().meta({ description: "another story stands there" }),
  grave: whole,
  notable: whole,
  silent: whole,
  changes: z.array(changeSchema),
  moreChanges: whole,
})
const versionSchema = z.object({
  number: whole,
  seen: z.string().nullable(),
  title: z.string().nullable(),
  uri: z.string(),
})
const output = z.object({
  summary: z.string(),
  versions: z.array(versionSchema),
  steps: z.array(stepSchema),
  addresses: z.array(z.object({ address: z.string(), versions: whole, last: z.string() })),
  ...paging,
})
type Output = z.infer<typeof output>

export const versions: Tool = tool({
  name: "versions",
  title: "What stood there before",
  about:
    "What stood at an address before, as far as the store kept it: what changed from one version to the next, the gravest first, and which changes no note of correction announces. Without an address it lists those at which more than one version stood.",
  input,
  output,
  async run({ address, ...wanted }, desk, asking) {
    if (desk.store === null)
      throw new Refusal(404, "This server has no store, and only a store keeps versions. Start it with --store FILE.")
    const data = address === undefined ? listed(desk, wanted) : await told(desk, address, wanted, asking)
    return { data, text: textOf(data), reports: [] }
  },
})

type Wanted = Parameters<typeof partOf>[2]

function listed(desk: Desk, wanted: Wanted): Output {
  const all = desk.inStore(held => held.versions.all())!
  const part = partOf(all, one => one.address, wanted)
  const summary = `${plural(all.length, "address", "addresses")} at which more than one version stood.`
  return { summary, versions: [], steps: [], addresses: [...part.items], more: part.more, next: part.next }
}

async function told(desk: Desk, address: string, wanted: Wanted, asking: Asking): Promise<Output> {
  const card = await desk.work.versions(desk.store!, address, asking)
  if (card === null)
    throw new Refusal(
      404,
      `${address.slice(0, 200)} is not kept here. Without an address, versions lists those that changed.`,
    )
  const part = partOf(card.steps, ({ from }) => String(from), wanted)
  return {
    summary: summaryOf(card),
    versions: card.versions.slice(-mostGiven).map(({ number, seen, title, report }) => ({
      number,
      seen: seen === null ? null : dateText(seen),
      title: title && short(title, 120),
      uri: addressOf(report),
    })),
    steps: part.items.map(stepOf),
    addresses: [],
    more: part.more,
    next: part.next,
  }
}

function summaryOf({
  address,
  name,
  title,
  versions: all,
  grave,
  notable,
  silent,
  same,
  slight,
}: VersionsCard): string {
  return [
    `${[name, title].filter(Boolean).join(": ")} (${address})`,
    `${plural(all.length, "version")}; ${grave} grave and ${plural(notable, "notable change")}, ${silent} of them announced by no note`,
    `${plural(same + slight, "step")} in which the story stays the same or differs slightly`,
  ].join(". ")
}

function stepOf({ from, to, what, grave, notable, silent, changes }: VersionStep): Output["steps"][number] {
  const shown = changes.slice(0, alterationsTold.inAll)
  return {
    from,
    to,
    replaced: what === "replaced",
    grave,
    notable,
    silent,
    changes: shown.map(({ gravity, label, note, before, after, silent: unsaid }) => ({
      gravity,
      what: label,
      note: short(note),
      before: before && quoteOf(before),
      after: after && quoteOf(after),
      silent: unsaid,
    })),
    moreChanges: changes.length - shown.length,
  }
}

function textOf({ summary, versions: all, steps, addresses, more, next }: Output): string {
  return [
    summary,
    ...addresses.map(
      ({ address, versions: count, last }) => `${address}: ${plural(count, "version")}, the last ${dateText(last)}`,
    ),
    ...all.map(({ number, seen, title, uri }) => `${number} = ${seen ?? "put back"}, ${title ?? "untitled"} <${uri}>`),
    ...steps.flatMap(({ from, to, replaced, changes, moreChanges }) => [
      `${from} → ${to}${replaced ? ": another story stands there" : ""}`,
      ...changes.map(
        ({ gravity, what, note, silent }) => `  ${gravity}, ${what}: ${note}${silent ? " (no note says so)" : ""}`,
      ),
      ...moreText(moreChanges, null, "changes"),
    ]),
    ...moreText(more, next, addresses.length > 0 ? "addresses" : "steps"),
  ].join("\n")
}
