interface ModuleBuiltin {
  readonly _cache?: ModuleCache;
  createRequire(file: string): NodeJS.Require;
}
type ModuleCache = Readonly<Record<string, { readonly exports?: unknown } | undefined>>;

function moduleBuiltin(): ModuleBuiltin | undefined {
  return globalThis.process?.getBuiltinModule?.('node:module') as ModuleBuiltin | undefined;
}

/**
 * What the CommonJS files that are loaded and whose path matches export, with the first group of the pattern (or the path). An
 * ES module shares no classes with them. Empty where there is no CommonJS.
 */
export function loadedCommonJs(path: RegExp): { readonly folder: string; readonly exports: object }[] {
  return Object.entries(moduleBuiltin()?._cache ?? {}).flatMap(([file, module]) => {
    const match = path.exec(file);
    const { exports } = module ?? {};
    return match && typeof exports === 'object' && exports !== null ? [{ folder: match[1] ?? file, exports }] : [];
  });
}

export interface InstalledPackage {
  /** Such as `@langchain/core`. */
  readonly name: string;
  /** Its entry points that are of interest, without the name; the first is always loaded where the package is in use. */
  readonly modules: readonly [string, ...string[]];
  /** Packages that may find another copy of it than the application does. */
  readonly users: readonly string[];
  /** An export that each copy has one of its own of. */
  readonly mark: string;
}

/**
 * The copies of a package, but for our `own`, that this process uses or that are installed where the application and `users`
 * look: the exports of all its modules in one object each. Those loaded as CommonJS come first, maybe in part. Empty where
 * there is no Node.
 */
export function otherCopies<T extends object>(own: T, installed: InstalledPackage): T[] {
  const markOf = (copy: object) => (copy as Record<string, unknown>)[installed.mark];
  const copies = new Map(
    [...commonJsCopies(installed), ...esModuleCopies(installed)].reverse().map((copy) => [markOf(copy), copy]),
  );
  copies.delete(markOf(own));
  return [...copies.values()].reverse() as T[];
}

function commonJsCopies({ name }: InstalledPackage): object[] {
  const copies = new Map<string, object>();
  const files = new RegExp(`^(.*[\\\\/]${name.replace('/', '[\\\\/]')})[\\\\/]dist[\\\\/].*\\.cjs$`);
  for (const { folder, exports } of loadedCommonJs(files)) {
    copies.set(folder, Object.assign(copies.get(folder) ?? {}, exports));
  }
  return [...copies.values()];
}

function esModuleCopies({ name, modules, users }: InstalledPackage): object[] {
  const builtin = moduleBuiltin();
  const { argv: [, main = ''] = [] } = globalThis.process ?? {};
  if (builtin === undefined) return [];
  return [undefined, ...users].flatMap((user) => {
    try {
      const fromMain = builtin.createRequire(main);
      const require = user === undefined ? fromMain : builtin.createRequire(fromMain.resolve(user));
      const fileOf = (module: string) => require.resolve(`${name}/${module}`);
      // Loaded as CommonJS, it was found by that.
      if (builtin._cache?.[fileOf(modules[0])] !== undefined) return [];
      return [Object.assign({}, ...modules.map((module) => require(fileOf(module).replace(/\.cjs$/, '.js'))))];
    } catch {
      return []; // Not installed there.
    }
  });
}
