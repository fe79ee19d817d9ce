import { readFileSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const repo = import.meta.dirname
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

const compressed = /\.(?:js|css|html|svg|json|map|txt|webmanifest)$/

// Our own host answers with these copies where the browser takes them; compressing at each request would cost a
// small school server far more. Other static hosts may ignore them.
function precompress(): Plugin {
  let outDir = ''
  return {
    name: 'precompress',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    // Not closeBundle, which also runs, and then hides the reason, when the build has failed.
    async writeBundle() {
      for (const file of await readdir(outDir, { recursive: true })) {
        if (!compressed.test(file) || file.startsWith('.')) continue
        const path = join(outDir, file)
        const content = await readFile(path)
        if (content.length < 1024) continue
        await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }))
        const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }
        await writeFile(`${path}.br`, await promisify(brotliCompress)(content, quality))
      }
    },
  }
}

export default defineConfig({
  root: resolve(repo, 'src/client'),
  // Relative addresses: the same build plays from our own server, from any static host and under any sub-path.
  base: './',
  publicDir: resolve(repo, 'assets/public'),
  plugins: [precompress()],
  define: phaserFlags,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    alias: [
      { find: /^phaser\/src\/(.*)$/, replacement: `${repo}/node_modules/phaser/src/$1` },
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
      'intl-messageformat',
      'boardgame.io/core',
      'boardgame.io/internal',
      'boardgame.io/master',
    ],
    rolldownOptions: { transform: { define: phaserFlags } },
  },
  server: { fs: { allow: [repo] } },
  worker: { format: 'es' },
  build: {
    outDir: resolve(repo, 'dist'),
    emptyOutDir: true,
    // Read by src/tools/bench/sizes.ts and by src/server/build-if-missing.ts.
    manifest: true,
    // Fonts stay files: the page's policy takes fonts from its own host only, not from data addresses.
    assetsInlineLimit: (file) => (/\.woff2?$/.test(file) ? false : undefined),
    // Phaser alone is beyond the bundler's default; the sizes that matter are checked by src/tools/bench/sizes.ts.
    chunkSizeWarningLimit: 1024,
    rolldownOptions: {
      // The rules and the bots only define: a part of them comes without the rest.
      treeshake: { moduleSideEffects: [{ test: /[\\/]src[\\/]game[\\/]/, sideEffects: false }] },
      output: {
        codeSplitting: {
          groups: [{ name: 'phaser', test: /[\\/]node_modules[\\/](?:phaser|eventemitter3)[\\/]/ }],
        },
      },
    },
  },
  test: {
    name: 'node',
    root: repo,
    environment: 'node',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**'],
    // Bots think for seconds, and on a busy machine for many: a test fails for what it finds, not for its pace.
    testTimeout: 60_000,
  },
})
