// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const predibase: string = `21b	i.25 o.25
70b mixtral-8x7b-instruct-v0-1 mixtral-8x7b-v0-1	i1 o1
7b	i.2 o.2`;
