/** What opens a room on a server of the bench. */
export const BENCH_SECRET = 'bench'
