// Behind `?`: what the marks look like, what the words mean, and the keys.

import { families, kindsOf, legend, terms } from "../../model/catalogue.ts"
import { keyList } from "../keys.ts"
import { Glyph } from "./marks.tsx"

/** The help. */
export function Help() {
  return (
    <>
      <h2 id="dialog-title" tabIndex={-1}>
        How to read this
      </h2>
      <p class="help-lead">
        Stemma shows which page took its words from which, and what became of them on the way. It counts where words
        come from, not how often they are printed. It shows that something was said, never that it is so.
      </p>
      <h3>The marks</h3>
      <dl class="legend">
        {kindsOf(legend).map(family => (
          <div key={family}>
            <dt>
              <Glyph family={family} />
              <span class="m" data-family={family}>
                {families[family].name.ordered}
              </span>
            </dt>
            <dd>
              {legend[family].shape}: {legend[family].means}
            </dd>
          </div>
        ))}
      </dl>
      <h3>The words</h3>
      <dl class="glossary">
        {kindsOf(terms).map(name => (
          <div key={name}>
            <dt>{terms[name].name}</dt>
            <dd>{terms[name].answer}</dd>
          </div>
        ))}
      </dl>
      <h3>Keys</h3>
      <dl class="keys">
        {keyList.map(([key, deed]) => (
          <div key={key}>
            <dt>
              {key.split("  ").map(one => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{deed}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
