/** Where a screen begins for whoever cannot see that it changed. */

/** To the top, with focus on the screen's heading, or on its main part where it has none that takes focus. */
export function beginAtHeading(): void {
  scrollTo(0, 0)
  const main = document.getElementById('main')
  const start = main?.querySelector<HTMLElement>('h1[tabindex]') ?? main
  start?.focus({ preventScroll: true })
}
