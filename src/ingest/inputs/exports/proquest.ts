// Exports of ProQuest as text: reports between rules of underscores, the headline first, then labelled parts in no fixed
// order, the text among them:
//
//   ____________________________________________________________
//   Harbour talks resume
//   Author: Example, Ann
//   Publication info: The Daily Kettle; Port Lumen [Port Lumen]. 03 Mar 2031: A.4.
//   Full text: …
//   Title: Harbour talks resume
//   Publication title: The Daily Kettle; Port Lumen
//   Pages: A.4
//   Publication date: Mar 3, 2031
//   Section: World
//   Language of publication: English
//   ProQuest document ID: …

import { paragraphsIn } from "./lines.js"
import { type ExportedReport, type ExportFormat, joined } from "./report.js"

const rule = /^[ \t]*_{30,}[ \t]*\r?$/gm
const counting = /^[ \t]*Document \d{1,6} of \d{1,6}[ \t]*\r?$/gm
/** Labels that open a part; the text ends where the next one stands. */
const label =
  /^(Author|Correspondence author|Publication info|Publication information|Abstract|Abstract \(summary\)|Links|Full [Tt]ext|Subject|Business indexing term|Location|People|Company \/ organization|Identifier \/ keyword|Classification|Title|Alternate title|Publication title|Volume|Issue|First page|Pages|Number of pages|Publication year|Publication date|Year|Dateline|Section|Column|Edition|Credit|CREDIT|Publisher|Place of publication|Country of publication|Publication subject|ISSN|Source type|Language of publication|Document type|Document feature|ProQuest document ID|Document URL|Copyright|Last updated|Database|Supplement|Illustration|Caption)\s?:\s*(.*)$/

/** Text exports of ProQuest. */
export const proquest: ExportFormat = {
  opens: head =>
    /^ProQuest document ID:/m.test(head) ||
    (/^Full [Tt]ext:/m.test(head) &&
      /^(?:Publication info(?:rmation)?|Publication title|Links|Document URL):/m.test(head)),
  reports(text) {
    const parts = text.split(rule)
    const cut = parts.length > 1 ? parts : text.split(counting)
    // Above the first rule stands nothing, below the last the service's own address.
    return cut.filter(part => part.split(/\r?\n/).filter(line => label.test(line)).length >= fewestLabels).map(reportIn)
  },
}

/** A report has more labels than an address has. */
const fewestLabels = 3

function reportIn(part: string): ExportedReport | null {
  const { head, values } = labelled(part.split(/\r?\n/))
  const value = (...names: readonly string[]): string | undefined => {
    const found = names.map(name => values.get(name)?.join(" ").trim()).find(one => one !== undefined && one !== "")
    return found?.replace(/\s+/g, " ")
  }
  const paragraphs = paragraphsIn(values.get("Full text") ?? values.get("Full Text") ?? [])
  if (paragraphs.length === 0 || /^not available\.?$/i.test(paragraphs.join(" "))) return null
  const info = value("Publication info", "Publication information")
  const page = value("Pages", "First page")
  const dateline = value("Dateline")
  return {
    title: value("Title") ?? (head.join(" ").trim() || undefined),
    // `The Daily Kettle; Port Lumen [Port Lumen]`
    outlet: (value("Publication title") ?? info)?.split(/;|\s\[|\.\s/)[0]?.trim(),
    byline: namesFirst(value("Author")),
    published: value("Publication date") ?? /\d{1,2} \p{L}{3,9}\.? \d{4}/u.exec(info ?? "")?.[0],
    section: joined(value("Section"), page === undefined ? undefined : `p. ${page}`, value("Edition")),
    language: value("Language of publication"),
    dateline,
    paragraphs,
  }
}

function labelled(lines: readonly string[]): { head: string[]; values: ReadonlyMap<string, string[]> } {
  const head: string[] = []
  const values = new Map<string, string[]>()
  let open: string[] | null = null
  for (const line of lines) {
    const match = label.exec(line)
    if (match && !values.has(match[1]!)) {
      open = [match[2]!]
      values.set(match[1]!, open)
    } else if (open !== null) open.push(line)
    else if (line.trim() !== "") head.push(line.trim())
  }
  return { head, values }
}

/** `Example, Ann; Kin, Bo` → `Ann Example; Bo Kin`. */
function namesFirst(authors: string | undefined): string | undefined {
  return authors
    ?.split(/\s*;\s*/)
    .map(author => author.replace(/^([^,]+), ([^,]+?)\.?$/, "$2 $1"))
    .join("; ")
}
