import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * The others are installed in a folder of their own. What they share with an application, they share here too: two copies of
 * LangChain would hide its calls from them, and two of the API their spans from us.
 */
const SHARED = /^(@langchain\/core|@opentelemetry\/api|llamaindex|@llamaindex\/[a-z]+)(\/|$)/;
const others = pathToFileURL(`${process.env.COMPARED}/node_modules/`).href;

registerHooks({
  resolve(specifier, context, next) {
    const isOther = context.parentURL?.startsWith(others);
    return next(specifier, isOther && SHARED.test(specifier) ? { ...context, parentURL: import.meta.url } : context);
  },
});
