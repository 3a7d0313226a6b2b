// Completes package-lock.json with the optional packages of other platforms that the registry at hand did not serve.
//
//     rm package-lock.json && npm install --package-lock-only && node scripts/lock-platforms.mjs
//
// npm leaves such packages out of the lock file, and "npm ci" then refuses it. With name, version and platform they are
// skipped where they do not belong and fetched where they do.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package-lock.json';
const OS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const CPU = ['arm64', 'arm', 'x64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32'];
/** Packages that name their platform in other words than npm's. */
const SYNONYMS = { windows: 'win32', macos: 'darwin' };
const LIBC = { musl: 'musl', musleabihf: 'musl', gnu: 'glibc', gnueabihf: 'glibc' };

const lock = JSON.parse(readFileSync(FILE, 'utf8'));

/** Node's resolution: the nearest `node_modules` from where the dependent lives. */
function isLocked(dependent, name) {
  for (
    let dir = dependent;
    ;
    dir = dir.includes('/node_modules/') ? dir.slice(0, dir.lastIndexOf('/node_modules/')) : ''
  ) {
    if (lock.packages[`${dir ? `${dir}/` : ''}node_modules/${name}`]) return true;
    if (dir === '') return false;
  }
}

const added = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(path, name)) continue;
    // What is wanted: a version as it is, of a range the lowest.
    const version = range.replace(/^[\^~]/, '');
    const words = name
      .split('/')
      .pop()
      .split('-')
      .map((word) => SYNONYMS[word] ?? word);
    const isMusl = words.includes('linuxmusl');
    const os = isMusl ? 'linux' : words.find((word) => OS.includes(word));
    const cpu = words.find((word) => CPU.includes(word));
    if (!/^\d/.test(version) || !(os ?? cpu))
      throw new Error(`${name}@${range}, wanted by ${path}, names no version and platform`);
    const libc = isMusl ? 'musl' : os === 'linux' ? LIBC[words.at(-1)] : undefined;
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(entry.dev ? { dev: true } : {}),
      ...(libc ? { libc: [libc] } : {}),
      optional: true,
      ...(os ? { os: [os] } : {}),
    };
    added.push(name);
  }
}
const [root, ...rest] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([root, ...rest.sort(([a], [b]) => (a < b ? -1 : 1))]);
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? 'nothing was missing' : `added ${added.length}: ${added.join(' ')}`);
