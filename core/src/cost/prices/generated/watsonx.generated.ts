// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const watsonx: string = `bigscience/mt0-xxl-13b core42/jais-13b-chat	i500
google/flan-t5-xl-3b ibm/granite-13b-chat-v2 ibm/granite-13b-instruct-v2	i.6 o.6
ibm/granite-3-3-8b-instruct ibm/granite-3-8b-instruct ibm/granite-guardian-3-3-8b	i.2 o.2
ibm/granite-4-h-small	i.06 o.25
ibm/granite-guardian-3-2-2b ibm/granite-vision-3-2-2b meta-llama/llama-3-2-1b-instruct	i.1 o.1
ibm/granite-ttm-1024-96-r2 ibm/granite-ttm-1536-96-r2 ibm/granite-ttm-512-96-r2	i.38 o.38
meta-llama/llama-3-2-11b-vision-instruct meta-llama/llama-guard-3-11b-vision mistralai/pixtral-12b-2409	i.35 o.35
meta-llama/llama-3-2-3b-instruct	i.15 o.15
meta-llama/llama-3-2-90b-vision-instruct	i2 o2
meta-llama/llama-3-3-70b-instruct	i.71 o.71
meta-llama/llama-4-maverick-17b	i.35 o1.4
mistralai/mistral-large mistralai/mistral-medium-2505	i3 o10
mistralai/mistral-small-2503 mistralai/mistral-small-3-1-24b-instruct-2503	i.1 o.3
openai/gpt-oss-120b	i.15 o.6
sdaia/allam-1-13b-instruct	i1.8 o1.8
whisper-large-v3-turbo	audio_seconds=.36`;
