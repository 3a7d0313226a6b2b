import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';

export interface ListeningSocket {
  readonly pid: number;
  readonly address: string;
  readonly port: number;
}

/** TCP sockets on which the given processes listen, from Linux's `/proc`; `undefined` on systems that have none. */
export function listeningSockets(pids: readonly number[]): ListeningSocket[] | undefined {
  if (process.platform !== 'linux') return undefined;
  const listening = new Map([...socketTable('/proc/net/tcp'), ...socketTable('/proc/net/tcp6')]);
  return pids.flatMap((pid) =>
    socketInodes(pid).flatMap((inode) => {
      const socket = listening.get(inode);
      return socket ? [{ pid, ...socket }] : [];
    }),
  );
}

export function isLoopback({ address }: ListeningSocket): boolean {
  return address.startsWith('127.') || address === '::1' || address.startsWith('::ffff:127.');
}

const listenState = '0A';

/** Listening sockets of one table by inode. Columns: sl, local_address, rem_address, st, …, inode as the tenth. */
function socketTable(path: string): [inode: string, socket: { address: string; port: number }][] {
  const rows = readFileSync(path, 'utf8').trim().split('\n').slice(1);
  return rows.flatMap((row) => {
    const columns = row.trim().split(/\s+/);
    const [address, port] = (columns[1] ?? '').split(':');
    if (columns[3] !== listenState || !address || !port) return [];
    return [[columns[9] ?? '', { address: readAddress(address), port: Number.parseInt(port, 16) }]];
  });
}

/** The kernel prints addresses as 32-bit words in the byte order of the machine, little-endian on all that we run on. */
function readAddress(hex: string): string {
  const bytes = (hex.match(/.{8}/g) ?? []).flatMap((word) =>
    (word.match(/../g) ?? []).reverse().map((byte) => Number.parseInt(byte, 16)),
  );
  if (bytes.length === 4) return bytes.join('.');
  const zeros = (from: number, to: number) => bytes.slice(from, to).every((byte) => byte === 0);
  if (zeros(0, 15) && bytes[15] === 1) return '::1';
  if (zeros(0, 16)) return '::';
  if (zeros(0, 10) && bytes[10] === 255 && bytes[11] === 255) return `::ffff:${bytes.slice(12).join('.')}`;
  return bytes
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .replace(/(....)(?!$)/g, '$1:');
}

function socketInodes(pid: number): string[] {
  const folder = `/proc/${pid}/fd`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((fd) => /^socket:\[(\d+)\]$/.exec(linkOf(`${folder}/${fd}`))?.[1] ?? []);
}

/** Descriptors come and go while they are listed. */
function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
