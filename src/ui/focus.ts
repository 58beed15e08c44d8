// Whoever works by keyboard or by ear stands on the element that has the focus. Where that is taken out of the page, or can
// no longer be pressed, the browser forgets the place; here he is set on what stands in its stead: the next that can be
// reached from where it was, in the order of the page (WCAG 2.2, 2.4.3).

const reached = "a[href], button, input, select, textarea, summary, [tabindex]"

let last: HTMLElement | null = null

/** Watch over the focus as long as the page stands. */
export function keepFocus(): void {
  addEventListener("focusin", ({ target }) => {
    last = target as HTMLElement
  })
  // Who leaves by himself is not called back.
  addEventListener("focusout", ({ target }) =>
    queueMicrotask(() => {
      if (target === last && last?.isConnected && !isDead(last) && document.activeElement === document.body) last = null
    }),
  )
  const attributeFilter = ["disabled"]
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributeFilter })
}

function look(records: readonly MutationRecord[]): void {
  if (!last || (last.isConnected && !isDead(last))) return
  if (document.activeElement !== document.body && document.activeElement !== last) return
  let at: Node = last
  let before: Node | null = last
  while (!at.isConnected) {
    const gone: Node = at
    const record = records.find(({ removedNodes }) => [...removedNodes].some(node => node.contains(gone)))
    if (!record) break
    at = record.target
    before = record.previousSibling
  }
  const main = document.querySelector<HTMLElement>("main")
  // A whole screen is gone: the next one is begun at its head.
  const next = at.isConnected && at !== main ? nextTo(at as Element, before) : null
  ;(next ?? main)?.focus({ preventScroll: true })
}

/** The first that can be reached behind a place, else the last before it. */
function nextTo(parent: Element, before: Node | null): HTMLElement | null {
  const root = parent.closest("dialog[open], main") ?? document.body
  const all = [...root.querySelectorAll<HTMLElement>(reached)].filter(
    one => one.tabIndex >= 0 && !isDead(one) && one.getClientRects().length > 0,
  )
  const mark = before?.isConnected ? before : null
  const isBehind = (one: Element) =>
    mark
      ? (mark.compareDocumentPosition(one) & follows) !== 0 && !mark.contains(one)
      : parent.contains(one) || (parent.compareDocumentPosition(one) & follows) !== 0
  return all.find(isBehind) ?? all.findLast(one => !isBehind(one)) ?? null
}

const follows = Node.DOCUMENT_POSITION_FOLLOWING

function isDead(element: Element): boolean {
  return element.matches(":disabled")
}
