// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const replicate: string = `anthropic/claude-3.5-haiku anthropic/claude-4.5-haiku	i1 o5
anthropic/claude-3.5-sonnet	i3.75 o18.75
anthropic/claude-3.7-sonnet anthropic/claude-4-sonnet anthropic/claude-4.5-sonnet	i3 o15
deepseek-ai/deepseek-r1	i3.75 o10 t10
deepseek-ai/deepseek-v3	i1.45 o1.45
deepseek-ai/deepseek-v3.1	i.672 o2.016
google/gemini-2.5-flash	i2.5 o2.5
google/gemini-3-pro	i2 o12
ibm-granite/granite-3.3-8b-instruct	i.03 o.25
meta/llama-2-13b meta/llama-2-13b-chat	i.1 o.5
meta/llama-2-70b meta/llama-2-70b-chat meta/llama-3-70b meta/llama-3-70b-instruct	i.65 o2.75
meta/llama-2-7b meta/llama-2-7b-chat meta/llama-3-8b meta/llama-3-8b-instruct mistralai/mistral-7b-instruct-v0.2 mistralai/mistral-7b-v0.1	i.05 o.25
mistralai/mixtral-8x7b-instruct-v0.1	i.3 o1
openai/gpt-4.1	i2 o8
openai/gpt-4.1-mini	i.4 o1.6
openai/gpt-4.1-nano	i.1 o.4
openai/gpt-4o	i2.5 o10
openai/gpt-4o-mini	i.15 o.6
openai/gpt-5	i1.25 o10
openai/gpt-5-mini	i.25 o2
openai/gpt-5-nano	i.05 o.4
openai/gpt-oss-120b	i.18 o.72
openai/o1	i15 o60 t60
openai/o1-mini	i1.1 o4.4 t4.4
openai/o4-mini	i1 o4 t4
qwen/qwen3-235b-a22b-instruct-2507	i.264 o1.06
replicateopenai/gpt-oss-20b	i.09 o.36
xai/grok-4	i7.2 o36`;
