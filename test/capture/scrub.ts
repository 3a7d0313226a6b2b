import { homedir, hostname } from 'node:os';

/** Paths, host name and ports of the machine that captured say nothing about the emitter and do not belong in a fixture. */
export function scrub(request: unknown, ports: readonly string[]): string {
  let text = JSON.stringify(request, null, 1);
  text = text.replace(/(?:\/[\w.@+-]+)+\/site-packages\//g, 'site-packages/');
  text = text.replace(/(?:\/[\w.@+-]+)+\/(?=(?:test\/capture|lib\/python[\d.]+)\/)/g, '');
  for (const secret of [homedir(), hostname()]) if (secret.length > 3) text = text.replaceAll(secret, 'lab');
  for (const port of ports)
    text = text
      .replaceAll(`127.0.0.1:${port}`, '127.0.0.1:45647')
      .replaceAll(new RegExp(`\\b${port}\\b`, 'g'), '45647');
  return `${text}\n`;
}
