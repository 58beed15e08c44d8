// What is known of words beyond one report: how rare each is. Made in a step of its own and handed in.

/** How rare words are. */
export interface WordStatistics {
  /** Inverse document frequency of a stem, natural logarithm; unknown stems get the highest. */
  idf(stem: string): number
}
