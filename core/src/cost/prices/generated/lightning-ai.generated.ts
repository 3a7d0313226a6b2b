// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const lightningAi: string = `anthropic/claude-fable-5	i10 o50 r1
anthropic/claude-haiku-4-5-20251001	i1 o5 r.1
anthropic/claude-opus-4-1-20250805	i15 o75 r1.5
anthropic/claude-opus-4-5-20251101 anthropic/claude-opus-4-6 anthropic/claude-opus-4-7 anthropic/claude-opus-4-8	i5 o25 r.5
anthropic/claude-sonnet-4-5-20250929 anthropic/claude-sonnet-4-6	i3 o15 r.3
google/gemini-2.5-flash	i.3 o2.5 r.03
google/gemini-2.5-flash-lite-preview-06-17 google/gemini-3.1-flash-lite-preview	i.1 o.4 r.01
google/gemini-2.5-pro google/gemini-3.1-pro-preview openai/gpt-5	i1.25 o10 r.125
google/gemini-3-flash-preview openai/gpt-5.4-mini-2026-03-17	i.75 o4.5 r.075
google/gemini-3.5-flash	i1.5 o9 r.15
lightning-ai/deepseek-v4-pro	i.435 o.87 r.0036
lightning-ai/gemma-4-31b-it	i.39 o.97
lightning-ai/gpt-oss-120b	i.15 o.6
lightning-ai/gpt-oss-20b	i.05 o.2
lightning-ai/nemotron-3-nano-omni-30b-a3b	i.1 o.4
lightning-ai/nemotron-3-ultra-550b-a55b	i.6 o3.6 r.2
openai/gpt-3.5-turbo	i.5 o1.5
openai/gpt-4	i30 o60
openai/gpt-4-turbo openai/gpt-4-turbo-preview	i10 o30
openai/gpt-4.1	i2 o8 r.5
openai/gpt-4o	i2.5 o10 r1.25
openai/gpt-5-mini	i.25 o2 r.025
openai/gpt-5-nano	i.05 o.4 r.005
openai/gpt-5.2-2025-12-11	i1.75 o14 r.175
openai/gpt-5.4-2026-03-05 openai/gpt-5.6-terra	i2.5 o15 r.25
openai/gpt-5.4-nano-2026-03-17	i.2 o1.25 r.02
openai/gpt-5.5-2026-04-23 openai/gpt-5.6-sol	i5 o30 r.5
openai/gpt-5.6-luna	i1 o6 r.1
openai/o3	i2 o8 r.2
openai/o3-mini	i1.1 o4.4 r.055`;
