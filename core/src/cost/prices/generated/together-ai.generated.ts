// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const togetherAi: string = `allenai/olmo-7b allenai/olmo-7b-instruct allenai/olmo-7b-twin-2t codellama/codellama-7b-instruct-hf eleutherai/llemma_7b google/gemma-7b google/gemma-7b-it lmsys/vicuna-7b-v1.5 meta-llama/llama-2-7b-chat-hf meta-llama/llama-3-8b-chat-hf meta-llama/llama-guard-7b meta-llama/meta-llama-3.1-8b-instruct-reference meta-llama/meta-llama-3.1-8b-reference mistralai/mistral-7b-instruct-v0.1 mistralai/mistral-7b-instruct-v0.2 mistralai/mistral-7b-v0.1 nousresearch/nous-capybara-7b-v1p9 nousresearch/nous-hermes-llama-2-7b numbersstation/nsql-llama-2-7b open-orca/mistral-7b-openorca openchat/openchat-3.5-1210 qwen/qwen1.5-7b qwen/qwen1.5-7b-chat snorkelai/snorkel-mistral-pairrm-dpo teknium/openhermes-2-mistral-7b teknium/openhermes-2p5-mistral-7b together-ai-4.1b-8b togethercomputer/alpaca-7b togethercomputer/codellama-7b togethercomputer/codellama-7b-instruct togethercomputer/codellama-7b-python togethercomputer/falcon-7b togethercomputer/falcon-7b-instruct togethercomputer/gpt-jt-6b-v1 togethercomputer/gpt-jt-moderation-6b togethercomputer/llama-2-7b togethercomputer/llama-2-7b-32k togethercomputer/llama-2-7b-32k-instruct togethercomputer/llama-2-7b-chat togethercomputer/pythia-chat-base-7b-v0.16 togethercomputer/qwen-7b togethercomputer/qwen-7b-chat togethercomputer/redpajama-incite-7b-base togethercomputer/redpajama-incite-7b-chat togethercomputer/redpajama-incite-7b-instruct togethercomputer/stripedhyena-hessian-7b togethercomputer/stripedhyena-nous-7b undi95/toppy-m-7b wizardlm/wizardlm-13b-v1.2	i.2 o.2
arcee-ai/coder-large	i.5 o.8
arcee-ai/maestro-reasoning	i.9 o3.3
arcee-ai/virtuoso-large	i.75 o1.2
austism/chronos-hermes-13b gryphe/mythomax-l2-13b lmsys/vicuna-13b-v1.5 lmsys/vicuna-13b-v1.5-16k nexusflow/nexusraven-v2-13b nousresearch/nous-hermes-llama2-13b qwen/qwen1.5-14b qwen/qwen1.5-14b-chat qwen/qwen2.5-7b-instruct-turbo together-ai-8.1b-21b togethercomputer/gpt-neoxt-chat-base-20b undi95/remm-slerp-l2-13b upstage/solar-10.7b-instruct-v1.0	i.3 o.3
baai/bge-base-en-v1.5 bert-base-uncased sentence-transformers/msmarco-bert-base-dot-v5 together-ai-embedding-up-to-150m togethercomputer/m2-bert-80m-2k-retrieval togethercomputer/m2-bert-80m-32k-retrieval togethercomputer/m2-bert-80m-8k-retrieval	i.008 o0
baai/bge-large-en-v1.5 together-ai-embedding-151m-to-350m whereisai/uae-large-v1	i.016 o0
black-forest-labs/flux.1-canny-pro	images.default.default=500
black-forest-labs/flux.1-dev black-forest-labs/flux.1-kontext-dev black-forest-labs/flux.1-krea-dev	megapixels=250
black-forest-labs/flux.1-kontext-max	megapixels=800
black-forest-labs/flux.1-kontext-pro	megapixels=400
black-forest-labs/flux.1-pro	megapixels=500
black-forest-labs/flux.1-schnell	megapixels=27
black-forest-labs/flux.1.1-pro google/imagen-4.0-preview	images.default.default=400
bytedance-seed/seededit bytedance-seed/seedream-4.0	images.default.default=300
bytedance-seed/seedream-3.0	images.default.default=180
bytedance/seedance-1.0-lite minimax/video-01-director	i0 o0 video_seconds=1.008
bytedance/seedance-1.0-pro	i0 o0 video_seconds=4.104
codellama/codellama-13b-instruct-hf meta-llama/llama-2-13b-chat-hf	i.225 o.225
codellama/codellama-34b-instruct-hf	i.776 o.776
codellama/codellama-70b-instruct-hf deepseek-ai/deepseek-llm-67b-chat garage-baind/platypus2-70b-instruct huggyllama/llama-65b meta-llama/llama-2-70b-chat-hf meta-llama/llama-3-70b-chat-hf meta-llama/meta-llama-3.1-70b-instruct-reference meta-llama/meta-llama-3.1-70b-reference nousresearch/nous-hermes-2-mixtral-8x7b-dpo nousresearch/nous-hermes-2-mixtral-8x7b-sft qwen/qwen1.5-72b together-ai-41.1b-80b togethercomputer/llama-2-70b togethercomputer/llama-2-70b-chat upstage/solar-0-70b-16bit wizardlm/wizardlm-70b-v1.0	i.9 o.9
databricks/dbrx-instruct meta-llama/llama-3.2-90b-vision-instruct-turbo microsoft/wizardlm-2-8x22b mistralai/mixtral-8x22b qwen/qwen2.5-72b-instruct-turbo qwen/qwq-32b	i1.2 o1.2
deepcogito/cogito-v2-preview-deepseek-671b deepseek-ai/deepseek-v3	i1.25 o1.25
deepcogito/cogito-v2-preview-llama-109b-moe meta-llama/llama-4-scout-17b-16e-instruct	i.18 o.59
deepcogito/cogito-v2-preview-llama-405b meta-llama/meta-llama-3.1-405b-instruct-turbo	i3.5 o3.5
deepcogito/cogito-v2-preview-llama-70b meta-llama/llama-3.3-70b-instruct-turbo meta-llama/meta-llama-3-70b-instruct-turbo meta-llama/meta-llama-3.1-70b-instruct-turbo meta-llama/meta-llama-3.3-70b-instruct-turbo	i.88 o.88
deepseek-ai/deepseek-coder-33b-instruct mistralai/mistral-small-24b-instruct-2501 nousresearch/nous-hermes-2-yi-34b phind/phind-codellama-34b-python-v1 phind/phind-codellama-34b-v2 qwen/qwen2.5-coder-32b-instruct together-ai-21.1b-41b togethercomputer/codellama-34b togethercomputer/codellama-34b-instruct togethercomputer/codellama-34b-python togethercomputer/falcon-40b togethercomputer/falcon-40b-instruct wizardlm/wizardcoder-python-34b-v1.0 zero-one-ai/yi-34b zero-one-ai/yi-34b-chat	i.8 o.8
deepseek-ai/deepseek-r1	i3 o7
deepseek-ai/deepseek-r1-0528-tput	i.55 o2.19
deepseek-ai/deepseek-r1-distill-llama-70b qwen/qwen3-coder-480b-a35b-instruct-fp8	i2 o2
deepseek-ai/deepseek-r1-distill-qwen-14b marin-community/marin-8b-instruct meta-llama/llama-3.2-11b-vision-instruct-turbo meta-llama/meta-llama-3-8b-instruct-turbo meta-llama/meta-llama-3.1-8b-instruct-turbo	i.18 o.18
deepseek-ai/deepseek-v3.1	i.6 o1.7
deepseek-ai/deepseek-v4-pro	i2.1 o4.4 r.2
discoresearch/discolm-mixtral-8x7b-v2 mistralai/mixtral-8x7b-instruct-v0.1 mistralai/mixtral-8x7b-v0.1	i.6 o.6
google/flash-image-2.5	images.default.default=39
google/gemma-2b google/gemma-2b-it meta-llama/meta-llama-3-8b-instruct-lite microsoft/phi-2 qwen/qwen1.5-0.5b qwen/qwen1.5-0.5b-chat qwen/qwen1.5-1.8b qwen/qwen1.5-1.8b-chat qwen/qwen1.5-4b qwen/qwen1.5-4b-chat together-ai-up-to-4b togethercomputer/redpajama-incite-base-3b-v1 togethercomputer/redpajama-incite-chat-3b-v1 togethercomputer/redpajama-incite-instruct-3b-v1	i.1 o.1
google/gemma-3n-e4b-it	i.02 o.04
google/imagen-4.0-fast	images.default.default=200
google/imagen-4.0-ultra ideogram/ideogram-3.0	images.default.default=600
hidream-ai/hidream-i1-dev	images.default.default=45
hidream-ai/hidream-i1-fast qwen/qwen-image-edit	images.default.default=32
hidream-ai/hidream-i1-full	images.default.default=90
kwaivgi/kling-2.1-pro	i0 o0 video_seconds=2.304
lykon/dreamshaper	images.default.default=6
meta-llama/llama-3.2-3b-instruct-turbo	i.06 o.06
meta-llama/llama-3.3-70b-instruct-turbo-free	i0 o0
meta-llama/llama-4-maverick-17b-128e-instruct-fp8	i.27 o.85
meta-llama/meta-llama-3-70b-instruct-lite	i.54 o.54
minimax/hailuo-02	i0 o0 video_seconds=1.764
minimaxai/minimax-m2.5	i300
minimaxai/minimax-m2.7	i.3 o1.2 r.06
mistralai/mixtral-8x22b-instruct-v0.1	i2.4 o2.4
moonshot-ai/kimi-k2-instruct moonshot-ai/kimi-k2-instruct-0905 moonshotai/kimi-k2-instruct moonshotai/kimi-k2-instruct-0905	i1 o3
moonshot-ai/kimi-k2-thinking moonshotai/kimi-k2-thinking	i1.2 o4
moonshotai/kimi-k2.5	i.5 o2.8
moonshotai/kimi-k2.6 moonshotai/kimi-k2.7-code	i1.2 o4.5 r.2
openai/gpt-oss-120b	i.15 o.6
openai/gpt-oss-20b	i.05 o.2
pixverse/pixverse-v5	i0 o0 video_seconds=2.16
qwen/qwen-image	images.default.default=58
qwen/qwen2.5-vl-72b-instruct	i1.95 o8
qwen/qwen3-235b-a22b-fp8-tput qwen/qwen3-235b-a22b-instruct-2507-tput	i.2 o.6
qwen/qwen3-235b-a22b-thinking-2507	i.65 o3
qwen/qwen3-next-80b-a3b-instruct qwen/qwen3-next-80b-a3b-thinking	i.15 o1.5
qwen/qwen3.5-397b-a17b	i6 o36
qwen/qwen3.5-9b	i1 o1.5
qwen/qwen3.6-plus	i.5 o3
qwen/qwen3.7-max	i1.25 o3.75
rundiffusion/juggernaut-lightning-flux	images.default.default=17
rundiffusion/juggernaut-pro-flux	images.default.default=49
stabilityai/stable-diffusion-3-medium stabilityai/stable-diffusion-xl-base-1.0	images.default.default=19
together-ai-81.1b-110b	i1.8 o1.8
togethercomputer/codellama-13b togethercomputer/codellama-13b-instruct togethercomputer/codellama-13b-python togethercomputer/llama-2-13b togethercomputer/llama-2-13b-chat	i.22 o.22
vidu/vidu-q1	i0 o0 video_seconds=1.584
zai-org/glm-4.5-air-fp8	i.2 o1.1
zai-org/glm-4.6	i.6 o2.2
zai-org/glm-4.7	i.45 o2
zai-org/glm-5.2	i1.4 o4.4 r.26
zero-one-ai/yi-6b	i.14 o.14
*	=batch *.5`;
