// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const falAi: string = `anthropic/claude-3-5-haiku anthropic/claude-haiku-4.5	i.8 o4
anthropic/claude-3-5-sonnet anthropic/claude-3.7-sonnet anthropic/claude-sonnet-4.5	i3 o15
anthropic/claude-3-haiku	i.25 o1.25
deepseek/deepseek-r1	i.7 o2.5
deepseek/deepseek-v3.1-terminus	i.38 o.38
fal-ai/flux-2-pro fal-ai/seedream-v4	images.default.default=30000
fal-ai/flux-pro/kontext fal-ai/flux-pro/v1.1 fal-ai/recraft-v3 fal-ai/recraft/v4/pro/text-to-image openai/gpt-image-2	images.default.default=40000
fal-ai/flux-pro/v1.1-ultra	images.default.default=60000
fal-ai/flux/dev	images.default.default=25000
fal-ai/flux/schnell	images.default.default=3000
fal-ai/hidream-i1-fast	images.default.default=10000
fal-ai/hidream-i1-full fal-ai/ideogram/v2/turbo	images.default.default=50000
fal-ai/ideogram/v2	images.default.default=80000
fal-ai/nano-banana-2 fal-ai/nano-banana-pro	images.default.default=39800
fal-ai/qwen-image	images.default.default=20000
google/gemini-2.0-flash-001 google/gemini-2.5-flash-lite openai/gpt-5-nano	i.1 o.4
google/gemini-2.5-flash	i.3 o2.5
google/gemini-2.5-pro	i1.25 o10
google/gemini-flash-1.5	i.075 o.3
google/gemini-flash-1.5-8b	i.0375 o.15
google/gemini-pro-1.5	i1.25 o5
meta-llama/llama-3.1-70b-instruct	i.4 o.4
meta-llama/llama-3.1-8b-instruct	i.02 o.05
meta-llama/llama-3.2-1b-instruct	i.027 o.2
meta-llama/llama-3.2-3b-instruct	i.051 o.34
meta-llama/llama-3.2-90b-vision-instruct	i1.2 o1.2
meta-llama/llama-4-maverick openai/gpt-4o-mini	i.15 o.6
meta-llama/llama-4-scout	i.08 o.3
openai/gpt-4.1	i2 o8
openai/gpt-4o	i2.5 o10
openai/gpt-5-mini	i1.1 o4.4`;
