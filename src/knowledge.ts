/** placeholder */
export type Knowledge = Readonly<Record<string, never>>
