import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkCatalogueRules } from '../package/catalogue-rules.ts';
import { type PluginFiles, readPluginFiles, textOf } from '../package/plugin-files.ts';
import { pluginZip } from '../package/zip.ts';
import { buildOnce, DIST } from './build-once.ts';

let built: PluginFiles;
beforeAll(() => {
  buildOnce();
  built = readPluginFiles(DIST);
}, 120_000);

/** The archive with one file changed; `undefined` takes it away. */
function changed(path: string, change: (text: string) => string | undefined): PluginFiles {
  const files = new Map(built);
  const text = change(textOf(built, path) ?? '');
  if (text === undefined) files.delete(path);
  else files.set(path, new TextEncoder().encode(text));
  return files;
}

const json =
  (change: (plugin: Record<string, never> & { info: Record<string, unknown> }) => void) => (text: string) => {
    const plugin = JSON.parse(text);
    change(plugin);
    return JSON.stringify(plugin);
  };
const gone = () => undefined;

it('the built plugin keeps all of them but those of publishing: where its source is, and the signature', () => {
  expect(checkCatalogueRules(built).filter(({ forPublishing }) => !forPublishing)).toEqual([]);
  expect(checkCatalogueRules(built).map(({ rule }) => rule)).toEqual(['source link', 'signature']);
});

it('a link to the source and a signature are all that is left to publish it', () => {
  const link = { name: 'Source code', url: 'https://code.example/portkey-otel' };
  const linked = changed(
    'plugin.json',
    json(({ info }) => Object.assign(info, { links: [link, ...(info.links as object[])] })),
  );
  const signed = new Map(linked).set('MANIFEST.txt', new Uint8Array([1]));
  expect(checkCatalogueRules(signed)).toEqual([]);
});

describe('each rule finds what it is for', () => {
  it.each<[rule: string, path: string, change: (text: string) => string | undefined]>([
    ['plugins', 'plugin.json', gone],
    [
      'plugins',
      'panel/plugin.json',
      (text) => text.replace('portkeyotel-conversation-panel', 'portkeyotel-conversation'),
    ],
    [
      'plugins',
      'panel/plugin.json',
      (text) => text.replace('portkeyotel-conversation-panel', 'others-conversation-panel'),
    ],
    ['plugins', 'datasource/plugin.json', json(({ info }) => Object.assign(info, { version: '9.9.9' }))],
    ['metadata', 'plugin.json', json(({ info }) => Object.assign(info, { description: '' }))],
    ['metadata', 'plugin.json', json(({ info }) => Object.assign(info, { updated: '%TODAY%' }))],
    ['metadata', 'panel/plugin.json', json((plugin) => Object.assign(plugin, { dependencies: {} }))],
    ['links', 'plugin.json', json(({ info }) => Object.assign(info, { links: [] }))],
    [
      'links',
      'plugin.json',
      json(({ info }) => Object.assign(info, { links: [{ name: 'x', url: 'http://x.example' }] })),
    ],
    ['logos', 'img/logo.svg', gone],
    ['logos', 'panel/img/logo.svg', (text) => text.replace('</svg>', '<script>1</script></svg>')],
    ['screenshots', 'img/screenshots/overview.png', gone],
    ['screenshots', 'plugin.json', json(({ info }) => Object.assign(info, { screenshots: [] }))],
    ['includes', 'dashboards/cost.json', gone],
    ['includes', 'dashboards/other.json', () => '{}'],
    ['modules', 'panel/module.js', gone],
    ['modules', 'panel/module.js', (text) => text.replace('define(', 'System.register(')],
    ['modules', 'module.js', (text) => text.replace('define([', 'define(["left-pad",')],
    ['modules', 'module.js', (text) => `${text};eval("1")`],
    ['modules', 'module.js', (text) => `${text};fetch("https://www.google-analytics.com")`],
    ['modules', 'panel/module.js', (text) => `${text};a.findDOMNode(b)`],
    ['source maps', 'module.js.map', gone],
    ['source maps', 'module.js.map', () => '{"sources":["a.ts"]}'],
    ['readme', 'README.md', gone],
    ['readme', 'README.md', (text) => `${text}\n![picture](../docs/picture.png)`],
    ['readme', 'README.md', (text) => `${text}\n[more](../docs/more.md)`],
    ['readme', 'README.md', (text) => `${text}\nRun yarn build`],
    ['readme', 'README.md', (text) => `${text}\n<img src="x">`],
    [
      'source link',
      'plugin.json',
      json(({ info }) => Object.assign(info, { links: [{ name: 'Source', url: 'https://code.example' }] })),
    ],
    ['changelog', 'CHANGELOG.md', gone],
    ['changelog', 'CHANGELOG.md', (text) => text.replace(/^## .*$/gm, '## 0.0.0')],
    ['licence', 'LICENSE', gone],
    ['layout', 'node_modules/a/index.js', () => ''],
    ['layout', '.env', () => ''],
  ])('%s: %s', (rule, path, change) => {
    expect(checkCatalogueRules(changed(path, change)).map((finding) => finding.rule)).toContain(rule);
  });
});

it('the zip has one folder, of the plugin’s id, and the same bytes from the same files', () => {
  const zip = pluginZip('portkeyotel-genai-app', built);
  expect(pluginZip('portkeyotel-genai-app', built)).toEqual(zip);
  expect(Object.keys(unzipSync(zip)).sort()).toEqual(
    ['', ...built.keys()].map((path) => `portkeyotel-genai-app/${path}`).sort(),
  );
});
