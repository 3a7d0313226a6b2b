import { registerPortkey } from '@portkey-otel/vercel-ai';

/** All that tracing needs. Next.js calls this once for each of its runtimes, Node and edge. */
export function register() {
  registerPortkey({ serviceName: 'nextjs' });
}
