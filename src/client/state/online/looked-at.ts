/** Whether the page is looked at, told as it changes. Gives the way to stop. */
export function whileLookedAt(look: (isLooked: boolean) => void): () => void {
  const tell = () => look(document.visibilityState === 'visible')
  document.addEventListener('visibilitychange', tell)
  return () => document.removeEventListener('visibilitychange', tell)
}
