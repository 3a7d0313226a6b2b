type Factory = (...modules: unknown[]) => unknown;
type Define = (dependencies: readonly string[], factory: Factory) => void;

/**
 * Loads a plugin's production module as Grafana does: as an AMD module to which the host gives its libraries.
 *
 * @param host the libraries by the names that plugins ask for
 * @throws when the module asks for a library that the host has not
 */
export async function loadPlugin<Plugin>(url: string, host: { readonly [name: string]: unknown }): Promise<Plugin> {
  const loading = new Promise<unknown>((resolve, reject) => {
    const define: Define = (dependencies, factory) => {
      const missing = dependencies.filter((name) => !(name in host));
      if (missing.length > 0) reject(new Error(`${url} asks for ${missing.join(', ')}`));
      else resolve(factory(...dependencies.map((name) => host[name])));
    };
    const page = globalThis as unknown as { define?: Define & { amd?: object } };
    page.define = Object.assign(define, { amd: {} });
    const script = document.createElement('script');
    script.src = url;
    script.onerror = () => reject(new Error(`${url} cannot be loaded: was the plugin built?`));
    document.head.append(script);
  });
  // Other scripts that look for an AMD loader are not plugins.
  const { plugin } = (await loading.finally(() => Reflect.deleteProperty(globalThis, 'define'))) as { plugin: Plugin };
  return plugin;
}
