// Fails on what must never be tracked: paths of one machine, registry hosts, unfinished places, narrowed tests, nameless rooms.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const rules = [
  { what: 'a path of one machine', pattern: /(^|[^\w.])\/(work|farm|root|home\/\w+)\//m },
  {
    what: 'a registry host',
    pattern: /\b(registry\.npmjs\.org|registry\.yarnpkg\.com|pypi\.org|repo\.maven\.apache\.org|proxy\.golang\.org)\b/,
  },
  { what: 'a place left unfinished', pattern: new RegExp('\\b(TO' + 'DO|FIX' + 'ME|XX' + 'X)\\b') },
  { what: 'a narrowed or skipped test', pattern: /\b(it|test|describe)\.(only|todo)\b/, files: /\.test\.tsx?$/ },
];
const text = /\.(ts|tsx|mts|js|mjs|cjs|json|md|ya?ml)$|^\.ci\//;
const exempt = /^(package-lock\.json|test\/fixtures\/|scripts\/own-words\.mjs)|\/generated\/|\.generated\.ts$/;
const rooms = /(^|\/)(utils?|helpers?|common|misc)(\/|\.[tj]sx?$)/;

const failures = [];
for (const file of execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(Boolean)) {
  if (rooms.test(file) && !exempt.test(file)) failures.push(`${file}: a room without a name of its own`);
  if (!text.test(file) || exempt.test(file)) continue;
  let content;
  try {
    content = readFileSync(file, 'utf8');
  } catch {
    continue; // Deleted in the work tree, not yet in the index.
  }
  for (const { what, pattern, files } of rules) {
    if (files && !files.test(file)) continue;
    const match = pattern.exec(content);
    if (match)
      failures.push(`${file}:${content.slice(0, match.index).split('\n').length}: ${what}: ${match[0].trim()}`);
  }
}
for (const failure of failures) console.error(failure);
process.exit(failures.length === 0 ? 0 : 1);
