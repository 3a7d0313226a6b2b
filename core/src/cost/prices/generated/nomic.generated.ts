// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const nomic: string = `nomic-embed-text-v1	i.1 o0`;
