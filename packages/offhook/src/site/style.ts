/** The one style sheet: readable at 320 pixels, in the dark, and on paper. */
export const style = `:root { color-scheme: light dark; font: 1.0625rem/1.6 system-ui, sans-serif; --line: color-mix(in srgb, currentColor 20%, transparent) }
body { max-width: 44rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere }
h1 { line-height: 1.2; font-size: 1.9rem } h2 { margin-top: 2.5rem; font-size: 1.3rem } h3 { margin-bottom: .3rem; font-size: 1.05rem }
a { text-underline-offset: .15em } a:focus-visible, input:focus-visible, summary:focus-visible { outline: 3px solid; outline-offset: 2px }
.company, .basis, .sources, footer { font-size: .9rem; opacity: .8 }
.sources, .services { padding-left: 1.2rem } .services { list-style: none; padding: 0 }
.services li { padding: .3rem 0; border-bottom: 1px solid var(--line) }
.warning { border-left: 4px solid; padding: .2rem 1rem }
details { border: 1px solid var(--line); border-radius: .4rem; padding: .4rem .8rem; margin: .5rem 0 } summary { cursor: pointer; min-height: 1.8rem }
article { border-top: 1px solid var(--line); margin-top: 1rem } ol li { margin: .4rem 0 }
input { font: inherit; padding: .5rem; width: min(100%, 20rem) }
[hidden] { display: none }
@media print { nav, form, footer { display: none } details > * { display: block } a[href^="http"] { text-decoration: none } }
`
