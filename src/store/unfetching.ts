// What is remembered of fetching pages that are forgotten goes: when they were asked for, what was the matter with them, and that
// a feed or a sitemap named them.

import type { Database } from "./database.js"

/**
 * Take away what is known of addresses by which pages stood at some places.
 * A feed that names a page still brings it again.
 */
export function unfetch(database: Database, addresses: readonly string[], places: readonly string[]): void {
  const known = JSON.stringify([...addresses, ...places])
  database
    .prepare("DELETE FROM lasting WHERE EXISTS (SELECT 1 FROM json_each(?) WHERE instr(problem, value))")
    .run(known)
  const some = "IN (SELECT value FROM json_each(?1))"
  const asked = database.prepare(`SELECT address FROM fetched WHERE address ${some} OR place ${some}`).all(known)
  const all = new Set([...addresses, ...places, ...asked.map(({ address }) => String(address))])
  database
    .prepare("DELETE FROM fetched WHERE address IN (SELECT value FROM json_each(?))")
    .run(JSON.stringify(asked.map(({ address }) => address)))
  const named = database.prepare("SELECT address, announced FROM fetched WHERE announced IS NOT NULL").all()
  const write = database.prepare("UPDATE fetched SET announced = ?, etag = NULL, modified = NULL WHERE address = ?")
  for (const { address, announced } of named) {
    const lists = JSON.parse(String(announced)) as Readonly<Record<string, readonly string[]>>
    const left = Object.fromEntries(
      Object.entries(lists).map(([kind, some]) => [kind, some.filter(one => !all.has(one))]),
    )
    const json = JSON.stringify(left)
    if (json !== announced) write.run(json, String(address))
  }
}
