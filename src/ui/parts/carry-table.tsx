// The map as a table: the same facts in words, made when it is opened.

import { useState } from "preact/hooks"
import type { CarryMapView } from "../../serve/shapes.js"
import { href } from "../address.ts"

/** The table, behind a word. */
export function CarryTable({ map }: { readonly map: CarryMapView }) {
  const [open, setOpen] = useState(false)
  const base = map.rows[map.base]!
  return (
    <details class="carry-as-table" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>as a table</summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        <section class="carry-table" tabIndex={0} aria-label="The map as a table">
          <table>
            <caption class="sr">
              How each sentence of {base.name} stands in each page of {map.title}
            </caption>
            <thead>
              <tr>
                <th scope="col">Sentence of {base.siglum}</th>
                {map.rows.map(({ id, siglum, name, printings }) => (
                  <th key={id} scope="col">
                    {siglum} {name}
                    {printings.length > 0 && ` ×${printings.length + 1}`}
                  </th>
                ))}
                <th scope="col">In all</th>
              </tr>
            </thead>
            <tbody>
              {map.columns.map((column, c) => (
                <tr key={column.number}>
                  <th scope="row">
                    {column.number}. {column.text}
                  </th>
                  {map.rows.map(row => {
                    const reading = column.readings[row.cells[c]!.reading]!
                    const address = href("/compare", {
                      exemplar: base.id,
                      copy: row.id,
                      sentence: String(column.number),
                    })
                    return (
                      <td key={row.id} data-as={row.isBase ? "base" : reading.as}>
                        {row.isBase ? "its own words" : <a href={address}>{reading.text}</a>}
                      </td>
                    )
                  })}
                  <td>{column.totals}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">Sentences of its own</th>
                {map.rows.map(({ id, own }) => (
                  <td key={id}>{own}</td>
                ))}
                <td />
              </tr>
            </tbody>
          </table>
        </section>
      )}
    </details>
  )
}
