// The line under each screen: what it shows, as data, and the link to it.

import { sharedAddress, useAddress } from "../address.ts"
import { dataAt } from "../screens.tsx"
import { toast, trouble } from "../toast.ts"

/** "This view as .json · .csv · copy the link". */
export function AsData() {
  const data = dataAt(useAddress())
  if (!data) return null
  return (
    <footer class="as-data">
      This view as <a href={data.json}>.json</a>
      {data.csv && (
        <>
          {" · "}
          <a href={data.csv} download>
            .csv
          </a>
        </>
      )}
      {" · "}
      <button type="button" class="link" aria-keyshortcuts="y" onClick={copyLink}>
        copy the link
      </button>
    </footer>
  )
}

/** The link to this place, to the clipboard. */
export function copyLink(): void {
  navigator.clipboard.writeText(sharedAddress()).then(
    () => toast("Link copied."),
    () => trouble("The browser did not allow copying; the link is in the address bar."),
  )
}
