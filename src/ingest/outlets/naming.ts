// The user's list laid on reports: whose host or printed outlet it knows gets the name that the list has for it. A host
// counts before a name, since no template of a site can misstate it.

import type { ListedOutlet } from "../../model/outlets.js"
import type { Report } from "../../model/report.js"
import { listKey } from "../../text/newsrooms/listed.js"
import { hostOf } from "../../kit/host.js"
import { newsroomName } from "../metadata/outlet.js"

/** Reports with their outlets called as the list has it; `outletBasis` says so where that is another name than was read. */
export function namedByList(reports: readonly Report[], outlets: readonly ListedOutlet[]): Report[] {
  const byHost = new Map(outlets.flatMap(one => one.hosts.map(host => [host, one] as const)))
  const byName = new Map(outlets.toReversed().map(one => [listKey(one.outlet), one]))
  return reports.map(report => {
    const host = listedHost(hostOf(report.address), byHost)
    if (host) return named(report, host, `${host.place}, by its host`)
    const outlet = report.outlet === null ? undefined : byName.get(listKey(report.outlet))
    return outlet ? named(report, outlet, outlet.place) : report
  })
}

/** The row of a host, or of the nearest host above it. */
function listedHost(host: string | null, byHost: ReadonlyMap<string, ListedOutlet>): ListedOutlet | undefined {
  const labels = host?.split(".") ?? []
  return labels.map((_, from) => byHost.get(labels.slice(from).join("."))).find(one => one !== undefined)
}

function named(report: Report, { name }: ListedOutlet, place: string): Report {
  if (report.outlet === name) return report
  // Whoever else did the reporting, an agency that is credited, did it under any name of the outlet.
  const isOwn = report.newsroom === null || report.newsroom === report.outlet
  return {
    ...report,
    outlet: name,
    newsroom: isOwn ? newsroomName(name) : report.newsroom,
    outletBasis: report.outlet === null ? place : `${place}; read as ${report.outlet}`,
  }
}

/** Rows of a list that nothing in a pile is of: no page, no newsroom behind one, no agency that one credits. */
export function unmetOutlets(
  reports: readonly Pick<Report, "address" | "outlet" | "newsroom" | "credits">[],
  outlets: readonly ListedOutlet[],
): ListedOutlet[] {
  const names = new Set(
    reports
      .flatMap(({ outlet, newsroom, credits }) => [outlet, newsroom, ...credits.map(({ agency }) => agency)])
      .flatMap(name => (name === null ? [] : listKey(name))),
  )
  const hosts = reports.flatMap(({ address }) => hostOf(address) ?? [])
  return outlets.filter(
    one =>
      !names.has(listKey(one.outlet)) &&
      !names.has(listKey(one.name)) &&
      !one.hosts.some(host => hosts.some(of => of === host || of.endsWith(`.${host}`))),
  )
}
