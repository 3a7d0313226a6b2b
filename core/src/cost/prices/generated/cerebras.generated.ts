// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const cerebras: string = `gemma-4-31b	i.99 o1.49
gpt-oss-120b	i.35 o.75
llama-3.3-70b	i.85 o1.2
llama-4-maverick-17b-128e-instruct	i.2 o.6
llama-4-scout-17b-16e-instruct	i.65 o.85
llama3.1-70b	i.6 o.6
llama3.1-8b	i.1 o.1
qwen-3-235b-a22b-instruct-2507 qwen-3-235b-a22b-thinking-2507	i.6 o1.2
qwen-3-32b	i.4 o.8
qwen-3-coder-480b	i2 o2
zai-glm-4.6 zai-glm-4.7	i2.25 o2.75`;
