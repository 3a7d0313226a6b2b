// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const workersAi: string = `@cf/ai4bharat/indictrans2-en-indic-1b @cf/meta/m2m100-1.2b	i.342 o.342
@cf/aisingapore/gemma-sea-lion-v4-27b-it @cf/mistralai/mistral-small-3.1-24b-instruct	i.351 o.555
@cf/baai/bge-base-en-v1.5	i.067 o0
@cf/baai/bge-large-en-v1.5	i.204 o0
@cf/baai/bge-m3 @cf/qwen/qwen3-embedding-0.6b	i.012 o0
@cf/baai/bge-reranker-base	i.003 o0
@cf/baai/bge-small-en-v1.5	i.02 o0
@cf/deepseek-ai/deepseek-r1-distill-qwen-32b	i.497 o4.881
@cf/google/gemma-3-12b-it	i.345 o.556
@cf/google/gemma-4-26b-a4b-it	i.1 o.3
@cf/huggingface/distilbert-sst-2-int8	i.026 o0
@cf/ibm-granite/granite-4.0-h-micro	i.017 o.112
@cf/meta/llama-2-7b-chat-fp16	i.556 o6.667
@cf/meta/llama-2-7b-chat-int8 @hf/thebloke/codellama-7b-instruct-awq	i1.923 o1.923
@cf/meta/llama-3-8b-instruct @cf/meta/llama-3.1-8b-instruct	i.282 o.827
@cf/meta/llama-3-8b-instruct-awq @cf/meta/llama-3.1-8b-instruct-awq	i.123 o.266
@cf/meta/llama-3.1-70b-instruct-fp8-fast @cf/meta/llama-3.3-70b-instruct-fp8-fast	i.293 o2.253
@cf/meta/llama-3.1-8b-instruct-fp8	i.152 o.287
@cf/meta/llama-3.1-8b-instruct-fp8-fast	i.045 o.384
@cf/meta/llama-3.2-11b-vision-instruct	i.049 o.676
@cf/meta/llama-3.2-1b-instruct	i.027 o.201
@cf/meta/llama-3.2-3b-instruct @cf/qwen/qwen3-30b-a3b-fp8	i.051 o.335
@cf/meta/llama-4-scout-17b-16e-instruct	i.27 o.85
@cf/meta/llama-guard-3-8b	i.484 o.03
@cf/mistral/mistral-7b-instruct-v0.1	i.11 o.19
@cf/moondream/moondream3.1-9b-a2b	i.3 o1
@cf/moonshotai/kimi-k2.5	i.6 o3 r.1
@cf/moonshotai/kimi-k2.6	i.95 o4 r.16
@cf/moonshotai/kimi-k2.7-code	i.95 o4 r.19
@cf/moonshotai/kimi-k3	i30 o150 r3
@cf/nvidia/nemotron-3-120b-a12b	i.5 o1.5
@cf/openai/gpt-oss-120b	i.35 o.75
@cf/openai/gpt-oss-20b	i.2 o.3
@cf/pfnet/plamo-embedding-1b	i.019 o0
@cf/qwen/qwen2.5-coder-32b-instruct @cf/qwen/qwq-32b	i.66 o1
@cf/zai-org/glm-4.7-flash	i.06 o.4
@cf/zai-org/glm-5.2	i1.4 o4.4 r.26`;
