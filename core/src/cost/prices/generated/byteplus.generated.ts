// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const byteplus: string = `deepseek-v3-2 deepseek-v3-2-251201	i.28 o.42 r.056
seed-1-6 seed-1-6-250915 seed-1-8 seed-1-8-251228 seed-2-0-lite seed-2-0-lite-260228	i.25 o2 r.05
seed-1-6-flash seed-1-6-flash-250715	i.075 o.3 r.015
seed-2-0-code-preview seed-2-0-code-preview-260328 seed-2-0-pro seed-2-0-pro-260328	i.5 o3 r.1
seed-2-0-mini seed-2-0-mini-260215	i.1 o.4 r.02
seededit-3-0-i2i seededit-3-0-i2i-250628 seedream-3-0-t2i seedream-3-0-t2i-250415 seedream-4-0 seedream-4-0-250828	i0 o0 images=30000
seedream-4-5 seedream-4-5-251128	i0 o0 images=40000
seedream-5-0-lite seedream-5-0-lite-260128	i0 o0 images=35000
skylark-embedding-vision-250615 skylark-embedding-vision-251215	i0 o0 m.00325`;
