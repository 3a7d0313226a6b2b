// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const oracle: string = `cohere.command-a-03-2025 cohere.command-a-reasoning cohere.command-a-reasoning-08-2025 cohere.command-a-vision cohere.command-a-vision-07-2025 cohere.command-latest cohere.command-plus-latest cohere.command-r-plus-08-2024	i1.56 o1.56
cohere.command-a-translate-08-2025	i.09 o.09
cohere.command-r-08-2024	i.15 o.15
cohere.embed-english-image-v3.0 cohere.embed-english-light-image-v3.0 cohere.embed-english-light-v3.0 cohere.embed-english-v3.0 cohere.embed-multilingual-image-v3.0 cohere.embed-multilingual-light-image-v3.0 cohere.embed-multilingual-light-v3.0 cohere.embed-multilingual-v3.0	i.1 o0
cohere.embed-v4.0	i.12 o0
google.gemini-2.5-flash	i.1 o.4
google.gemini-2.5-flash-lite	i.3 o2.5
google.gemini-2.5-pro openai.gpt-5	i1.25 o10
meta.llama-3.1-405b-instruct	i10.68 o10.68
meta.llama-3.1-70b-instruct meta.llama-3.1-8b-instruct meta.llama-3.3-70b-instruct meta.llama-3.3-70b-instruct-fp8-dynamic meta.llama-4-maverick-17b-128e-instruct-fp8 meta.llama-4-scout-17b-16e-instruct	i.72 o.72
meta.llama-3.2-11b-vision-instruct meta.llama-3.2-90b-vision-instruct	i2 o2
openai.gpt-5-mini	i.25 o2
openai.gpt-5-nano	i.05 o.4
openai.gpt-oss-120b	i.15 o.6
openai.gpt-oss-20b	i.07 o.3
xai.grok-3 xai.grok-4	i3 o15 r.75
xai.grok-3-fast	i5 o25 r1.25
xai.grok-3-mini	i.3 o.5 r.075
xai.grok-3-mini-fast	i.6 o4 r.15
xai.grok-4-fast xai.grok-4.1-fast	i5 o25
xai.grok-4-fast-non-reasoning xai.grok-4-fast-reasoning	i.2 o.5 r.05
xai.grok-4.20 xai.grok-4.20-multi-agent	i3 o15
xai.grok-code-fast-1	i.2 o1.5 r.02`;
