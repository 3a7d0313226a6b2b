// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const bedrockMantle: string = `anthropic.claude-fable-5	i10 o50 r1 w12.5 h20
anthropic.claude-opus-4-7 anthropic.claude-opus-4-8 anthropic.claude-opus-5	i5 o25 r.5 w6.25 h10
anthropic.claude-sonnet-5	i2 o10 r.2 w2.5 h4
deepseek.v3.1	i.5974 o1.7304
deepseek.v3.2	i.62 o1.85
google.gemma-3-12b-it	i.09 o.29
google.gemma-3-27b-it	i.23 o.38
google.gemma-3-4b-it google.gemma-4-e2b	i.04 o.08
google.gemma-4-26b-a4b	i.13 o.4
google.gemma-4-31b	i.14 o.4
minimax.minimax-m2 minimax.minimax-m2.1 minimax.minimax-m2.5	i.3 o1.2
mistral.devstral-2-123b	i.4 o2
mistral.magistral-small-2509 mistral.mistral-large-3-675b-instruct	i.5 o1.5
mistral.ministral-3-14b-instruct	i.2 o.2
mistral.ministral-3-3b-instruct	i.1 o.1
mistral.ministral-3-8b-instruct	i.15 o.15
mistral.voxtral-mini-3b-2507	i.04 o.04
mistral.voxtral-small-24b-2507	i.1 o.3
moonshotai.kimi-k2-thinking	i.6 o2.5
moonshotai.kimi-k2.5	i.6 o3
nvidia.nemotron-nano-12b-v2 nvidia.nemotron-nano-9b-v2	i.06 o.23
nvidia.nemotron-nano-3-30b	i.06 o.24
nvidia.nemotron-super-3-120b	i.15 o.65
openai.gpt-5.4	i2.5 o15 r.25 web_search=10000 file_search=2500
openai.gpt-5.5	i5 o30 r.5 web_search=10000 file_search=2500
openai.gpt-5.6-luna	i.22 o1.32 r.022 w.275 web_search=10000 file_search=2500
openai.gpt-5.6-sol	i5 o30 r.5 w6.25 web_search=10000 file_search=2500
openai.gpt-5.6-terra	i2.2 o13.2 r.22 w2.75 web_search=10000 file_search=2500
openai.gpt-oss-120b qwen.qwen3-32b qwen.qwen3-coder-30b-a3b-instruct	i.1545 o.618
openai.gpt-oss-20b	i.0721 o.309
openai.gpt-oss-safeguard-120b writer.palmyra-vision-7b	i.15 o.6
openai.gpt-oss-safeguard-20b	i.07 o.2
qwen.qwen3-235b-a22b-2507	i.2266 o.9064
qwen.qwen3-coder-480b-a35b-instruct qwen.qwen3-coder-next	i.5 o1.2
qwen.qwen3-next-80b-a3b-instruct	i.15 o1.2
qwen.qwen3-vl-235b-a22b-instruct	i.53 o2.66
xai.grok-4.3	i1.25 o2.5 r.2
xai.grok-4.6	i2.2 o6.6 r.55
zai.glm-4.6 zai.glm-4.7	i.6 o2.2
zai.glm-4.7-flash	i.07 o.4
zai.glm-5	i1 o3.2`;
