// What Grafana's own page says before any script of it runs; the libraries look for it when they load.
Object.assign(globalThis, { grafanaBootData: { settings: {}, user: {}, navTree: [] } });

export {};
