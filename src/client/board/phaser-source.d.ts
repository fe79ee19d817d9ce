/// <reference types="phaser" />
// Phaser types its published bundle only. These lines give each of its source modules that we bundle
// (see phaser.ts) the type of the public name it holds. Add a line here with every import added there.
// Modules imported only because they register themselves.
declare module 'phaser/src/*' {}

declare module 'phaser/src/const.js' {
  const constants: Pick<typeof Phaser, 'CANVAS' | 'WEBGL'>
  export = constants
}
declare module 'phaser/src/core/Game.js' {
  export = Phaser.Game
}
declare module 'phaser/src/core/events/index.js' {
  export = Phaser.Core.Events
}
declare module 'phaser/src/gameobjects/image/Image.js' {
  export = Phaser.GameObjects.Image
}
declare module 'phaser/src/renderer/events/index.js' {
  export = Phaser.Renderer.Events
}
declare module 'phaser/src/scale/index.js' {
  export = Phaser.Scale
}
declare module 'phaser/src/scene/Scene.js' {
  export = Phaser.Scene
}
declare module 'phaser/src/tweens/index.js' {
  export = Phaser.Tweens
}
