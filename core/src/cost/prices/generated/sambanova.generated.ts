// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const sambanova: string = `deepseek-r1	i5 o7
deepseek-r1-distill-llama-70b	i.7 o1.4
deepseek-v3-0324 deepseek-v3.1 deepseek-v3.2	i3 o4.5
gemma-4-31b-it	i.38 o1.15
gpt-oss-120b	i.22 o.59
llama-4-maverick-17b-128e-instruct	i.63 o1.8
llama-4-scout-17b-16e-instruct	i.4 o.7
meta-llama-3.1-405b-instruct	i5 o10
meta-llama-3.1-8b-instruct	i.1 o.2
meta-llama-3.2-1b-instruct	i.04 o.08
meta-llama-3.2-3b-instruct	i.08 o.16
meta-llama-3.3-70b-instruct	i.6 o1.2
meta-llama-guard-3-8b	i.3 o.3
minimax-m2.7	i.6 o2.4
qwen2-audio-7b-instruct	i.5 o100
qwen3-32b	i.4 o.8
qwq-32b	i.5 o1`;
