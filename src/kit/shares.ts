// How far a share that was counted on a sample can be trusted: intervals of a binomial share.

/** Standard deviations of the normal distribution between which 95 of 100 lie. */
const z95 = 1.959964
/** Halvings until a bound is exact enough to print. */
const halvings = 60

/** The share `part / whole` lies between these in 95 of 100 samples (Wilson 1927); null of nothing. */
export function wilson(part: number, whole: number): readonly [from: number, to: number] | null {
  if (whole === 0) return null
  const share = part / whole
  const z2 = z95 * z95
  const middle = share + z2 / (2 * whole)
  const reach = z95 * Math.sqrt((share * (1 - share)) / whole + z2 / (4 * whole * whole))
  const bound = (value: number) => Math.min(1, Math.max(0, value / (1 + z2 / whole)))
  return [bound(middle - reach), bound(middle + reach)]
}

/**
 * What a share is at the most, one-sided: were it greater, `part` or fewer of `whole` would be seen in less than 5 of 100
 * samples (Clopper and Pearson 1934). 0 of 100 wrong promises no more than .03.
 */
export function atMost(part: number, whole: number): number {
  if (part >= whole) return 1
  let [low, high] = [part / whole, 1]
  for (let n = 0; n < halvings; n++) {
    const middle = (low + high) / 2
    if (likelihoodUpTo(part, whole, middle) > 0.05) low = middle
    else high = middle
  }
  return high
}

/** How likely `part` or fewer of `whole` are, each with a chance of `share`. */
function likelihoodUpTo(part: number, whole: number, share: number): number {
  let [log, sum] = [whole * Math.log1p(-share), 0]
  for (let n = 0; n <= part; n++) {
    sum += Math.exp(log)
    log += Math.log((whole - n) / (n + 1)) + Math.log(share) - Math.log1p(-share)
  }
  return sum
}
