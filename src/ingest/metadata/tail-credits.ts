// Credits below a story: the line of rights, the sign at the end of the last paragraph, the line that says who else worked
// on it. An agency's own lines name its staff ("Associated Press writer A contributed", "Reporting by A; Editing by B"):
// these are the agency's words. One that names the agency as a helper ("The Associated Press contributed") is a customer's.

import { lazily } from "../../kit/lazily.js"
import type { Block, Credit, CreditKind, Furniture } from "../../model/report.js"
import { agencyNamed, agencyPattern } from "../../text/newsrooms/agencies.js"
import { outletOfHost } from "../../text/newsrooms/hosts/hosts.js"

/** Where credits below a story may stand. */
export interface TailSources {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly furniture: readonly Furniture[]
}

const agenciesOnly = agencyPattern("agency")

/** The credits below a story: those of stripped lines first, then the text's own by their place. */
export function tailCredits(sources: TailSources): Credit[] {
  const { text, blocks } = sources
  const story = blocks.filter(block => block.kind === "credit" || block.kind === "body")
  return [
    ...fromCopyright(sources),
    ...story.slice(-tailBlocks).flatMap(block => creditsIn(text, block, block === story.at(-1))),
  ]
}

/** A line of rights that names one holder, an agency: the words on the page are under its name. */
const copyright = lazily(
  () =>
    new RegExp(
      `(?:^|[.|•]\\s*)(?:©|\\(c\\)|copyright)\\s*(?:©|\\(c\\))?\\s*(?:\\d{4})?,?\\s*(?:by\\s+)?(?:the\\s+)?(${agenciesOnly})(?:\\s+(?:\\d{4}|all rights)|\\s*[.,]|\\s*$)`,
      "iu",
    ),
)

function fromCopyright({ text, blocks, furniture }: TailSources): Credit[] {
  const printed = blocks.map(({ start, end }) => ({ start, end, line: text.slice(start, end) }))
  const lines = [...furniture.map(({ text: line }) => ({ start: 0, end: 0, line })), ...printed.slice(0, -tailBlocks)]
  for (const { start, end, line } of lines) {
    const match = line.length <= longestCredit && /©|\(c\)|copyright/i.test(line) ? copyright().exec(line) : null
    const agency = match ? agencyNamed(match[1]!) : null
    if (agency) return [{ kind: "tail", agency: agency.name, text: match![0].trim(), start, end }]
  }
  return []
}

const contributed =
  /(?:some (?:information|material|reporting)|with (?:files|inputs?|information|reporting|material|additional reporting) (?:from|by)|^\(?additional reporting (?:by|from)|contains? (?:material|information|reporting|reports) from|(?:also )?contributed (?:to|from)|^contributing\s*:|mit material (?:der|von)|avec|con informaci[óo]n de|com informaç[õo]es d[aeo]|con(?:tributed)? )/iu
const wholly =
  /^(?:source|sources|quelle|fonte|fuente|bron|источник|来源|來源|出典|kaynak|sumber)\s*[:：]|originally (?:published|appeared)|©|\(c\)|copyright|all rights reserved|may not be published|reporting by|this (?:story|article|report) (?:was|is) (?:from|by|provided|produced|published)/iu
/** A line that names its source by initials alone: an agency that is not listed. */
const initialsOnly = /^(?:source|quelle|fonte|fuente|bron)\s*:\s*([A-Z]{2,6})\.?$/i
const anAgency = new RegExp(`(?<![\\p{L}\\p{N}])(${agenciesOnly})(?![\\p{L}\\p{N}])`, "gu")
/** `(AFP)`, `— Reuters`, `©AFP`, `." - AFP` at the end of the story. */
const signed = new RegExp(
  `(?:[(\\[/—–©]|(?<=[\\s.!?”"])-{1,2}(?=\\s))\\s*((?:${agenciesOnly})(?:\\s*[/,+&]\\s*[\\p{L}.]+)*)\\s*[)\\]/]?\\.?\\s*$`,
  "u",
)
/** An agency's own people on a line that says who worked on the story: `Associated Press writers A in X and B in Y contributed`. */
const ownStaff = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(${agenciesOnly})(?:\\s\\p{L}+){0,2}?\\s(?:writers?|reporters?|correspondents?|journalists?|editors?|producers?|researchers?)\\s\\p{Lu}[^\\n]*\\b(?:contributed|reported)\\b`,
      "u",
    ),
)
const worked = /\b(?:contributed|reported)\b/
/** How Reuters signs: nobody else parts reporters and editors so. */
const desks = /\breporting by\s\p{Lu}[^;\n]{2,300};(?:[^;\n]{2,200};){0,4}\s*(?:writing and )?editing by\s\p{Lu}/iu
/** A reporter's address at the agency. */
const contact = /(?<![\w.+-])[\w.+-]{1,64}@([\w-]{1,63}(?:\.[\w-]{1,63})+)/g

/** How many blocks from the end a credit line may stand. */
const tailBlocks = 4
/** A line that credits is short; a longer one tells the story. */
const longestCredit = 260

/** The credits of one of the last blocks. */
function creditsIn(text: string, block: Block, isLast: boolean): Credit[] {
  const line = text.slice(block.start, block.end)
  const whole = (agency: string): Credit => ({ kind: "tail", agency, start: block.start, end: block.end, text: line })
  const named = agencyNamed(line)
  if (named?.kind === "agency" || (named && isLast)) return [whole(named.name)]
  const own = staffIn(line)
  if (own) return [credit("tail", own.agency, block.start + own.at, own.text)]
  const initials = initialsOnly.exec(line)?.[1]
  if (initials && initials === initials.toUpperCase())
    return isAgencyUnlisted(initials, text) ? [whole(agencyNamed(initials)?.name ?? initials)] : []
  const sign = isLast || block.kind === "credit" ? signed.exec(line) : null
  if (sign) return agenciesIn("tail", sign[1]!, block.start + sign.index + sign[0].indexOf(sign[1]!))
  if (line.length > longestCredit && block.kind !== "credit") return []
  const kind = contributed.test(line) ? "contributed" : wholly.test(line) ? "tail" : null
  return kind ? agenciesIn(kind, line, block.start) : []
}

/** The agency whose own people a line names. */
function staffIn(line: string): { readonly agency: string; readonly at: number; readonly text: string } | null {
  const reuters = desks.exec(line)
  if (reuters) return { agency: "Reuters", at: reuters.index, text: reuters[0] }
  const staff = worked.test(line) ? ownStaff().exec(line) : null
  if (staff) return { agency: agencyNamed(staff[1]!)!.name, at: staff.index, text: staff[0] }
  for (const match of line.matchAll(contact)) {
    const agency = agencyNamed(outletOfHost(match[1]!.toLowerCase())?.name ?? "")
    if (agency?.kind === "agency") return { agency: agency.name, at: match.index, text: match[0] }
  }
  return null
}

/** Initials that the story itself speaks of are a body's whose figures it gives: `Source: NATO`. */
function isAgencyUnlisted(initials: string, text: string): boolean {
  const mentions = [...text.matchAll(new RegExp(`(?<![\\p{L}(])${initials}(?![\\p{L})])`, "gu"))]
  return agencyNamed(initials) !== null || mentions.length <= 1
}

function agenciesIn(kind: CreditKind, line: string, offset: number): Credit[] {
  return [...line.matchAll(anAgency)].flatMap(match => {
    const agency = agencyNamed(match[1]!)
    return agency ? [credit(kind, agency.name, offset + match.index, match[0])] : []
  })
}

function credit(kind: CreditKind, agency: string, start: number, text: string): Credit {
  return { kind, agency, start, end: start + text.length, text }
}
