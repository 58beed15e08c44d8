// `stemma references FILE PATH…`: how many origins stand behind the references of an article.

import type { Command } from "commander"
import type { Reference } from "../../ingest/references/reference.js"
import type { Effects } from "../effects.js"
import { fail, type OutputOptions, withExamples, withOutput, wants } from "../options.js"
import { answer, emit } from "../output.js"
import { tracePaths } from "../pile.js"
import { printReferences } from "../print/references.js"
import { type TracingOptions, withPaths, withTracing } from "../tracing.js"

interface ReferencesOptions extends OutputOptions, TracingOptions {
  readonly missing?: boolean
}

/** Add the command. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("references")
    .summary("how many origins stand behind the references of an article")
    .description(
      "Read the references of an article or a library (wikitext, HTML, BibTeX, CSL-JSON, Zotero, addresses) and tell, by a pile or a store, how many origins and newsrooms they come to, which share one, and which are not there. Nothing is fetched.",
    )
  wants(command, "an article or library, and a folder: stemma references article.wiki FOLDER")
  withExamples(command, [
    ["stemma references article.wiki FOLDER", "against saved pages"],
    ["stemma references library.bib --store desk.stemma", "against all that a store holds"],
    ["stemma references article.html FOLDER --missing", "addresses that are not there, one a line"],
    ["curl -s … | stemma references - FOLDER", "an article from standard input"],
  ])
  command.argument("<file>", "the article or library; - is standard input")
  command.option("--missing", "print the addresses of references that are not there, one a line")
  withOutput(withTracing(withPaths(command, "files and folders of the pile"))).action(
    async (file: string, paths: string[], options: ReferencesOptions) => {
      const references = await referencesAt(command, effects, file)
      const [{ survey }, { referencesView }] = await Promise.all([
        import("../../view/survey.js"),
        import("../../view/references.js"),
      ])
      const view = referencesView(survey(await tracePaths(effects, paths, options)), references)
      if (!options.missing) return answer(effects, options, view, terminal => printReferences(view, terminal))
      const missing = view.references.filter(({ report, address }) => report === null && address !== null)
      await emit(
        effects,
        options,
        missing.map(({ address }) => `${address}\n`),
      )
    },
  )
}

async function referencesAt(command: Command, effects: Effects, file: string): Promise<readonly Reference[]> {
  const { BadReferences, readReferences, referencesOf } = await import("../../ingest/references/references.js")
  try {
    return file === "-" ? referencesOf("standard input", await effects.stdin()) : await readReferences(file)
  } catch (error) {
    if (!(error instanceof BadReferences)) throw error
    return fail(command, "usage", error.message, "It is the list of references; the pile comes behind it.")
  }
}
