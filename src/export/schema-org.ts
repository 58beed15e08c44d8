// Reports and quotations in the terms of schema.org, as JSON-LD: `NewsArticle.isBasedOn`, `Quotation.creator`.

import { jsonText } from "../kit/json.js"
import { storyText, type Trace, type TracedReport } from "../model/trace.js"
import type { Entry } from "../model/record.js"
import { takesBack } from "../text/cues.js"
import { withdrawalText } from "../view/corrections.js"
import { namer } from "../view/names.js"
import { cueOf } from "../view/title.js"
import { xsdDate } from "./dates.js"
import { iriOf, noticeOf } from "./notice.js"

/** One `@graph`. Only decided derivations are stated: the vocabulary has no word for a doubt. */
export function toSchemaOrg(trace: Trace, { fullText }: { readonly fullText: boolean }): Iterable<string> {
  const { reports, lost, derivations, record } = trace
  const iris = new Map([...reports, ...lost].map(one => [one.id, iriOf(one)]))
  const name = namer(trace)
  const based = (id: string) =>
    derivations.flatMap(({ exemplar, copy, direction }) =>
      copy === id && direction === "decided" ? [{ "@id": iris.get(exemplar) ?? exemplar }] : [],
    )
  const graph = [
    ...reports.map(report => article(report, based(report.id), fullText)),
    ...lost.map(one => ({
      "@id": iriOf(one),
      "@type": "NewsArticle",
      name: one.label,
      ...(one.newsroom ? { publisher: organization(one.newsroom) } : {}),
    })),
    ...record
      // Nor has it one for a denial: words that somebody denied are no quotation of theirs.
      .filter(entry => entry.kind === "quotation" && !takesBack(cueOf(entry) ?? ""))
      .map(entry => quotation(entry, withdrawalText(trace, entry, name), iris)),
  ]
  return jsonText({ "@context": "https://schema.org", description: noticeOf(trace), "@graph": graph })
}

/** `correction` is the vocabulary's word for what was withdrawn of it, by whom, and who carries it still. */
function quotation(entry: Entry, correction: string | null, iris: ReadonlyMap<string, string>): object {
  const { id, who, what, readings, reports } = entry
  return {
    "@id": `urn:stemma:${id}`,
    "@type": "Quotation",
    text: what ?? readings[0]?.text,
    ...(who ? { creator: { "@type": "Person", name: who } } : {}),
    ...(correction ? { correction } : {}),
    isPartOf: reports.map(carrier => ({ "@id": iris.get(carrier) ?? carrier })),
  }
}

function article(report: TracedReport, isBasedOn: readonly object[], fullText: boolean): object {
  const { title, outlet, byline, published, updated, language, address, dateline } = report
  return {
    "@id": iriOf(report),
    "@type": "NewsArticle",
    ...(title ? { headline: title } : {}),
    ...(address ? { url: address } : {}),
    ...(dateline ? { dateline } : {}),
    ...(outlet ? { publisher: organization(outlet) } : {}),
    ...(byline ? { author: { "@type": "Person", name: byline } } : {}),
    ...(xsdDate(published) ? { datePublished: xsdDate(published) } : {}),
    ...(xsdDate(updated) ? { dateModified: xsdDate(updated) } : {}),
    ...(language === "und" ? {} : { inLanguage: language }),
    ...(isBasedOn.length ? { isBasedOn } : {}),
    ...(fullText ? { articleBody: storyText(report) } : {}),
  }
}

function organization(name: string): object {
  return { "@type": "NewsMediaOrganization", name }
}
