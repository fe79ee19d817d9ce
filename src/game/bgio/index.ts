/** The door of boardgame.io as host of play: the only room of the game that imports it. */
export { type Hosted, type HostedView, hostedGame, hostedView, playerOf, viewerOf } from './game.ts'
export { bgioHosts } from './host.ts'
