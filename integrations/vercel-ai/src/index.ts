export * from './parts.ts';
export { type RegisterPortkeyOptions, type Registration, registerPortkey } from './register.ts';
