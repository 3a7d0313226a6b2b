export type { Registration } from './export/registration.ts';
export { type RegisterOptions, registerPortkey, type Sampler } from './node/register.ts';
export * from './otel.ts';
