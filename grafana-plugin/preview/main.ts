import { parseArgs } from 'node:util';
import { startPreview } from './server/server.ts';

const { values } = parseArgs({
  options: {
    backend: { type: 'string', default: 'http://127.0.0.1:4318' },
    tempo: { type: 'string' },
    port: { type: 'string', default: '4319' },
    help: { type: 'boolean', short: 'h' },
  },
});

if (values.help) {
  console.log(`The plugin without Grafana, in a page of its own.

  npm run preview -- [--backend http://127.0.0.1:4318 | --tempo http://127.0.0.1:3200] [--port 4319]

The key of a backend that wants one is read from PORTKEY_API_KEY.`);
} else {
  console.log('building the page…');
  const upstream = values.tempo ?? values.backend;
  const key = process.env.PORTKEY_API_KEY;
  const preview = await startPreview({
    upstream,
    settings: values.tempo ? { mode: 'tempo' } : {},
    port: Number(values.port),
    secretHeaders: key ? { 'x-portkey-api-key': key } : {},
  });
  console.log(`${preview.url} shows what ${upstream} has stored; end it with Ctrl+C`);
}
