import type { HttpBindings } from '@hono/node-server';
import type { Access } from './keys.ts';

/** What every handler finds in its context. */
export interface BackendEnv {
  Bindings: HttpBindings;
  Variables: { access: Access };
}
