// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const nebius: string = `baai/bge-en-icl baai/bge-multilingual-gemma2 intfloat/e5-mistral-7b-instruct	i.01 o0
deepseek-ai/deepseek-r1 deepseek-ai/deepseek-r1-0528	i.8 o2.4
deepseek-ai/deepseek-r1-0528-fast	i2 o6
deepseek-ai/deepseek-r1-distill-llama-70b meta-llama/llama-3.3-70b-instruct-fast	i.25 o.75
deepseek-ai/deepseek-v3 deepseek-ai/deepseek-v3-0324	i.5 o1.5
deepseek-ai/deepseek-v3-0324-fast	i.75 o2.25
deepseek-ai/deepseek-v3.2	i.3 o.45
google/gemma-2-2b-it meta-llama/meta-llama-3.1-8b-instruct qwen/qwen2-vl-7b-instruct	i.02 o.06
google/gemma-2-9b-it-fast meta-llama/meta-llama-3.1-8b-instruct-fast qwen/qwen2.5-coder-7b-fast	i.03 o.09
google/gemma-3-27b-it qwen/qwen3-30b-a3b qwen/qwen3-30b-a3b-instruct-2507 qwen/qwen3-30b-a3b-thinking-2507 qwen/qwen3-32b qwen/qwen3-coder-30b-a3b-instruct	i.1 o.3
google/gemma-3-27b-it-fast meta-llama/llama-guard-3-8b qwen/qwen3-235b-a22b qwen/qwen3-235b-a22b-instruct-2507 qwen/qwen3-32b-fast	i.2 o.6
meta-llama/llama-3.3-70b-instruct meta-llama/meta-llama-3.1-70b-instruct nousresearch/hermes-4-70b qwen/qwen2-vl-72b-instruct qwen/qwen2.5-72b-instruct qwen/qwen2.5-vl-72b-instruct	i.13 o.4
meta-llama/meta-llama-3.1-405b-instruct nousresearch/hermes-3-llama-3.1-405b nousresearch/hermes-4-405b	i1 o3
mistralai/mistral-nemo-instruct-2407	i.04 o.12
moonshotai/kimi-k2-instruct	i.5 o2.4
nvidia/llama-3.1-nemotron-ultra-253b-v1 nvidia/llama-3_1-nemotron-ultra-253b-v1	i.6 o1.8
nvidia/llama-3.3-nemotron-super-49b-v1	i.1 o.4
openai/gpt-oss-120b	i.15 o.6
openai/gpt-oss-20b	i.05 o.2
qwen/qwen2.5-32b-instruct	i.06 o.2
qwen/qwen2.5-coder-7b	i.01 o.03
qwen/qwen3-14b qwen/qwen3-4b	i.08 o.24
qwen/qwen3-235b-a22b-thinking-2507	i.2 o.8
qwen/qwen3-coder-480b-a35b-instruct	i.4 o1.8
qwen/qwq-32b	i.15 o.45
zai-org/glm-4.5	i.6 o2.2
zai-org/glm-4.5-air	i.2 o1.2`;
