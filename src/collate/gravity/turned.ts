// The table of gravity for meaning: yes and no, who did what to whom, whose, why; and words that may mean something else.

/** Rows of meaning. */
export const meanings = {
  "meaning.headline-turned": ["grave", 1, "reader", "by the headline, the other side’s view of the same text"],
  "meaning.headline-unfounded": ["notable", 1, "reader", "by the headline, a deed that the text does not bear out"],
  "meaning.no": ["grave", 0.95, "reader", "yes for no"],
  "meaning.no-verb": ["notable", 0.95, "reader", "that a thing was done which failed, was refused or prevented"],
  "meaning.roles": ["grave", 0.9, "party", "that the one did it who suffered it"],
  "meaning.owner": ["grave", 0.9, "party", "as somebody’s own what was about him"],
  "meaning.subject": ["grave", 0.85, "party", "that another did it"],
  "meaning.opposite": ["grave", 0.85, "reader", "the opposite"],
  "meaning.preposition": ["grave", 0.85, "reader", "for, against; to, from"],
  "meaning.preposition-small": ["slight", 0.3, "nobody", "another small word"],
  "meaning.pronoun": ["notable", 0.75, "party", "of somebody else, or of fewer"],
  "meaning.cause": ["notable", 0.7, "reader", "why, where two things stood side by side"],
  "meaning.cut": ["grave", 0.6, "reader", "half a sentence as a whole one"],
  "meaning.doer": ["notable", 0.65, "party", "of a body’s deed for a person’s, or the other way"],
  "meaning.statement": ["slight", 0.4, "nobody", "another statement by the same speaker"],
  "meaning.pressure": ["notable", 0.5, "party", "that somebody was pressed harder, or less"],
  "meaning.clause": ["notable", 0.5, "party", "another thing of the same one"],
  "meaning.superlative": ["notable", 0.45, "reader", "one among others for the first of all"],
  "meaning.row": ["notable", 0.5, "reader", "other words in a row of that label"],
  "meaning.lookalike": ["notable", 0.5, "reader", "a word that only looks like the other"],
  "meaning.noun": ["notable", 0.35, "reader", "another thing by one noun"],
  "meaning.noun-near": ["slight", 0.35, "nobody", "a thing of the same sort, or in a sentence written anew"],
  "meaning.recast": ["slight", 0.3, "nobody", "another phrase, of which nothing shows that it means the same"],
} as const
