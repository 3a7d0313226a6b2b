import { guard, loadedCommonJs } from '@portkey-otel/core/instrument';

const FRAMEWORK_FILE = /[\\/](?:llamaindex|@llamaindex[\\/](?:core|workflow))[\\/].*index\.cjs$/;

/** The exports of every CommonJS copy of the framework that is loaded in this process. */
export function loadedCommonJsCopies(): object[] {
  return guard('llamaindex copies', () => loadedCommonJs(FRAMEWORK_FILE).map(({ exports }) => exports), []);
}
