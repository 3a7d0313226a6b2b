import { defineConfig } from 'tsup';

export default defineConfig({
  // Workers are loaded by their file name: their entries stand beside the chunks that start them.
  entry: {
    index: 'src/index.ts',
    bin: 'src/bin.ts',
    'sqlite-worker': 'src/store/sqlite/sqlite-worker.ts',
    'forward-worker': 'src/forward/forward-worker.ts',
    'packing-worker': 'src/store/sqlite/packing-worker.ts',
  },
  format: ['esm'],
  dts: { entry: { index: 'src/index.ts' } },
  clean: true,
  sourcemap: true,
  target: 'node24',
  platform: 'node',
  // `node:sqlite` has no name without the prefix.
  removeNodeProtocol: false,
});
