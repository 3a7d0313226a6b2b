import type { Emitter } from './emitter.ts';
import { javaEmitters } from './java-emitters.ts';
import { nodeEmitters } from './node-emitters.ts';
import { pythonEmitters } from './python-emitters.ts';
import { pythonVariants } from './python-variants.ts';

export const emitters: readonly Emitter[] = [...pythonEmitters, ...pythonVariants, ...nodeEmitters, ...javaEmitters];
