/** Whether everything is tried, or as much of it as the gate and a developer wait for. */

/** Set by `npm test -- --thorough`: without it some tests are left out, and others try less. */
export const isThorough = Boolean(process.env.THOROUGH)
