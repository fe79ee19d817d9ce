/** Which of the three arrangements the window has room for. */
import { useEffect, useState } from 'preact/hooks'

/** `wide`: panels over the board. `middle`: two columns under it. `narrow`: one column with tabs. */
export type Layout = 'wide' | 'middle' | 'narrow'

// Rem here is the reader's own text size, so that zoom counts. The CSS goes by `data-layout` alone.
const WIDE = '(min-width: 80rem) and (min-height: 40rem)'
const NARROW = '(max-width: 47.99rem)'

/** Follows the window. */
export function useLayout(): Layout {
  const [layout, setLayout] = useState(read)
  useEffect(() => {
    const queries = [matchMedia(WIDE), matchMedia(NARROW)]
    const follow = () => setLayout(read())
    for (const query of queries) query.addEventListener('change', follow)
    return () => {
      for (const query of queries) query.removeEventListener('change', follow)
    }
  }, [])
  return layout
}

function read(): Layout {
  if (matchMedia(WIDE).matches) return 'wide'
  return matchMedia(NARROW).matches ? 'narrow' : 'middle'
}
