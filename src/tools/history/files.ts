/** Where the logged game and its annotations lie; the reasons, in English, apart from the steps they belong to. */
export const RECORD = new URL('../../../assets/records/history.json', import.meta.url)
/** The tracks as each of its rounds left them: the page shows them beside a verdict without playing the game. */
export const TRACKS = new URL('../../../assets/records/history-tracks.json', import.meta.url)
export const STEPS = new URL('../../../assets/records/history-steps.json', import.meta.url)
export const REASONS = new URL('../../../assets/locales/en/sources/history.json', import.meta.url)
/** Questions put to whoever would guess what was done, and what the search thinks of their options. */
export const QUESTIONS = new URL('../../../assets/records/history-questions.json', import.meta.url)
export const WEIGHED = new URL('../../../assets/records/history-weighed.json', import.meta.url)
