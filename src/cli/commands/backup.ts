// `stemma backup TO --store FILE`: a copy of a store as it stands at one moment, looked through before it stands in its place.

import { stat } from "node:fs/promises"
import { resolve } from "node:path"
import type { Command } from "commander"
import { whyUnwritable } from "../../store/file.js"
import type { Effects } from "../effects.js"
import { fail, withExamples, wants } from "../options.js"
import { sizeText } from "../print/sizes.js"

interface BackupOptions {
  readonly store: string
  readonly force?: boolean
  readonly json?: boolean
  readonly quiet?: boolean
}

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("backup")
    .summary("a copy of a store, whole, while others use it")
    .description(
      "Copy a store as it stands at one moment, whoever writes it meanwhile, without what is free in it. The copy is looked " +
        "through before it stands in its place; it is a store like any other.",
    )
    .argument("<file>", "where the copy goes")
    .requiredOption("--store <file>", "the store to copy")
    .option("--force", "replace what stands there")
    .option("--json", "print data as JSON")
    .option("-q, --quiet", "no messages but errors")
  wants(command, "a file for the copy: stemma backup --store FILE COPY")
  withExamples(command, [
    ["stemma backup desk-2024-06-14.stemma --store desk.stemma", "a copy of the day"],
    ["stemma backup --force copy.stemma --store desk.stemma", "in the place of the last one"],
    ["stemma trace --store copy.stemma", "a copy is a store"],
  ])
  command.action(async (to: string, { store, force, json, quiet }: BackupOptions) => {
    const why = await whyUnwritable(to)
    if (why !== null) fail(command, "usage", `${to} ${why.split("; ")[0]}`, "Name a file in a folder that is there.")
    if (resolve(to) === resolve(store)) fail(command, "usage", `${to} is the store itself`, "Name another file.")
    const isThere = await stat(to).then(Boolean, () => false)
    if (isThere && !force) fail(command, "failed", `${to} is there already`, "Name another file, or say --force.")
    const { backUp } = await import("../../store/upkeep.js")
    const bytes = await backUp(store, to)
    if (json) effects.data(`${JSON.stringify({ version: 1, store, backup: to, bytes }, null, 2)}\n`)
    else if (!quiet) effects.stdout(`${to}: a whole copy of ${store}, ${sizeText(bytes)}\n`)
  })
}
