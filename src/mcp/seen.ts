// The reports that questions brought along, and that were fetched for them: held in memory, so that they can be read again,
// and so that an address is asked for once.

import { Recent } from "../kit/recent.js"
import { untraced } from "../model/trace.js"
import type { MaskedReport } from "../pair.js"
import { mostRemembered } from "./limits.js"
import type { Traced } from "./tasks.js"

/** What was seen lately. */
export class Seen {
  readonly #byId = new Recent<string, MaskedReport>(mostRemembered)
  readonly #byAddress = new Recent<string, MaskedReport>(mostRemembered)

  take({ trace, fetched }: Pick<Traced, "trace" | "fetched">): void {
    for (const report of trace.reports.map(untraced)) {
      this.#byId.put(report.id, report, report.text.length)
      // The address of a text that somebody gave is what they say; that of a page that was fetched is its own.
      if (report.address !== null && fetched.includes(report.id))
        this.#byAddress.put(report.address, report, report.text.length)
    }
  }

  byId(id: string): MaskedReport | undefined {
    return this.#byId.get(id)
  }

  /** What was fetched from any of these. */
  byAddress(addresses: readonly string[]): MaskedReport | undefined {
    return addresses.map(address => this.#byAddress.get(address)).find(report => report !== undefined)
  }
}
