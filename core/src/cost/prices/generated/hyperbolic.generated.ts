// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const hyperbolic: string = `deepseek-ai/deepseek-r1 deepseek-ai/deepseek-v3-0324	i.4 o.4
deepseek-ai/deepseek-r1-0528	i.25 o.25
deepseek-ai/deepseek-v3 qwen/qwq-32b	i.2 o.2
meta-llama/llama-3.2-3b-instruct meta-llama/llama-3.3-70b-instruct meta-llama/meta-llama-3-70b-instruct meta-llama/meta-llama-3.1-405b-instruct meta-llama/meta-llama-3.1-70b-instruct meta-llama/meta-llama-3.1-8b-instruct nousresearch/hermes-3-llama-3.1-70b qwen/qwen2.5-72b-instruct qwen/qwen2.5-coder-32b-instruct	i.12 o.3
moonshotai/kimi-k2-instruct qwen/qwen3-235b-a22b	i2 o2`;
