// The numbers of this room that were fitted, each with what it was fitted on. What a fifth more or less does:
// `npm run bench -- sensitivity`, which reaches them here by name: nothing but numbers, and groups of numbers, stands here.
//
// Of a first round are those that were set by hand on piles grown by a program (`lineages`) and on our own fiction, before
// there were real piles with a truth; on those nobody has fitted them since.

/**
 * Log odds that count for two pages of a family that are no kin (`whole.ts`). Of 218 such pairs in real piles left out they
 * are -1.4 on average; set with these piles in view, where -2 to -4 draw the same arrows.
 */
export const oddsApart = -2
/** Log odds from which a direction is decided. */
export const leastDecided = 1
/**
 * Log odds of what pages say of their descent: of 60 real pairs of kin in which one says that it has it from the other, or
 * that are one outlet's, 56 are exemplar and copy.
 */
export const saidOdds = 4

/**
 * Places per shared word in which an editor's hand shows, from which words alone say nothing of descent
 * (`descent/words.ts`): of grown copies none reaches it, of real siblings six in seven do.
 */
export const mostEdited = 0.08
/**
 * Odd words (`signs/odd-words.ts`) in one of two, by their weight, that a machine put there, and in the other, that are
 * chance: set with the seeds and the real piles in view, of whose pairs that weigh 1.5 and more three of three are exemplar and copy.
 */
export const tortured = { least: 1.8, mostOther: 0.6 }

/** A third report explains two kin when it has this share of what they have in common (`siblings.ts`); of a first round. */
export const mostlyExplains = 0.6

/** A sentence that only one of two kin has (`own.ts`); of a first round. */
export const own = {
  /** Sentences with a larger share of words covered are answered, if poorly. */
  mostCovered: 0.34,
  /** Shorter sentences (subheads, labels, "He agreed.") say nothing of descent. */
  leastWords: 8,
  /** Sentences that share this much of their rare words, by weight, with one of the other report's resemble it. */
  resembles: 0.25,
  /** Commoner words (nats of IDF) weigh nothing in that. */
  common: 1,
  /** Words covered in a sentence that belongs to the stretch two reports share. */
  leastShared: 5,
}

/** What third reports say of a line (`between.ts`); of a first round. */
export const third = {
  /** Two witnesses that agree against a third in a larger share of what they have in common are not joined through it. */
  mostAgainst: 0.08,
  /** Words of agreement that are chance in any case. */
  chanceWords: 4,
  /** Shares nearer to one another than this are equal: the fuller report decides. */
  sameShare: 0.004,
}

/** Cost, in log odds, of one passage taken from two exemplars at once, by how these stand to one another (`orient.ts`); of a first round. */
export const doubled = { none: 0, same: 1.6, "through-copy": 4 }

/** Exemplars of one copy (`relate.ts`); of a first round. */
export const several = {
  /** A second exemplar must explain this many words of the copy that no other does, or it is not needed. */
  leastNeeded: 20,
  /** Exemplars that explain the same words of a copy, by this share of the smaller part, compete for it. */
  sameWords: 0.5,
}

/** Siblings of one parent share the same passages, by this share of the smaller part (`lost.ts`); of a first round. */
export const samePassages = 0.3

/** With more than this of either report explained by third ones, its matter is not its own (`reading.ts`); of a first round. */
export const mostElsewhere = 0.2

/** The page that is a cited outlet's own report (`descent/own-pages.ts`): reasons, no fit; families of real piles were read. */
export const ownPage = {
  /** So many pages cite a newsroom before one that names no outlet is taken for its own. */
  fewestCiting: 2,
  /** That page shares so much more with them than the next does, but for another with the same words. */
  ahead: 1.1,
  /** Two pages have the same words where this share of the shorter answers to the other. */
  sameWords: 0.8,
}

/**
 * How far each of two kin is from being the other's copy (`descent/apart.ts`), in log odds: of a first round, measured on grown
 * piles.
 */
export const apart = {
  /** Words of own matter in one place that speak at all. */
  leastOwn: 15,
  /** Own matter between what is shared. */
  within: 2.5,
  /** At the end, where the other has none. */
  alone: 2.7,
  /** Where the other has some too. */
  both: 0.3,
  /** None. */
  none: -0.5,
  /** Of the odd words on either side of a derivation, those in the exemplar: a beta distribution with these two counts. */
  mended: { odd: 1, plain: 4 },
}

/**
 * Who carries one dispatch (`dispatches.ts`): as of siblings, and of a first round, but for `sameDispatch`, which was set with
 * failures on real piles in view.
 */
export const dispatch = {
  /** A nearer exemplar explains this many words that the carrier does not. */
  leastNeeded: 20,
  /** What two pages share that is more than a quotation or a stock paragraph: as for siblings of a lost parent. */
  leastShared: 60,
  /** Who reprints agrees in this share of the words of the sentences shared; who reports the same anew does not. */
  sameProse: 0.65,
  /** Two pages that credit one agency carry one dispatch where they share this part of the smaller: its next report takes up less. */
  sameDispatch: 0.3,
}
