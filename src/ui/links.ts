// Every link that begins with `/` is meant from the pile's own root, and is written so that it leads there by the browser
// as well: opened in a new tab, copied, or read out. One place for all, since a link forgotten leads astray.

import { options } from "preact"
import { inlined, written } from "./place.ts"

/** Have links written as they are made. */
export function writeLinks(): void {
  const before = options.vnode
  options.vnode = vnode => {
    const props = vnode.props as { href?: unknown; hidden?: boolean }
    if (vnode.type === "a" && typeof props.href === "string" && /^\/(?!\/)/.test(props.href)) {
      // A file has no API to lead to.
      if (inlined && props.href.startsWith("/api/")) props.hidden = true
      props.href = written(props.href)
    }
    before?.(vnode)
  }
}
