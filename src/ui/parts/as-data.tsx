// The line under each screen: what it shows, as data.

import { useAddress } from "../address.ts"
import { dataAt } from "../screens.tsx"

/** "This view as .json · .csv". */
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
    </footer>
  )
}
