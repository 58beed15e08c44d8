// What a store tells of itself where it cannot go on. Apart from the database, which is loaded where there is a store.

/** What a store cannot do, in words: `file what; what to do`. */
export class StoreTrouble extends Error {}
