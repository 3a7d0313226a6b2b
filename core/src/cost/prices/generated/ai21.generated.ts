// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const ai21: string = `j2-light	i3 o3
j2-mid	i10 o10
j2-ultra	i15 o15
jamba-1.5 jamba-1.5-mini jamba-1.5-mini@001 jamba-mini jamba-mini-1.5-2024-08 jamba-mini-1.6 jamba-mini-1.6-2025-03 jamba-mini-1.7 jamba-mini-1.7-2025-08 jamba-mini-2 jamba-mini-2-2026-01	i.2 o.4
jamba-1.5-large jamba-1.5-large@001 jamba-large jamba-large-1.5-2024-08 jamba-large-1.6 jamba-large-1.6-2025-03 jamba-large-1.7 jamba-large-1.7-2025-07	i2 o8`;
