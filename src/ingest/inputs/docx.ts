// Word documents (`.docx`, ECMA-376) → text: the paragraphs of the document's main part. Databases deliver reports so,
// Nexis Uni first of all; what the text is, an export or one report, is told from it as from any text.

import { resolveReferences } from "../entities.js"
import { asText, BadInput, type Found, largestWhole, readWhole, type Source } from "./source.js"
import { readZip } from "./zip.js"

/** The part that holds the text; headers, footers and notes stand in others. */
const mainPart = "word/document.xml"

/** Whether the beginning of a zip archive is a Word document's. */
export function looksLikeDocx(text: string): boolean {
  return text.startsWith("PK") && /word\/(?:document|styles|settings|header\d|footer\d|_rels)/.test(text)
}

/** The text of a Word document, as one input. */
export async function* readDocx(source: Source): AsyncGenerator<Found> {
  for await (const found of readZip(source)) {
    if (!("source" in found) || found.source.name !== mainPart) continue
    const xml = (await readWhole(found.source, largestWhole)).toString("utf8")
    yield { source: asText(source, /\.docx$/i, textOf(xml)) }
    return
  }
  throw new BadInput("is a Word document without a text; save it as plain text")
}

/** What matters of the markup: paragraphs, runs of text, breaks, and the older copy of what newer programs draw. */
const tokens = /<(\/?)(w:p|w:t|w:br|w:cr|w:tab|mc:Fallback)(?=[\s/>])[^<>]*?(\/?)>|<[^<>]*>|([^<>]+)/g

function textOf(xml: string): string {
  let [text, inText, copied] = ["", false, false]
  for (const [, closing, tag, empty, run] of xml.matchAll(tokens)) {
    if (tag === "mc:Fallback") copied = closing === ""
    else if (copied) continue
    else if (run !== undefined) text += inText ? resolveReferences(run) : ""
    else if (tag === "w:t") inText = closing === "" && empty === ""
    else if (tag === "w:p") text += closing !== "" || empty !== "" ? "\n\n" : ""
    else if (tag === "w:tab") text += " "
    else if (tag !== undefined) text += "\n"
  }
  return text
}
