// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const cohere: string = `c4ai-aya-expanse-32b c4ai-aya-expanse-8b	i.5 o1.5
command command-nightly	i1 o2
command-a command-a-03-2025 command-r-plus command-r-plus-08-2024	i2.5 o10
command-light command-light-nightly	i.3 o.6
command-r command-r-08-2024	i.15 o.6
command-r7b command-r7b-12-2024	i.0375 o.15
embed-english-light-v2.0 embed-english-light-v3.0 embed-english-v2.0 embed-multilingual-v2.0 embed-multilingual-v3.0	i.1 o0
embed-english-v3.0	i.1 o0 input_images=100
embed-multilingual-light-v3.0	i100 o0
embed-v4.0	i.12 o0
rerank-english-v2.0 rerank-multilingual-v2.0	searches=1000
rerank-english-v3.0 rerank-multilingual-v3.0 rerank-v3.5 rerank-v4.0-fast	searches=2000
rerank-v4.0-pro	searches=2500`;
