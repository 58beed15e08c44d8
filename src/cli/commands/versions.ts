// `stemma versions [ADDRESS|PATH] --store FILE`: what stood at an address before, and what changed without a word.

import type { Command } from "commander"
import type { Effects } from "../effects.js"
import { fail, type OutputOptions, withExamples, withOutput } from "../options.js"
import { answer } from "../output.js"
import { sinceOf } from "../since.js"
import { printChanged, printList, printVersions } from "../print/versions.js"

interface VersionsOptions extends OutputOptions {
  readonly store?: string
  readonly since?: string
}

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("versions")
    .summary("what stood at an address before, and what changed there without a word")
    .description(
      "Show the versions of a page that a store was given more than once: what changed when, the gravest first, and what no note of correction announces. The start of an address, or a folder, lists what has versions there. Without one, all that changed, the gravest first.",
    )
    .argument("[address]", "an address, a file, or the start of either")
  withExamples(command, [
    ["stemma versions https://example.org/page --store desk.stemma", "what changed on a page"],
    ["stemma versions example.org --store desk.stemma", "the pages of a site that have versions"],
    ["stemma versions --store desk.stemma", "all that changed, the gravest first"],
    ["stemma versions --since yesterday --store desk.stemma", "what changed since midnight before last"],
  ])
  command.option("--store <file>", "the store that keeps the versions")
  command.option(
    "--since <time>",
    "without an address, what changed since: yesterday, today, 12h, 3d, 2031-06-01, 2031-06-01T08:00",
    given => sinceOf(given),
  )
  withOutput(command).action(async (address: string | undefined, options: VersionsOptions) => {
    const { store } = options
    if (store === undefined)
      return fail(command, "usage", "no store is named", "Say where the pages are kept: --store FILE.")
    await show(command, effects, address, { ...options, store })
  })
}

async function show(
  command: Command,
  effects: Effects,
  address: string | undefined,
  options: VersionsOptions & { readonly store: string },
): Promise<void> {
  const [{ openHoldings }, { changedIn, versionsOf, versionsUnder }] = await Promise.all([
    import("../../store/holdings.js"),
    import("../../desk/versions.js"),
  ])
  const holdings = openHoldings(options.store)
  try {
    if (address === undefined) {
      const changed = changedIn(holdings, { since: options.since })
      return await answer(effects, options, { version: 1, ...changed }, terminal => printChanged(changed, terminal))
    }
    const card = versionsOf(holdings, address)
    if (card !== null)
      return await answer(effects, options, { version: 1, ...card }, terminal => printVersions(card, terminal))
    const addresses = versionsUnder(holdings, address)
    if (addresses.length > 0)
      return await answer(effects, options, { version: 1, addresses }, terminal => printList(addresses, terminal))
  } finally {
    holdings.close()
  }
  const next = `stemma versions --store ${options.store} shows all that changed.`
  fail(command, "usage", `${options.store} knows no page at ${address}, and none below it that changed`, next)
}
