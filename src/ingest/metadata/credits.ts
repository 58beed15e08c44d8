// Credits: typed, located evidence that a page's matter comes from an agency or another outlet. A mention is not a
// credit: only the places where newsrooms state where words come from are read.

import type { Block, Credit, CreditKind, Furniture } from "../../model/report.js"
import { lazily } from "../../kit/lazily.js"
import { affiliation } from "./affiliation.js"
import { agencyNamed, agencyPattern, mayNameAgency } from "./agencies.js"
import type { Byline } from "./byline.js"
import type { Dateline } from "./dateline.js"
import { outletOfHost } from "./hosts/hosts.js"
import { stringsOf } from "./linked-data.js"
import type { Markup } from "./markup.js"
import { hostOf, newsroomName } from "./outlet.js"

/** Where credits may stand. */
export interface CreditSources {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly furniture: readonly Furniture[]
  readonly markup: Markup | null
  /** Where the page was found. */
  readonly address: string | null
  readonly byline: Byline | null
  /** Lines and elements that may print the byline, as printed. */
  readonly bylines: readonly string[]
  readonly dateline: Dateline | null
}

const anyone = agencyPattern()
const agenciesOnly = agencyPattern("agency")

/** All credits in the order of the page: the text's own by their place, those from markup and stripped lines first. */
export function readCredits(sources: CreditSources): Credit[] {
  return [
    ...fromMetadata(sources),
    ...fromCanonical(sources),
    ...fromByline(sources),
    ...fromCopyright(sources),
    ...fromFurniture(sources),
    ...fromDateline(sources),
    ...toldIn(sources),
    ...tailCredits(sources),
  ]
}

function elsewhere(kind: CreditKind, agency: string, text: string): Credit {
  return { kind, agency, text, start: 0, end: 0 }
}

const metadataProperties = [
  "source",
  "news_source",
  "dc.source",
  "dcterms.source",
  "article:source",
  "news_agency",
  "copyright",
  "dc.rights",
]

function fromMetadata({ markup }: CreditSources): Credit[] {
  if (!markup) return []
  const linked = markup.articles.flatMap(article =>
    [article.sourceOrganization, article.creditText, article.provider, article.copyrightHolder].flatMap(stringsOf),
  )
  const properties = metadataProperties.flatMap(name => markup.properties.get(name) ?? [])
  const named = [...linked, ...properties].flatMap(text => {
    const agency = agencyNamed(text)
    return agency?.kind === "agency" ? [elsewhere("metadata", agency.name, text)] : []
  })
  return named.slice(0, 1)
}

/** A page that names another site's address as its own original. */
function fromCanonical({ markup, address }: CreditSources): Credit[] {
  const [original, here] = [hostOf(markup?.canonical ?? null), hostOf(address)]
  if (original === null || here === null || siteOf(original) === siteOf(here)) return []
  return [elsewhere("canonical", newsroomName(outletOfHost(original)?.name ?? original), markup!.canonical!)]
}

/** The part of a host that one owner holds: the last two labels, or three below a public suffix like `co.uk`. */
function siteOf(host: string): string {
  const labels = host.split(".")
  const shared =
    /^(?:com?|org|net|gov|ac|edu|or|ne|go|gob|govt)$/.test(labels.at(-2) ?? "") && labels.at(-1)!.length === 2
  return labels.slice(shared ? -3 : -2).join(".")
}

/** An agency that stands on the byline alone or as its authors' own wrote it; one joined to them contributed. */
function fromByline({ byline, bylines }: CreditSources): Credit[] {
  if (!byline) return []
  const own = affiliation(bylines, byline.authors)
  if (own) return [elsewhere("byline", own.agency, own.text)]
  const named = byline.authors.map(author => [author, agencyNamed(author)] as const)
  const alone = named.every(([, agency]) => agency?.kind === "agency")
  const kind = byline.basis === "json-ld" || byline.basis === "meta" ? "metadata" : "byline"
  return named.flatMap(([author, agency]) =>
    agency?.kind === "agency" ? [elsewhere(alone ? kind : "contributed", agency.name, author)] : [],
  )
}

function fromDateline({ dateline }: CreditSources): Credit[] {
  if (!dateline?.agency) return []
  const { start, end, text } = dateline
  return [{ kind: "dateline", agency: dateline.agency.name, text, start, end }]
}

/** A line of rights that names one holder, an agency: the words on the page are under its name. */
const copyright = lazily(
  () =>
    new RegExp(
      `^(?:©|\\(c\\)|copyright)\\s*(?:©|\\(c\\))?\\s*(?:\\d{4})?,?\\s*(?:by\\s+)?(?:the\\s+)?(${agenciesOnly})(?:\\s+(?:\\d{4}|all rights)|\\s*[.,]|\\s*$)`,
      "iu",
    ),
)

function fromCopyright({ furniture }: CreditSources): Credit[] {
  for (const { text } of furniture) {
    const match = /^(?:©|\(c\)|copyright)/i.test(text) ? copyright().exec(text) : null
    const agency = match ? agencyNamed(match[1]!) : null
    if (agency) return [elsewhere("tail", agency.name, match![0].trim())]
  }
  return []
}

const photo = new RegExp(
  `(?:photo|photograph|picture|image|foto|bild|imagen|crédit|credit|via|©|\\(c\\))[^.]{0,40}?(?<![\\p{L}])(${anyone})(?![\\p{L}])|(?<![\\p{L}])(${anyone})(?=\\s*(?:photo|images|/|via|\\)))`,
  "iu",
)

function fromFurniture({ furniture }: CreditSources): Credit[] {
  const seen = new Set<string>()
  return furniture.flatMap(({ text, why }) => {
    if (!/caption|photo/i.test(why) || !mayNameAgency(text)) return []
    const match = photo.exec(text)
    const agency = match ? agencyNamed(match[1] ?? match[2] ?? "") : null
    if (!agency || seen.has(agency.name)) return []
    seen.add(agency.name)
    return [elsewhere("photo", agency.name, match![0])]
  })
}

const told = new RegExp(
  `\\b(?:told|tells|said in an interview with|speaking to|told to)\\s+(?:the\\s+)?(${anyone})(?![\\p{L}])`,
  "gu",
)
/** A cheap look before it: a pattern of all agencies is costly when it is first used. */
const mayTell = /\b(?:told|tells|interview with|speaking to)\b/

function toldIn({ text, blocks }: CreditSources): Credit[] {
  return blocks
    .filter(({ kind, start, end }) => kind === "body" && mayTell.test(text.slice(start, end)))
    .flatMap(block =>
      [...text.slice(block.start, block.end).matchAll(told)].flatMap(match => {
        const agency = agencyNamed(match[1]!)
        const start = block.start + match.index
        return agency
          ? [{ kind: "told" as const, agency: agency.name, text: match[0], start, end: start + match[0].length }]
          : []
      }),
    )
}

const contributed =
  /(?:some (?:information|material|reporting)|with (?:files|inputs?|information|reporting|material|additional reporting) (?:from|by)|(?:also )?contributed (?:to|from)|mit material (?:der|von)|avec|con informaci[óo]n de|com informaç[õo]es d[aeo]|con(?:tributed)? )/iu
const wholly =
  /^(?:source|sources|quelle|fonte|fuente|bron|источник|来源|來源|出典|kaynak|sumber)\s*[:：]|originally (?:published|appeared)|©|\(c\)|copyright|all rights reserved|may not be published|reporting by|this (?:story|article|report) (?:was|is) (?:from|by|provided|produced|published)/iu
/** A line that names its source by initials alone: an agency that is not listed. */
const initialsOnly = /^(?:source|quelle|fonte|fuente|bron)\s*:\s*([A-Z]{2,6})\.?$/i
const anAgency = new RegExp(`(?<![\\p{L}\\p{N}])(${agenciesOnly})(?![\\p{L}\\p{N}])`, "gu")
const bracketed = new RegExp(`[(\\[/—–]\\s*((?:${agenciesOnly})(?:\\s*[/,+&]\\s*[\\p{L}.]+)*)\\s*[)\\]/]?\\s*$`, "u")

/** How many blocks from the end a credit line may stand. */
const tailBlocks = 4
/** A line that credits is short; a longer one tells the story. */
const longestCredit = 260

function tailCredits({ text, blocks }: CreditSources): Credit[] {
  const last = blocks.filter(block => block.kind === "credit" || block.kind === "body").slice(-tailBlocks)
  const credits: Credit[] = []
  for (const block of last) {
    const line = text.slice(block.start, block.end)
    const signed = block === last.at(-1) || block.kind === "credit" ? bracketed.exec(line) : null
    const lone = agencyNamed(line)
    const unlisted = initialsOnly.exec(line)?.[1]
    if (lone?.kind === "agency") credits.push(credit("tail", lone.name, block.start, block.end))
    else if (unlisted && unlisted === unlisted.toUpperCase())
      credits.push(credit("tail", agencyNamed(unlisted)?.name ?? unlisted, block.start, block.end))
    else if (signed)
      credits.push(...named("tail", signed[1]!, block.start + signed.index + signed[0].indexOf(signed[1]!)))
    else if (line.length <= longestCredit || block.kind === "credit") {
      const kind = contributed.test(line) ? "contributed" : wholly.test(line) ? "tail" : null
      if (kind) credits.push(...named(kind, line, block.start))
    }
  }
  return credits

  function credit(kind: CreditKind, agency: string, start: number, end: number): Credit {
    return { kind, agency, start, end, text: text.slice(start, end) }
  }
  function named(kind: CreditKind, line: string, offset: number): Credit[] {
    return [...line.matchAll(anAgency)].flatMap(match => {
      const agency = agencyNamed(match[1]!)
      const start = offset + match.index
      return agency ? [credit(kind, agency.name, start, start + match[0].length)] : []
    })
  }
}
