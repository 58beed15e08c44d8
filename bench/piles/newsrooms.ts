// Whether a page says who reported, and whether two names mean one newsroom, as people write them: `AP`, `Associated
// Press`, `apnews.com`.

import type { TracedReport } from "../../src/model/trace.js"

/** Agencies under their short and their full names, as plain letters. */
const agencies = [
  ["ap", "associatedpress"],
  ["pa", "pressassociation", "pamedia"],
  ["afp", "agencefrancepresse"],
  ["upi", "unitedpressinternational"],
  ["cen", "centraleuropean"],
] as const
/** Shorter names stand by chance within others. */
const shortestWithin = { text: 4, name: 5 }

/** Whether the page names the newsroom: in its text, byline or outlet, in its address or file name. */
export function says(report: TracedReport, page: string, newsroom: string): boolean {
  const all = [report.text, report.byline, report.outlet, report.address, page].join(" ").toLowerCase()
  const letters = all.replace(/[^a-z0-9]/g, "")
  return [newsroom, ...namesOf(plain(newsroom))].some(name => {
    const short = plain(name)
    return all.includes(name.toLowerCase()) || (short.length >= shortestWithin.text && letters.includes(short))
  })
}

/** Whether a name means the newsroom. */
export function isSame(wanted: string, found: string | null): boolean {
  const [a, b] = [plain(wanted), plain(found ?? "")]
  if (a === "" || b === "") return false
  const within = Math.min(a.length, b.length) >= shortestWithin.name && (a.includes(b) || b.includes(a))
  return a === b || within || namesOf(a).includes(b)
}

function namesOf(name: string): readonly string[] {
  return agencies.find(names => (names as readonly string[]).includes(name)) ?? []
}

/** A newsroom's name or host as bare letters and digits, without what hosts and mastheads add. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:www|edition|africa|europe|m)\.|\.(?:com|org|net|co\.uk|com\.cn|com\.au)$/g, "")
    .replace(/\b(?:the|news|online|website)\b|[^a-z0-9]/g, "")
}
