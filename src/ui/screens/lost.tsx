// An address that no screen answers to.

import { useAddress } from "../address.ts"
import { Lost } from "../parts/lost.tsx"

/** Longest part of an address that is shown. */
const longest = 80

/** The screen. */
export function LostScreen() {
  const { path } = useAddress()
  return (
    <Lost title="There is no such page">
      Nothing stands at <code>{path.slice(0, longest)}</code>. Perhaps the link was cut short, or is of another pile.
    </Lost>
  )
}
