import { registerHooks } from 'node:module';

/** What is installed in this folder shares these packages with the rest of the process, as it would in an application. */
const SHARED = /^(@langchain\/core|@opentelemetry\/api)(\/|$)/;
const others = new URL('node_modules/', import.meta.url).href;
const application = new URL('../lab.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const isOther = context.parentURL?.startsWith(others);
    return next(specifier, isOther && SHARED.test(specifier) ? { ...context, parentURL: application } : context);
  },
});
