// Classic exports of Nexis as HTML: the text export set in paragraphs, with the marks of its records left in comments. Its
// blocks are the paragraphs of the text, and are read as these.

import { blocksOf } from "../../html/blocks.js"
import { parseTree } from "../../html/tree.js"
import { nexis } from "./nexis.js"
import type { ExportFormat } from "./report.js"

/** HTML exports of Nexis. */
export const nexisHtml: ExportFormat = {
  opens: head => /<DOC NUMBER=\d+>\s*<DOCFULL>|<META TOPIC="[^"]*" DOCUMENTS="\d+"/.test(head),
  reports: text =>
    nexis.reports(
      blocksOf(parseTree(text).root)
        .blocks.map(block => block.text)
        .join("\n\n"),
    ),
}
