// Phaser, cut to what a flat board needs. The whole engine weighs 352 KB gzipped and does not shake, since it is
// CommonJS whose modules register themselves; so this file names the parts one by one, straight from Phaser's
// sources (vite.config.ts resolves `phaser/src/*`, sets its build flags and gives it a chunk of its own).
// What is not named here does not exist at run time even though Phaser's types know it: `scene.add.sprite`
// type-checks and then fails. Need it? Add its factory below; test/bench/sizes.ts says whether we can afford it.
//
// Import this file only as `await import('./phaser.ts')`, or from files that are themselves loaded that way:
// the page must be up before the board is.

// First, because the renderer and its batch handlers require each other, and only this way round does it work.
import 'phaser/src/renderer/index.js'

// Parts that register themselves with a scene: what `this.cameras`, `this.input`, ... are. Without the emitter,
// the lists, the factory and the creator no scene starts at all ('Core Plugins missing').
import 'phaser/src/cameras/2d/CameraManager.js'
import 'phaser/src/data/DataManagerPlugin.js'
import 'phaser/src/events/EventEmitter.js'
import 'phaser/src/gameobjects/DisplayList.js'
import 'phaser/src/gameobjects/GameObjectCreator.js'
import 'phaser/src/gameobjects/GameObjectFactory.js'
import 'phaser/src/gameobjects/UpdateList.js'
import 'phaser/src/input/InputPlugin.js'
import 'phaser/src/loader/LoaderPlugin.js'
import 'phaser/src/scene/ScenePlugin.js'
import 'phaser/src/time/Clock.js'
// File types of `this.load`.
import 'phaser/src/loader/filetypes/ImageFile.js'
import 'phaser/src/loader/filetypes/SVGFile.js'
// Factories of `this.add`.
import 'phaser/src/gameobjects/container/ContainerFactory.js'
import 'phaser/src/gameobjects/graphics/GraphicsFactory.js'
import 'phaser/src/gameobjects/image/ImageFactory.js'
import 'phaser/src/gameobjects/layer/LayerFactory.js'
import 'phaser/src/gameobjects/text/TextFactory.js'
import 'phaser/src/gameobjects/zone/ZoneFactory.js'
import 'phaser/src/gameobjects/shape/arc/ArcFactory.js'
import 'phaser/src/gameobjects/shape/curve/CurveFactory.js'
import 'phaser/src/gameobjects/shape/ellipse/EllipseFactory.js'
import 'phaser/src/gameobjects/shape/line/LineFactory.js'
import 'phaser/src/gameobjects/shape/polygon/PolygonFactory.js'
import 'phaser/src/gameobjects/shape/rectangle/RectangleFactory.js'

import constants from 'phaser/src/const.js'
import CoreEvents from 'phaser/src/core/events/index.js'
import Game from 'phaser/src/core/Game.js'
import Curves from 'phaser/src/curves/index.js'
import Color from 'phaser/src/display/color/index.js'
import Container from 'phaser/src/gameobjects/container/Container.js'
import Graphics from 'phaser/src/gameobjects/graphics/Graphics.js'
import Image from 'phaser/src/gameobjects/image/Image.js'
import Text from 'phaser/src/gameobjects/text/Text.js'
import Geom from 'phaser/src/geom/index.js'
import InputEvents from 'phaser/src/input/events/index.js'
import PhaserMath from 'phaser/src/math/index.js'
import BlendModes from 'phaser/src/renderer/BlendModes.js'
import Scale from 'phaser/src/scale/index.js'
import SceneEvents from 'phaser/src/scene/events/index.js'
import Scene from 'phaser/src/scene/Scene.js'
import Tweens from 'phaser/src/tweens/index.js'

export const { AUTO, CANVAS, WEBGL, VERSION } = constants

// Each name is a value and, for classes and namespaces, a type: `Container`, `Geom.Polygon`, `Tweens.Tween`.
// `PhaserMath` keeps that name so that it cannot be taken for the global Math.
export {
  BlendModes,
  Color,
  Container,
  CoreEvents,
  Curves,
  Game,
  Geom,
  Graphics,
  Image,
  InputEvents,
  PhaserMath,
  Scale,
  Scene,
  SceneEvents,
  Text,
  Tweens,
}
