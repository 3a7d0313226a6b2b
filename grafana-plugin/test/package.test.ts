import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildOnce, DIST } from './build-once.ts';

const MOST_BYTES = 150_000;

describe('what is packed', () => {
  beforeAll(buildOnce, 120_000);

  it.each(['module.js', 'datasource/module.js', 'panel/module.js'])('%s is AMD', (file) => {
    expect(readFileSync(`${DIST}/${file}`, 'utf8').startsWith('define([')).toBe(true);
  });

  it.each(['datasource/module.js', 'panel/module.js'])('%s is small', (file) => {
    expect(gzipSync(readFileSync(`${DIST}/${file}`), { level: 9 }).length).toBeLessThan(MOST_BYTES);
  });

  it.each([
    ['.', 'app', 'portkeyotel-genai-app'],
    ['datasource', 'datasource', 'portkeyotel-genai-datasource'],
    ['panel', 'panel', 'portkeyotel-conversation-panel'],
  ])('%s says what it is, and its logos exist', (folder, type, id) => {
    const meta = JSON.parse(readFileSync(`${DIST}/${folder}/plugin.json`, 'utf8'));
    expect(meta).toMatchObject({ type, id, dependencies: { grafanaDependency: '>=12.3.0' } });
    expect(meta.info.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(meta.info.updated).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const logo of Object.values(meta.info.logos)) {
      expect(readFileSync(`${DIST}/${folder}/${logo}`, 'utf8')).toMatch(/^<svg/);
    }
  });
});
