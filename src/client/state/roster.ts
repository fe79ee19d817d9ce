/** What the first screen shows of the bots: who they are, without what they think with. */
export { CHARACTERS, LEVELS } from '../../game/bots/index.ts'
