import { readFileSync } from 'node:fs';
import CopyPlugin from 'copy-webpack-plugin';
import type { Configuration } from 'webpack';

/** What Grafana gives to a plugin at run time: never bundled. */
const fromGrafana = [
  'react',
  'react-dom',
  'react/jsx-runtime',
  'rxjs',
  '@emotion/css',
  '@grafana/data',
  '@grafana/runtime',
  '@grafana/ui',
];

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };
const today = new Date().toISOString().slice(0, 10);
/** Where the source of this build is published: the catalogue wants a link to it. */
const source = process.env.SOURCE_URL;
const stamp = (content: Buffer) => {
  const plugin = JSON.parse(content.toString('utf8').replaceAll('%VERSION%', version).replaceAll('%TODAY%', today));
  if (source) plugin.info.links.unshift({ name: 'Source code', url: source });
  return JSON.stringify(plugin, null, 2);
};

/** One app with its datasource and its panel inside: three modules in the form that Grafana loads, AMD. */
export default (_environment: unknown, { mode }: { mode?: string }): Configuration => ({
  context: import.meta.dirname,
  mode: mode === 'development' ? 'development' : 'production',
  target: ['web', 'es2021'],
  devtool: 'source-map',
  entry: {
    module: './src/module.ts',
    'datasource/module': './src/datasource/module.ts',
    'panel/module': './src/panel/module.ts',
  },
  output: {
    path: `${import.meta.dirname}/dist`,
    filename: '[name].js',
    clean: true,
    library: { type: 'amd' },
    uniqueName: 'portkeyotel-genai-app',
  },
  externals: fromGrafana,
  resolve: {
    extensions: ['.ts', '.tsx', '.js'],
    conditionNames: ['@portkey-otel/source', 'browser', 'import', 'default'],
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'esbuild-loader',
        options: { target: 'es2021', jsx: 'automatic' },
      },
    ],
  },
  optimization: { splitChunks: false },
  performance: { hints: false },
  stats: 'errors-warnings',
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: 'src/plugin.json', to: '.', transform: stamp },
        { from: 'src/datasource/plugin.json', to: 'datasource', transform: stamp },
        { from: 'src/panel/plugin.json', to: 'panel', transform: stamp },
        { from: 'src/img', to: 'img' },
        { from: 'src/img/logo.svg', to: 'datasource/img' },
        { from: 'src/img/logo.svg', to: 'panel/img' },
        { from: 'src/dashboards', to: 'dashboards' },
        { from: 'src/README.md', to: '.' },
        { from: 'CHANGELOG.md', to: '.' },
        { from: '../LICENSE', to: '.' },
      ],
    }),
  ],
});
