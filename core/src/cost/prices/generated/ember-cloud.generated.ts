// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const emberCloud: string = `glm-4.5	i.55 o2 r.11
glm-4.5-air	i.13 o.85 r.025
glm-4.6	i.35 o1.71 r.08
glm-4.7	i.3 o1.4 r.08
glm-4.7-flash	i.06 o.4 r.01
glm-5	i.95 o2.55 r.2
minimax-m2.5	i.3 o1.1 r.03`;
