export type { Registration } from '@portkey-otel/core/otel';
export * from './parts.ts';
export { type RegisterPortkeyOptions, registerPortkey } from './register.ts';
