// `--outlets FILE` on every command that traces: the user's list of outlets, read before the work begins, so that a
// wrong path is told at once.

import type { Command } from "commander"
import type { OutletList } from "../model/outlets.js"
import { fail } from "./options.js"

/** What `withOutlets` makes of its option. */
export interface OutletOptions {
  readonly outlets?: OutletList
}

/** Add `--outlets FILE`. The command is handed the list instead of its path. */
export function withOutlets(command: Command): Command {
  return command
    .option("--outlets <file>", "what outlets are called and who owns them: a table outlet,name,owner,hosts")
    .hook("preAction", async (_, called) => {
      const { outlets } = called.opts<{ readonly outlets?: string }>()
      if (outlets !== undefined) called.setOptionValue("outlets", await listAt(called, outlets))
    })
}

async function listAt(command: Command, path: string): Promise<OutletList> {
  const [{ readOutlets }, { BadInput }] = await Promise.all([
    import("../ingest/outlets/list.js"),
    import("../ingest/inputs/source.js"),
  ])
  return await readOutlets(path).catch((error: unknown) => {
    if (!(error instanceof BadInput)) throw error
    return fail(
      command,
      "usage",
      `--outlets ${path} ${error.message}`,
      "Give a table outlet,name,owner,hosts; see docs/inputs.md.",
    )
  })
}

/** A pile as commands proposed to the reader name it: its paths, its list of outlets, its store. */
export function pileWords(
  paths: readonly string[],
  { outlets, store }: OutletOptions & { readonly store?: string | undefined },
): readonly string[] {
  return [
    ...paths,
    ...(outlets === undefined ? [] : ["--outlets", outlets.path]),
    ...(store === undefined ? [] : ["--store", store]),
  ]
}
