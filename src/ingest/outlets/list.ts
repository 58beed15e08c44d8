// The user's list of outlets, a table with a row each: outlet, name, owner, hosts. What is wrong with a row is told with
// its line, and the rest is used; of two rows that say unlike things the first counts.

import { basename } from "node:path"
import type { ListedOutlet, OutletList } from "../../model/outlets.js"
import { listKey } from "../../text/newsrooms/listed.js"
import { decode } from "../charset.js"
import { readGiven } from "../inputs/opening.js"
import { BadInput } from "../inputs/source.js"
import { printable, whyUnread } from "../inputs/walk.js"
import { hostOf } from "../../kit/host.js"
import { type ListRow, rowsOfList, type Trouble } from "./rows.js"

/** Read a list. Throws `BadInput`, with a sentence for people, where there is none or it is none. */
export async function readOutlets(path: string): Promise<OutletList> {
  const bytes = await readGiven(path).catch((error: NodeJS.ErrnoException) => {
    throw new BadInput(whyUnread(error))
  })
  return outletsIn(decode(bytes).text, path)
}

/** The list that a text holds. */
export function outletsIn(text: string, path: string): OutletList {
  const { rows, troubles } = rowsOfList(text)
  const read = outletReader(basename(path))
  const outlets: ListedOutlet[] = []
  const told: Trouble[] = [...troubles]
  for (const row of rows) {
    const { outlet, wrong } = read(row)
    if (outlet) outlets.push(outlet)
    told.push(...wrong.map(what => ({ what: `line ${row.line} ${what}`, leftOut: true })))
  }
  return { path, outlets, problems: told.map(trouble => ({ path: printable(Buffer.from(path)), ...trouble })) }
}

/** What a row gives. */
interface ReadRow {
  readonly outlet: ListedOutlet | null
  /** What is wrong with it, behind its line. */
  readonly wrong: readonly string[]
}

/** Reads one row after the other, and holds each against those before it. */
function outletReader(file: string): (row: ListRow) => ReadRow {
  const rows = new Map<string, ListRow>()
  const owners = new Map<string, ListRow>()
  const hosts = new Map<string, ListRow>()
  return row => {
    const nothing = (what: string): ReadRow => ({ outlet: null, wrong: [what] })
    if (row.outlet === "") return nothing("names no outlet; write one in its column, or take the line out")
    const key = listKey(row.outlet)
    const name = row.name === "" ? row.outlet : row.name
    const before = rows.get(key)
    if (before && listKey(before.name || before.outlet) !== listKey(name))
      return nothing(
        `calls ${row.outlet} ${name}, and line ${before.line} ${before.name || before.outlet}; take one out`,
      )
    const owned = owners.get(listKey(name))
    if (owned && row.owner !== "" && owned.owner !== row.owner)
      return nothing(
        `says that ${row.owner} owns ${name}, and line ${owned.line} that ${owned.owner} does; take one out`,
      )
    if (!before) rows.set(key, row)
    if (row.owner !== "") owners.set(listKey(name), row)
    const read = hostsOf(row, hosts)
    const owner = row.owner === "" ? null : row.owner
    const place = `${file}, line ${row.line}`
    return { outlet: { outlet: row.outlet, name, owner, hosts: read.hosts, place }, wrong: read.wrong }
  }
}

/** The hosts of a row that no other outlet's row has. */
function hostsOf(row: ListRow, taken: Map<string, ListRow>): { hosts: readonly string[]; wrong: readonly string[] } {
  const hosts: string[] = []
  const wrong: string[] = []
  for (const written of row.hosts.split(/[\s;,]+/).filter(Boolean)) {
    const host = hostOf(written.includes("//") ? written : `//${written}`)
    const before = taken.get(host ?? "")
    if (host === null || !isHost.test(host))
      wrong.push(`has “${written}” as a host, which is none; write it as ellary.example`)
    else if (before && listKey(before.outlet) !== listKey(row.outlet))
      wrong.push(`gives ${row.outlet} the host ${host}, which line ${before.line} gives ${before.outlet}; take one out`)
    else {
      taken.set(host, row)
      hosts.push(host)
    }
  }
  return { hosts, wrong }
}

const isHost = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u
