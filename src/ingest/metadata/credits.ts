// Credits: typed, located evidence that a page's matter comes from an agency or another outlet. A mention is not a
// credit: only the places where newsrooms state where words come from are read.

import type { Block, Credit, CreditKind, Furniture } from "../../model/report.js"
import { affiliation } from "./affiliation.js"
import { agencyNamed, agencyPattern, mayNameAgency } from "../../text/newsrooms/agencies.js"
import type { Byline } from "./byline.js"
import type { Dateline } from "./dateline.js"
import { outletOfHost } from "../../text/newsrooms/hosts/hosts.js"
import { stringsOf } from "./linked-data.js"
import type { Markup } from "./markup.js"
import { headCredits } from "./head-credits.js"
import { hostOf } from "../../kit/host.js"
import { newsroomName } from "./outlet.js"
import { tailCredits } from "./tail-credits.js"

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

/** All credits in the order of the page: the text's own by their place, those from markup and stripped lines first. */
export function readCredits(sources: CreditSources): Credit[] {
  return [
    ...fromMetadata(sources),
    ...fromAddress(sources),
    ...fromCanonical(sources),
    ...fromByline(sources),
    ...headCredits(sources),
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

/** A site's address for what a wire brings it: `/wires/ap/`, `/reuters/2031/03/03/`, `/aponline/`. */
const ofAWire =
  /\/(?:wires?\/(ap|pa|afp|reuters|upi|dpa|aap)|(reuters|aponline|afp|upi|associated-?press|xinhua))(?=\/)/i

function fromAddress({ address }: CreditSources): Credit[] {
  const path = /^(?:https?:)?\/\/[^/]+(\/.*)$/i.exec(address ?? "")?.[1] ?? ""
  const match = ofAWire.exec(path)
  const printed = (match?.[1] ?? match?.[2] ?? "")
    .toLowerCase()
    .replace(/online$/, "")
    .replace("-", " ")
  const agency =
    agencyNamed(printed) ?? agencyNamed(printed.replace("associatedpress", "associated press").toUpperCase())
  return agency ? [elsewhere("metadata", agency.name, match![0])] : []
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
