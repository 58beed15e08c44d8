// A mention of a name as printed: with the role that stands before it or behind.

import type { Name } from "../model/annotation.js"

/** Where the mention begins with its role: "Defense Minister Li" from "Defense". */
export function mentionStart(name: Name): number {
  return name.role ? Math.min(name.start, name.role.start) : name.start
}
