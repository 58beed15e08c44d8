// Derivations as provenance: W3C PROV-O in JSON-LD. Every derivation is qualified, so that its kind and whether its
// direction is decided go with it.

import { printable } from "../kit/printable.js"
import { jsonText } from "../kit/json.js"
import type { Derivation } from "../model/derivation.js"
import type { Trace, TracedReport } from "../model/trace.js"
import { xsdDate } from "./dates.js"
import { iriOf, noticeOf, terms } from "./notice.js"
import { headingOf } from "../view/heading.js"

/** One `@graph` of entities (reports, lost exemplars, shared sources) and agents (newsrooms). */
export function toProv(trace: Trace): Iterable<string> {
  const { reports, lost, sharedSources } = trace
  const iris = new Map([...reports, ...lost].map(one => [one.id, iriOf(one)]))
  const iri = (id: string): string => iris.get(id) ?? `urn:stemma:${id}`
  const newsrooms = [...new Set([...reports, ...lost].flatMap(({ newsroom }) => newsroom ?? []))]
  const graph = [
    ...reports.map(report => entity(report, trace, iri)),
    ...lost.map(one => ({
      "@id": iriOf(one),
      "@type": "prov:Entity",
      "prov:label": one.label,
      ...attributed(one.newsroom),
    })),
    ...sharedSources.map(({ id, what }) => ({ "@id": `urn:stemma:${id}`, "@type": "prov:Entity", "prov:label": what })),
    ...newsrooms.map(name => ({
      "@id": newsroomIri(name),
      "@type": ["prov:Agent", "prov:Organization"],
      "prov:label": name,
    })),
  ]
  const context = { prov: "http://www.w3.org/ns/prov#", rdfs: "http://www.w3.org/2000/01/rdf-schema#", stemma: terms }
  return jsonText({ "@context": context, "rdfs:comment": noticeOf(trace), "@graph": graph })
}

function entity(report: TracedReport, { derivations, sharedSources }: Trace, iri: (id: string) => string): object {
  const above = derivations.filter(({ copy }) => copy === report.id)
  const quoted = sharedSources.filter(source => source.reports.includes(report.id))
  return {
    "@id": iriOf(report),
    "@type": "prov:Entity",
    "prov:label": headingOf(report),
    ...generated(report),
    ...attributed(report.newsroom),
    ...links(above, iri),
    ...several(
      "prov:wasQuotedFrom",
      quoted.map(({ id }) => ref(`urn:stemma:${id}`)),
    ),
  }
}

function newsroomIri(name: string): string {
  return `urn:stemma:newsroom:${encodeURIComponent(printable(name))}`
}

function attributed(newsroom: string | null): object {
  return newsroom === null ? {} : { "prov:wasAttributedTo": ref(newsroomIri(newsroom)) }
}

/** Only a decided derivation is stated plainly; an undecided one stands in its qualified form alone. */
function links(derivations: readonly Derivation[], iri: (id: string) => string): object {
  const plain = derivations.filter(({ direction }) => direction === "decided")
  return {
    ...several(
      "prov:wasDerivedFrom",
      plain.map(({ exemplar }) => ref(iri(exemplar))),
    ),
    ...several(
      "prov:qualifiedDerivation",
      derivations.map(({ exemplar, kind, direction, shared, evidence }) => ({
        "@type": kind === "update" ? "prov:Revision" : "prov:Derivation",
        "prov:entity": ref(iri(exemplar)),
        "stemma:kind": kind,
        "stemma:direction": direction,
        "stemma:sharedWords": shared.words,
        "rdfs:comment": evidence.map(({ note }) => note),
      })),
    ),
  }
}

function generated({ published }: TracedReport): object {
  const time = xsdDate(published)
  return time === null ? {} : { "prov:generatedAtTime": time }
}

function ref(id: string): object {
  return { "@id": id }
}

function several(name: string, values: readonly object[]): object {
  return values.length === 0 ? {} : { [name]: values }
}
