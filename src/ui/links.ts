// Every link that begins with `/` is meant from the pile's own root, and is written so that it leads there by the browser
// as well: opened in a new tab, copied, or read out. One place for all, since a link forgotten leads astray.

import { options } from "preact"
import { inlined, written } from "./place.ts"

/** What a server alone can show: the API itself, what is asked of it, what changes something. */
const served = /^\/(?:api|ask|find|desk|readings)\b|^\/reports\?name=/

/** A link that a file cannot follow: text of the screen, as `data-text` says, stays as text; else it is not shown. */
function leadNowhere(props: { href?: unknown; hidden?: boolean; "data-text"?: boolean }): void {
  if (props["data-text"]) delete props.href
  else props.hidden = true
}

/** Have links written as they are made. */
export function writeLinks(): void {
  const before = options.vnode
  options.vnode = vnode => {
    const props = vnode.props as { href?: unknown; hidden?: boolean; "data-text"?: boolean }
    if (vnode.type === "a" && typeof props.href === "string" && /^\/(?!\/)/.test(props.href)) {
      if (inlined && served.test(props.href)) leadNowhere(props)
      else props.href = written(props.href)
    }
    before?.(vnode)
  }
}
