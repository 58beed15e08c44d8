// Which boxes of a family tree are seen: what is folded, what was opened.

/** What is asked of a box. Boxes stand in a list, parents before children. */
export interface FamilyBox {
  readonly id: string
  readonly kind: "report" | "lost" | "text" | "fold"
  readonly parent: string | null
  readonly fold: string | null
  readonly closed: boolean
  readonly reports: readonly string[]
}

/** By which it is told that what hangs on a box is to be hidden, or shown where it is hidden at first. */
export function branchKey(id: string): string {
  return `${id}~`
}

/** Whether what hangs on a box is hidden. */
export function isClosed(toggled: ReadonlySet<string>, { id, closed }: Pick<FamilyBox, "id" | "closed">): boolean {
  return closed !== toggled.has(branchKey(id))
}

/** Boxes that are seen, in their order; without a word what is seen at first. */
export function shownBoxes<B extends FamilyBox>(boxes: readonly B[], toggled: ReadonlySet<string> = new Set()): B[] {
  const byId = new Map(boxes.map(box => [box.id, box]))
  const hidden = new Set<string>()
  for (const box of boxes) {
    const parent = box.parent === null ? undefined : byId.get(box.parent)
    const inFold = box.fold !== null && !toggled.has(box.fold)
    // Printings that were asked for are seen, whatever hangs on their text.
    const below =
      parent !== undefined && (hidden.has(parent.id) || (box.fold !== parent.id && isClosed(toggled, parent)))
    if (inFold || below) hidden.add(box.id)
  }
  return boxes.filter(({ id }) => !hidden.has(id))
}

/** For every box that is seen, or hidden, the box that is seen for it. */
export function standIns<B extends FamilyBox>(boxes: readonly B[], shown: readonly B[]): ReadonlyMap<string, string> {
  const seen = new Set(shown.map(({ id }) => id))
  const standIn = new Map<string, string>()
  for (const { id, fold, parent } of boxes) {
    const own = seen.has(id)
      ? id
      : fold !== null && seen.has(fold)
        ? fold
        : parent === null
          ? undefined
          : standIn.get(parent)
    if (own !== undefined) standIn.set(id, own)
  }
  return standIn
}

/** All that is to be told for every fold and branch to stand open. */
export function allOpened(boxes: readonly FamilyBox[]): string[] {
  return boxes.flatMap(box => [
    ...(box.kind === "fold" || box.kind === "text" ? [box.id] : []),
    ...(box.closed ? [branchKey(box.id)] : []),
  ])
}

/** Reports below each box that has any below it, printings of a text left out. */
export function reportsBelow(boxes: readonly FamilyBox[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { id, kind, parent, fold, reports } of boxes.toReversed()) {
    if (parent === null || fold === parent || kind === "fold") continue
    counts.set(parent, (counts.get(parent) ?? 0) + (counts.get(id) ?? 0) + (kind === "lost" ? 0 : reports.length))
  }
  return counts
}
