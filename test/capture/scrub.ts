import { homedir, hostname } from 'node:os';

/** Attributes that tell of the machine, not of the emitter. */
const MACHINE = new Set([
  'host.id',
  'host.ip',
  'host.mac',
  'host.name',
  'os.version',
  'os_release',
  'os.description',
  'process.command',
  'process.command_args',
  'process.command_line',
  'process.executable.path',
  'process.owner',
  'process.pid',
  'process.parent_pid',
]);

/** What a capture tells of where it was made. */
export interface Place {
  /** Ports of the loopback servers. */
  readonly ports: readonly string[];
  /** Folders, the longest first; each becomes `/home/lab`. */
  readonly folders: readonly string[];
}

/** Paths, names and ports of the machine that captured say nothing about the emitter and do not belong in a fixture. */
export function scrub(request: unknown, { ports, folders }: Place): string {
  let text = JSON.stringify(request, withoutMachine, 1);
  text = text.replace(/(?:\/[\w.@+-]+)+\/(?=(?:site|dist)-packages\/|node_modules\/)/g, '');
  text = text.replace(/(?:\/[\w.@+-]+)+\/(?=(?:test\/capture|lib\/python[\d.]+)\/)/g, '');
  for (const folder of folders) text = text.replaceAll(folder, '/home/lab');
  for (const secret of [homedir(), hostname()]) if (secret.length > 3) text = text.replaceAll(secret, 'lab');
  for (const port of ports)
    text = text
      .replaceAll(`127.0.0.1:${port}`, '127.0.0.1:45647')
      .replaceAll(new RegExp(`\\b${port}\\b`, 'g'), '45647');
  return `${text}\n`;
}

function withoutMachine(_key: string, value: unknown): unknown {
  if (!isAttribute(value)) return value;
  if (value.key === 'service.version' && /^[\da-f]{40}$/.test(value.value.stringValue ?? ''))
    return { key: value.key, value: { stringValue: '0.0.0' } };
  if (!MACHINE.has(value.key)) return value;
  return { key: value.key, value: 'intValue' in value.value ? { intValue: '1' } : { stringValue: 'lab' } };
}

function isAttribute(value: unknown): value is { key: string; value: { stringValue?: string; intValue?: unknown } } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    typeof value.key === 'string' &&
    'value' in value &&
    typeof value.value === 'object' &&
    value.value !== null
  );
}
