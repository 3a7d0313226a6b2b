// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const openrouter: string = `01-ai/yi-large anthracite-org/magnum-v2-72b magnum-v2-72b sao10k/l3.1-70b-hanami-x1 yi-large	i3 o3
aetherwiing/mn-starcannon-12b alfredpros/codellama-7b-instruct-solidity codellama-7b-instruct-solidity eleutherai/llemma_7b fimbulvetr-11b-v2 infermatic/mn-inferor-12b llemma_7b mn-celeste-12b mn-inferor-12b mn-starcannon-12b morph/morph-v3-fast mythalion-13b nothingiisreal/mn-celeste-12b sao10k/fimbulvetr-11b-v2 toppy-m-7b undi95/remm-slerp-l2-13b	i.8 o1.2
ai21/jamba-1-5-large ai21/jamba-1.6-large ai21/jamba-large-1.7 jamba-1.6-large perplexity/r1-1776 r1-1776	i2 o8
ai21/jamba-1-5-mini ai21/jamba-1.6-mini ai21/jamba-mini-1.7 jamba-1.6-mini poolside/laguna-m.1	i.2 o.4
ai21/jamba-instruct	i.5 o.7
aion-labs/aion-1.0	i4 o8
aion-labs/aion-1.0-mini	i.7 o1.4
aion-labs/aion-2.0	i.8 o1.6 r.2
aion-labs/aion-3.0	i3 o6 r.75
aion-labs/aion-3.0-mini	i.7 o1.4 r.18
aion-labs/aion-rp-llama-3.1-8b allenai/molmo-2-8b dobby-mini-unhinged-plus-llama-3.1-8b gemma-2-9b-it llama-3.1-sonar-small-128k-online llama-guard-2-8b meta-llama/llama-guard-2-8b mistral-7b-instruct-v0.2 mistralai/mistral-7b-instruct-v0.1 mistralai/mistral-7b-instruct-v0.2 perplexity/llama-3.1-sonar-small-128k-online qwen-2.5-vl-7b-instruct qwen/qwen-2.5-vl-7b-instruct qwen/qwen2.5-coder-7b-instruct qwen/qwq-32b-preview qwq-32b-preview	i.2 o.2
alibaba/tongyi-deepresearch-30b-a3b	i.09 o.45 r.09
alibaba/tongyi-deepresearch-30b-a3b:free allenai/molmo-2-8b:free allenai/olmo-3-32b-think:free amazon/nova-2-lite-v1:free arcee-ai/trinity-large-preview:free arcee-ai/trinity-mini:free baidu/cobuddy:free baidu/qianfan-ocr-fast:free cognitivecomputations/dolphin-mistral-24b-venice-edition:free cohere/north-mini-code:free deepseek/deepseek-r1-0528:free dots-studio/dots-3-note-preview:free google/gemini-2.0-flash-exp:free google/gemma-3-12b-it:free google/gemma-3-27b-it:free google/gemma-3-4b-it:free google/gemma-3n-e2b-it:free google/gemma-3n-e4b-it:free google/gemma-4-26b-a4b-it:free google/gemma-4-31b-it:free inclusionai/ling-2.6-1t:free kwaipilot/kat-coder-pro:free liquid/lfm-2.5-1.2b-instruct:free liquid/lfm-2.5-1.2b-thinking:free liquid/lfm-2.5-2.6b:free meituan/longcat-flash-chat:free meta-llama/llama-3.1-405b-instruct:free meta-llama/llama-3.2-3b-instruct:free meta-llama/llama-3.3-70b-instruct:free meta-llama/llama-guard-4-12b:free minimax/minimax-m2.5:free mistralai/mistral-7b-instruct:free mistralai/mistral-small-3.1-24b-instruct:free moonshotai/kimi-k2:free nousresearch/hermes-3-llama-3.1-405b:free nvidia/llama-nemotron-embed-vl-1b-v2:free nvidia/nemotron-3-nano-30b-a3b:free nvidia/nemotron-3-nano-omni-30b-a3b-reasoning:free nvidia/nemotron-3-super-120b-a12b:free nvidia/nemotron-3-ultra-550b-a55b:free nvidia/nemotron-3.5-content-safety:free nvidia/nemotron-3.5-lightning:free nvidia/nemotron-nano-12b-v2-vl:free nvidia/nemotron-nano-9b-v2:free openai/gpt-oss-120b:free openai/gpt-oss-20b:free openrouter/free poolside/laguna-m.1:free poolside/laguna-s-2.1:free poolside/laguna-xs-2.1:free poolside/laguna-xs.2:free qwen/qwen-2.5-vl-7b-instruct:free qwen/qwen3-235b-a22b:free qwen/qwen3-4b:free qwen/qwen3-coder:free qwen/qwen3-next-80b-a3b-instruct:free stepfun/step-3.5-flash:free tencent/hy3-preview:free tencent/hy3:free tngtech/deepseek-r1t-chimera:free tngtech/deepseek-r1t2-chimera:free tngtech/tng-r1t-chimera:free upstage/solar-pro-3:free z-ai/glm-4.5-air:free z-ai/glm-5.2:free	i0 o0
all-hands/openhands-lm-32b-v0.1 eva-qwen-2.5-32b eva-unit-01/eva-qwen-2.5-32b openhands-lm-32b-v0.1	i2.6 o3.4
allenai/olmo-2-0325-32b-instruct	i.05 o.2
allenai/olmo-3-32b-think allenai/olmo-3.1-32b-think	i.15 o.5
allenai/olmo-3-7b-instruct deepseek-r1-distill-qwen-7b rekaai/reka-flash-3	i.1 o.2
allenai/olmo-3-7b-think	i.12 o.2
allenai/olmo-3.1-32b-instruct mistral-small mistralai/mistral-small nvidia/nemotron-nano-12b-v2-vl	i.2 o.6
alpindale/goliath-120b	i6.5625 o9.375
alpindale/magnum-72b anthracite-org/magnum-v4-72b neversleep/llama-3.1-lumimaid-70b	i1.5 o2.25
amazon/nova-2-lite-v1 google/gemini-2.5-flash-image-preview	i.3 o2.5
amazon/nova-lite-v1 qwen/qwen3-14b	i.06 o.24
amazon/nova-micro-v1	i.035 o.14
amazon/nova-premier-v1	i2.5 o12.5 r.625
amazon/nova-pro-v1 qwen-vl-max qwen/qwen-vl-max	i.8 o3.2
anthropic/claude-2 anthropic/claude-2.0 anthropic/claude-2.0:beta anthropic/claude-2.1 anthropic/claude-2.1:beta anthropic/claude-2:beta claude-2 claude-2.0 claude-2.0:beta claude-2.1 claude-2.1:beta claude-2:beta	i8 o24
anthropic/claude-3-haiku	i.25 o1.25 r.03 w.3 h.5 input_images=400
anthropic/claude-3-haiku:beta	i.25 o1.25
anthropic/claude-3-opus anthropic/claude-3-opus:beta	i15 o75
anthropic/claude-3-sonnet anthropic/claude-3-sonnet:beta anthropic/claude-3.5-sonnet anthropic/claude-3.5-sonnet-20240620 anthropic/claude-3.5-sonnet-20240620:beta anthropic/claude-3.5-sonnet:beta anthropic/claude-3.7-sonnet:beta anthropic/claude-sonnet-4-6 cohere/command-r-plus cohere/command-r-plus-04-2024 command-r-plus command-r-plus-04-2024	i3 o15
anthropic/claude-3.5-haiku	i.8 o4 r.08 w1 h1.6 web_search=10000
anthropic/claude-3.5-haiku-20241022 anthropic/claude-3.5-haiku-20241022:beta anthropic/claude-3.5-haiku:beta	i.8 o4
anthropic/claude-3.7-sonnet	i3 o15 r.3 w3.75 h6 input_images=4800 web_search=10000
anthropic/claude-3.7-sonnet:thinking	i3 o15 r.3 w3.75 h6 web_search=10000
anthropic/claude-4.5-haiku-20251001 anthropic/claude-4.5-haiku-20251001:beta anthropic/claude-haiku-4.5-20251001 anthropic/claude-haiku-4.5-20251001:beta anthropic/claude-haiku-4.5:beta anthropic/claude-sonnet-5:batch ~anthropic/claude-haiku-latest	i1 o5 r.1 w1.25 h2
anthropic/claude-4.5-opus-20251124 anthropic/claude-4.5-opus-20251124:beta anthropic/claude-4.6-opus-20260205 anthropic/claude-4.6-opus-20260205:beta anthropic/claude-fable-5:batch anthropic/claude-opus-4.5-20251124 anthropic/claude-opus-4.5-20251124:beta anthropic/claude-opus-4.5:beta anthropic/claude-opus-4.6-20260205 anthropic/claude-opus-4.6-20260205:beta anthropic/claude-opus-4.6:beta anthropic/claude-opus-4.7 anthropic/claude-opus-4.7:beta anthropic/claude-opus-4.8 anthropic/claude-opus-4.8:beta anthropic/claude-opus-5 anthropic/claude-opus-5:beta	i5 o25 r.5 w6.25 h10
anthropic/claude-4.5-sonnet-20250929 anthropic/claude-4.5-sonnet-20250929:beta anthropic/claude-sonnet-4.5-20250929 anthropic/claude-sonnet-4.5-20250929:beta anthropic/claude-sonnet-4.5:beta	i3 o15 r.3 w3.75 h6|>200000 *2/1.5
anthropic/claude-4.6-sonnet-20260217 anthropic/claude-4.6-sonnet-20260217:beta anthropic/claude-sonnet-4.6-20260217 anthropic/claude-sonnet-4.6-20260217:beta anthropic/claude-sonnet-4.6:beta claude-3-sonnet claude-3-sonnet:beta claude-3.5-sonnet claude-3.5-sonnet-20240620 claude-3.5-sonnet-20240620:beta claude-3.5-sonnet:beta claude-3.7-sonnet claude-3.7-sonnet:beta claude-3.7-sonnet:thinking ~anthropic/claude-sonnet-latest	i3 o15 r.3 w3.75 h6
anthropic/claude-fable-5 anthropic/claude-fable-5:beta anthropic/claude-opus-4.8-fast anthropic/claude-opus-5-fast ~anthropic/claude-fable-latest	i10 o50 r1 w12.5 h20
anthropic/claude-fable-5.1 anthropic/claude-fable-5.1:beta	i10 o50 r.25 w12.5 h20
anthropic/claude-haiku-4.5	i1 o5 r.1 w1.25 h2 web_search=10000
anthropic/claude-haiku-4.5:batch	i.5 o2.5 r.05 w.625 h1
anthropic/claude-opus-4 anthropic/claude-opus-4.1	i15 o75 r1.5 w18.75 h30 input_images=4800 web_search=10000
anthropic/claude-opus-4.1:batch	i7.5 o37.5 r.75 w9.375 h15
anthropic/claude-opus-4.5 anthropic/claude-opus-4.6	i5 o25 r.5 w6.25 h10 web_search=10000
anthropic/claude-opus-4.5:batch anthropic/claude-opus-4.6:batch anthropic/claude-opus-4.7:batch anthropic/claude-opus-4.8:batch anthropic/claude-opus-5:batch	i2.5 o12.5 r.25 w3.125 h5
anthropic/claude-opus-4.6-fast	i30 o150 r3 w37.5 h60 web_search=10000
anthropic/claude-opus-4.7-fast	i30 o150 r3 w37.5 h60
anthropic/claude-opus-5.5 anthropic/claude-opus-5.5:beta	i4 o20 r.2 w5 h8
anthropic/claude-sonnet-4 anthropic/claude-sonnet-4.5	i3 o15 r.3 w3.75 h6 input_images=4800 web_search=10000|>200000 *2/1.5
anthropic/claude-sonnet-4.5:batch anthropic/claude-sonnet-4.6:batch	i1.5 o7.5 r.15 w1.875 h3
anthropic/claude-sonnet-4.6	@-20260313 i3 o15 r.3 w3.75|@20260313- i3 o15 r.3 w3.75 h6|@-20260313 >200000 *2/1.5
anthropic/claude-sonnet-5 anthropic/claude-sonnet-5:beta	i2 o10 r.2 w2.5 h4
anubis-pro-105b-v1 thedrummer/anubis-pro-105b-v1	i.8 o1
arcee-ai/coder-large valkyrie-49b-v1 virtuoso-medium-v2	i.5 o.8
arcee-ai/maestro-reasoning maestro-reasoning	i.9 o3.3
arcee-ai/spotlight deepseek-r1-distill-qwen-1.5b deepseek/deepseek-r1-distill-qwen-1.5b nousresearch/nous-hermes-llama2-13b scb10x/llama3.1-typhoon2-8b-instruct spotlight	i.18 o.18
arcee-ai/trinity-large-preview	i.15 o.45
arcee-ai/trinity-large-thinking	i.22 o.85 r.06
arcee-ai/trinity-mini	i.045 o.15
arcee-ai/virtuoso-large	i.75 o1.2
arcee-blitz	i.45 o.75
arliai/qwq-32b-arliai-rpr-v1	i.03 o.11
baai/bge-base-en-v1.5 intfloat/e5-base-v2 sentence-transformers/all-minilm-l12-v2 sentence-transformers/all-minilm-l6-v2 sentence-transformers/all-mpnet-base-v2 sentence-transformers/multi-qa-mpnet-base-dot-v1 sentence-transformers/paraphrase-minilm-l6-v2 thenlper/gte-base	i.005 o0
baai/bge-large-en-v1.5 baai/bge-m3 intfloat/e5-large-v2 intfloat/multilingual-e5-large qwen/qwen3-embedding-8b thenlper/gte-large	i.01 o0
baidu/ernie-4.5-21b-a3b baidu/ernie-4.5-21b-a3b-thinking	i.07 o.28
baidu/ernie-4.5-300b-a47b	i.28 o1.1
baidu/ernie-4.5-vl-28b-a3b	i.14 o.56
baidu/ernie-4.5-vl-424b-a47b	i.42 o1.25
bytedance-seed/seed-1.6 bytedance-seed/seed-2.0-lite	i.25 o2
bytedance-seed/seed-1.6-flash gemini-2.0-flash-lite-001 google/gemini-flash-1.5	i.075 o.3
bytedance-seed/seed-2-1-turbo	i.5 o2.5
bytedance-seed/seed-2.0-code google/gemini-3.1-flash-image google/gemini-3.1-flash-image-preview	i.5 o3
bytedance-seed/seed-2.0-mini deepseek/deepseek-r1-distill-llama-70b gemini-2.5-flash-lite-preview-06-17	i.1 o.4
bytedance/ui-tars-1.5-7b	i.1 o.2 r.1
caller-large	i.55 o.85
chatgpt-4o-latest grok-beta grok-vision-beta openai/chatgpt-4o-latest openai/gpt-4-turbo:batch openai/gpt-4o-2024-05-13 x-ai/grok-beta x-ai/grok-vision-beta	i5 o15
claude-3-opus claude-3-opus:beta	i15 o75 r1.5 w18.75 h30
codestral-2501 mistralai/codestral-2501	i.3 o.9
codex-mini openai/codex-mini	i1.5 o6 r.375
cognitivecomputations/dolphin-mistral-24b-venice-edition	i.2 o.9
cognitivecomputations/dolphin-mixtral-8x22b dolphin-mixtral-8x22b meta-llama/llama-2-70b-chat meta-llama/llama-3.2-90b-vision-instruct qwen-2-72b-instruct qwen/qwen-2-72b-instruct qwen/qwen2.5-vl-32b-instruct qwen2.5-vl-32b-instruct	i.9 o.9
cognitivecomputations/dolphin-mixtral-8x7b jondurbin/airoboros-l2-70b microsoft/wizardlm-2-8x22b thedrummer/unslopnemo-12b	i.5 o.5
cohere/command command google/palm-2-chat-bison google/palm-2-chat-bison-32k google/palm-2-codechat-bison google/palm-2-codechat-bison-32k gpt-3.5-turbo-1106 openai/gpt-3.5-turbo-0613 openai/gpt-3.5-turbo-1106	i1 o2
cohere/command-a cohere/command-r-plus-08-2024 inflection/inflection-3-pi inflection/inflection-3-productivity	i2.5 o10
cohere/command-r cohere/command-r-03-2024 command-r command-r-03-2024 google/gemini-pro google/gemini-pro-vision gpt-3.5-turbo-0125 magistral-small-2506 openai/gpt-3.5-turbo	i.5 o1.5
cohere/command-r-08-2024 google/gemini-2.5-flash-preview meta-llama/llama-4-maverick opengvlab/internvl3-78b	i.15 o.6
cohere/command-r7b-12-2024 google/gemini-flash-1.5-8b	i.0375 o.15
deepcogito/cogito-v2-preview-deepseek-671b deepcogito/cogito-v2.1-671b	i1.25 o1.25
deepcogito/cogito-v2-preview-llama-109b-moe	i.18 o.59
deepcogito/cogito-v2-preview-llama-405b	i3.5 o3.5
deepcogito/cogito-v2-preview-llama-70b llama3.1-typhoon2-70b-instruct scb10x/llama3.1-typhoon2-70b-instruct	i.88 o.88
deepseek-prover-v2 deepseek/deepseek-prover-v2	i.5 o2.18
deepseek-r1-0528-qwen3-8b google/gemma-3-12b-it microsoft/phi-4-multimodal-instruct phi-4-multimodal-instruct	i.05 o.1
deepseek-r1-distill-llama-8b deepseek/deepseek-r1-distill-llama-8b ministral-3b mistralai/ministral-3b	i.04 o.04
deepseek-r1-distill-qwen-14b deepseek/deepseek-r1-distill-qwen-14b essentialai/rnj-1-instruct lfm-40b liquid/lfm-40b	i.15 o.15
deepseek/deepseek-chat	i.38 o.89
deepseek/deepseek-chat-v3-0324	i.3 o.88 r.15
deepseek/deepseek-chat-v3.1	i.21 o.79 r.13
deepseek/deepseek-r1	i.45 o2.15
deepseek/deepseek-r1-0528	i.5 o2.15 r.35
deepseek/deepseek-r1-0528-qwen3-8b nousresearch/deephermes-3-mistral-24b-preview	i.02 o.1
deepseek/deepseek-r1-distill-qwen-32b	i.12 o.18
deepseek/deepseek-v3.1-terminus	i.23 o.9 r.110740740911
deepseek/deepseek-v3.1-terminus:exacto	i.21 o.79
deepseek/deepseek-v3.2	i.2288 o.3432 r.1144
deepseek/deepseek-v3.2-exp	i.27 o.41
deepseek/deepseek-v3.2-speciale	i.4 o1.2 r.2
deepseek/deepseek-v4-flash	i.0983 o.1966 r.0197
deepseek/deepseek-v4-flash-0731	i.14 o.28 r.028
deepseek/deepseek-v4-pro	i.435 o.87 r.003625
deepseek/deepseek-v4-pro-0813	i.66 o1.98 r.022
devstral-small google/gemma-3n-e4b-it mistralai/devstral-small-2505	i.06 o.12
eva-llama-3.33-70b eva-qwen-2.5-72b eva-unit-01/eva-llama-3.33-70b llama-3-lumimaid-70b magnum-72b	i4 o6
eva-unit-01/eva-qwen-2.5-72b	i.9 o1.2
gemini-2.0-flash-001	i.1 o.4 r.025 w.1833
gemini-2.5-flash-preview gemini-2.5-flash-preview-05-20	i.15 o.6 r.0375 w.2333
gemini-2.5-flash-preview-05-20:thinking gemini-2.5-flash-preview:thinking	i.15 o3.5 r.0375 w.2333
gemini-flash-1.5	i.075 o.3 r.01875 w.1583
gemini-flash-1.5-8b	i.0375 o.15 r.01 w.0583
gemini-pro-1.5 google/gemini-pro-1.5	i1.25 o5
glm-4-32b glm-z1-32b glm-z1-rumination-32b mistralai/mixtral-8x7b-instruct	i.24 o.24
glm-5v-turbo z-ai/glm-5-turbo z-ai/glm-5-turbo-20260315 z-ai/glm-5v-turbo	i1.2 o4 r.24
goliath-120b	i10 o12.5
google/gemini-2.0-flash-001	i.1 o.4 r.025 w.08334 a.7 m.1 t.4
google/gemini-2.0-flash-lite-001	i.075 o.3 a.075 m.075 t.3
google/gemini-2.5-flash	i.3 o2.5 r.075 w.3833 a1 m.3 t2.5
google/gemini-2.5-flash-image	i.3 o2.5 r.03 a1 t2.5 images.default.default=.3
google/gemini-2.5-flash-lite	i.1 o.4 r.01 w.0833333333333 a.3 m.1 t.4
google/gemini-2.5-flash-lite-preview-09-2025	i.1 o.4 r.01 w.08334 a.3 m.1 t.4
google/gemini-2.5-flash-lite:batch qwen/qwen-turbo	i.05 o.2 r.01
google/gemini-2.5-flash-preview-09-2025	i.3 o2.5 r.075 w.383
google/gemini-2.5-flash-preview:thinking	i.15 o3.5
google/gemini-2.5-flash:batch	i.15 o1.25 r.03
google/gemini-2.5-pro google/gemini-2.5-pro-preview	i1.25 o10 r.125|>200000 *2/1.5
google/gemini-2.5-pro-preview-03-25	i1.25 o10
google/gemini-2.5-pro-preview-05-06	i1.25 o10 r.31 w1.625 a1.25 m1.25 t10
google/gemini-2.5-pro:batch	i.625 o5 r.125
google/gemini-3-flash-preview	i.5 o3 r.05 a1 m.5 t3
google/gemini-3-flash-preview:batch google/gemini-3.1-flash-lite-image	i.25 o1.5
google/gemini-3-pro-image ~google/gemini-pro-latest	i2 o12 r.2
google/gemini-3-pro-image-preview	i2 o12 r.2 a2 t12 images.default.default=2
google/gemini-3-pro-preview	i2 o12 r.2|>200000 *2/1.5|=batch *.5
google/gemini-3.1-flash-lite	i.25 o1.5 r.025 a.5 t1.5
google/gemini-3.1-flash-lite-preview	i.25 o1.5 r.025 a.5 m.25 t1.5
google/gemini-3.1-flash-lite:batch	i.125 o.75 r.0125
google/gemini-3.1-pro-preview	i2 o12 r.2 a2 m2 t12|>200000 *2/1.5
google/gemini-3.1-pro-preview-customtools	i2 o12 r.2 a2 m2 t12
google/gemini-3.1-pro-preview:batch	i1 o6
google/gemini-3.5-flash ~google/gemini-flash-latest	i1.5 o9 r.15
google/gemini-3.5-flash-lite	i.3 o2.5 r.03
google/gemini-3.5-flash-lite:batch	i.15 o1.25 r.015
google/gemini-3.5-flash:batch ~openai/gpt-mini-latest	i.75 o4.5 r.075
google/gemini-3.6-flash	i.75 o3.75 r.075
google/gemini-3.6-flash:batch google/gemini-3.7-flash	i.375 o1.875 r.0375
google/gemini-3.7-flash:batch	i.1875 o.9375 r.01875
google/gemini-embedding-001 mistralai/codestral-embed-2505	i.15 o0
google/gemini-embedding-2 google/gemini-embedding-2-preview	i.2 o0
google/gemma-2-27b-it llama-3.1-405b-instruct meta-llama/llama-3.1-405b-instruct midnight-rose-70b sophosympatheia/midnight-rose-70b	i.8 o.8
google/gemma-2-9b-it microsoft/wizardlm-2-7b openchat/openchat-7b undi95/toppy-m-7b	i.07 o.07
google/gemma-3-27b-it	i.1 o.2 r.05
google/gemma-3-4b-it	i.02 o.04
google/gemma-4-26b-a4b-it	i.06 o.33
google/gemma-4-31b-it	@-20260827 i.12 o.36 r.09|@20260827- i.09 o.34 r.05
gpt-4-0314 openai/gpt-4 openai/gpt-4-0314	i30 o60
gpt-4-1106-preview openai/gpt-4-1106-preview openai/gpt-4-turbo openai/gpt-4-turbo-preview	i10 o30
gpt-4.5-preview	i75 o150 r37.5
gpt-4o:extended openai/gpt-4o:extended	i6 o18
grok-2-1212 grok-2-vision-1212 x-ai/grok-2-1212 x-ai/grok-2-vision-1212	i2 o10
grok-3 grok-3-beta	i3 o15 r.75
grok-3-mini grok-3-mini-beta	i.3 o.5 r.075
gryphe/mythomax-l2-13b	i.065 o.065
hermes-2-pro-llama-3-8b nousresearch/hermes-2-pro-llama-3-8b	i.025 o.04
ibm-granite/granite-4.0-h-micro	i.017 o.112
ibm-granite/granite-4.1-8b	i.05 o.1 r.05
inception/mercury inception/mercury-2 inception/mercury-coder	i.25 o.75 r.025
inclusionai/ling-2.6-1t inclusionai/ring-2.6-1t	i.075 o.625 r.015
inclusionai/ling-2.6-flash	i.01 o.03 r.002
inclusionai/ling-3.0-flash	i.021 o.063 r.0042
kwaipilot/kat-coder-air-v2.5 minimax/minimax-m3:batch	i.15 o.6 r.03
kwaipilot/kat-coder-pro	i.207 o.828
kwaipilot/kat-coder-pro-v2 minimax/minimax-m3 minimax/minimax-m3-20260531	i.3 o1.2 r.06
kwaipilot/kat-coder-pro-v2.5	i.74 o2.96 r.15
l3-euryale-70b sao10k/l3-euryale-70b	i1.48 o1.48
latitudegames/wayfarer-large-70b-llama-3.3	i.8 o.9
lfm-3b liquid/lfm-3b	i.02 o.02
lfm-7b liquid/lfm-7b	i.01 o.01
liquid/lfm-2-24b-a2b	i.03 o.12
liquid/lfm-2.2-6b liquid/lfm2-8b-a1b meta-llama/llama-3.2-3b-instruct	i.01 o.02
llama-3-lumimaid-8b llama-3.1-lumimaid-8b	i.2 o1.25
llama-3.1-405b meta-llama/llama-3.1-405b	i2 o2
llama-3.1-lumimaid-70b	i2.5 o3
llama-3.1-nemotron-70b-instruct nousresearch/hermes-3-llama-3.1-70b nvidia/llama-3.1-nemotron-70b-instruct	i.12 o.3
llama-3.1-nemotron-ultra-253b-v1 nvidia/llama-3.1-nemotron-ultra-253b-v1	i.6 o1.8
llama-3.1-sonar-large-128k-online microsoft/phi-3-medium-128k-instruct perplexity/llama-3.1-sonar-large-128k-online phi-3-medium-128k-instruct	i1 o1
llama-3.2-90b-vision-instruct	i1.2 o1.2
llama-3.3-nemotron-super-49b-v1 nousresearch/hermes-4-70b	i.13 o.4
magistral-medium-2506 magistral-medium-2506:thinking mistralai/magistral-medium-2506:thinking	i2 o5
mancer/weaver	i1.125 o1.125
meituan/longcat-2.0	i.3 o1.2 r.006
meituan/longcat-flash-chat	i.2 o.8 r.2
mercury-coder-small-beta	i.25 o1
meta-llama/llama-2-13b-chat	i.22 o.22
meta-llama/llama-3-70b-instruct	i.3 o.4
meta-llama/llama-3-8b-instruct	i.03 o.06
meta-llama/llama-3.1-70b-instruct	i.1 o.28
meta-llama/llama-3.1-8b-instruct	i.02 o.03 r.01
meta-llama/llama-3.2-11b-vision-instruct	i.049 o.049
meta-llama/llama-3.2-1b-instruct	i.005 o.01
meta-llama/llama-3.3-70b-instruct	i.05 o.24
meta-llama/llama-4-scout	i.08 o.3
meta-llama/llama-guard-3-8b	i.02 o.06
meta-llama/llama-guard-4-12b	i.05 o.05
meta/muse-glimmer-30b	i.35 o1.5 r.04
meta/muse-spark-1.1 meta/muse-spark-1.2	i1.25 o4.25 r.15
microsoft/mai-ds-r1 tngtech/deepseek-r1t-chimera	i.3 o1.2
microsoft/mai-image-2.5	i5 o47 input_images=8
microsoft/phi-3-mini-128k-instruct microsoft/phi-3.5-mini-128k-instruct ministral-8b mistral/ministral-8b mistralai/ministral-8b mistralai/pixtral-12b phi-3-mini-128k-instruct phi-3.5-mini-128k-instruct pixtral-12b qwen/qwen3-235b-a22b-thinking-2507 rekaai/reka-edge z-ai/glm-4-32b	i.1 o.1
microsoft/phi-4	i.07 o.14
microsoft/phi-4-mini-instruct	i.08 o.35
microsoft/phi-4-reasoning-plus phi-4-reasoning-plus	i.07 o.35
minimax-m1:extended	i.55 o2.2
minimax/minimax-01 prime-intellect/intellect-3	i.2 o1.1
minimax/minimax-m1	i.3 o1.65
minimax/minimax-m2	i.255 o1.02 r.03
minimax/minimax-m2-her minimax/minimax-m2-her-20260123	i.3 o1.2 r.03
minimax/minimax-m2.1	i.29 o.95 r.03
minimax/minimax-m2.5 minimax/minimax-m2.5-20260211	i.15 o.9 r.05
minimax/minimax-m2.7 minimax/minimax-m2.7-20260318	i.27 o1.08 r.054
mistral-7b-instruct mistral-7b-instruct-v0.3	i.028 o.054
mistral-7b-instruct-v0.1	i.11 o.19
mistral-large-2411 pixtral-large-2411 x-ai/grok-4.20-beta x-ai/grok-4.20-multi-agent-beta	i2 o6
mistral-medium mistralai/mistral-medium	i2.75 o8.1
mistral-tiny mistralai/codestral-mamba mistralai/mistral-tiny	i.25 o.25
mistralai/codestral-2508	i.3 o.9 r.03
mistralai/devstral-2512 mistralai/devstral-medium mistralai/mistral-medium-3 mistralai/mistral-medium-3.1	i.4 o2 r.04
mistralai/devstral-small mistralai/mistral-small-creative mistralai/voxtral-small-24b-2507 xiaomi/mimo-v2-flash	i.1 o.3 r.01
mistralai/ministral-14b-2512	i.2 o.2 r.02
mistralai/ministral-3b-2512	i.1 o.1 r.01
mistralai/ministral-8b-2512	i.15 o.15 r.015
mistralai/mistral-7b-instruct mistralai/mistral-7b-instruct-v0.3	i.029 o.059
mistralai/mistral-embed-2312 openai/text-embedding-ada-002	i.1 o0
mistralai/mistral-large mistralai/mistral-large-2407 mistralai/mistral-large-2411 mistralai/pixtral-large-2411	i2 o6 r.2
mistralai/mistral-large-2512	i.5 o1.5 r.05
mistralai/mistral-medium-3-5	i1.5 o7.5
mistralai/mistral-nemo	i.01 o.019
mistralai/mistral-saba	i.2 o.6 r.02
mistralai/mistral-small-24b-instruct-2501	i.05 o.09
mistralai/mistral-small-2603 upstage/solar-pro-3	i.15 o.6 r.015
mistralai/mistral-small-3.1-24b-instruct	i.05 o.15
mistralai/mistral-small-3.2-24b-instruct	i.075 o.2
mistralai/mixtral-8x22b-instruct	i.9 o.9 r.09
mixtral-8x7b-instruct	i.08 o.24
moonshotai/kimi-dev-72b	i.29 o1.15
moonshotai/kimi-k2	i.57 o2.3
moonshotai/kimi-k2-0905 moonshotai/kimi-k2-0905:exacto	i.6 o2.5
moonshotai/kimi-k2-thinking	i.6 o2.5 r.15
moonshotai/kimi-k2.5	i.4 o1.9 r.09
moonshotai/kimi-k2.6 ~moonshotai/kimi-latest	i.68 o3.41 r.34
moonshotai/kimi-k2.7-code moonshotai/kimi-k2.7-code-20260612	i.75 o3.5 r.16
moonshotai/kimi-k2.7-code:batch	i.475 o2 r.095
moonshotai/kimi-k3 moonshotai/kimi-k3-20260715	i3 o15 r.3
moonshotai/kimi-linear-48b-a3b-instruct	i.5 o.6
morph/morph-v3-large	i.9 o1.9
neversleep/llama-3-lumimaid-70b	i3.375 o4.5
neversleep/llama-3-lumimaid-8b neversleep/llama-3-lumimaid-8b:extended neversleep/llama-3.1-lumimaid-8b	i.09375 o.75
neversleep/noromaid-20b	i.75 o1.5
nex-agi/deepseek-v3.1-nex-n1	i.135 o.5
nex-agi/nex-n2-mini	i.025 o.1 r.0025
nex-agi/nex-n2-pro	i.25 o1 r.025
noromaid-20b	i1.25 o2
nous-hermes-2-mixtral-8x7b-dpo nousresearch/nous-hermes-2-mixtral-8x7b-dpo qwen/qwen-2.5-vl-72b-instruct	i.6 o.6
nousresearch/hermes-3-llama-3.1-405b sao10k/l3.1-euryale-70b sao10k/l3.3-euryale-70b	i.7 o.8
nousresearch/hermes-4-405b relace/relace-search	i1 o3
nvidia/llama-3.3-nemotron-super-49b-v1.5	i.4 o.4
nvidia/nemotron-3-nano-30b-a3b	i.05 o.2 r.03
nvidia/nemotron-3-super-120b-a12b	i.09 o.45
nvidia/nemotron-3-ultra-550b-a55b	i.5 o2.5 r.15
nvidia/nemotron-3-ultra-550b-a55b:batch	i.3 o1.8 r.1
nvidia/nemotron-3.5-lightning	i.08 o.2 r.04
nvidia/nemotron-nano-9b-v2	i.04 o.16
o1-mini o1-mini-2024-09-12 openai/o3-mini openai/o3-mini-high	i1.1 o4.4 r.55
o1-preview o1-preview-2024-09-12 openai/o1	i15 o60 r7.5
openai/gpt-3.5-turbo-16k	i3 o4
openai/gpt-3.5-turbo-instruct	i1.5 o2
openai/gpt-3.5-turbo:batch	i.25 o.75
openai/gpt-4-32k openai/gpt-4-32k-0314	i60 o120
openai/gpt-4.1	i2 o8 r.5
openai/gpt-4.1-mini	i.4 o1.6 r.1 web_search=10000
openai/gpt-4.1-mini-2025-04-14	i.4 o1.6 r.1
openai/gpt-4.1-mini:batch	i.2 o.8 r.05
openai/gpt-4.1-nano	i.1 o.4 r.025 web_search=10000
openai/gpt-4.1-nano:batch	i.05 o.2 r.0125
openai/gpt-4.1:batch openai/o3:batch	i1 o4 r.25
openai/gpt-4.5-preview	i75 o150
openai/gpt-4o openai/gpt-4o-2024-08-06 openai/gpt-4o-2024-11-20	i2.5 o10 r1.25
openai/gpt-4o-audio-preview	i2.5 o10 a40
openai/gpt-4o-mini openai/gpt-4o-mini-2024-07-18	i.15 o.6 r.075
openai/gpt-4o-mini-search-preview	i.15 o.6 web_search=27500
openai/gpt-4o-mini:batch	i.075 o.3 r.0375
openai/gpt-4o-search-preview	i2.5 o10 web_search=35000
openai/gpt-4o:batch	i1.25 o5 r.625
openai/gpt-5 openai/gpt-5-2025-08-07 openai/gpt-5-codex	i1.25 o10 r.125
openai/gpt-5-chat openai/gpt-5.1-codex-max	i1.25 o10 r.125 web_search=10000
openai/gpt-5-codex:batch openai/gpt-5.1:batch openai/gpt-5:batch	i.625 o5 r.0625
openai/gpt-5-image	i10 o10 r1.25 web_search=10000
openai/gpt-5-image-mini	i2.5 o2 r.25 web_search=10000
openai/gpt-5-mini	i.25 o2 r.025 web_search=10000
openai/gpt-5-mini-2025-08-07 openai/gpt-5.1-codex-mini openai/gpt-5.1-codex-mini-20251113	i.25 o2 r.025
openai/gpt-5-mini:batch	i.125 o1 r.0125
openai/gpt-5-nano	i.05 o.4 r.005
openai/gpt-5-nano:batch	i.025 o.2 r.0025
openai/gpt-5-pro	i15 o120 web_search=10000
openai/gpt-5-pro:batch	i7.5 o60
openai/gpt-5.1 openai/gpt-5.1-codex	i1.25 o10 r.13
openai/gpt-5.1-chat	i1.25 o10 r.13 web_search=10000
openai/gpt-5.2 openai/gpt-5.2-20251211 openai/gpt-5.2-chat openai/gpt-5.2-codex openai/gpt-5.3-codex-20260224	i1.75 o14 r.175
openai/gpt-5.2-pro	i21 o168 web_search=10000
openai/gpt-5.2-pro-20251211	i21 o168
openai/gpt-5.2-pro:batch	i10.5 o84
openai/gpt-5.2:batch	i.875 o7 r.0875
openai/gpt-5.3-chat	i1.75 o14 r.175 web_search=100000
openai/gpt-5.3-codex	i1.75 o14 r.175 web_search=10000
openai/gpt-5.4	i2.5 o15 r.25 web_search=10000|>272000 *2/1.5
openai/gpt-5.4-2026-03-05	i2.5 o15
openai/gpt-5.4-20260305	i2.5 o15 r.25|>272000 *2/1.5
openai/gpt-5.4-image-2	i8 o15 r2
openai/gpt-5.4-mini	i.75 o4.5 r.075 web_search=10000
openai/gpt-5.4-mini:batch	i.375 o2.25 r.0375
openai/gpt-5.4-nano	i.2 o1.25 r.02 web_search=10000
openai/gpt-5.4-nano:batch	i.1 o.625 r.01
openai/gpt-5.4-pro	i30 o180 web_search=10000|>272000 *2/1.5
openai/gpt-5.4-pro:batch openai/gpt-5.5-pro:batch	i15 o90
openai/gpt-5.4:batch openai/gpt-5.6-sol:batch	i1.25 o7.5 r.125
openai/gpt-5.5	i5 o30 r.5|>272000 *2/1.5
openai/gpt-5.5-pro	i30 o180|>272000 *2/1.5
openai/gpt-5.5:batch openai/gpt-5.6-sol-pro:batch	i2.5 o15 r.25
openai/gpt-5.6-luna	i.2 o1.2 r.02 w.25|>272000 *2/1.5
openai/gpt-5.6-luna-pro	i.2 o1.2 r.02 w.25
openai/gpt-5.6-luna-pro:batch openai/gpt-5.6-luna:batch	i.1 o.6 r.01
openai/gpt-5.6-sol	i2 o10 r.2 w2.5|>272000 *2/1.5
openai/gpt-5.6-sol-pro ~openai/gpt-latest	i5 o30 r.5 w6.25
openai/gpt-5.6-terra	i2 o12 r.2 w2.5|>272000 *2/1.5
openai/gpt-5.6-terra-pro	i2 o12 r.2 w2.5
openai/gpt-5.6-terra-pro:batch openai/gpt-5.6-terra:batch	i1 o6 r.1
openai/gpt-6-luna openai/gpt-6-luna-pro	i.1 o.5 r.01 w.125 web_search=10000|>272000 *2/1.5
openai/gpt-6-luna-pro:batch openai/gpt-6-luna:batch	i.05 o.25 r.005 w.0625 web_search=10000|>272000 *2/1.5
openai/gpt-6-sol openai/gpt-6-sol-pro	i2 o10 r.2 w2.5 web_search=10000|>272000 *2/1.5
openai/gpt-6-sol-pro:batch openai/gpt-6-sol:batch	i1 o5 r.1 w1.25 web_search=10000|>272000 *2/1.5
openai/gpt-audio	i2.5 o10 a32
openai/gpt-audio-mini	i.6 o2.4 a.6
openai/gpt-chat-latest sakana/fugu-ultra	i5 o30 r.5
openai/gpt-oss-120b	i.039 o.18 r.039
openai/gpt-oss-120b:exacto	i.039 o.19
openai/gpt-oss-20b	i.029 o.14 r.029
openai/gpt-oss-safeguard-20b	i.075 o.3 r.037
openai/o1-mini openai/o1-mini-2024-09-12	i1.1 o4.4
openai/o1-pro	i150 o600
openai/o1-pro:batch	i75 o300
openai/o1:batch	i7.5 o30 r3.75
openai/o3 openai/o4-mini-deep-research	i2 o8 r.5 web_search=10000
openai/o3-deep-research	i10 o40 r2.5 web_search=10000
openai/o3-mini-high:batch openai/o3-mini:batch	i.55 o2.2 r.275
openai/o3-pro	i20 o80 web_search=10000
openai/o3-pro:batch	i10 o40
openai/o4-mini openai/o4-mini-high	i1.1 o4.4 r.275 web_search=10000
openai/o4-mini-high:batch openai/o4-mini:batch	i.55 o2.2 r.1375
openai/text-embedding-3-large	i.13 o0
openai/text-embedding-3-small qwen/qwen3-embedding-4b	i.02 o0
perceptron/perceptron-mk1	i.15 o1.5
perplexity/pplx-embed-v1-0.6b	i.004 o0
perplexity/pplx-embed-v1-4b	i.03 o0
perplexity/sonar	i1 o1 web_search=5000
perplexity/sonar-deep-research	i2 o8 t3 web_search=5000
perplexity/sonar-pro	i3 o15 web_search=5000
perplexity/sonar-pro-search	i3 o15 web_search=18000
perplexity/sonar-reasoning sonar-reasoning	i1 o5
perplexity/sonar-reasoning-pro	i2 o8 web_search=5000
poolside/laguna-s-2.1	i.09 o.18 r.009
poolside/laguna-xs-2.1	i.06 o.12 r.03
pygmalionai/mythalion-13b	i.5625 o1.125
qwen-max	i1.6 o6.4 r.64
qwen-turbo	i.05 o.2 r.02
qwen-vl-plus	i.21 o.63
qwen/qwen-2.5-72b-instruct	i.12 o.39
qwen/qwen-2.5-7b-instruct	i.04 o.1
qwen/qwen-2.5-coder-32b-instruct	i.06 o.15
qwen/qwen-max	i1.6 o6.4 r.32
qwen/qwen-plus	i.4 o1.2 r.16 w.5
qwen/qwen-plus-2025-07-28	i.26 o.78
qwen/qwen-plus-2025-07-28:thinking	i.26 o.78 w.325
qwen/qwen-vl-plus	i.21 o.63 r.042
qwen/qwen2.5-vl-72b-instruct	i.7 o.7 r.35
qwen/qwen3-235b-a22b	i.13 o.6
qwen/qwen3-235b-a22b-2507	i.09 o.1
qwen/qwen3-30b-a3b	i.08 o.29
qwen/qwen3-30b-a3b-instruct-2507	i.04815 o.19305
qwen/qwen3-30b-a3b-thinking-2507	i.08 o.4 r.032
qwen/qwen3-32b	i.1 o.3 r.05
qwen/qwen3-4b	i.0715 o.273
qwen/qwen3-8b	i.035 o.138 r.0149572649573
qwen/qwen3-coder	i.22 o1.8 r.0733333333333
qwen/qwen3-coder-30b-a3b-instruct	i.07 o.27
qwen/qwen3-coder-480b-a35b-07-25 qwen/qwen3-coder:exacto	i.22 o1.8
qwen/qwen3-coder-flash	i.195 o.975 r.039 w.24375
qwen/qwen3-coder-next qwen/qwen3-coder-next-2025-02-03	i.11 o.8 r.07
qwen/qwen3-coder-plus	i.65 o3.25 r.13 w.8125
qwen/qwen3-max	i1.2 o6 r.24 w1.5
qwen/qwen3-max-thinking qwen/qwen3-max-thinking-20260123	i.78 o3.9
qwen/qwen3-next-80b-a3b-instruct	i.09 o1.1 r.063
qwen/qwen3-next-80b-a3b-instruct-2509	i.09 o1.1
qwen/qwen3-next-80b-a3b-thinking qwen/qwen3-next-80b-a3b-thinking-2509	i.0975 o.78
qwen/qwen3-vl-235b-a22b-instruct	i.2 o.88 r.11
qwen/qwen3-vl-235b-a22b-thinking	i.26 o2.6
qwen/qwen3-vl-30b-a3b-instruct	i.13 o.52
qwen/qwen3-vl-30b-a3b-thinking	i.13 o1.56
qwen/qwen3-vl-32b-instruct	i.104 o.416
qwen/qwen3-vl-8b-instruct	i.08 o.5
qwen/qwen3-vl-8b-thinking	i.117 o1.365
qwen/qwen3.5-122b-a10b qwen/qwen3.5-122b-a10b-20260224	i.26 o2.08
qwen/qwen3.5-27b qwen/qwen3.5-27b-20260224	i.195 o1.56
qwen/qwen3.5-35b-a3b qwen/qwen3.5-35b-a3b-20260224 qwen/qwen3.6-35b-a3b	i.14 o1 r.05
qwen/qwen3.5-397b-a17b qwen/qwen3.5-397b-a17b-20260216	i.39 o2.34
qwen/qwen3.5-9b qwen/qwen3.5-9b-20260310	i.1 o.15
qwen/qwen3.5-flash-02-23 qwen/qwen3.5-flash-20260224	i.065 o.26
qwen/qwen3.5-plus-02-15	i.4 o2.4|>256000 *1.25
qwen/qwen3.5-plus-20260216	i.4 o2.4
qwen/qwen3.5-plus-20260420	i.3 o1.8 w.375
qwen/qwen3.6-27b qwen/qwen3.6-27b-20260422	i.289 o2.4
qwen/qwen3.6-35b-a3b-20260415	i.14 o1
qwen/qwen3.6-flash	i.1875 o1.125 w.234375
qwen/qwen3.6-max-preview qwen/qwen3.6-max-preview-20260420	i1.04 o6.24 w1.3
qwen/qwen3.6-plus qwen/qwen3.6-plus-04-02	i.325 o1.95 w.40625
qwen/qwen3.7-flash	i.03 o.13 r.006 w.038
qwen/qwen3.7-max qwen/qwen3.7-max-20260520	i1.25 o3.75 r.25 w1.5625
qwen/qwen3.7-plus qwen/qwen3.7-plus-20260602	i.4 o1.6 r.08 w.5
qwen/qwen3.8-2.4t-a95b	i2 o6 r.25
qwen/qwen3.8-27b	i.45 o3.2 r.05
qwen/qwen3.8-max	i2 o6 r.25 w2.5
qwen/qwq-32b qwq-32b	i.15 o.2
raifle/sorcererlm-8x22b sorcererlm-8x22b	i4.5 o4.5
relace/relace-apply-3	i.85 o1.25
sakana/sakana-namazu	i.95 o4 r.15
sao10k/l3-lunaris-8b	i.02 o.05
steelskull/l3.3-electra-r1-70b	i.7 o.95
stepfun-ai/step3	i.57 o1.42
stepfun/step-3.5-flash	i.09 o.3 r.02
stepfun/step-3.7-flash	i.2 o1.15 r.04
switchpoint/router	i.85 o3.4
tencent/hunyuan-a13b-instruct	i.14 o.57
tencent/hy3	i.132 o.528 r.033
tencent/hy3-preview	i.063 o.21 r.021
thedrummer/anubis-70b-v1.1	i.75 o1
thedrummer/cydonia-24b-v4.1	i.3 o.5 r.15
thedrummer/rocinante-12b	i.25 o.5
thedrummer/skyfall-36b-v2	i.5 o.8 r.227272727273
thinkingmachines/inkling	i.95 o4.05 r.16
thinkingmachines/inkling-small	i.45 o1.2 r.1
thinkingmachines/inkling:batch	i.5 o2.025 r.085
thudm/glm-4.1v-9b-thinking	i.028 o.1104
tngtech/deepseek-r1t2-chimera	i.3 o1.1 r.15
tngtech/tng-r1t-chimera	i.25 o.85
upstage/solar-pro4	i.03 o.12 r.006
writer/palmyra-x5	i.6 o6
x-ai/grok-3 x-ai/grok-3-beta x-ai/grok-4	i3 o15 r.75 web_search=5000
x-ai/grok-3-mini x-ai/grok-3-mini-beta	i.3 o.5 r.075 web_search=5000
x-ai/grok-4-fast	i.2 o.5 r.05 web_search=5000|>128000 *2
x-ai/grok-4.1-fast	i.2 o.5 r.05 web_search=5000
x-ai/grok-4.20	i1.25 o2.5 r.2 web_search=5000
x-ai/grok-4.20-multi-agent	i2 o6 r.2 web_search=5000
x-ai/grok-4.3	i1.25 o2.5 r.2
x-ai/grok-4.5	i2 o6 r.3
x-ai/grok-4.6 ~x-ai/grok-latest	i2 o6 r.5
x-ai/grok-build-0.1	i1 o2 r.2
x-ai/grok-code-fast-1	i.2 o1.5 r.02 web_search=5000
xiaomi/mimo-v2-omni	i.4 o2 r.08
xiaomi/mimo-v2-pro	i1 o3 r.2
xiaomi/mimo-v2.5	i.14 o.28 r.0028
xiaomi/mimo-v2.5-pro	i.435 o.87 r.0036
xwin-lm/xwin-lm-70b	i3.75 o3.75
z-ai/glm-4.5	i.6 o2.2 r.11
z-ai/glm-4.5-air	i.125 o.85 r.06
z-ai/glm-4.5v	i.6 o1.8 r.11
z-ai/glm-4.6	i.43 o1.74 r.08
z-ai/glm-4.6:exacto	i.44 o1.76
z-ai/glm-4.6v	i.3 o.9 r.05
z-ai/glm-4.7	i.4 o1.75 r.08
z-ai/glm-4.7-flash z-ai/glm-4.7-flash-20260119	i.06 o.4 r.01
z-ai/glm-5 z-ai/glm-5-20260211	i.6 o1.92 r.12
z-ai/glm-5.1 z-ai/glm-5.1-20260406	i.98 o3.08 r.182
z-ai/glm-5.2 z-ai/glm-5.2-20260616 z-ai/glm-5.3 z-ai/glm-5.3-20260816	i1.4 o4.4 r.26
z-ai/glm-5.2:batch	i.7 o2.2 r.13
z-ai/glm-5.3-flash	i.075 o.25 r.015
~anthropic/claude-opus-latest	@-20260922 i5 o25 r.5 w6.25|@20260922- i4 o20 r.2 w5 h8
~deepseek/deepseek-v4-flash-latest	i.078596 o.157192 r.0157192`;
