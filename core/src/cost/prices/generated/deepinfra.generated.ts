// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const deepinfra: string = `allenai/olmo-3.1-32b-instruct nvidia/nvidia-nemotron-nano-12b-v2-vl qwen/qwen2.5-vl-32b-instruct	i.2 o.6
allenai/olmocr-2-7b-1025 allenai/olmocr-7b-0725-fp8	i.09 o.19
anthropic/claude-3-7-sonnet-latest	i3.3 o16.5 r.33
anthropic/claude-4-opus	i16.5 o82.5
anthropic/claude-4-sonnet	i3.3 o16.5
anthropic/claude-haiku-4-5	i1 o5
anthropic/claude-opus-4-7	i5 o25
anthropic/claude-sonnet-4-6	i3 o15
austism/chronos-hermes-13b-v2 gryphe/mythomax-l2-13b meta-llama/llama-2-70b-chat-hf meta-llama/meta-llama-3.1-70b-instruct meta-llama/meta-llama-3.1-70b-instruct-turbo phind/phind-codellama-34b-v2	i.4 o.4
baai/bge-base-en-v1.5 intfloat/e5-base-v2 qwen/qwen3-embedding-0.6b-batch sentence-transformers/all-minilm-l12-v2 sentence-transformers/all-minilm-l6-v2 sentence-transformers/all-mpnet-base-v2 sentence-transformers/clip-vit-b-32 sentence-transformers/clip-vit-b-32-multilingual-v1 sentence-transformers/multi-qa-mpnet-base-dot-v1 sentence-transformers/paraphrase-minilm-l6-v2 shibing624/text2vec-base-chinese thenlper/gte-base	i.005 o0
baai/bge-en-icl baai/bge-large-en-v1.5 baai/bge-m3 baai/bge-m3-multi intfloat/e5-large-v2 intfloat/multilingual-e5-large intfloat/multilingual-e5-large-instruct nvidia/llama-nemotron-embed-vl-1b-v2 qwen/qwen3-embedding-0.6b qwen/qwen3-embedding-4b-batch qwen/qwen3-embedding-8b qwen/qwen3-reranker-0.6b thenlper/gte-large	i.01 o0
bytedance/seed-1.8	i.25 o2 r.05
bytedance/seed-2.0-code bytedance/seed-2.0-pro	i.5 o3 r.1
bytedance/seed-2.0-mini	i.1 o.4 r.02
cognitivecomputations/dolphin-2.6-mixtral-8x7b	i.12 o.39
deepinfra/airoboros-70b meta-llama/llama-3.3-70b-instruct meta-llama/llama-3.3-70b-instruct-turbo	i.1 o.32
deepseek-ai/deepseek-ocr	i.03 o.1
deepseek-ai/deepseek-r1 deepseek-ai/deepseek-r1-0528 deepseek-ai/deepseek-r1-turbo	i.5 o2.15 r.4
deepseek-ai/deepseek-r1-0528-turbo	i1 o3
deepseek-ai/deepseek-r1-distill-llama-70b deepseek-ai/deepseek-r1-distill-qwen-32b	i.7 o.8
deepseek-ai/deepseek-v3	i.32 o.89
deepseek-ai/deepseek-v3-0324 deepseek-ai/deepseek-v3-0324-turbo	i.2 o.77 r.106
deepseek-ai/deepseek-v3.1	i.21 o.79 r.168
deepseek-ai/deepseek-v3.1-terminus	i.27 o.95 r.13
deepseek-ai/deepseek-v3.2	i.26 o.38 r.13
deepseek-ai/deepseek-v4-flash	i.1 o.2 r.028
deepseek-ai/deepseek-v4-pro	i1.3 o2.6 r.1
google/embeddinggemma-300m	i.002 o0
google/gemini-1.5-flash	i.075 o.3
google/gemini-1.5-flash-8b	i.0375 o.15
google/gemini-2.0-flash-001 nvidia/llama-3.3-nemotron-super-49b-v1.5	i.1 o.4
google/gemini-2.5-flash	i.3 o2.5
google/gemini-2.5-pro	i1.25 o10
google/gemini-3.1-flash-lite	i.25 o1.5
google/gemini-3.1-pro	i2 o12
google/gemma-3-12b-it	i.04 o.13
google/gemma-3-27b-it	i.08 o.16
google/gemma-3-4b-it	i.04 o.08
google/gemma-4-26b-a4b-it google/gemma-4-26b-it	i.07 o.34
google/gemma-4-26b:free google/gemma-4-31b:free google/gemma-4-e2b-it:free google/gemma-4-e2b:free google/gemma-4-e4b-it:free google/gemma-4-e4b:free	i0 o0
google/gemma-4-31b-it	i.13 o.38
google/gemma-4-31b-it-turbo	i.12 o.37
lizpreciatior/lzlv_70b_fp16_hf	i.35 o.4
meta-llama/llama-2-13b-chat-hf meta-llama/meta-llama-3-8b-instruct	i.03 o.04
meta-llama/llama-3.2-11b-vision-instruct	i.245 o.245
meta-llama/llama-3.2-3b-instruct	i.02 o.02
meta-llama/llama-3.2-90b-vision-instruct meta-llama/llama-4-maverick-17b-128e-instruct-fp8 meta-llama/llama-4-maverick-17b-128e-instruct-turbo openai/gpt-oss-120b-turbo qwen/qwen3-vl-30b-a3b-instruct	i.15 o.6
meta-llama/llama-4-scout-17b-16e-instruct	i.08 o.3
meta-llama/llama-guard-3-8b meta-llama/llama-guard-4-12b	i.18 o.18
meta-llama/meta-llama-3-70b-instruct	i.23 o.4
meta-llama/meta-llama-3.1-405b-instruct	i.09 o.09
meta-llama/meta-llama-3.1-8b-instruct	i.02 o.05
meta-llama/meta-llama-3.1-8b-instruct-turbo	i.02 o.03
meta-llama/meta-llama-3.3-70b-instruct	i.23 o.04
meta-llama/meta-llama-3.3-70b-instruct-turbo	i.12 o.03
microsoft/phi-4	i.07 o.14
microsoft/wizardlm-2-7b openchat/openchat_3.5	i.055 o.055
microsoft/wizardlm-2-8x22b	i.48 o.48
minimaxai/minimax-m2	i.27 o1.15
minimaxai/minimax-m2.1	i.27 o.95 r.0299999997
minimaxai/minimax-m2.5	i.15 o1.15 r.0299999997
mistralai/devstral-small-2507 mistralai/mistral-7b-instruct-v0.1 mistralai/mistral-small-3.1-24b-instruct-2503 mistralai/mistral-small-3.2-24b-instruct-2506	i.075 o.2
mistralai/mistral-7b-instruct-v0.3	i.03 o.055
mistralai/mistral-nemo-instruct-2407	i.02 o.04
mistralai/mistral-small-24b-instruct-2501	i.05 o.08
mistralai/mixtral-8x7b-instruct-v0.1	i.54 o.54
moonshotai/kimi-k2-instruct	i4 o20 r1.5
moonshotai/kimi-k2-instruct-0905	i.4 o2 r.4
moonshotai/kimi-k2-thinking	i.47 o2 r.141
moonshotai/kimi-k2.5	i.45 o2.25 r.070000002
moonshotai/kimi-k2.5-turbo	i.6 o3 r.100000002
moonshotai/kimi-k2.6 moonshotai/kimi-k2.7-code	i.75 o3.5 r.15
nousresearch/hermes-3-llama-3.1-405b	i1 o1
nousresearch/hermes-3-llama-3.1-70b	i.3 o.3
nvidia/llama-3.1-nemotron-70b-instruct	i1.2 o1.2
nvidia/nemotron-3-nano-30b-a3b	i.05 o.2
nvidia/nemotron-3-nano-omni-30b-a3b-reasoning	i.2 o.8
nvidia/nvidia-nemotron-3-super-120b-a12b	i.1 o.5 r.04
nvidia/nvidia-nemotron-nano-9b-v2	i.04 o.16
openai/gpt-oss-120b	i.039 o.19
openai/gpt-oss-20b zai-org/glm-4.5-air	i.03 o.14
paddlepaddle/paddleocr-vl-0.9b	i.14 o.8
qwen/qwen/qwen3.5-397b-a17b	i.54 o3.4
qwen/qwen2.5-72b-instruct	i.36 o.4
qwen/qwen2.5-7b-instruct qwen/qwen3-14b	i.12 o.24
qwen/qwen2.5-coder-32b-instruct qwen/qwen3-32b qwen/qwq-32b	i.08 o.28
qwen/qwen3-235b-a22b qwen/qwen3-235b-a22b-instruct-2507	i.071 o.1
qwen/qwen3-235b-a22b-thinking-2507	i.23 o2.3
qwen/qwen3-30b-a3b	i.09 o.45
qwen/qwen3-coder-480b-a35b-instruct	i.4 o1.6
qwen/qwen3-coder-480b-a35b-instruct-turbo	i.3 o1 r.1
qwen/qwen3-embedding-4b	i.02 o0
qwen/qwen3-embedding-8b-batch	i.04 o0
qwen/qwen3-max qwen/qwen3-max-thinking	i1.2 o6 r.24
qwen/qwen3-next-80b-a3b-instruct	i.09 o1.1
qwen/qwen3-next-80b-a3b-thinking	i.14 o1.4
qwen/qwen3-reranker-4b	i.025 o0
qwen/qwen3-reranker-8b	i.05 o0
qwen/qwen3-tts qwen/qwen3-tts-voicedesign	i2 o0
qwen/qwen3-vl-235b-a22b-instruct	i.2 o.88
qwen/qwen3.5-0.8b	i.01 o.05
qwen/qwen3.5-122b-a10b	i.29 o2.4
qwen/qwen3.5-27b	i.26 o2.6
qwen/qwen3.5-2b	i.02 o.1
qwen/qwen3.5-35b-a3b	i.14 o1 r.05
qwen/qwen3.5-397b-a17b	i.49 o3.6 r.3
qwen/qwen3.5-4b	i.03 o.15
qwen/qwen3.5-9b	i.04 o.15
qwen/qwen3.6-27b	i.32 o3.2
qwen/qwen3.6-35b-a3b	i.15 o.95
sao10k/l3-8b-lunaris-v1-turbo	i.04 o.05
sao10k/l3.1-70b-euryale-v2.2 sao10k/l3.3-70b-euryale-v2.3	i.85 o.85
stepfun-ai/step-3.5-flash	i.09 o.3 r.02
xiaomimimo/mimo-v2.5	i.4 o2 r.08
xiaomimimo/mimo-v2.5-pro	i1 o3 r.2
zai-org/glm-4.5	i.43 o1.74 r.08
zai-org/glm-4.6	i.43 o1.74 r.0799999993
zai-org/glm-4.6v	i.3 o.9
zai-org/glm-4.7	i.4 o1.75 r.08
zai-org/glm-4.7-flash	i.06 o.4 r.0100000002
zai-org/glm-5	i.6 o2.08 r.12
zai-org/glm-5.1	i1.05 o3.5 r.2`;
