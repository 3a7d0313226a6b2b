import { readFileSync } from 'node:fs';
import { type LoadFnOutput, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { AGENT } from './agent.ts';
import { AI_FUNCTIONS } from './ai-functions.ts';
import { type Target, targetOf } from './targets.ts';

/**
 * Hands the modules that are traced to the agent as each is evaluated, in whatever order the application loads them: a line is
 * added to the end of their source. Built into Node, in the thread of the application, for `import` and `require` alike; a module
 * that is no target passes through.
 */
export function hookModules(isOff: (target: Target) => boolean): void {
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context);
      const target = targetOf(url);
      if (target === undefined || isOff(target)) return loaded;
      try {
        return withLine(loaded, url, target);
      } catch {
        // The module as it is: untraced, and running.
        return loaded;
      }
    },
  });
}

function withLine(loaded: LoadFnOutput, url: string, target: Target): LoadFnOutput {
  const { format } = loaded as { readonly format?: string | null };
  if (format != null && format !== 'module' && format !== 'commonjs') return loaded;
  const source = loaded.source ?? readFileSync(fileURLToPath(url));
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
  const isModule = format === 'module' || (format == null && MODULE_SYNTAX.test(text));
  return { ...loaded, source: `${text}\n${isModule ? moduleLine(url, target) : commonJsLine(url, target)}\n` };
}

/** What is required from a package that names no type has no format yet: Node will look at its syntax. */
const MODULE_SYNTAX = /^(import|export)[\s{*]/m;

const agent = `globalThis[Symbol.for(${JSON.stringify(AGENT)})]`;
const quietly = (statement: string) => `try{${statement}}catch{}`;

/** An ES module may import itself: that is how it gets at all of its exports, by whatever names. */
function moduleLine(url: string, { way }: Target): string {
  if (way === 'functions') return functionsLine(url);
  if (way === 'notice') return quietly(`${agent}.loaded(${JSON.stringify(url)},{})`);
  const name = '__portkeyOtelExports';
  return `;import * as ${name} from ${JSON.stringify(url)};${quietly(`${agent}.loaded(${JSON.stringify(url)},${name})`)}`;
}

function commonJsLine(url: string, { way }: Target): string {
  if (way === 'functions') return `;${functionsLine(url)}`;
  const exports = way === 'notice' ? '{}' : 'module.exports';
  return `;${quietly(`${agent}.loaded(${JSON.stringify(url)},${exports})`)}`;
}

/** Functions of a module are variables inside of it; one that it lacks throws when it is read. */
function functionsLine(url: string): string {
  const bindings = AI_FUNCTIONS.map((name) => `${name}:[()=>${name},(f)=>{${name}=f}]`).join(',');
  return quietly(`${agent}.rebind(${JSON.stringify(url)},{${bindings}})`);
}
