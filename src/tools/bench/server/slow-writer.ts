/** The writer thread of our server over a slow disk: its milliseconds are the last of the thread's arguments. */
import { slowCommits } from './slow-disk.ts'

await slowCommits(Number(process.argv.at(-1)))
await import('../../../server/storage/writer.ts')
