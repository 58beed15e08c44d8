// Naming outlets in one table: pages that name none, by host, folder or file, with a field each; all are set in one go, and
// the pile is traced once.

import { useState } from "preact/hooks"
import type { UnnamedGroup } from "../../serve/shapes.js"
import { tell, usePages } from "../api.ts"
import { Waiting } from "../parts/marks.tsx"
import { More } from "../parts/more.tsx"

const heldBy: Readonly<Record<UnnamedGroup["by"], string>> = {
  host: "pages of this host",
  folder: "pages in this folder",
  file: "files that begin so",
}

/** Letters shown of a group; more are counted. */
const lettersShown = 12

/** The screen. */
export function NamingScreen() {
  const groups = usePages<UnnamedGroup>("/api/unnamed")
  const [names, setNames] = useState<Readonly<Record<string, string>>>({})
  const [told, setTold] = useState<string | null>(null)
  if (!groups.data) return <Waiting error={groups.error} />
  const all = groups.data
  const given = all.filter(group => names[keyOf(group)]?.trim())
  const proposed = all.filter(group => group.proposed !== null && !names[keyOf(group)])
  const name = async () => {
    const changes = given.flatMap(group =>
      group.reports.map(report => ({
        report,
        put: { change: "outlet", value: names[keyOf(group)]!.trim(), note: "" },
      })),
    )
    try {
      await tell("PUT", "/api/amendments", changes)
      setNames({})
      setTold(`${changes.length} ${changes.length === 1 ? "page is" : "pages are"} named; the pile is traced again.`)
    } catch (error) {
      setTold((error as Error).message)
    }
  }
  return (
    <div class="naming">
      <header class="head">
        <h1>Name the outlets</h1>
        <p class="lede">
          These pages do not say who printed them. Whoever knows it may say so here; it is kept as a reader’s correction
          beside the pile, and can be taken back under Reports.
        </p>
        {told && (
          <p class="notice" role="status">
            {told}
          </p>
        )}
      </header>
      {all.length === 0 ? (
        <p class="quiet">
          Every page names its outlet. <a href="/reports">To the reports</a>
        </p>
      ) : (
        <form
          onSubmit={event => {
            event.preventDefault()
            void name()
          }}
        >
          <table class="naming-table">
            <caption class="sr">Pages that name no outlet, in groups</caption>
            <thead>
              <tr>
                <th scope="col">Found as</th>
                <th scope="col">Pages</th>
                <th scope="col">Outlet</th>
              </tr>
            </thead>
            <tbody>
              {all.map(group => (
                <GroupRow
                  key={keyOf(group)}
                  group={group}
                  value={names[keyOf(group)] ?? ""}
                  set={value => setNames({ ...names, [keyOf(group)]: value })}
                />
              ))}
            </tbody>
          </table>
          <More more={groups.more} />
          <p class="naming-deeds">
            <button type="submit" class="primary" disabled={given.length === 0}>
              {given.length === 0
                ? "Name them"
                : `Name ${given.reduce((sum, one) => sum + one.reports.length, 0)} pages`}
            </button>
            {proposed.length > 0 && (
              <button
                type="button"
                onClick={() =>
                  setNames({ ...names, ...Object.fromEntries(proposed.map(one => [keyOf(one), one.proposed!])) })
                }
              >
                Fill in {proposed.length} from their file names
              </button>
            )}
          </p>
        </form>
      )}
    </div>
  )
}

function keyOf({ by, name }: UnnamedGroup): string {
  return `${by}:${name}`
}

function GroupRow({
  group,
  value,
  set,
}: {
  readonly group: UnnamedGroup
  readonly value: string
  readonly set: (value: string) => void
}) {
  const { by, name, reports, letters, titles, proposed } = group
  const more = letters.length - lettersShown
  return (
    <tr>
      <th scope="row">
        <i>{name}</i>
        <span class="quiet">{reports.length === 1 ? "one page" : `${reports.length} ${heldBy[by]}`}</span>
      </th>
      <td>
        <span class="letters">
          {letters.slice(0, lettersShown).map((letter, i) => (
            <a key={reports[i]} class="siglum" href={`/reports/${reports[i]}`}>
              {letter}
            </a>
          ))}
          {more > 0 && <span class="quiet">and {more} more</span>}
        </span>
        {titles.length > 0 && <span class="titles">{titles.join(" · ")}</span>}
      </td>
      <td>
        <input
          aria-label={`Outlet of ${name}`}
          value={value}
          placeholder={proposed ?? "who printed them"}
          maxLength={120}
          onInput={event => set(event.currentTarget.value)}
        />
      </td>
    </tr>
  )
}
