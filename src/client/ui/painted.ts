/** When the page has drawn what it last rendered. */

/** Milliseconds after which a page that is not drawn, in a tab out of sight, goes on. */
const UNSEEN = 100

/** Settles once what was rendered in this turn is drawn: for work that is to follow an answer to the player's press. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, UNSEEN)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      setTimeout(done)
    })
  })
}
