import { defineConfig } from 'tsup';

export default defineConfig({
  // The worker is loaded by its file name: its entry stands beside the chunks that start it.
  entry: { index: 'src/index.ts', bin: 'src/bin.ts', 'sqlite-worker': 'src/store/sqlite/sqlite-worker.ts' },
  format: ['esm'],
  dts: { entry: { index: 'src/index.ts' } },
  clean: true,
  sourcemap: true,
  target: 'node24',
  platform: 'node',
  // `node:sqlite` has no name without the prefix.
  removeNodeProtocol: false,
});
