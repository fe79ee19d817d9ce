/** Where the logged game and its annotations lie. */
export const RECORD = new URL('../../../assets/records/history.json', import.meta.url)
export const STEPS = new URL('../../../assets/records/history-steps.json', import.meta.url)
