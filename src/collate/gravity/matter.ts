// The table of gravity for matter put in, left out or moved, and for words that say nothing else. What a passage held when
// it was left out is weighed in `losses`.

/** Rows of matter and of words. */
export const matters = {
  "insertion.foreign": ["notable", 0.7, "reader", "matter of another story in the body"],
  "insertion.sentence": ["notable", 0.6, "reader", "a sentence with no basis in the exemplar"],
  "insertion.sentence-known": ["slight", 0.6, "nobody", "a sentence of the exemplar’s words, or outside the body"],
  "insertion.clause": ["notable", 0.5, "reader", "a clause more in a kept sentence"],
  "insertion.stretch": ["notable", [0, 0.6], "reader", "more in a kept sentence, in words of its own"],
  "insertion.phrase": ["slight", [0, 0.6], "nobody", "a turn of phrase more"],
  "omission.stretch": ["notable", [0, 0.6], "reader", "less in a kept sentence, by a passage"],
  "omission.phrase": ["slight", [0, 0.6], "nobody", "a turn of phrase less"],
  "omission.quotation": ["notable", 0.4, "speaker", "nothing in the speaker’s own words"],
  "omission.sentence": ["notable", 0.3, "reader", "a reprint without one of its sentences"],
  "omission.sentence-background": ["slight", 0.3, "nobody", "less background"],
  "transposition.sentence": ["slight", 0.2, "nobody", "the same in another place"],
  "wording.reworded": ["slight", 0.1, "nobody", "the same in other words"],
  "accidental.print": ["slight", 0, "nobody", "the same in other marks or letters"],
} as const
