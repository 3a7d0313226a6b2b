// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const ovhcloud: string = `bge-base-en-v1.5 bge-m3 bge-multilingual-gemma2	i.01 o0
deepseek-r1-distill-llama-70b meta-llama-3_3-70b-instruct	i.74 o.74
gpt-oss-120b	i.09 o.47
gpt-oss-20b	i.05 o.18
llama-3.1-8b-instruct mistral-7b-instruct-v0.3	i.11 o.11
mistral-nemo-instruct-2407	i.14 o.14
mistral-small-3.2-24b-instruct-2506	i.1 o.31
mixtral-8x7b-instruct-v0.1	i.7 o.7
qwen2.5-vl-72b-instruct	i1.01 o1.01
qwen3-32b	i.09 o.25
qwen3-coder-30b-a3b-instruct	i.07 o.26`;
