// What stands beside a page rather than on it.

/** What a container (a table's columns, a feed's entry, an archive's header) says of a page. Strings as written. */
export interface Given {
  /** What the container is, as the basis of dates: `"table column"`, `"feed entry"`, `"json field"`, `"crawl"` … */
  readonly basis?: string
  readonly title?: string | undefined
  readonly outlet?: string | undefined
  readonly byline?: string | undefined
  readonly published?: string | undefined
  readonly updated?: string | undefined
  readonly section?: string | undefined
  readonly language?: string | undefined
  /** When the page was crawled or saved: it was published no later. */
  readonly seen?: string | undefined
  /** Whether `seen` is an archive's capture, which may be decades later: it dates no page. */
  readonly captured?: boolean
}
