/**
 * Told, before the page is drawn, when a box or one of its parts has another size; first once they are laid out. What is told
 * is whether the box has. The page is laid out then: to read it costs nothing. Gives what ends the watch.
 */
export function watchSizes(box: HTMLElement, onSized: (isBox: boolean) => void): () => void {
  const sized = new ResizeObserver((entries) => onSized(entries.some(({ target }) => target === box)))
  const observe = () => {
    for (const part of [box, ...box.children]) sized.observe(part)
  }
  const filled = new MutationObserver(() => {
    sized.disconnect()
    observe()
  })
  observe()
  filled.observe(box, { childList: true })
  return () => {
    sized.disconnect()
    filled.disconnect()
  }
}
