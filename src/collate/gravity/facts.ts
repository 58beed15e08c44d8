// The table of gravity for facts: figures, times and names. Another fact is grave, a fact nobody can check any more or
// that nobody gave is notable, the same fact in another print is slight.

/** Rows of figures. */
export const figures = {
  "figure.another": ["grave", 0.8, "reader", "another number"],
  "figure.another-within": ["notable", 0.8, "reader", "a number within the other’s range, or a range round it"],
  "figure.misconverted": ["grave", 0.8, "reader", "a quantity that is not the other in its own unit"],
  "figure.turned": ["grave", 0.8, "reader", "a rise for a fall"],
  "figure.counted": ["grave", 0.75, "reader", "a number of something else"],
  "figure.numeral": ["grave", 0.75, "reader", "another number or sign in a table, a score, a list"],
  "figure.numeral-recast": ["notable", 0.75, "reader", "another number, in a sentence written anew"],
  "figure.cell": ["grave", 0.75, "reader", "another number in a row or a cell of that label"],
  "figure.apart": ["grave", 0.7, "reader", "another number of the same thing, in another sentence"],
  "figure.bound-turned": ["grave", 0.5, "reader", "at most, for at least"],
  "figure.bound-lost": ["notable", 0.5, "reader", "an exact number where it was a bound or a guess, or the other way"],
  "figure.bound-alike": ["slight", 0.5, "nobody", "more than, for at least"],
  "figure.gained": ["notable", 0.6, "reader", "a number the exemplar does not have"],
  "figure.lost-change": ["notable", 0.4, "reader", "not from what to what"],
  "figure.lost": ["slight", 0.4, "reader", "no number"],
  "figure.restated": ["slight", 0.2, "nobody", "the same quantity in another unit or print"],
} as const

/** Rows of times. */
export const times = {
  "time.deadline-turned": ["grave", 0.8, "reader", "by, for before: another deadline"],
  "time.deadline-lost": ["notable", 0.8, "reader", "a day where it was a deadline, or the other way"],
  "time.deadline-from": ["slight", 0.8, "nobody", "where an account begins, with or without “from”"],
  "time.another": ["grave", 0.7, "reader", "another day, month or number"],
  "time.another-vague": ["notable", 0.7, "reader", "another time, where neither can be placed"],
  "time.row": ["notable", 0.5, "reader", "another time in a row of that label"],
  "time.gained": ["notable", 0.5, "reader", "a day the exemplar does not give"],
  "time.gained-vague": ["slight", 0.5, "reader", "a vague time the exemplar does not give"],
  "time.lost": ["notable", 0.4, "reader", "not when it was"],
  "time.lost-vague": ["slight", 0.4, "reader", "not roughly when it was"],
  "time.restated": ["slight", 0.3, "nobody", "the same time, more or less precisely"],
} as const

/** Rows of names. */
export const names = {
  "name.another": ["grave", 0.75, "party", "another bearer"],
  "name.another-ordinary": [
    "notable",
    0.75,
    "party",
    "a name of words of the dictionary, of which one team or body may have two",
  ],
  "name.swapped": ["grave", 0.7, "party", "one place or lone name for another"],
  "name.swapped-unsure": [
    "notable",
    0.7,
    "party",
    "one place or lone name for another, in a sentence written anew or of words of the dictionary",
  ],
  "name.part": ["grave", 0.6, "party", "another first or last name"],
  "name.part-ordinary": ["notable", 0.6, "party", "a body by other words, which may be the same"],
  "name.unnamed-anybody": ["notable", 0.65, "reader", "“a fisherman” for a person by name"],
  "name.unnamed": ["notable", 0.5, "reader", "“the fisherman” for a person by name"],
  "name.run-together-word": ["notable", 0.7, "party", "a name and the word beside it in one"],
  "name.run-together": ["notable", 0.5, "party", "two names in one"],
  "name.respelt": ["notable", 0.5, "party", "a name spelt otherwise"],
  "name.transliterated": ["slight", 0.5, "nobody", "a name of another alphabet, in another house’s letters"],
  "name.title": ["notable", 0.5, "party", "another word of a title or a name that resembles it"],
  "name.spelling": ["slight", 0.1, "nobody", "a name in another way to write it"],
  "name.role": ["notable", 0.5, "party", "another office"],
  "name.role-known": ["slight", 0.5, "nobody", "an office in words the exemplar has too"],
  "name.gained": ["notable", 0.45, "reader", "somebody the exemplar does not name"],
  "name.gained-place": ["slight", 0.45, "nobody", "where a thing is, put in for other readers"],
} as const
