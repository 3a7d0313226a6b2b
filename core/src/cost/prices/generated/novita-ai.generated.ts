// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const novitaAi: string = `baai/bge-m3 baai/bge-reranker-v2-m3	i.01 o.01
baichuan/baichuan-m2-32b qwen/qwen2.5-7b-instruct	i.07 o.07
baidu/ernie-4.5-21b-a3b baidu/ernie-4.5-21b-a3b-thinking	i.07 o.28
baidu/ernie-4.5-300b-a47b-paddle	i.28 o1.1
baidu/ernie-4.5-vl-28b-a3b	i.14 o.56
baidu/ernie-4.5-vl-28b-a3b-thinking	i.39 o.39
baidu/ernie-4.5-vl-424b-a47b	i.42 o1.25
cognitivecomputations/dolphin-mixtral-8x22b	i.9 o.9
deepseek/deepseek-ocr deepseek/deepseek-ocr-2 qwen/qwen3-4b-fp8	i.03 o.03
deepseek/deepseek-prover-v2-671b deepseek/deepseek-r1-turbo	i.7 o2.5
deepseek/deepseek-r1	i4 o4
deepseek/deepseek-r1-0528	i.7 o2.5 r.35
deepseek/deepseek-r1-0528-qwen3-8b	i.06 o.09
deepseek/deepseek-r1-distill-llama-70b qwen/qwen2.5-vl-72b-instruct sophosympatheia/midnight-rose-70b	i.8 o.8
deepseek/deepseek-r1-distill-llama-8b meta-llama/llama-3-8b-instruct	i.04 o.04
deepseek/deepseek-r1-distill-qwen-14b	i.15 o.15
deepseek/deepseek-r1-distill-qwen-32b	i.3 o.3
deepseek/deepseek-v3-0324	i.27 o1.12 r.135
deepseek/deepseek-v3-turbo	i.4 o1.3
deepseek/deepseek-v3.1 deepseek/deepseek-v3.1-terminus	i.27 o1 r.135
deepseek/deepseek-v3.2	i.269 o.4 r.1345
deepseek/deepseek-v3.2-exp	i.27 o.41
deepseek/deepseek-v4-flash	i.14 o.28 r.028
deepseek/deepseek-v4-pro	i1.6 o3.2 r.135
deepseek/deepseek_v3	i.89 o.89
google/gemma-2-9b-it	i.08 o.08
google/gemma-3-12b-it	i.05 o.1
google/gemma-3-27b-it	i.119 o.2
gryphe/mythomax-l2-13b	i.09 o.09
jondurbin/airoboros-l2-70b	i.5 o.5
kwaipilot/kat-coder-pro minimax/minimax-m3	i.3 o1.2 r.06
lzlv_70b	i.7 o.8
meta-llama/llama-3-70b-instruct	i.51 o.74
meta-llama/llama-3.1-70b-instruct	i.34 o.39
meta-llama/llama-3.1-8b-instruct meta-llama/llama-3.1-8b-instruct-max qwen/qwen3-reranker-8b sao10k/l3-8b-lunaris sao10k/l3-8b-stheno-v3.2	i.05 o.05
meta-llama/llama-3.1-8b-instruct-bf16 meta-llama/llama-3.2-11b-vision-instruct openchat/openchat-7b	i.06 o.06
meta-llama/llama-3.2-1b-instruct paddlepaddle/paddleocr-vl	i.02 o.02
meta-llama/llama-3.2-3b-instruct	i.03 o.05
meta-llama/llama-3.3-70b-instruct	i.135 o.4
meta-llama/llama-4-maverick-17b-128e-instruct-fp8	i.27 o.85
meta-llama/llama-4-scout-17b-16e-instruct	i.18 o.59
microsoft/wizardlm-2-8x22b	i.62 o.62
minimax/minimax-m2 minimax/minimax-m2.1	i.3 o1.2 r.03
minimaxai/minimax-m1-80k	i.55 o2.2
mistralai/mistral-7b-instruct	i.059 o.059
mistralai/mistral-nemo teknium/openhermes-2.5-mistral-7b	i.17 o.17
moonshotai/kimi-k2-0905	i.6 o2.5
moonshotai/kimi-k2-instruct	i.57 o2.3
moonshotai/kimi-k2-thinking	i.6 o2.5 r.15
moonshotai/kimi-k2.5	i.6 o3 r.1
moonshotai/kimi-k2.7-code	i.95 o4 r.19
moonshotai/kimi-k3	i3 o15 r.3
nous-hermes-2-mixtral-8x7b-dpo	i.27 o.27
nousresearch/hermes-2-pro-llama-3-8b	i.14 o.14
nousresearch/nous-hermes-llama2-13b	i.26 o.26
openai/gpt-oss-120b	i.05 o.25
openai/gpt-oss-20b	i.04 o.15
qwen/qwen-2-7b-instruct	i.054 o.054
qwen/qwen-2-vl-72b-instruct	i.45 o.45
qwen/qwen-2.5-72b-instruct	i.38 o.4
qwen/qwen-mt-plus	i.25 o.75
qwen/qwen3-235b-a22b-fp8	i.2 o.8
qwen/qwen3-235b-a22b-instruct-2507	i.09 o.58
qwen/qwen3-235b-a22b-thinking-2507	i.3 o3
qwen/qwen3-30b-a3b-fp8	i.09 o.45
qwen/qwen3-32b-fp8	i.1 o.45
qwen/qwen3-8b-fp8 zai-org/autoglm-phone-9b-multilingual	i.035 o.138
qwen/qwen3-coder-30b-a3b-instruct	i.07 o.27
qwen/qwen3-coder-480b-a35b-instruct	i.3 o1.3
qwen/qwen3-coder-next	i.2 o1.5
qwen/qwen3-embedding-0.6b qwen/qwen3-embedding-8b	i.07 o0
qwen/qwen3-max	i2.11 o8.45
qwen/qwen3-next-80b-a3b-instruct qwen/qwen3-next-80b-a3b-thinking	i.15 o1.5
qwen/qwen3-omni-30b-a3b-instruct qwen/qwen3-omni-30b-a3b-thinking	i.25 o.97
qwen/qwen3-vl-235b-a22b-instruct	i.3 o1.5
qwen/qwen3-vl-235b-a22b-thinking	i.98 o3.95
qwen/qwen3-vl-30b-a3b-instruct	i.2 o.7
qwen/qwen3-vl-30b-a3b-thinking	i.2 o1
qwen/qwen3-vl-8b-instruct	i.08 o.5
sao10k/l3-70b-euryale-v2.1 sao10k/l31-70b-euryale-v2.2	i1.48 o1.48
skywork/r1v4-lite	i.2 o.6
tencent/hy3	i.14 o.58 r.035
xiaomimimo/mimo-v2-flash	i.1 o.3 r.02
zai-org/glm-4.5 zai-org/glm-4.7	i.6 o2.2 r.11
zai-org/glm-4.5-air	i.13 o.85
zai-org/glm-4.5v	i.6 o1.8 r.11
zai-org/glm-4.6	i.55 o2.2 r.11
zai-org/glm-4.6v	i.3 o.9 r.055
zai-org/glm-5.2	i1.4 o4.4 r.26`;
