export { type RegisterOptions, type Registration, registerPortkey } from './node/register.ts';
export * from './otel.ts';
