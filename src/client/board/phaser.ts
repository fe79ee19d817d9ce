// Phaser, cut to what a flat board needs. The whole engine weighs 352 KB gzipped and does not shake, since it is
// CommonJS whose modules register themselves; so this file names the parts one by one, straight from Phaser's
// sources (vite.config.ts resolves `phaser/src/*`, sets its build flags and gives it a chunk of its own).
// What is not named here does not exist at run time even though Phaser's types know it: `scene.add.sprite`
// type-checks and then fails. Need it? Add its factory below; src/tools/bench/sizes.ts says whether we can afford it.
//
// Import this file only as `await import('./phaser.ts')`, or from files that are themselves loaded that way:
// the page must be up before the board is.

// First, because the renderer and its batch handlers require each other, and only this way round does it work.
import 'phaser/src/renderer/index.js'

// Parts that register themselves with a scene: what `this.cameras`, `this.input`, ... are. Without the emitter,
// the lists, the factory and the creator no scene starts at all ('Core Plugins missing').
import 'phaser/src/cameras/2d/CameraManager.js'
import 'phaser/src/events/EventEmitter.js'
import 'phaser/src/gameobjects/DisplayList.js'
import 'phaser/src/gameobjects/GameObjectCreator.js'
import 'phaser/src/gameobjects/GameObjectFactory.js'
import 'phaser/src/gameobjects/UpdateList.js'
import 'phaser/src/scene/ScenePlugin.js'
// Factories of `this.add`.
import 'phaser/src/gameobjects/image/ImageFactory.js'

import constants from 'phaser/src/const.js'
import CoreEvents from 'phaser/src/core/events/index.js'
import Game from 'phaser/src/core/Game.js'
import Image from 'phaser/src/gameobjects/image/Image.js'
import RenderEvents from 'phaser/src/renderer/events/index.js'
import Scale from 'phaser/src/scale/index.js'
import Scene from 'phaser/src/scene/Scene.js'
import Tweens from 'phaser/src/tweens/index.js'

export const { CANVAS, WEBGL } = constants

// Each name is a value and, for classes and namespaces, a type: `Scene`, `Tweens.Tween`.
export { CoreEvents, Game, Image, RenderEvents, Scale, Scene, Tweens }
