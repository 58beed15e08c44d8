// The tools of `stemma mcp`, in the order in which they are listed: a file each.

import type { Tool } from "./tool.js"
import { check } from "./tools/check.js"
import { compare } from "./tools/compare.js"
import { find } from "./tools/find.js"
import { follow } from "./tools/follow.js"
import { origins } from "./tools/origins-of.js"
import { record } from "./tools/record.js"
import { trace } from "./tools/trace.js"
import { versions } from "./tools/versions.js"

/** All tools. */
export const tools: readonly Tool[] = [origins, check, trace, find, compare, record, follow, versions]
