/** Where the logged game and its annotations lie; the reasons, in English, apart from the steps they belong to. */
export const RECORD = new URL('../../../assets/records/history.json', import.meta.url)
export const STEPS = new URL('../../../assets/records/history-steps.json', import.meta.url)
export const REASONS = new URL('../../../assets/locales/en/sources/history.json', import.meta.url)
