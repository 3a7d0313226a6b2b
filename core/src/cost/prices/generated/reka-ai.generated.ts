// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const rekaAi: string = `reka-core reka-core-20240415 reka-core-20240501	i10 o25
reka-edge reka-edge-20240208	i.4 o1
reka-flash reka-flash-20240226	i.8 o2`;
