/**
 * `npm run demo`: three real apps through the real gateway; their traces, tokens and costs, checked against what the provider
 * billed. With `CI=true` it also prints one JSON line per trace, and ends with 0 or 1 instead of serving on. With `--look` the
 * pages of the Grafana plugin show them, without a Grafana.
 */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import type { Preview } from '../../grafana-plugin/preview/server/server.ts';
import { listeningSockets } from '../gateway/listening-sockets.ts';
import { checkEvidence } from './checks.ts';
import type { AppEvidence } from './evidence.ts';
import { runExample } from './example-app.ts';
import { bold, conversationTable, dim, findingsText, indent, jsonLine, ledgerLine, red } from './report.ts';
import { appEnvironment, type Stage, startStage } from './stage.ts';
import { newTraces } from './stored-traces.ts';

const apps = [
  { name: 'vercel-ai', title: 'Vercel AI SDK' },
  { name: 'langchain', title: 'LangChain.js' },
  { name: 'llamaindex', title: 'LlamaIndex.TS' },
];
/** As shells report a program that Ctrl-C ended. */
const interrupted = 130;
const inCi = process.env.CI === 'true';
const wantsToLook = process.argv.includes('--look');

const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);

process.exit(await main());

async function main(): Promise<number> {
  let stage: Stage | undefined;
  try {
    stage = await start();
    const exitCode = await Promise.race([show(stage), stopped.then(() => interrupted)]);
    if (!inCi && exitCode !== interrupted) await serveOn(stage);
    return exitCode;
  } catch (error) {
    console.error(`\n${red('The demo broke off.')} ${error instanceof Error ? error.message : error}`);
    return 1;
  } finally {
    await stage?.close();
  }
}

function start(): Promise<Stage> {
  console.log(
    `${bold('portkey-otel demo')}  three apps, a gateway and a backend on this machine; no key, no network\n`,
  );
  return startStage((name, url, what) => console.log(`  ${name.padEnd(9)} ${url.padEnd(26)} ${dim(what)}`));
}

/** Resolves with the exit code. */
async function show(stage: Stage): Promise<number> {
  console.log(
    dim('\n  Marks such as [[fail:429x1]] tell the provider to misbehave; the gateway and the apps cope with it.'),
  );
  const known = new Set<string>();
  const evidence: AppEvidence[] = [];
  for (const app of apps) evidence.push(await showApp(stage, app, known));

  console.log(`\n${bold('Conversations')}\n`);
  console.log(indent(conversationTable(evidence)));

  const findings = checkEvidence({ apps: evidence, sockets: listeningSockets([process.pid, stage.gateway.pid]) });
  console.log(`\n${bold('Checked against the ledger of the provider')}  ${dim(ledgerLine(evidence))}\n`);
  console.log(indent(findingsText(findings)));
  const failed = findings.filter((finding) => finding.problems.length > 0);
  console.log(
    failed.length === 0
      ? '\nEverything holds.'
      : red(`\n${failed.length} of ${findings.length} do not hold, see above.`),
  );
  return failed.length === 0 ? 0 : 1;
}

async function showApp(stage: Stage, { name, title }: (typeof apps)[number], known: Set<string>): Promise<AppEvidence> {
  stage.provider.reset();
  stage.proxy.reset();
  console.log(`\n${bold(title)}  ${dim(`examples/${name}/app.ts`)}\n`);
  const run = await runExample(name, appEnvironment(stage), (line) => console.log(`  ${line}`));
  const traces = await newTraces(stage.backend.url, known);
  if (run.exitCode !== 0 || traces.length === 0) {
    const how = run.exitCode === null ? 'had to be stopped' : `ended with ${run.exitCode}`;
    console.log(red(`\n  The app ${how}. Its standard error:`));
    console.log(indent(run.stderr.trimEnd() || '(empty)', '  │ '));
  }
  console.log(dim(`\n  ${traces.length} traces in ${(run.durationMs / 1000).toFixed(1)} s\n`));
  for (const trace of traces) {
    console.log(indent(trace.tree.trimEnd()));
    if (inCi) console.log(jsonLine(name, trace));
    console.log();
  }
  return {
    app: name,
    exitCode: run.exitCode,
    served: [...stage.provider.served],
    requests: [...stage.proxy.requests],
    traces,
    sockets: run.sockets,
  };
}

async function serveOn({ backend }: Stage): Promise<void> {
  console.log(`\nThe backend keeps serving at ${bold(backend.url)} until Ctrl-C. Look at it with`);
  console.log(`  curl ${backend.url}/api/genai/traces`);
  const pages = wantsToLook ? await showPages(backend.url) : undefined;
  if (!pages) {
    console.log(
      `  npm run preview -- --backend ${backend.url}    ${dim('dashboards, traces, conversations, as in Grafana')}`,
    );
  }
  await stopped;
  await pages?.close();
}

/** The built plugin in a page of its own. */
async function showPages(backendUrl: string): Promise<Preview> {
  console.log(dim('  building the pages of the Grafana plugin, half a minute…'));
  execFileSync('npm', ['run', '--silent', 'build', '-w', 'grafana-plugin'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const { startPreview } = await import('../../grafana-plugin/preview/server/server.ts');
  const preview = await startPreview({ upstream: backendUrl });
  console.log(`  ${bold(`${preview.url}/?dashboard=overview`)}    ${dim('dashboards')}`);
  console.log(`  ${bold(preview.url)}    ${dim('traces and conversations')}`);
  return preview;
}
