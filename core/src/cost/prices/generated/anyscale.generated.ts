// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const anyscale: string = `baai/bge-large-en-v1.5 thenlper/gte-large	i.05 o0
codellama/codellama-34b-instruct-hf codellama/codellama-70b-instruct-hf meta-llama/llama-2-70b-chat-hf meta-llama/meta-llama-3-70b-instruct	i1 o1
google/gemma-7b-it huggingfaceh4/zephyr-7b-beta meta-llama/llama-2-7b-chat-hf meta-llama/llama-3-8b-chat-hf meta-llama/llama-guard-7b mistralai/mistral-7b-instruct-v0.1 mlabonne/neuralhermes-2.5-mistral-7b open-orca/mistral-7b-openorca	i.15 o.15
meta-llama/llama-2-13b-chat-hf	i.25 o.25
mistralai/mixtral-8x22b-instruct-v0.1	i.9 o.9
mistralai/mixtral-8x7b-instruct-v0.1	i.5 o.5`;
