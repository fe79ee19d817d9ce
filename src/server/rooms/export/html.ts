/** Pieces of a page as text: whatever is put into them is escaped. */

/** Markup that is safe to put into a page as it is. */
export interface Html {
  readonly html: string
}

type Piece = Html | string | number | undefined | readonly Piece[]

/** A template of markup: texts in it are escaped, pieces of markup are not, lists are joined, nothing is left out. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { html: parts.reduce((all, part, at) => all + textOf(pieces[at - 1]) + part) }
}

function textOf(piece: Piece): string {
  if (piece === undefined) return ''
  if (isList(piece)) return piece.map(textOf).join('')
  return typeof piece === 'object' ? piece.html : escaped(String(piece))
}

function isList(piece: Piece): piece is readonly Piece[] {
  return Array.isArray(piece)
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
