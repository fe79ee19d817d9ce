/** The little SVG and HTML that everything on the page is made of. */

/** A picture with a name that can be read aloud, as wide as there is room. */
export function picture(title: string, width: number, height: number, body: string): string {
  return `<svg role="img" viewBox="0 0 ${width} ${height}" width="${width}"><title>${escaped(title)}</title>${body}</svg>`
}

export function text(words: string, x: number, y: number, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${escaped(words)}</text>`
}

/** A table with a caption; cells are text, not markup. */
export function tableOf(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const cells = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at === 0 ? `<th scope="row">${escaped(cell)}</th>` : `<td>${escaped(cell)}</td>`))
      .join('')
  const titles = head.map((title) => `<th scope="col">${escaped(title)}</th>`).join('')
  const body = rows.map((row) => `<tr>${cells(row)}</tr>`).join('')
  return `<div class="wide"><table><caption>${escaped(caption)}</caption><thead><tr>${titles}</tr></thead><tbody>${body}</tbody></table></div>`
}

/** Folded away until asked for. */
export function folded(summary: string, body: string): string {
  return `<details><summary>${escaped(summary)}</summary>${body}</details>`
}

export function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
