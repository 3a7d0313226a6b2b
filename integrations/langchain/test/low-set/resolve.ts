import { registerHooks } from 'node:module';

/** Imported before everything else: whoever asks for LangChain gets the copies that are installed in this folder. */
const LANGCHAIN = /^(@langchain\/|langchain(\/|$)|zod(\/|$))/;
const here = import.meta.url;

registerHooks({
  resolve(specifier, context, next) {
    const isOutside = !context.parentURL?.startsWith(new URL('node_modules/', here).href);
    return next(specifier, isOutside && LANGCHAIN.test(specifier) ? { ...context, parentURL: here } : context);
  },
});
