/** Whether everything is tried that the gate tries, or as much of it as a developer waits for. */

/** Set in the gate, and wherever `CI` is: `npm test` leaves some tests out elsewhere, and tries less in others. */
export const isThorough = Boolean(process.env.CI)
