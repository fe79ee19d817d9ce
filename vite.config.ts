import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { draftOf, finishBuild } from './src/tools/build/finish.ts'
import { licenceNotices } from './src/tools/build/notices.ts'
import { localeFiles } from './src/tools/messages/plugin.ts'

const repo = import.meta.dirname
const dist = resolve(repo, 'dist')
const licences = 'licences.txt'
const rules = ['test/{game,fuzz,golden,records}/**/*.test.ts']
// Without those that look at what the page has fetched, and at which languages there are.
const page = ['test/{client,tools}/**/!(language|messages).test.{ts,tsx}']
const server = ['test/server/**/*.test.ts', 'test/*.test.ts']
const phaserEntry = resolve(repo, 'src/client/board/phaser.ts')

// Phaser is bundled from its sources (see src/client/board/phaser.ts), which expect these to be set by the build.
const phaserFlags = {
  global: 'globalThis',
  'typeof CANVAS_RENDERER': 'true',
  'typeof WEBGL_RENDERER': 'true',
  'typeof WEBGL_DEBUG': 'false',
  'typeof EXPERIMENTAL': 'false',
  // Sounds are the page's business: they must play, and be switched off, without the board.
  'typeof FEATURE_SOUND': 'false',
  'typeof PLUGIN_CAMERA3D': 'false',
  'typeof PLUGIN_FBINSTANT': 'false',
}

// The dev server serves modules one by one and cannot serve CommonJS: it must bundle these beforehand.
function phaserSources(): string[] {
  return [...readFileSync(phaserEntry, 'utf8').matchAll(/'(phaser\/src\/[^']+)'/g)].map(
    (match) => match[1] ?? '',
  )
}

export default defineConfig({
  root: resolve(repo, 'src/client'),
  // Relative addresses: the same build plays from our own server, from any static host and under any sub-path.
  base: './',
  publicDir: resolve(repo, 'assets/public'),
  plugins: [localeFiles(), licenceNotices(repo, licences), finishBuild(dist)],
  define: phaserFlags,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    alias: [
      { find: /^phaser\/src\/(.*)$/, replacement: `${repo}/node_modules/phaser/src/$1` },
      // It listens to the document for as long as the page lives, once for every game, and takes over the window's
      // `onblur` and `onfocus`; the board's clock is our own (see src/client/board/stage/stage.ts).
      { find: /^\.\/VisibilityHandler$/, replacement: `${repo}/node_modules/phaser/src/utils/NOOP.js` },
      // A WebGL debugger that Phaser requires only in its debug builds. It is not installed.
      { find: /^phaser3spectorjs$/, replacement: `${repo}/node_modules/phaser/src/utils/NOOP.js` },
    ],
  },
  optimizeDeps: {
    // Named, so that the first visit of a fresh checkout does not find them one by one and reload the page.
    include: [
      ...phaserSources(),
      'preact',
      'preact/hooks',
      'preact/jsx-runtime',
      'preact/jsx-dev-runtime',
      '@preact/signals',
      'boardgame.io/core',
      'boardgame.io/internal',
      'boardgame.io/master',
    ],
    rolldownOptions: { transform: { define: phaserFlags } },
  },
  server: { fs: { allow: [repo] } },
  worker: { format: 'es' },
  build: {
    // Written beside and moved into `dist` when it is complete: see src/tools/build/publish.ts.
    outDir: draftOf(dist),
    emptyOutDir: true,
    // Read by src/tools/bench/sizes.ts and by src/server/build-if-missing.ts.
    manifest: true,
    // Browsers that lack module preloads lack popovers too, which the page cannot do without.
    modulePreload: { polyfill: false },
    // The texts under which others' work in the build may be passed on; they must go with it.
    license: { fileName: licences },
    // Fonts stay files: the page's policy takes fonts from its own host only, not from data addresses.
    assetsInlineLimit: (file) => (/\.woff2?$/.test(file) ? false : undefined),
    // Phaser alone is beyond the bundler's default; the sizes that matter are checked by src/tools/bench/sizes.ts.
    chunkSizeWarningLimit: 1024,
    rolldownOptions: {
      // The rules, the bots and the texts only define: a part of them comes without the rest.
      treeshake: {
        moduleSideEffects: [{ test: /[\\/]src[\\/](?:game|client[\\/]text)[\\/]/, sideEffects: false }],
      },
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /[\\/]node_modules[\\/](?:phaser|eventemitter3)[\\/]/ },
            // Small parts of the page's beginning, which would each be a file of their own: packed together they are smaller.
            {
              name: 'page',
              test: /[\\/]src[\\/]client[\\/](?:save[\\/]storage|state[\\/]route|text[\\/](?:cards|dates|names)|ui[\\/]button)\.tsx?$/,
            },
          ],
        },
      },
    },
  },
  test: {
    root: repo,
    environment: 'node',
    // Vitest would leave one processor idle, of two every other.
    maxWorkers: availableParallelism(),
    // Bots think for seconds, and on a busy machine for many: a test fails for what it finds, not for its pace.
    testTimeout: 60_000,
    projects: [
      // Nothing in the rules is kept between games, and what the page keeps is opened anew by each test of it: their tests
      // load both once for all files, which takes half the time.
      { extends: true, test: { name: 'game', include: rules, isolate: false } },
      { extends: true, test: { name: 'page', include: page, isolate: false } },
      // A server's tests close what they open: they too load it once.
      { extends: true, test: { name: 'server', include: server, isolate: false } },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', ...rules, ...page, ...server],
        },
      },
    ],
  },
})
