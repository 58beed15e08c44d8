// Over a screen that is narrowed to one story: which, and the way back to all of them.

import { useAddress, withQuery } from "../address.ts"
import { useAnswer } from "../api.ts"
import { useStory } from "../story.ts"

/** Nothing where no story is chosen. */
export function StoryCrumb() {
  const { path } = useAddress()
  const story = useStory()
  const title = useAnswer<{ readonly title: string }>(story && `/api/stories/${encodeURIComponent(story)}`).data?.title
  if (story === null) return null
  const own = path.startsWith("/story/")
  return (
    <nav class="crumb" aria-label="Story">
      <a href="/">All stories</a>
      <span aria-hidden="true">›</span>
      {own && path.split("/").length === 3 ? (
        <span class="crumb-title" aria-current="page">
          {title ?? "…"}
        </span>
      ) : (
        <a class="crumb-title" href={`/story/${encodeURIComponent(story)}`}>
          {title ?? "This story"}
        </a>
      )}
      {!own && (
        <a class="lift" href={withQuery({ story: null })}>
          <span aria-hidden="true">×</span> show all stories
        </a>
      )}
    </nav>
  )
}
