// A family's lines judged together: its most probable parting into texts, by all of its pairs. One wrong line joins all
// pages around either end; what the other pairs between the two sides say is asked before an arrow accuses. A parent that is
// not in the pile accuses nobody, and its copies may share different parts of it: those lines stand.
//
// Correlation clustering (Bansal, Blum and Chawla, Machine Learning 56, 2004), greedily from the surest line on: two groups
// become one where the log odds of all pairs between them add up to more than nought.

import { oddsApart } from "./fitted.js"

/** A line between two kin, with the log odds that both go back to one text. */
export interface Joining {
  readonly pair: { readonly a: { readonly id: string }; readonly b: { readonly id: string }; readonly odds: number }
}

/** Log odds of all pairs of kin, by both ends. */
type Odds = ReadonlyMap<string, ReadonlyMap<string, Pick<Joining["pair"], "odds">>>

/** The lines of a family, sorted, without the arrows between groups that are more probably of two texts. */
export function heldTogether<Copy extends Joining, Sibling extends Joining>(
  { copies, siblings }: { readonly copies: readonly Copy[]; readonly siblings: readonly Sibling[] },
  kin: Odds,
): { readonly copies: readonly Copy[]; readonly siblings: readonly Sibling[] } {
  const groups = groupsOf([...copies, ...siblings], kin)
  return { copies: copies.filter(({ pair: { a, b } }) => groups.get(a.id) === groups.get(b.id)), siblings }
}

type Group = ReadonlySet<string>

/** The group of every report at a line. */
function groupsOf(lines: readonly Joining[], kin: Odds): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>()
  // A group that grows is another: what two said of one another holds as long as both are as they were.
  const refused = new Map<Group, Set<Group>>()
  for (const { pair } of [...lines].sort((x, y) => y.pair.odds - x.pair.odds)) {
    const [x, y] = [groupOf(groups, pair.a.id), groupOf(groups, pair.b.id)]
    if (x === y || refused.get(x)?.has(y)) continue
    if (oddsBetween(x, y, kin) > 0) put(groups, new Set([...x, ...y]))
    else {
      refuse(refused, x, y)
      refuse(refused, y, x)
    }
  }
  return groups
}

function groupOf(groups: Map<string, Group>, id: string): Group {
  return groups.get(id) ?? put(groups, new Set([id]))
}

function put(groups: Map<string, Group>, group: Group): Group {
  for (const id of group) groups.set(id, group)
  return group
}

function refuse(refused: Map<Group, Set<Group>>, one: Group, other: Group): void {
  refused.set(one, (refused.get(one) ?? new Set()).add(other))
}

/** Log odds of all pairs between two groups; those that are no kin count as such pairs do. */
function oddsBetween(x: Group, y: Group, kin: Odds): number {
  let odds = x.size * y.size * oddsApart
  for (const a of x) {
    for (const [b, pair] of kin.get(a) ?? []) if (y.has(b)) odds += pair.odds - oddsApart
  }
  return odds
}
