import type { JavaEmitter } from './emitter.ts';

export const javaEmitters: readonly JavaEmitter[] = [];
