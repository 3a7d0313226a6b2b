export { type RegisterOptions, type Registration, registerPortkey, type Sampler } from './node/register.ts';
export * from './otel.ts';
