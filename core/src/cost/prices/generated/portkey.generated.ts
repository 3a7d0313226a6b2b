// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const portkey: { readonly [provider: string]: string } = {
  'ai21': `jamba-1.5-mini jamba-mini jamba-mini-2 jamba-mini-2-2026-01 jamba-mini-1.7-2025-08 jamba-mini-1.6-2025-03 jamba-mini-1.5-2024-08	i.2 o.4
jamba-1.5-large jamba-large jamba-large-1.7 jamba-large-1.7-2025-07 jamba-large-1.6-2025-03 jamba-large-1.5-2024-08	i2 o8`,
  'anthropic': `claude-2.1	i8 o24
claude-3-5-sonnet-20241022 claude-3-7-sonnet-latest claude-3-7-sonnet-20250219 claude-sonnet-4-20250514 claude-sonnet-4-0 claude-sonnet-4-5-20250929 claude-sonnet-4-5 claude-sonnet-4-6 claude-4-sonnet-20250514	i3 o15 r.3 w3.75 h6|=batch *1 i1.5 o7.5
claude-3-5-sonnet-latest claude-3-sonnet-20240229 claude-3-5-sonnet-20240620	i3 o15 r.3 w3.75 h6
claude-3-5-haiku-20241022	i.8 o4 r.08 w1 h1.6|=batch *1 i.4 o2
claude-3-5-haiku-latest	i.8 o4 r.08 w1 h1.6
claude-3-opus-20240229 claude-3-opus-latest claude-opus-4-20250514 claude-opus-4-0 claude-opus-4-1-20250805 claude-opus-4-1 claude-4-opus-20250514	i15 o75 r1.5 w18.75 h30|=batch *1 i7.5 o37.5
claude-3-haiku-20240307	i.25 o1.25 r.03 w.3 h.5|=batch *1 i.125 o.625
claude-haiku-4-5-20251001 claude-haiku-4-5	i1 o5 r.1 w1.25 h2|=batch *1 i.5 o2.5
claude-opus-4-5-20251101 claude-opus-4-5 claude-opus-4-6 claude-opus-4-7 claude-opus-4-8 claude-opus-5	i5 o25 r.5 w6.25 h10|=batch *1 i2.5 o12.5
claude-sonnet-5	i2 o10 r.2 w2.5 h4|=batch *1 i1 o5
claude-fable-5	i10 o50 r1 w12.5 h20|=batch *1 i5 o25`,
  'anyscale': `meta-llama/llama-2-7b-chat-hf mistralai/mistral-7b-instruct-v0.1 open-orca/mistral-7b-openorca huggingfaceh4/zephyr-7b-beta meta-llama/llama-guard-7b mlabonne/neuralhermes-2.5-mistral-7b meta-llama/llama-3-8b-chat-hf google/gemma-7b-it	i.15 o.15
meta-llama/llama-2-13b-chat-hf	i.25 o.25
meta-llama/llama-2-70b-chat-hf codellama/codellama-34b-instruct-hf codellama/codellama-70b-instruct-hf meta-llama/meta-llama-3-70b-instruct	i1 o1
mistralai/mixtral-8x7b-instruct-v0.1	i.5 o.5
thenlper/gte-large baai/bge-large-en-v1.5	i.05 o0
mistralai/mixtral-8x22b-instruct-v0.1	i.9 o.9`,
  'azure-ai': `gpt-4-vision-preview gpt-4-1106-preview gpt-4-turbo gpt-4-turbo-2024-04-09 gpt-4-0125-preview	i10 o30
gpt-3.5-turbo-1106 gpt-35-turbo-1106	i1 o2
text-embedding-ada-002 ada	i.1 o0
text-embedding-3-small	i.02 o0
text-embedding-3-large	i.13 o0
gpt-4-32k-0613 gpt-4-32k gpt-4-32k-0314	i60 o120
gpt-3.5-turbo-0613 gpt-3.5-turbo-0301 gpt-3.5-turbo gpt-35-turbo	i1.5 o2
gpt-3.5-turbo-16k gpt-35-turbo-16k gpt-35-turbo-0613.ft gpt-35-turbo-1106.ft gpt-35-turbo-0125.ft	i3 o4
gpt-4 gpt-4-0314 gpt-4-0613	i30 o60
text-moderation-004 text-moderation-stable text-moderation-latest text-moderation-001 sora-2 sora-2-pro	i0 o0
text-davinci-003 text-davinci-002 text-davinci-001 davinci	i20 o20
text-curie-001	i2 o2
text-babbage-001	i.5 o.5
text-ada-001	i.4 o.4
gpt-4o gpt-4o-2024-08-06 chatgpt-4o-latest gpt-4o-2024-11-20	i2.5 o10 r1.25 w0
gpt-4o-2024-05-13	i5 o15
gpt-4o-mini gpt-4o-mini-2024-07-18	i.15 o.6 r.075 w0
tts-1 tts	i15 o0
tts-1-hd tts-hd	i30 o0
o1 o1-2024-12-17 o1-preview o1-preview-2024-09-12	i15 o60 r7.5 w0
o1-mini o1-mini-2024-09-12	i3 o12 r1.5 w0
gpt-4o-realtime-preview-2024-10-01	i5 o20 r2.5 w0 a100 A200 c20
o3-mini-2025-01-31 o3-mini	i1.1 o4.4 r.55 w0
gpt-4.5-preview-2025-02-27	i75 o150 r37.5 w0
gpt-4.1-2025-04-14 gpt-4.1 o4-mini-deep-research	i2 o8 r.5 w0 web_search=10000 file_search=2500
gpt-4.1-mini-2025-04-14 gpt-4.1-mini	i.4 o1.6 r.1 w0 web_search=10000 file_search=2500
gpt-4.1-nano-2025-04-14 gpt-4.1-nano	i.1 o.4 r.03 w0
o3 o3-2025-04-16 o3-deep-research o3-deep-research-2025-06-26 o4-mini-deep-research-2025-06-26	i10 o40 r2.5 w0 web_search=10000 file_search=2500
o4-mini o4-mini-2025-04-16	i1.1 o4.4 r.275 w0 web_search=10000 file_search=2500
meta-llama-3-8b-instruct meta-llama-3.1-8b-instruct	i.3 o.61 r0 w0
llama-3.3-70b-instruct meta-llama-3.1-70b-instruct	i.71 o.71 r0 w0
meta-llama-3.1-405b-instruct	i5.33 o16 r0 w0
llama-4-scout-17b-16e-instruct	i.2 o.78 r0 w0
llama-4-maverick-17b-128e-instruct-fp8	i.35 o1.41 r0 w0
llama-2-70b-chat	i1.54 o1.77 r0 w0
llama-2-7b-chat	i.67 o.52 r0 w0
llama-3.2-90b-vision-instruct	i2.04 o2.04 r0 w0
llama-3.2-11b-vision-instruct	i.37 o.37 r0 w0
meta-llama-3-70b-instruct	i2.68 o2.68 r0 w0
codestral-2501	i.3 o.9 r0 w0
mistral-nemo	i.15 o.15 r0 w0
mistral-large-2411	i2 o6 r0 w0
ministral-3b-2410	i.04 o.04 r0 w0
mistral-small-2503	i.1 o.3 r0 w0
phi4-mini-instruct phi-4-mini-instruct	i.075 o.3 r0 w0
phi-4-multilmodal-instruct phi-4-multimodal-instruct	i.08 o.32 r0 w0 a4 A.32
phi4 phi-4	i.125 o.5 r0 w0
phi35-mini-instruct phi-3.5-mini-instruct phi35-vision-instruct phi-3.5-vision-instruct	i.13 o.52 r0 w0
phi3-medium-4k	i.17 o.68 r0 w0
phi35-moe-instruct phi-3.5-moe-instruct	i.16 o.64 r0 w0
deepseek-v3 deepseek-v3-0324	i1.14 o4.56 r0 w0
deepseek-v3.1	i1.23 o4.94 r0 w0
deepseek-r1	i7.08 o2.36 r0 w0
deepseek-v4-flash deepseek-v4-flash-0731	i.19 o.51 r.028 w0
deepseek-v4-pro	i1.74 o3.48 r.145 w0
deepseek-v3.2 deepseek-v3.2-speciale	i.58 o1.68 r0 w0
cohere-command-r-plus-08-2024	i2.5 o10 r0 w0
poseidon	i10 o2.5 r0 w0
cohere-command-r-08-2024	i.15 o.6 r0 w0
jamba-1.5-mini ai21-jamba-1.5-mini	i.2 o.4 r0 w0
jamba-1.5-large ai21-jamba-1.5-large	i2 o8 r0 w0
stable-diffusion-3.5-large	images.default.default=80000
stable-image-ultra	images.default.default=140000
stable-image-core	images.default.default=40000
gpt-4o.ft gpt-4o-2024-08-06.ft	i3.75 o15 r1.875 w0 file_search=2500
gpt-4o-mini.ft gpt-4o-mini-2024-07-18.ft	i.3 o1.2 r.15 w0 file_search=2500
gpt-4.1-2025-04-14.ft gpt-4.1.ft	i3 o12 r.75 w0 web_search=10000 file_search=2500
gpt-4.1-mini-2025-04-14.ft gpt-4.1-mini.ft	i.8 o3.2 r.2 w0 web_search=10000 file_search=2500
dall-e-3	images.default.1024x1024=40000 images.default.1024x1792=80000 images.default.1792x1024=80000 images.default.default=40000 images.hd.1024x1024=80000 images.hd.1024x1792=120000 images.hd.1792x1024=120000 images.hd.default=80000 images.standard.1024x1024=40000 images.standard.1024x1792=80000 images.standard.1792x1024=80000 images.standard.default=40000
dall-e-2	images.default.1024x1024=20000 images.default.256x256=16000 images.default.512x512=18000 images.default.default=20000 images.standard.1024x1024=20000 images.standard.256x256=16000 images.standard.512x512=18000 images.standard.default=20000
gpt-4o-mini-realtime-preview gpt-4o-mini-realtime-preview-2024-12-17	i.6 o2.4 r3 w0 a100 A200 c3
gpt-4o-search-preview gpt-4o-search-preview-2025-03-11	i2.5 o10
gpt-4o-mini-search-preview-2025-03-11 gpt-4o-mini-search-preview	i.15 o.6
codex-mini-latest	i1.5 o6 r6 w.375
gpt-4o-realtime-preview-2025-06-03 gpt-4o-realtime-preview	i5 o20 r2.5 w0 a40 A80 c2.5
gpt-5-2025-08-07 gpt-5 gpt-5-chat-latest gpt-5-codex gpt-5.1 gpt-5.1-2025-11-13 gpt-5.1-codex gpt-5.1-chat-latest gpt-5-search-api-2025-10-14 gpt-5-search-api	i1.25 o10 r.125 w0 web_search=10000 file_search=2500
gpt-5-mini gpt-5-mini-2025-08-07 gpt-5.1-codex-mini	i.25 o2 r.025 w0 web_search=10000 file_search=2500
gpt-5-nano gpt-5-nano-2025-08-07	i.05 o.4 r.005 w0 web_search=10000 file_search=2500
gpt-4o-mini-audio-preview gpt-4o-mini-audio-preview-2024-12-17	i15 o.6 a20 A10
gpt-5-pro gpt-5-pro-2025-10-06	i15 o120 r.005 w0 web_search=10000 file_search=2500
gpt-realtime gpt-realtime-2025-08-28 gpt-realtime-1.5	i4 o16 r16 w.5 a32 A64 c64
gpt-realtime-2 gpt-realtime-2.1	i4 o24 r.4 w0 a32 A64 c.4 m5 n.5
gpt-realtime-2.1-mini gpt-realtime-mini-2025-12-15 gpt-realtime-mini-2025-10-06 gpt-realtime-mini	i.6 o2.4 r.06 w0 a10 A20 c.3 m.8 n.08
gpt-audio	i2.5 o10 a32 A64
gpt-audio-mini	i.6 o2.4 a1 A2
o3-pro o3-pro-2025-06-10	i20 o80 file_search=2500
o1-pro o1-pro-2025-03-19	i150 o600 file_search=2500
gpt-image-1	i5 o40
gpt-5.3-codex gpt-5.2 gpt-5.2-chat-2025-12-11 gpt-5.2-chat-latest gpt-5.2-codex gpt-5.3-chat	i1.75 o14 r.175 w0 web_search=10000 file_search=2500
claude-opus-4-5-20251101 claude-opus-4-6 claude-opus-4-7 claude-opus-4-8 claude-opus-5	i5 o25 r.5 w6.25 h10
claude-sonnet-4-5-20250929	i3 o15 r.3 w3.75 h6
claude-haiku-4-5-20251001	i1 o5 r.1 w1.25 h2
claude-opus-4-1-20250805	i15 o75 r1.5 w18.75 h30
gpt-image-1.5	i5 o40 r1.25 w0
gpt-image-1.5-2025-12-16	i5 o10 r1.25 w0
mistral-large-3	i.5 o1.5
claude-sonnet-5	i2 o10 r.2 w2.5 h4|=batch *1 i1 o5
claude-fable-5	i10 o50 r1 w12.5 h20
claude-sonnet-4-6	i3 o15 r.3 w3.75 h6|=batch *1 i1.5 o7.5
kimi-k2.5	i.6 o3
kimi-k2.6	i.95 o4
kimi-k2.7-code	i.95 o4 r.19
cohere.cohere-rerank-v4.0-pro	i2500 o0
cohere.cohere-rerank-v4.0-fast	i2000 o0
grok-3 grok-3-latest grok-3-beta grok-4	i3 o15
grok-3-mini	i.25 o1.27
grok-3-mini-latest grok-3-mini-beta	i.3 o.5
grok-3-fast grok-3-fast-latest grok-3-fast-beta	i3 o15 r.75
grok-3-mini-fast grok-3-mini-fast-latest grok-3-mini-fast-beta	i.3 o.5 r.075
grok-4-20-non-reasoning grok-4-20-reasoning grok-4.20-beta-0309-reasoning grok-4.20-beta-0309-non-reasoning	i2 o6
gpt-5.2-2025-12-11	i1.75 o14 r.18 w0 web_search=10000 file_search=2500
gpt-5-chat-2025-10-03	i1.25 o10 r.13 w0 web_search=10000 file_search=2500
gpt-5.4-2026-03-05 gpt-5.4	i2.5 o15 r.25 web_search=10000 file_search=2500
gpt-5.4-mini-2026-03-17	i.75 o4.5 r.08 web_search=10000 file_search=2500
gpt-5.4-nano-2026-03-17 gpt-5.4-nano	i.2 o1.25 r.02 web_search=10000 file_search=2500
gpt-5.5 gpt-chat-latest	i5 o30 r.5 w0 web_search=10000 file_search=2500
mai-image-2.5	i5 o47 input_images=8
mai-image-2.5-flash	i1.75 o33 input_images=1.75
gpt-4o-mini-tts	i.6 o0 a0 A15000
gpt-4o-transcribe	i2.5 o10 a6000 A0
gpt-4o-mini-transcribe	i1.25 o5 a3000 A0
computer-use-preview	i3 o12
gpt-image-2 gpt-image-2-2026-04-21	i5 r1.25 m8 M30 n2 images.default.1024x1024=211000 images.default.1024x1536=165000 images.default.1536x1024=165000 images.default.default=211000 images.high.1024x1024=211000 images.high.1024x1536=165000 images.high.1536x1024=165000 images.high.default=211000 images.low.1024x1024=6000 images.low.1024x1536=5000 images.low.1536x1024=5000 images.low.default=6000 images.medium.1024x1024=53000 images.medium.1024x1536=41000 images.medium.1536x1024=41000 images.medium.default=53000
gpt-5.2-pro gpt-5.2-pro-2025-12-11	i21 o168 w0 web_search=10000 file_search=2500
grok-4-fast-non-reasoning grok-4-1-fast-non-reasoning grok-4-fast-reasoning	i.2 o.5 r.05
grok-code-fast-1	i.2 o1.5
gpt-4o-transcribe-diarize	i2.5 o10 a6
gpt-5.4-pro	i30 o180 web_search=10000 file_search=2500
gpt-5.4-mini	i.75 o4.5 r.075 web_search=10000 file_search=2500
gpt-5.5-pro	i30 o180 r3 w0 web_search=10000 file_search=2500
gpt-5.6 gpt-5.6-sol gpt-5.6-2026-07-09 gpt-5.6-sol-2026-07-09	i5 o30 r.5 w6.25 web_search=10000 file_search=2500
gpt-5.6-terra gpt-5.6-terra-2026-07-09	i2 o12 r.2 w2.5 web_search=10000 file_search=2500
gpt-5.6-luna gpt-5.6-luna-2026-07-09	i.2 o1.2 r.02 w.25 web_search=10000 file_search=2500
mistral-ocr-4-0	i4000 o0
mistral-document-ai-2505 mistral-document-ai-2512	i3000 o0
kimi-k3	i33 o165 r3.3 w0
mistral-medium-3-5	i1.5 o7.5 r0 w0
accounts/fireworks/models/deepseek-v4-pro	i1.74 o3.48 r.14
accounts/fireworks/models/deepseek-v4-flash	i.14 o.28 r.028
accounts/fireworks/models/glm-5p1 accounts/fireworks/models/glm-5p2	i1.4 o4.4 r.26
accounts/fireworks/models/kimi-k2p6	i.95 o4 r.16
accounts/fireworks/models/minimax-m3	i.3 o1.2 r.06
accounts/fireworks/models/gpt-oss-120b	i1.7 o6.6 r.9
accounts/fireworks/models/kimi-k2p5	i6.6 o33 r1.1
accounts/fireworks/models/deepseek-v3.2	i6.2 o18.5 r3.1
accounts/fireworks/models/minimax-m2p5	i3.3 o13.2 r.3
accounts/fireworks/models/kimi-k3	i3 o15 r.3`,
  'azure-openai': `gpt-4-vision-preview gpt-4-1106-preview gpt-4-turbo gpt-4-turbo-2024-04-09 gpt-4-0125-preview	i10 o30
gpt-3.5-turbo-1106 gpt-35-turbo-1106	i1 o2
text-embedding-ada-002 ada	i.1 o0
text-embedding-3-small	i.02 o0
text-embedding-3-large	i.13 o0
gpt-4-32k-0613 gpt-4-32k gpt-4-32k-0314	i60 o120
gpt-3.5-turbo-0613 gpt-3.5-turbo-0301 gpt-3.5-turbo gpt-35-turbo	i1.5 o2
gpt-3.5-turbo-16k gpt-35-turbo-16k gpt-35-turbo-0613.ft gpt-35-turbo-1106.ft gpt-35-turbo-0125.ft	i3 o4
gpt-4 gpt-4-0314 gpt-4-0613	i30 o60
text-moderation-004 text-moderation-stable text-moderation-latest text-moderation-001 sora-2 sora-2-pro	i0 o0
text-davinci-003 text-davinci-002 text-davinci-001 davinci	i20 o20
text-curie-001	i2 o2
text-babbage-001	i.5 o.5
text-ada-001	i.4 o.4
gpt-4o gpt-4o-2024-08-06 chatgpt-4o-latest gpt-4o-2024-11-20	i2.5 o10 r1.25 w0 file_search=2500
gpt-4o-2024-05-13	i5 o15 file_search=2500
gpt-4o-mini gpt-4o-mini-2024-07-18	i.15 o.6 r.075 w0 file_search=2500
tts-1 tts	i15 o0
tts-1-hd tts-hd	i30 o0
o1 o1-2024-12-17 o1-preview o1-preview-2024-09-12	i15 o60 r7.5 w0 file_search=2500
o1-mini o1-mini-2024-09-12	i3 o12 r1.5 w0 file_search=2500
gpt-4o-realtime-preview-2024-10-01	i5 o20 r2.5 w0 a100 A200 c20
gpt-4o-realtime-preview gpt-4o-realtime-preview-2025-06-03	i5 o20 r2.5 w0 a40 A80 c2.5
gpt-4o-mini-tts	i.6 o0 a0 A15000
gpt-4o-transcribe	i2.5 o10 a6000 A0
gpt-4o-mini-transcribe	i1.25 o5 a3000 A0
o3-mini-2025-01-31 o3-mini	i1.1 o4.4 r.55 w0 file_search=2500
gpt-4.5-preview-2025-02-27	i75 o150 r37.5 w0 file_search=2500
computer-use-preview	i3 o12
dall-e-3	images.default.1024x1024=40000 images.default.1024x1792=80000 images.default.1792x1024=80000 images.default.default=40000 images.hd.1024x1024=80000 images.hd.1024x1792=120000 images.hd.1792x1024=120000 images.hd.default=80000 images.standard.1024x1024=40000 images.standard.1024x1792=80000 images.standard.1792x1024=80000 images.standard.default=40000
dall-e-2	images.default.1024x1024=20000 images.default.256x256=16000 images.default.512x512=18000 images.default.default=20000 images.standard.1024x1024=20000 images.standard.256x256=16000 images.standard.512x512=18000 images.standard.default=20000
gpt-4.1-2025-04-14 gpt-4.1 o3 o4-mini-deep-research	i2 o8 r.5 w0 web_search=10000 file_search=2500
gpt-4.1-mini-2025-04-14 gpt-4.1-mini	i.4 o1.6 r.1 w0 web_search=10000 file_search=2500
gpt-4.1-nano-2025-04-14 gpt-4.1-nano	i.1 o.4 r.03 w0
o3-2025-04-16	i2 o8 r.5 w0 file_search=2500
o3-pro o3-pro-2025-06-10	i20 o80 file_search=2500
o4-mini o4-mini-2025-04-16	i1.1 o4.4 r.275 w0 web_search=10000 file_search=2500
gpt-4o.ft gpt-4o-2024-08-06.ft	i3.75 o15 r1.875 w0 file_search=2500
gpt-4o-mini.ft gpt-4o-mini-2024-07-18.ft	i.3 o1.2 r.15 w0 file_search=2500
gpt-4.1-2025-04-14.ft gpt-4.1.ft	i3 o12 r.75 w0 web_search=10000 file_search=2500
gpt-4.1-mini-2025-04-14.ft gpt-4.1-mini.ft	i.8 o3.2 r.2 w0 web_search=10000 file_search=2500
o3-deep-research o3-deep-research-2025-06-26 o4-mini-deep-research-2025-06-26	i10 o40 r2.5 w0 web_search=10000 file_search=2500
gpt-4o-mini-realtime-preview-2024-12-17	i.6 o2.4 r3 w0 a100 A200 c3
gpt-4o-search-preview gpt-4o-search-preview-2025-03-11	i2.5 o10
gpt-4o-mini-search-preview-2025-03-11 gpt-4o-mini-search-preview	i.15 o.6
codex-mini-latest	i1.5 o6 r6 w.375
gpt-5-2025-08-07 gpt-5 gpt-5.1 gpt-5.1-2025-11-13 gpt-5.1-chat-latest gpt-5-search-api-2025-10-14 gpt-5-search-api	i1.25 o10 r.125 w0 web_search=10000 file_search=2500
gpt-5-mini gpt-5-mini-2025-08-07	i.25 o2 r.025 w0 web_search=10000 file_search=2500
gpt-5-nano gpt-5-nano-2025-08-07	i.05 o.4 r.005 w0 web_search=10000 file_search=2500
gpt-5-chat-latest gpt-5-codex gpt-5.1-codex	i1.25 o10 r.125 w0
gpt-4o-mini-audio-preview gpt-4o-mini-audio-preview-2024-12-17	i15 o.6 a20 A10
gpt-5-pro gpt-5-pro-2025-10-06	i15 o120 r.005 w0 web_search=10000 file_search=2500
gpt-realtime gpt-realtime-2025-08-28 gpt-realtime-1.5	i4 o16 r16 w.5 a32 A64 c64
gpt-realtime-2 gpt-realtime-2.1	i4 o24 r.4 w0 a32 A64 c.4 m5 n.5
gpt-realtime-2.1-mini gpt-realtime-mini-2025-12-15 gpt-realtime-mini-2025-10-06 gpt-realtime-mini	i.6 o2.4 r.06 w0 a10 A20 c.3 m.8 n.08
gpt-audio	i2.5 o10 a32 A64
gpt-audio-mini	i.6 o2.4 a1 A2
o1-pro o1-pro-2025-03-19	i150 o600 file_search=2500
gpt-image-1	i5 r1.25 m10 M40 n2.5 images.default.1024x1024=167000 images.default.1024x1536=250000 images.default.1536x1024=250000 images.default.default=167000 images.high.1024x1024=167000 images.high.1024x1536=250000 images.high.1536x1024=250000 images.high.default=167000 images.low.1024x1024=11000 images.low.1024x1536=16000 images.low.1536x1024=16000 images.low.default=11000 images.medium.1024x1024=42000 images.medium.1024x1536=63000 images.medium.1536x1024=63000 images.medium.default=42000
gpt-image-1.5	i5 o10 r1.25 m8 M32 n2 images.default.1024x1024=133000 images.default.1024x1536=200000 images.default.1536x1024=200000 images.default.default=133000 images.high.1024x1024=133000 images.high.1024x1536=200000 images.high.1536x1024=200000 images.high.default=133000 images.low.1024x1024=9000 images.low.1024x1536=13000 images.low.1536x1024=13000 images.low.default=9000 images.medium.1024x1024=34000 images.medium.1024x1536=50000 images.medium.1536x1024=50000 images.medium.default=34000
gpt-image-2 gpt-image-2-2026-04-21	i5 r1.25 m8 M30 n2 images.default.1024x1024=211000 images.default.1024x1536=165000 images.default.1536x1024=165000 images.default.default=211000 images.high.1024x1024=211000 images.high.1024x1536=165000 images.high.1536x1024=165000 images.high.default=211000 images.low.1024x1024=6000 images.low.1024x1536=5000 images.low.1536x1024=5000 images.low.default=6000 images.medium.1024x1024=53000 images.medium.1024x1536=41000 images.medium.1536x1024=41000 images.medium.default=53000
gpt-5.1-codex-mini	i.25 o2 r.025 w0
gpt-5.2 gpt-5.2-2025-12-11 gpt-5.2-chat-2025-12-11 gpt-5.2-chat-latest gpt-5.2-codex gpt-5.3-codex gpt-5.3-chat	i1.75 o14 r.175 w0 web_search=10000 file_search=2500
gpt-5.2-pro gpt-5.2-pro-2025-12-11	i21 o168 w0 web_search=10000 file_search=2500
grok-4-fast-non-reasoning grok-4-fast-reasoning	i.2 o.5 r.05
grok-3-mini	i.3 o.5
grok-code-fast-1	i.2 o1.5
grok-4 grok-3	i3 o15
gpt-4o-transcribe-diarize	i2.5 o10 a6
gpt-5.4 gpt-5.4-2026-03-05	i2.5 o15 r.25 web_search=10000 file_search=2500
gpt-5.4-pro	i30 o180 web_search=10000 file_search=2500
gpt-5.4-mini gpt-5.4-mini-2026-03-17	i.75 o4.5 r.075 web_search=10000 file_search=2500
gpt-5.4-nano gpt-5.4-nano-2026-03-17	i.2 o1.25 r.02 web_search=10000 file_search=2500
gpt-5.5 gpt-chat-latest gpt-5.5-2026-04-24	i5 o30 r.5 w0 web_search=10000 file_search=2500
gpt-5.5-pro	i30 o180 r3 w0 web_search=10000 file_search=2500
gpt-5.6 gpt-5.6-sol gpt-5.6-2026-07-09 gpt-5.6-sol-2026-07-09	i5 o30 r.5 w6.25 web_search=10000 file_search=2500
gpt-5.6-terra gpt-5.6-terra-2026-07-09	i2 o12 r.2 w2.5 web_search=10000 file_search=2500
gpt-5.6-luna gpt-5.6-luna-2026-07-09	i.2 o1.2 r.02 w.25 web_search=10000 file_search=2500`,
  'bedrock-mantle': `anthropic.claude-opus-4-7 anthropic.claude-opus-4-8 anthropic.claude-opus-5	i5 o25 r.5 w6.25 h10
anthropic.claude-sonnet-5	i2 o10 r.2 w2.5 h4
anthropic.claude-fable-5	i10 o50 r1 w12.5 h20
nvidia.nemotron-super-3-120b	i.15 o.65
nvidia.nemotron-nano-9b-v2 nvidia.nemotron-nano-12b-v2	i.06 o.23
nvidia.nemotron-nano-3-30b	i.06 o.24
mistral.ministral-3-3b-instruct	i.1 o.1
mistral.ministral-3-8b-instruct	i.15 o.15
mistral.ministral-3-14b-instruct	i.2 o.2
mistral.mistral-large-3-675b-instruct mistral.magistral-small-2509	i.5 o1.5
mistral.devstral-2-123b	i.4 o2
mistral.voxtral-small-24b-2507	i.1 o.3
mistral.voxtral-mini-3b-2507	i.04 o.04
openai.gpt-oss-120b qwen.qwen3-32b qwen.qwen3-coder-30b-a3b-instruct	i.1545 o.618
openai.gpt-oss-20b	i.0721 o.309
openai.gpt-oss-safeguard-20b	i.07 o.2
openai.gpt-oss-safeguard-120b writer.palmyra-vision-7b	i.15 o.6
qwen.qwen3-235b-a22b-2507	i.2266 o.9064
qwen.qwen3-coder-480b-a35b-instruct qwen.qwen3-coder-next	i.5 o1.2
qwen.qwen3-next-80b-a3b-instruct	i.15 o1.2
qwen.qwen3-vl-235b-a22b-instruct	i.53 o2.66
google.gemma-3-27b-it	i.23 o.38
google.gemma-3-12b-it	i.09 o.29
google.gemma-3-4b-it google.gemma-4-e2b	i.04 o.08
google.gemma-4-31b	i.14 o.4
google.gemma-4-26b-a4b	i.13 o.4
deepseek.v3.1	i.5974 o1.7304
deepseek.v3.2	i.62 o1.85
minimax.minimax-m2 minimax.minimax-m2.1 minimax.minimax-m2.5	i.3 o1.2
moonshotai.kimi-k2-thinking	i.6 o2.5
moonshotai.kimi-k2.5	i.6 o3
zai.glm-4.6 zai.glm-4.7	i.6 o2.2
zai.glm-4.7-flash	i.07 o.4
zai.glm-5	i1 o3.2
openai.gpt-5.4	i2.5 o15 r.25 web_search=10000 file_search=2500
openai.gpt-5.5	i5 o30 r.5 w0 web_search=10000 file_search=2500
openai.gpt-5.6-sol	i5 o30 r.5 w6.25 web_search=10000 file_search=2500
openai.gpt-5.6-terra	i2.2 o13.2 r.22 w2.75 web_search=10000 file_search=2500
openai.gpt-5.6-luna	i.22 o1.32 r.022 w.275 web_search=10000 file_search=2500
xai.grok-4.6	i2.2 o6.6 r.55`,
  'bedrock': `amazon.titan-text-express-v1	i.2 o.6
amazon.titan-text-lite-v1 mistral.mistral-7b-instruct-v0:2	i.15 o.2
amazon.titan-embed-text-v1 cohere.embed-english-v3 cohere.embed-multilingual-v3	i.1 o0
claude anthropic.claude-v1 anthropic.claude-v2 anthropic.claude-v2:1	i8 o24
claude-instant anthropic.claude-instant-v1	i.8 o2.4
ai21.j2-mid-v1	i12.5 o12.5
ai21.j2-ultra-v1	i18.8 o18.8
cohere.rerank-v3-5:0 rerank-v4.0-fast	i2000 o0
rerank-v4.0-pro	i2500 o0
amazon.rerank-v1:0	i1000 o0
cohere.command-text-v14	i1.5 o2
cohere.command-light-text-v14	i.3 o.6
cohere.embed-v4:0	i.12 o0
meta.llama2-13b-chat-v1	i.75 o1
meta.llama2-70b-chat-v1	i1.95 o2.56
claude-3-sonnet-20240229 anthropic.claude-3-sonnet-20240229-v1:0 cohere.command-r-plus-v1:0	i3 o15
claude-3-haiku-20240307 anthropic.claude-3-haiku-20240307-v1:0	i.25 o1.25
mistral.mixtral-8x7b-instruct-v0:1	i.45 o.7
mistral.mistral-small-2402-v1:0	i1 o3
mistral.mistral-large-2407-v1:0 mistral.pixtral-large-2502-v1:0	i2 o6
mistral.mistral-large-2402-v1:0	i4 o12
meta.llama3-8b-instruct-v1:0	i.4 o.6
meta.llama3-70b-instruct-v1:0	i2.65 o3.5
claude-3-opus-20240229 anthropic.claude-3-opus-20240229-v1:0	i15 o75
claude-3-5-sonnet-20240620 claude-3-5-sonnet-20241022 anthropic.claude-3-5-sonnet-20240620-v1:0 anthropic.claude-3-5-sonnet-20241022-v2:0 claude-sonnet-4-20250514 claude-sonnet-4-5-20250929 anthropic.claude-sonnet-4-20250514-v1:0 anthropic.claude-sonnet-4-5-20250929-v1:0	i3 o15 r.3 w3.75 h6
claude-3-5-haiku-20241022 anthropic.claude-3-5-haiku-20241022-v1:0	i.8 o4 r.08 w1 h1.6
stability.stable-diffusion-xl-v0 stability.stable-diffusion-xl-v1 stability.stable-image-core-v1:0 stability.stable-image-core-v1:1 stability.stable-image-core-v1	images.default.default=40000
stability.stable-diffusion-xl-v0::premium stability.stable-diffusion-xl-v1::premium stability.sd3-large-v1:0 stability.sd3-5-large-v1 stability.sd3-5-large-v1:0	images.default.default=80000
stability.stable-image-ultra-v1:0 stability.stable-image-ultra-v1:1 stability.stable-image-ultra-v1	images.default.default=140000
meta.llama3-1-8b-instruct-v1:0	i.22 o.22
meta.llama3-1-70b-instruct-v1:0 meta.llama3-2-90b-instruct-v1:0 meta.llama3-3-70b-instruct-v1:0	i.72 o.72
meta.llama3-1-405b-instruct-v1:0	i2.4 o2.4
meta.llama3-2-1b-instruct-v1:0 mistral.ministral-3-3b-instruct	i.1 o.1
meta.llama3-2-3b-instruct-v1:0 mistral.ministral-3-8b-instruct	i.15 o.15
meta.llama3-2-11b-instruct-v1:0	i.16 o.16
amazon.nova-pro-v1:0	i.8 o3.2 r.4 w1.6 h1.6
amazon.nova-lite-v1:0	i.06 o.24 r.03 w.12 h.12
amazon.nova-micro-v1:0	i.035 o.14 r.0175 w.07 h.07
claude-3-7-sonnet-20250219 anthropic.claude-3-7-sonnet-20250219-v1:0	i3 o15 r3.75 w.3 h6
deepseek.r1-v1:0	i1.35 o5.4
meta.llama4-scout-17b-instruct-v1:0	i.17 o.66
meta.llama4-maverick-17b-instruct-v1:0	i.24 o.97
claude-opus-4-20250514 claude-opus-4-1-20250805 anthropic.claude-opus-4-20250514-v1:0 anthropic.claude-opus-4-1-20250805-v1:0	i15 o75 r1.5 w18.75 h30
claude-haiku-4-5-20251001 anthropic.claude-haiku-4-5-20251001-v1:0	i1 o5 r.1 w1.25 h2
claude-opus-4-5-20251101 anthropic.claude-opus-4-5-20251101-v1:0 amazon.titan-embed-image-v1	i5 o25 r.5 w6.25 h10
us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0	i3.6 o18 r.36 w4.5 h7.2
deepseek.v3-v1:0	i.58 o1.68
deepseek.v3.2	i.62 o1.85
cohere.command-r-v1:0 mistral.magistral-small-2509 mistral.mistral-large-3-675b-instruct	i.5 o1.5
amazon.titan-embed-text-v2:0 amazon.titan-embed-g1-text-02	i.02 o0
openai.gpt-oss-20b-1:0	i.07 o.3
openai.gpt-oss-120b-1:0 writer.palmyra-vision-7b-v1:0 qwen.qwen3-coder-30b-a3b-v1:0 qwen.qwen3-32b-v1:0	i.15 o.6
us.amazon.nova-pro-v1	i.8 o3.2
writer.palmyra-x4-v1:0 us.writer.palmyra-x4-v1:0	i2.5 o10
writer.palmyra-x5-v1:0 us.writer.palmyra-x5-v1:0	i.6 o6
anthropic.claude-opus-4-6-v1:0 us.anthropic.claude-opus-4-6-v1:0 eu.anthropic.claude-opus-4-6-v1:0 claude-opus-4-6 anthropic.claude-opus-4-6-v1 us.anthropic.claude-opus-4-6-v1 eu.anthropic.claude-opus-4-6-v1 global.anthropic.claude-opus-4-6-v1 anthropic.claude-opus-4-7 us.anthropic.claude-opus-4-7 eu.anthropic.claude-opus-4-7 global.anthropic.claude-opus-4-7 us.anthropic.claude-opus-4-7-v1 eu.anthropic.claude-opus-4-7-v1 global.anthropic.claude-opus-4-7-v1 anthropic.claude-opus-4-7-v1 anthropic.claude-opus-4-8 us.anthropic.claude-opus-4-8 eu.anthropic.claude-opus-4-8 global.anthropic.claude-opus-4-8 us.anthropic.claude-opus-4-8-v1 eu.anthropic.claude-opus-4-8-v1 global.anthropic.claude-opus-4-8-v1 anthropic.claude-opus-4-8-v1 anthropic.claude-opus-5 us.anthropic.claude-opus-5 eu.anthropic.claude-opus-5 global.anthropic.claude-opus-5 anthropic.claude-opus-5-v1 us.anthropic.claude-opus-5-v1 eu.anthropic.claude-opus-5-v1 global.anthropic.claude-opus-5-v1	i5 o25 r.5 w6.25 h10|=batch *1 i2.5 o12.5
mistral.ministral-3-14b-instruct	i.2 o.2
mistral.voxtral-mini-3b-2507	i.04 o.04
mistral.voxtral-small-24b-2507	i.1 o.3
mistral.devstral-2-123b	i.4 o2
moonshot.kimi-k2-thinking	i.6 o2.5
moonshotai.kimi-k2.5	i.6 o3
qwen.qwen3-235b-a22b-2507-v1:0	i.22 o.88
qwen.qwen3-coder-480b-a35b-v1:0	i.45 o1.8
qwen.qwen3-next-80b-a3b	i.15 o1.2
qwen.qwen3-vl-235b-a22b	i.53 o2.66
qwen.qwen3-coder-next	i.5 o1.2
anthropic.claude-sonnet-4-6-v1 us.anthropic.claude-sonnet-4-6-v1 claude-sonnet-4-6 claude-sonnet-4-6-v1 eu.anthropic.claude-sonnet-4-6-v1 anthropic.claude-sonnet-4-6 us.anthropic.claude-sonnet-4-6 eu.anthropic.claude-sonnet-4-6 global.anthropic.claude-sonnet-4-6 anthropic.claude-sonnet-4-6-v1:0 us.anthropic.claude-sonnet-4-6-v1:0 eu.anthropic.claude-sonnet-4-6-v1:0	i3 o15 r.3 w3.75 h6|=batch *1 i1.5 o7.5
zai.glm-4.7	i.6 o2.2
zai.glm-4.7-flash	i.07 o.4
zai.glm-5	i1 o3.2
minimax.minimax-m2 minimax.minimax-m2.1 minimax.minimax-m2.5	i.3 o1.2
us-gov.anthropic.claude-opus-4-8	i6 o30 r.6 w7.5 h12
anthropic.claude-sonnet-5 us.anthropic.claude-sonnet-5 eu.anthropic.claude-sonnet-5 global.anthropic.claude-sonnet-5 anthropic.claude-sonnet-5-v1 us.anthropic.claude-sonnet-5-v1 eu.anthropic.claude-sonnet-5-v1 global.anthropic.claude-sonnet-5-v1	i2 o10 r.2 w2.5 h4|=batch *1 i1 o5
us-gov.anthropic.claude-sonnet-5	i2.4 o12 r.24 w3 h4.8
anthropic.claude-fable-5 us.anthropic.claude-fable-5 eu.anthropic.claude-fable-5 global.anthropic.claude-fable-5 us.anthropic.claude-fable-5-v1 eu.anthropic.claude-fable-5-v1 global.anthropic.claude-fable-5-v1 anthropic.claude-fable-5-v1	i10 o50 r1 w12.5 h20|=batch *1 i5 o25
us.xai.grok-4.6	i2.2 o6.6 r.55
global.xai.grok-4.6 xai.grok-4.6	i2 o6 r.5
us.openai.gpt-5.6-sol openai.gpt-5.6-sol	i5.5 o33 r.55 w6.875
global.openai.gpt-5.6-sol	i5 o30 r.5 w6.25
us.openai.gpt-5.6-terra in.openai.gpt-5.6-terra openai.gpt-5.6-terra	i2.2 o13.2 r.22 w2.75
global.openai.gpt-5.6-terra	i2 o12 r.2 w2.5
us.openai.gpt-5.6-luna in.openai.gpt-5.6-luna openai.gpt-5.6-luna	i.22 o1.32 r.022 w.275
global.openai.gpt-5.6-luna	i.2 o1.2 r.02 w.25`,
  'byteplus': `seed-2-0-pro-lte-128k seed-2-0-pro seed-2-0-pro-260328-lte-128k seed-2-0-pro-260328 seed-2-0-code-preview-lte-128k seed-2-0-code-preview seed-2-0-code-preview-260328-lte-128k seed-2-0-code-preview-260328	i.5 o3 r.1 w.0083
seed-2-0-pro-gt-128k seed-2-0-pro-260328-gt-128k seed-2-0-code-preview-gt-128k seed-2-0-code-preview-260328-gt-128k	i1 o6 r.2 w.0083
seed-2-0-lite-lte-128k seed-2-0-lite seed-2-0-lite-260228-lte-128k seed-2-0-lite-260228 seed-1-8-lte-128k seed-1-8 seed-1-8-251228-lte-128k seed-1-8-251228 seed-1-6-lte-128k seed-1-6 seed-1-6-250915-lte-128k seed-1-6-250915	i.25 o2 r.05 w.0083
seed-2-0-lite-gt-128k seed-2-0-lite-260228-gt-128k	i.5 o4 r.1 w.0083
seed-2-0-mini-lte-128k seed-2-0-mini seed-2-0-mini-260215-lte-128k seed-2-0-mini-260215	i.1 o.4 r.02 w.0083
seed-2-0-mini-gt-128k seed-2-0-mini-260215-gt-128k	i.2 o.8 r.04 w.0083
seed-1-8-gt-128k seed-1-8-251228-gt-128k seed-1-6-gt-128k seed-1-6-250915-gt-128k	i.5 o4 r.05 w.0083
deepseek-v3-2-lte-32k deepseek-v3-2 deepseek-v3-2-251201-lte-32k deepseek-v3-2-251201	i.28 o.42 r.056 w.0083
deepseek-v3-2-gt-32k deepseek-v3-2-251201-gt-32k	i.56 o.84 r.056 w.0083
seed-1-6-flash-lte-128k seed-1-6-flash seed-1-6-flash-250715-lte-128k seed-1-6-flash-250715	i.075 o.3 r.015 w.0083
seed-1-6-flash-gt-128k seed-1-6-flash-250715-gt-128k	i.1 o.8 r.015 w.0083
seedream-5-0-lite seedream-5-0-lite-260128	i0 o0 images=35000
seedream-4-5 seedream-4-5-251128	i0 o0 images=40000
seedream-4-0 seedream-4-0-250828 seedream-3-0-t2i seedream-3-0-t2i-250415 seededit-3-0-i2i seededit-3-0-i2i-250628	i0 o0 images=30000
skylark-embedding-vision-250615 skylark-embedding-vision-251215	i0 o0 m.00325`,
  'cerebras': `llama3.1-8b	i.1 o.1
llama3.1-70b	i.6 o.6
llama-4-scout-17b-16e-instruct	i.65 o.85
llama-4-maverick-17b-128e-instruct	i.2 o.6
llama-3.3-70b	i.85 o1.2
qwen-3-32b	i.4 o.8
qwen-3-235b-a22b-instruct-2507 qwen-3-235b-a22b-thinking-2507	i.6 o1.2
qwen-3-coder-480b	i2 o2
gpt-oss-120b	i.35 o.75
zai-glm-4.6 zai-glm-4.7	i2.25 o2.75
gemma-4-31b	i.99 o1.49`,
  'claude-platform-aws': `claude-opus-4-7 claude-opus-4-8 claude-opus-5 claude-opus-4-6 claude-opus-4-5 claude-opus-4-5-20251101	i5 o25 r.5 w6.25 h10|=batch *1 i2.5 o12.5
claude-sonnet-5	i2 o10 r.2 w2.5 h4|=batch *1 i1 o5
claude-fable-5	i10 o50 r1 w12.5 h20|=batch *1 i5 o25
claude-sonnet-4-6 claude-sonnet-4-5 claude-sonnet-4-5-20250929	i3 o15 r.3 w3.75 h6|=batch *1 i1.5 o7.5
claude-haiku-4-5 claude-haiku-4-5-20251001	i1 o5 r.1 w1.25 h2|=batch *1 i.5 o2.5`,
  'cohere': `command command-nightly	i1 o2
command-light command-light-nightly	i.3 o.6
embed-english-v2.0 embed-english-light-v2.0 embed-multilingual-v2.0 embed-english-v3.0 embed-multilingual-v3.0	i.1 o0
rerank-english-v3.0 rerank-multilingual-v3.0 rerank-v3.5 rerank-v4.0-fast	i2000 o0
command-r-plus	i2.5 o10
command-r	i.15 o.6
command-r7b	i.0375 o.15
rerank-multilingual-v2.0 rerank-english-v2.0	i1000 o0
rerank-v4.0-pro	i2500 o0`,
  'dashscope': `qvq-max qvq-max-latest qvq-max-2025-03-25	i1.2 o4.8
qwen-coder qwen3-coder-flash qwen3-coder-flash-2025-07-28 qwen3-coder-next	i.3 o1.5
qwen-flash	i.05 o.4 r.01
qwen-flash-2025-07-28 qwen3-vl-flash qwen3-vl-flash-2026-01-22 qwen3-vl-flash-2025-10-15 qwen-flash-character	i.05 o.4
qwen-max	i1.6 o6.4 r.32
qwen-mt-plus	i2.46 o7.37
qwen-mt-turbo qwen-mt-flash	i.16 o.49
qwen-omni-turbo qwen-omni-turbo-latest qwen-omni-turbo-2025-03-26	i.07 o.27 a4.44 A8.89
qwen-omni-turbo-realtime qwen-omni-turbo-realtime-latest qwen-omni-turbo-realtime-2025-05-08	i.27 o1.07 a4.44 A8.89
qwen-plus qwen-plus-2025-12-01	i.4 o1.2 t4
qwen-plus-2025-01-25 qwen-plus-2025-04-28 qwen-plus-2025-07-14 qwen-plus-2025-07-28 qwen-plus-2025-09-11 qwen-plus-latest	i.4 o1.2
qwen-plus-character-ja qwen-plus-character	i.5 o1.4
qwen-turbo	i.05 o.2 t.5
qwen-turbo-2024-11-01 qwen-turbo-2025-04-28 qwen-turbo-latest	i.05 o.2
qwen-vl-max qwen-vl-max-latest qwen-vl-max-2025-08-13 qwen-vl-max-2025-04-08	i.8 o3.2
qwen-vl-ocr qwen-vl-ocr-2025-11-20	i.07 o.16
qwen-vl-plus qwen-vl-plus-latest qwen-vl-plus-2025-08-15 qwen-vl-plus-2025-05-07 qwen-vl-plus-2025-01-25 qwen2-5-vl-3b-instruct	i.21 o.63
qwen2-5-14b-instruct	i.35 o1.4
qwen2-5-32b-instruct	i.7 o2.8
qwen2-5-72b-instruct	i1.4 o5.6
qwen2-5-7b-instruct	i.175 o.7
qwen2-5-omni-7b	i.1 o.4 a6.76
qwen2-5-vl-72b-instruct	i2.8 o8.4
qwen2-5-vl-7b-instruct	i.35 o1.05
qwen3-14b	i.35 o1.4 t4.2
qwen3-235b-a22b qwen3-32b qwen3-30b-a3b	i.7 o2.8 t8.4
qwen3-8b	i.18 o.7 t2.1
qwen3-asr-flash	i.035 o.035
qwen3-coder-30b-a3b-instruct	i.45 o2.25
qwen3-coder-480b-a35b-instruct	i1.5 o7.5
qwen3-coder-plus qwen3-coder-plus-2025-07-22 qwen3-coder-plus-2025-09-23	i1 o5
qwen3-livetranslate-flash-realtime	i10 o10 a10 A38
qwen3-max qwen3-max-preview	i1.2 o6 r.24
qwen3-next-80b-a3b-instruct	i.5 o2
qwen3-next-80b-a3b-thinking	i.5 o6
qwen3-omni-flash qwen3-omni-flash-2025-12-01 qwen3-omni-flash-2025-09-15	i.43 o1.66 a3.81 A15.11
qwen3-omni-flash-realtime qwen3-omni-flash-realtime-2025-12-01 qwen3-omni-flash-realtime-2025-09-15	i.52 o1.99 a4.57 A18.13
qwen3-vl-235b-a22b	i.4 o1.6 t4
qwen3-vl-30b-a3b	i.2 o.8 t2.4
qwen3-vl-plus qwen3-vl-plus-2025-12-19 qwen3-vl-plus-2025-09-23	i.2 o1.6 t4.8
qwq-plus qwq-plus-latest qwq-plus-2025-03-05	i.8 o2.4
qwen3.5-plus qwen3.5-plus-2026-02-15	i.4 o2.4
kimi-k2.5	i.574 o3.011
glm-5	i.573 o2.58
minimax-m2.5	i.304 o1.213
qwen-max-latest qwen-max-2025-01-25	i1.6 o6.4
qwq-32b	i.15 o.58
qwq-32b-preview	i.15 o.6
qwen-long-latest qwen-long-2025-01-25	i.072 o.287
glm-4.7 glm-4.6	i.431 o2.007
minimax-m2.1	i.27 o.95
qwen3.5-flash qwen3.5-flash-2026-02-23	i.1 o.4
qwen3-max-2026-01-23	i1.2 o6
qwen3-max-2025-09-23	i.861 o3.441
qvq-max-2025-05-15	i1.147 o4.588
qvq-plus qvq-plus-latest qvq-plus-2025-05-15	i.287 o.717
qwen-vl-max-2025-04-02	i.431 o1.291
qwen-vl-plus-2025-07-10	i.022 o.216
qwen-vl-ocr-latest	i.043 o.072
qwen3-vl-235b-a22b-thinking	i.4 o4
qwen3-vl-235b-a22b-instruct	i.4 o1.6
qwen3-vl-32b-thinking qwen3-vl-32b-instruct	i.16 o.64
qwen3-vl-30b-a3b-thinking	i.2 o2.4
qwen3-vl-30b-a3b-instruct	i.2 o.8
qwen3-vl-8b-thinking	i.18 o2.1
qwen3-vl-8b-instruct	i.18 o.7
qwen2-5-vl-32b-instruct	i1.4 o4.2
qwen2-vl-72b-instruct	i2.294 o6.881
qwen-omni-turbo-2025-01-19	i.058 o.23 a3.584 A7.168
qwen3-omni-30b-a3b-captioner	i3.81 o3.06
qwen-coder-plus qwen-coder-plus-latest qwen-coder-plus-2024-11-06	i.502 o1.004
qwen-coder-turbo qwen-coder-turbo-latest qwen-coder-turbo-2024-09-19 qwen-math-turbo qwen-math-turbo-latest qwen-math-turbo-2024-09-19	i.287 o.861
qwen-math-plus qwen-math-plus-latest qwen-math-plus-2024-09-19 qwen-math-plus-2024-08-16	i.574 o1.721
kimi-k2-thinking moonshot-kimi-k2-instruct deepseek-r1	i.574 o2.294
deepseek-v3.2	i.57 o1.71 r.114
qwen-mt-lite	i.12 o.36`,
  'deepbricks': `gpt-4o-2024-08-06 gpt-4o	i1.5 o4
gpt-4-turbo	i4 o10
claude-3.5-sonnet	i2 o8
gpt-4o-mini	i.1 o.4
gpt-3.5-turbo	i.2 o.6
gpt-3.5-turbo-instruct	i.6 o.8
llama-3.1-405b	i1.5 o3
llama-3.1-70b llama-3-70b	i.4 o.6
claude-sonnet-4.5 claude-3-5-sonnet-20240620	i1.5 o7.5
claude-haiku-4.5	i.5 o2.5
gpt-5.1 gpt-5-chat	i.65 o50
gemini-2.5-pro	i.5 o4
gemini-2.5-flash	i.1 o1
o1-mini o3-mini o4-mini	i.55 o2.2
gpt-4.1	i1 o4
o1	i7.5 o30
gpt-4.1-mini	i.4 o1.6
dall-e-3	i0 o0 images.default.1024x1024=15000 images.default.1024x1792=20000 images.default.1792x1024=20000 images.default.default=15000 images.hd.1024x1024=30000 images.hd.1024x1792=40000 images.hd.1792x1024=40000 images.hd.default=30000 images.standard.1024x1024=15000 images.standard.1024x1792=20000 images.standard.1792x1024=20000 images.standard.default=15000
gpt-4-turbo-preview gpt-4-turbo-0125-preview gpt-4-turbo-1106-preview	i4 o10|=batch *1 i2 o5
gpt-3.5-turbo-1106 gpt-3.5-turbo-0125	i.2 o.6|=batch *1 i.1 o.3`,
  'deepgram': `nova-2 nova-3 nova-3-general	i0 o0 a4300 A0
aura-2-thalia-en aura-2-andromeda-en aura-2-apollo-en	i30 o0
aura-asteria-en aura-luna-en	i15 o0`,
  'deepinfra': `meta-llama/meta-llama-3.3-70b-instruct	i.23 o.04
meta-llama/meta-llama-3.3-70b-instruct-turbo	i.12 o.03
microsoft/wizardlm-2-8x22b	i.48 o.48
mistralai/mixtral-8x7b-instruct-v0.1	i.54 o.54
meta-llama/meta-llama-3.1-8b-instruct	i.02 o.05
openchat/openchat_3.5 microsoft/wizardlm-2-7b	i.055 o.055
meta-llama/meta-llama-3-8b-instruct meta-llama/llama-2-13b-chat-hf	i.03 o.04
mistralai/mistral-7b-instruct-v0.3	i.03 o.055
gryphe/mythomax-l2-13b meta-llama/meta-llama-3.1-70b-instruct meta-llama/meta-llama-3.1-70b-instruct-turbo austism/chronos-hermes-13b-v2 phind/phind-codellama-34b-v2 meta-llama/llama-2-70b-chat-hf	i.4 o.4
meta-llama/meta-llama-3-70b-instruct	i.23 o.4
meta-llama/meta-llama-3.1-405b-instruct	i.09 o.09
lizpreciatior/lzlv_70b_fp16_hf	i.35 o.4
deepseek-ai/deepseek-r1-0528 deepseek-ai/deepseek-r1 deepseek-ai/deepseek-r1-turbo	i.5 o2.15 r.4
qwen/qwen-image-edit bria/fibo bria/replace_background bria/blur_background black-forest-labs/flux-1-dev black-forest-labs/flux-1-schnell prunaai/p-image-edit black-forest-labs/flux-1.1-pro bria/bria-3.2 bria/remove_background bria/enhance black-forest-labs/flux.1-kontext-dev stabilityai/sdxl-turbo black-forest-labs/flux-pro bytedance/seedream-4 black-forest-labs/flux-2-pro deepseek-ai/janus-pro-1b deepseek-ai/janus-pro-7b bria/erase bria/gen_fill black-forest-labs/flux-1-redux-dev bria/erase_foreground bria/bria-3.2-vector prunaai/p-image bria/expand google/gemma-4-31b:free google/gemma-4-26b:free google/gemma-4-e4b-it:free google/gemma-4-e4b:free google/gemma-4-e2b-it:free google/gemma-4-e2b:free black-forest-labs/flux-2-dev bria/fibo_edit black-forest-labs/flux-2-klein-4b clarityai/crystal black-forest-labs/flux-2-max clarityai/flux black-forest-labs/flux-2-klein-9b bytedance/seedream-4.5 clarityai/creative qwen/qwen-image-edit-max wan-ai/wan2.6-image-edit qwen/qwen-image-max wan-ai/wan2.6-t2i	i0 o0
sentence-transformers/clip-vit-b-32-multilingual-v1 sentence-transformers/all-mpnet-base-v2 sentence-transformers/clip-vit-b-32 sentence-transformers/all-minilm-l12-v2 sentence-transformers/paraphrase-minilm-l6-v2 thenlper/gte-base shibing624/text2vec-base-chinese qwen/qwen3-embedding-0.6b-batch sentence-transformers/all-minilm-l6-v2 sentence-transformers/multi-qa-mpnet-base-dot-v1 baai/bge-base-en-v1.5 intfloat/e5-base-v2	i.005 o0
anthropic/claude-4-sonnet	i3.3 o16.5
deepseek-ai/deepseek-v3-0324 deepseek-ai/deepseek-v3-0324-turbo	i.2 o.77 r.106
moonshotai/kimi-k2-thinking	i.47 o2 r.141
google/gemma-3-4b-it	i.04 o.08
qwen/qwen3-vl-30b-a3b-instruct openai/gpt-oss-120b-turbo meta-llama/llama-4-maverick-17b-128e-instruct-fp8 meta-llama/llama-4-maverick-17b-128e-instruct-turbo meta-llama/llama-3.2-90b-vision-instruct	i.15 o.6
thenlper/gte-large qwen/qwen3-reranker-0.6b qwen/qwen3-embedding-0.6b intfloat/multilingual-e5-large intfloat/multilingual-e5-large-instruct baai/bge-m3-multi qwen/qwen3-embedding-4b-batch baai/bge-large-en-v1.5 intfloat/e5-large-v2 baai/bge-en-icl qwen/qwen3-embedding-8b baai/bge-m3 nvidia/llama-nemotron-embed-vl-1b-v2	i.01 o0
anthropic/claude-3-7-sonnet-latest	i3.3 o16.5 r.33
openai/gpt-oss-20b zai-org/glm-4.5-air	i.03 o.14
meta-llama/llama-guard-4-12b meta-llama/llama-guard-3-8b	i.18 o.18
qwen/qwen3-vl-235b-a22b-instruct	i.2 o.88
qwen/qwen3-reranker-4b	i.025 o0
qwen/qwen3-reranker-8b	i.05 o0
google/gemini-2.0-flash-001 nvidia/llama-3.3-nemotron-super-49b-v1.5	i.1 o.4
qwen/qwen3-coder-480b-a35b-instruct	i.4 o1.6
mistralai/mistral-small-3.2-24b-instruct-2506 mistralai/devstral-small-2507 mistralai/mistral-7b-instruct-v0.1 mistralai/mistral-small-3.1-24b-instruct-2503	i.075 o.2
deepseek-ai/deepseek-v3.1-terminus	i.27 o.95 r.13
allenai/olmocr-2-7b-1025 allenai/olmocr-7b-0725-fp8	i.09 o.19
meta-llama/llama-3.2-11b-vision-instruct	i.245 o.245
meta-llama/llama-4-scout-17b-16e-instruct	i.08 o.3
sao10k/l3-8b-lunaris-v1-turbo	i.04 o.05
qwen/qwen2.5-72b-instruct	i.36 o.4
meta-llama/meta-llama-3.1-8b-instruct-turbo	i.02 o.03
qwen/qwen2.5-vl-32b-instruct nvidia/nvidia-nemotron-nano-12b-v2-vl allenai/olmo-3.1-32b-instruct	i.2 o.6
deepseek-ai/deepseek-r1-0528-turbo	i1 o3
moonshotai/kimi-k2-instruct-0905	i.4 o2 r.4
nousresearch/hermes-3-llama-3.1-70b	i.3 o.3
qwen/qwen3-embedding-8b-batch	i.04 o0
google/gemini-2.5-flash	i.3 o2.5
google/gemini-2.5-pro	i1.25 o10
qwen/qwen3-embedding-4b	i.02 o0
microsoft/phi-4	i.07 o.14
qwen/qwen3-coder-480b-a35b-instruct-turbo	i.3 o1 r.1
qwen/qwen3-235b-a22b-thinking-2507	i.23 o2.3
google/gemini-1.5-flash-8b	i.0375 o.15
qwen/qwen3-next-80b-a3b-instruct	i.09 o1.1
qwen/qwen3-14b qwen/qwen2.5-7b-instruct	i.12 o.24
google/gemini-1.5-flash	i.075 o.3
meta-llama/llama-3.3-70b-instruct-turbo meta-llama/llama-3.3-70b-instruct deepinfra/airoboros-70b	i.1 o.32
minimaxai/minimax-m2	i.27 o1.15
google/gemma-3-12b-it	i.04 o.13
qwen/qwen3-235b-a22b-instruct-2507 qwen/qwen3-235b-a22b	i.071 o.1
deepseek-ai/deepseek-v3	i.32 o.89
deepseek-ai/deepseek-v3.1	i.21 o.79 r.168
meta-llama/llama-3.2-3b-instruct	i.02 o.02
paddlepaddle/paddleocr-vl-0.9b	i.14 o.8
openai/gpt-oss-120b	i.039 o.19
zai-org/glm-4.6	i.43 o1.74 r.0799999993
nvidia/llama-3.1-nemotron-70b-instruct	i1.2 o1.2
sao10k/l3.3-70b-euryale-v2.3 sao10k/l3.1-70b-euryale-v2.2	i.85 o.85
deepseek-ai/deepseek-r1-distill-llama-70b deepseek-ai/deepseek-r1-distill-qwen-32b	i.7 o.8
nousresearch/hermes-3-llama-3.1-405b	i1 o1
deepseek-ai/deepseek-ocr	i.03 o.1
qwen/qwen3-30b-a3b	i.09 o.45
google/gemma-3-27b-it	i.08 o.16
google/gemma-4-31b-it	i.13 o.38
google/gemma-4-26b-it google/gemma-4-26b-a4b-it	i.07 o.34
google/embeddinggemma-300m	i.002 o0
mistralai/mistral-nemo-instruct-2407	i.02 o.04
qwen/qwen3-32b qwen/qwq-32b qwen/qwen2.5-coder-32b-instruct	i.08 o.28
mistralai/mistral-small-24b-instruct-2501	i.05 o.08
nvidia/nvidia-nemotron-nano-9b-v2	i.04 o.16
anthropic/claude-4-opus	i16.5 o82.5
qwen/qwen3-max qwen/qwen3-max-thinking	i1.2 o6 r.24
qwen/qwen3-tts-voicedesign qwen/qwen3-tts	i2 o0
qwen/qwen3.5-0.8b	i.01 o.05
qwen/qwen3.5-2b	i.02 o.1
qwen/qwen3.5-4b	i.03 o.15
qwen/qwen3.5-9b	i.04 o.15
qwen/qwen3.5-27b	i.26 o2.6
qwen/qwen3.5-35b-a3b	i.14 o1 r.05
qwen/qwen/qwen3.5-397b-a17b	i.54 o3.4
zai-org/glm-5	i.6 o2.08 r.12
zai-org/glm-4.7-flash	i.06 o.4 r.0100000002
zai-org/glm-4.7	i.4 o1.75 r.08
minimaxai/minimax-m2.1	i.27 o.95 r.0299999997
moonshotai/kimi-k2.5	i.45 o2.25 r.070000002
nvidia/nemotron-3-nano-30b-a3b	i.05 o.2
deepseek-ai/deepseek-v3.2	i.26 o.38 r.13
deepseek-ai/deepseek-v4-pro	i1.3 o2.6 r.1
deepseek-ai/deepseek-v4-flash	i.1 o.2 r.028
zai-org/glm-4.6v	i.3 o.9
minimaxai/minimax-m2.5	i.15 o1.15 r.0299999997
bytedance/seed-1.8	i.25 o2 r.05
bytedance/seed-2.0-mini	i.1 o.4 r.02
moonshotai/kimi-k2.5-turbo	i.6 o3 r.100000002
moonshotai/kimi-k2.6 moonshotai/kimi-k2.7-code	i.75 o3.5 r.15
nvidia/nvidia-nemotron-3-super-120b-a12b	i.1 o.5 r.04
qwen/qwen3.5-122b-a10b	i.29 o2.4
moonshotai/kimi-k2-instruct	i4 o20 r1.5
cognitivecomputations/dolphin-2.6-mixtral-8x7b	i.12 o.39
zai-org/glm-4.5	i.43 o1.74 r.08
bytedance/seed-2.0-code bytedance/seed-2.0-pro	i.5 o3 r.1
qwen/qwen3.6-27b	i.32 o3.2
qwen/qwen3.6-35b-a3b	i.15 o.95
xiaomimimo/mimo-v2.5	i.4 o2 r.08
google/gemma-4-31b-it-turbo	i.12 o.37
xiaomimimo/mimo-v2.5-pro	i1 o3 r.2
anthropic/claude-haiku-4-5	i1 o5
google/gemini-3.1-pro	i2 o12
qwen/qwen3.5-397b-a17b	i.49 o3.6 r.3
zai-org/glm-5.1	i1.05 o3.5 r.2
stepfun-ai/step-3.5-flash	i.09 o.3 r.02
anthropic/claude-sonnet-4-6	i3 o15
google/gemini-3.1-flash-lite	i.25 o1.5
nvidia/nemotron-3-nano-omni-30b-a3b-reasoning	i.2 o.8
anthropic/claude-opus-4-7	i5 o25`,
  'deepseek': `deepseek-chat deepseek-reasoner deepseek-v4-flash	i.14 o.28 r.0028 w0
deepseek-v4-pro	i.435 o.87 r.003625 w0`,
  'ember-cloud': `glm-5	i.95 o2.55 r.2
glm-4.7	i.3 o1.4 r.08
glm-4.7-flash	i.06 o.4 r.01
glm-4.6	i.35 o1.71 r.08
glm-4.5	i.55 o2 r.11
glm-4.5-air	i.13 o.85 r.025
minimax-m2.5	i.3 o1.1 r.03`,
  'fal-ai': `google/gemini-2.5-flash	i.3 o2.5
google/gemini-2.5-flash-lite google/gemini-2.0-flash-001 openai/gpt-5-nano	i.1 o.4
google/gemini-flash-1.5	i.075 o.3
google/gemini-flash-1.5-8b	i.0375 o.15
google/gemini-pro-1.5	i1.25 o5
google/gemini-2.5-pro	i1.25 o10
meta-llama/llama-4-scout	i.08 o.3
meta-llama/llama-4-maverick openai/gpt-4o-mini	i.15 o.6
meta-llama/llama-3.1-8b-instruct	i.02 o.05
meta-llama/llama-3.1-70b-instruct	i.4 o.4
meta-llama/llama-3.2-1b-instruct	i.027 o.2
meta-llama/llama-3.2-3b-instruct	i.051 o.34
meta-llama/llama-3.2-90b-vision-instruct	i1.2 o1.2
openai/gpt-4o	i2.5 o10
openai/gpt-4.1	i2 o8
openai/gpt-5-mini	i1.1 o4.4
anthropic/claude-sonnet-4.5 anthropic/claude-3.7-sonnet anthropic/claude-3-5-sonnet	i3 o15
anthropic/claude-haiku-4.5 anthropic/claude-3-5-haiku	i.8 o4
anthropic/claude-3-haiku	i.25 o1.25
deepseek/deepseek-r1	i.7 o2.5
deepseek/deepseek-v3.1-terminus	i.38 o.38
fal-ai/flux/schnell	images.default.default=3000
fal-ai/flux/dev	images.default.default=25000
fal-ai/flux-pro/v1.1 fal-ai/flux-pro/kontext fal-ai/recraft-v3 fal-ai/recraft/v4/pro/text-to-image openai/gpt-image-2	images.default.default=40000
fal-ai/flux-pro/v1.1-ultra	images.default.default=60000
fal-ai/flux-2-pro fal-ai/seedream-v4	images.default.default=30000
fal-ai/hidream-i1-full fal-ai/ideogram/v2/turbo	images.default.default=50000
fal-ai/hidream-i1-fast	images.default.default=10000
fal-ai/nano-banana-2 fal-ai/nano-banana-pro	images.default.default=39800
fal-ai/qwen-image	images.default.default=20000
fal-ai/ideogram/v2	images.default.default=80000
fal-ai/wan/v2.2-a14b/text-to-video fal-ai/wan/v2.2-a14b/image-to-video fal-ai/kling-video/v3/pro/text-to-video fal-ai/kling-video/v3/pro/image-to-video fal-ai/veo3.1 fal-ai/veo3.1/fast bytedance/seedance-2.0/text-to-video bytedance/seedance-2.0/image-to-video fal-ai/inworld-tts fal-ai/chatterbox/text-to-speech fal-ai/minimax/speech-02-hd fal-ai/cohere-transcribe	i0 o0`,
  'fireworks-ai': `mixtral-8x7b	i.5 o.5
mixtral-8x22b-instruct dbrx-instruct	i1.2 o1.2
4b	i.1 o.1
16b	i.2 o.2
100b	i.9 o.9
nomic-ai/nomic-embed-text-v1.5 nomic-ai/nomic-embed-text-v1 thenlper/gte-base	i.008 o.008
whereisai/uae-large-v1 thenlper/gte-large	i.016 o.016
llama-v3p1-405b-instruct	i3 o3
deepseek-r1	i8 o8
deepseek-v3	i.56 o1.68
deepseek-v4-pro	i1.74 o3.48 r.14
glm-5	i1 o3.2
glm-5p2 glm-5p1	i1.4 o4.4 r.26
minimax-m2p1	i.3 o1.2
minimax-m2p5	i.3 o1.2 r.03
minimax-m2p7 minimax-m3	i.3 o1.2 r.06
llama4-scout-instruct-basic	i.15 o.6
llama4-maverick-instruct-basic	i.22 o.88
kimi-k2-instruct-0905 kimi-k2-instruct kimi-k2-thinking	i.6 o2.5
kimi-k2p5	i.6 o3 r.1
fireworks-ai/kimi-k2p6 kimi-k2p6	i.95 o4 r.16
kimi-k2p7-code	i.95 o4 r.19
deepseek-v4-flash	i.14 o.28 r.028
qwen3p7-plus	i.4 o1.6 r.08
qwen3p6-plus	i.5 o3 r.1
gpt-oss-120b	i.15 o.6 r.015
gpt-oss-20b	i.07 o.3 r.035
nemotron-3-ultra-nvfp4	i.6 o2.4 r.12
fireworks-ai/kimi-k2p6-fast kimi-k2p6-fast	i2 o8 r.3
kimi-k2p7-code-fast	i1.9 o8 r.38
glm-5p1-fast	i2.8 o8.8 r.52
kimi-k3	i30 o150 r3`,
  'google': `gemini-pro gemini-pro-vision	i.25 o.5|=batch *1 i.125 o.25
embedding-001	i.025 o0|=batch *1 i.02 o0
gemini-1.5-flash-latest-gt-128k gemini-1.5-flash-gt-128k gemini-1.5-flash-001-gt-128k gemini-1.5-flash-002-gt-128k gemini-2.5-flash-preview-04-17-lte-128k gemini-2.5-flash-preview-04-17-gt-128k gemini-2.5-flash-preview-05-20-gt-128k gemini-2.5-flash-preview-05-20-lte-128k	i.15 o.6 web_search=35000|=batch *1 i.075 o.3
gemini-1.5-flash-latest-lte-128k gemini-1.5-flash-lte-128k gemini-1.5-flash-001-lte-128k gemini-1.5-flash-002-lte-128k gemini-1.5-flash-8b-gt-128k gemini-1.5-flash-8b-001-gt-128k gemini-1.5-flash-8b-latest-gt-128k gemini-2.0-flash-lite-001 gemini-2.0-flash-lite	i.075 o.3 web_search=35000|=batch *1 i.0375 o.15
gemini-1.5-pro-latest-gt-128k gemini-1.5-pro-gt-128k gemini-1.5-pro-001-gt-128k gemini-1.5-pro-002-gt-128k	i2.5 o10 web_search=35000|=batch *1 i1.25 o5
gemini-1.5-pro-latest-lte-128k gemini-1.5-pro-lte-128k gemini-1.5-pro-001-lte-128k gemini-1.5-pro-002-lte-128k	i1.25 o5 web_search=35000|=batch *1 i.625 o2.5
gemini-1.5-flash-8b-lte-128k	i.0375 o.15|=batch *1 i.01875 o.075
gemini-1.5-flash-8b-001-lte-128k gemini-1.5-flash-8b-latest-lte-128k	i.0375 o.15 web_search=35000|=batch *1 i.01875 o.075
gemini-2.0-flash-001 gemini-2.5-flash-lite-preview-06-17-gt-128k gemini-2.5-flash-lite-preview-06-17-lte-128k gemini-2.5-flash-lite	i.1 o.4 web_search=35000|=batch *1 i.05 o.2
gemini-2.0-flash-lte-128k gemini-2.0-flash-gt-128k gemini-2.0-flash-001-lte-128k gemini-2.0-flash-001-gt-128k	i.1 o.4 r.025 web_search=35000|=batch *1 i.05 o.2
gemini-2.0-flash-lite-lte-128k gemini-2.0-flash-lite-gt-128k gemini-2.0-flash-lite-001-lte-128k gemini-2.0-flash-lite-001-gt-128k	i.075 o.3 web_search=0|=batch *1 i.0375 o.15
gemini-2.5-pro-lte-128k	i1.25 o10 r.125 web_search=35000|=batch *1 i.625 o5
gemini-2.5-pro-gt-128k	i2.5 o15 r.25 web_search=35000|=batch *1 i1.25 o7.5
gemini-2.5-pro-preview-03-25-lte-128k gemini-2.5-pro-preview-05-06-lte-128k	i1.25 o10 web_search=35000|=batch *1 i.625 o5
gemini-2.5-pro-preview-03-25-gt-128k gemini-2.5-pro-preview-05-06-gt-128k	i2.5 o15 web_search=35000|=batch *1 i1.25 o7.5
gemini-3-pro-preview-lte-128k	i2 o12 r.2 w.2 web_search=14000|=batch *1 i1 o6
gemini-3-pro-preview-gt-128k	i4 o18 r.4 w.4 web_search=14000|=batch *1 i2 o9
gemini-3-pro-preview-02-05-lte-128k gemini-3.1-pro-preview-lte-200k gemini-3.1-pro-preview-customtools-lte-200k	i2 o12 r4.5 w.2 web_search=35000|=batch *1 i1 o6
gemini-3-pro-preview-02-05-gt-128k gemini-3.1-pro-preview-gt-200k gemini-3.1-pro-preview-customtools-gt-200k	i4 o18 r4.5 w.4 web_search=35000|=batch *1 i2 o9
gemini-2.5-flash-lte-128k gemini-2.5-flash-gt-128k	i.3 o2.5 r.03 web_search=35000|=batch *1 i.15 o1.25
gemini-2.0-flash-exp-001-gt-128k gemini-2.0-flash-exp-001-lte-128k	i.15 o.6|=batch *1 i.075 o.3
gemini-2.5-flash-image-lte-128k gemini-2.5-flash-image-gt-128k	i.3 o2.5 M30 web_search=35000|=batch *1 i.15 o1.25
gemini-3-pro-image-preview-lte-128k gemini-3-pro-image-preview-gt-128k gemini-3-pro-image-lte-128k gemini-3-pro-image-gt-128k	i2 o12 M120 input_images=11 web_search=14000|=batch *1 i1 o6
gemini-embedding-001	i.15 o0|=batch *1 i.12 o0
gemini-2.5-flash-lite-lte-128k gemini-2.5-flash-lite-gt-128k gemini-2.5-flash-lite-preview-09-2025-lte-128k gemini-2.5-flash-lite-preview-09-2025-gt-128k	i.1 o.4 r.01 w.1 web_search=35000|=batch *1 i.05 o.2
gemini-2.5-flash-preview-09-2025-lte-128k gemini-2.5-flash-preview-09-2025-gt-128k	i.3 o2.5 r.03 w.3 web_search=35000|=batch *1 i.15 o1.25
gemini-flash-latest-lte-128k gemini-flash-latest-gt-128k	i.5 o3 r.05 web_search=14000|=batch *1 i.25 o1.5
gemini-flash-lite-latest-lte-128k gemini-flash-lite-latest-gt-128k	i.25 o1.5 r.025 w.1 web_search=14000|=batch *1 i.125 o.75
gemini-2.5-flash-image-preview-lte-128k	i.3 o.039 M30 web_search=14000|=batch *1 i.15 o.0195
gemini-2.5-flash-image-preview-gt-128k	i.3 o2.5 r.03 w.03 web_search=35000|=batch *1 i.15 o1.25
gemini-3-flash-preview-lte-128k gemini-3-flash-preview-gt-128k	i.5 o3 r.05 w.5 web_search=14000|=batch *1 i.25 o1.5
gemini-omni-flash-preview-lte-128k gemini-omni-flash-preview-gt-128k	i1.5 o9
gemini-3.1-pro-preview-lte-128k gemini-3.1-pro-preview-customtools-lte-128k gemini-pro-latest-lte-128k deep-research-pro-preview-12-2025-lte-128k	i2 o12 r.2 web_search=14000|=batch *1 i1 o6
gemini-3.1-pro-preview-gt-128k gemini-3.1-pro-preview-customtools-gt-128k gemini-pro-latest-gt-128k deep-research-pro-preview-12-2025-gt-128k	i4 o18 r.4 web_search=14000|=batch *1 i2 o9
gemini-3.1-flash-lite-preview-lte-128k gemini-3.1-flash-lite-preview-gt-128k gemini-3.1-flash-lite-lte-128k gemini-3.1-flash-lite-gt-128k	i.25 o1.5 r.025 web_search=14000|=batch *1 i.125 o.75
gemini-3.1-flash-image-preview-lte-128k gemini-3.1-flash-image-preview-gt-128k gemini-3.1-flash-image-lte-128k gemini-3.1-flash-image-gt-128k	i.5 o3 M60 web_search=14000|=batch *1 i.25 o1.5
gemini-3.1-flash-lite-image-lte-128k gemini-3.1-flash-lite-image-gt-128k	i.25 o1.5 M30|=batch *1 i.125 o.75
imagen-4.0-generate-001-lte-128k imagen-4.0-generate-001-gt-128k	i0 o0 images.default.default=40000
imagen-4.0-ultra-generate-001-lte-128k imagen-4.0-ultra-generate-001-gt-128k	i0 o0 images.default.default=60000
imagen-4.0-fast-generate-001-lte-128k imagen-4.0-fast-generate-001-gt-128k	i0 o0 images.default.default=20000
veo-3.1-generate-preview-lte-128k veo-3.1-generate-preview-gt-128k veo-3.1-fast-generate-preview-lte-128k veo-3.1-fast-generate-preview-gt-128k veo-3.1-lite-generate-preview-lte-128k veo-3.1-lite-generate-preview-gt-128k	i0 o0
veo-3.0-generate-001-lte-128k veo-3.0-generate-001-gt-128k	i0 o0 video_seconds=1440
veo-3.0-fast-generate-001-lte-128k veo-3.0-fast-generate-001-gt-128k	i0 o0 video_seconds=540
veo-2.0-generate-001-lte-128k veo-2.0-generate-001-gt-128k	i0 o0 video_seconds=1260
gemini-embedding-001-lte-128k gemini-embedding-001-gt-128k	i.15 o0|=batch *1 i.075
gemini-2.5-flash-preview-tts-lte-128k gemini-2.5-flash-preview-tts-gt-128k	i.5 o10|=batch *1 i.25 o5
gemini-2.5-pro-preview-tts-lte-128k gemini-2.5-pro-preview-tts-gt-128k	i1 o20|=batch *1 i.5 o10
gemini-embedding-2-preview-lte-128k gemini-embedding-2-preview-gt-128k	i.2 o0
gemini-robotics-er-1.5-preview-lte-128k gemini-robotics-er-1.5-preview-gt-128k	i.3 o2.5
gemini-2.5-computer-use-preview-10-2025-lte-128k gemini-2.5-computer-use-preview-10-2025-gt-128k	i1.25 o10
gemini-3.5-flash-lte-128k gemini-3.5-flash-gt-128k	i1.5 o9 r.15 web_search=14000|=batch *1 i.75 o4.5
gemini-3.5-flash-lite-lte-128k gemini-3.5-flash-lite-gt-128k	i.3 o2.5 r.03 web_search=14000|=batch *1 i.15 o1.25
gemini-3.6-flash-lte-128k gemini-3.6-flash-gt-128k gemini-3.7-flash-lte-128k gemini-3.7-flash-gt-128k	i1.5 o7.5 r.15 web_search=14000|=batch *1 i.75 o3.75`,
  'groq': `llama2-70b-4096	i.7 o.8
mixtral-8x7b-32768	i.24 o.24
llama3-8b-8192 llama-3.1-8b-instant	i.05 o.08
llama3-70b-8192 llama-3.1-70b-versatile llama-3.3-70b-versatile	i.59 o.79
gemma-7b-it	i.1 o.1
gemma2-9b-it llama-guard-3-8b meta-llama/llama-guard-4-12b	i.2 o.2
llama3-groq-70b-8192-tool-use-preview	i.89 o.89
llama3-groq-8b-8192-tool-use-preview	i.19 o.19
deepseek-r1-distill-llama-70b	i.75 o.99
meta-llama/llama-4-maverick-17b-128e-instruct	i.2 o.6
meta-llama/llama-4-scout-17b-16e-instruct	i.11 o.34
openai/gpt-oss-120b	i.15 o.6
openai/gpt-oss-20b openai/gpt-oss-safeguard-20b	i.075 o.3
moonshotai/kimi-k2-instruct-0905	i1 o3 r.5
qwen/qwen3-32b	i.29 o.59`,
  'jina': `jina-embeddings-v2-base-en jina-embeddings-v2-base-code jina-embeddings-v2-base-zh jina-colbert-v1-en jina-embeddings-v2-base-de jina-embeddings-v2-base-es jina-reranker-v1-base-en jina-colbert-v2 jina-reranker-v2-base-multilingual	i.02 o0
jina-reranker-v3	i.05 o0`,
  'lightning-ai': `openai/gpt-5.6-sol openai/gpt-5.5-2026-04-23	i5 o30 r.5
openai/gpt-5.6-terra openai/gpt-5.4-2026-03-05	i2.5 o15 r.25
openai/gpt-5.6-luna	i1 o6 r.1
anthropic/claude-fable-5	i10 o50 r1
anthropic/claude-opus-4-8 anthropic/claude-opus-4-7 anthropic/claude-opus-4-6 anthropic/claude-opus-4-5-20251101	i5 o25 r.5
lightning-ai/deepseek-v4-pro	i.435 o.87 r.0036
lightning-ai/nemotron-3-ultra-550b-a55b	i.6 o3.6 r.2
google/gemini-3.5-flash	i1.5 o9 r.15
openai/gpt-5.4-mini-2026-03-17 google/gemini-3-flash-preview	i.75 o4.5 r.075
google/gemini-3.1-pro-preview openai/gpt-5 google/gemini-2.5-pro	i1.25 o10 r.125
lightning-ai/gemma-4-31b-it	i.39 o.97
anthropic/claude-sonnet-4-6 anthropic/claude-sonnet-4-5-20250929	i3 o15 r.3
openai/gpt-5.2-2025-12-11	i1.75 o14 r.175
openai/gpt-5.4-nano-2026-03-17	i.2 o1.25 r.02
google/gemini-3.1-flash-lite-preview google/gemini-2.5-flash-lite-preview-06-17	i.1 o.4 r.01
anthropic/claude-haiku-4-5-20251001	i1 o5 r.1
openai/gpt-5-mini	i.25 o2 r.025
anthropic/claude-opus-4-1-20250805	i15 o75 r1.5
lightning-ai/gpt-oss-120b	i.15 o.6
openai/gpt-5-nano	i.05 o.4 r.005
google/gemini-2.5-flash	i.3 o2.5 r.03
lightning-ai/gpt-oss-20b	i.05 o.2
openai/o3	i2 o8 r.2
openai/gpt-4.1	i2 o8 r.5
openai/o3-mini	i1.1 o4.4 r.055
openai/gpt-4o	i2.5 o10 r1.25
openai/gpt-4-turbo openai/gpt-4-turbo-preview	i10 o30
openai/gpt-3.5-turbo	i.5 o1.5
openai/gpt-4	i30 o60
lightning-ai/nemotron-3-nano-omni-30b-a3b	i.1 o.4`,
  'minimax': `minimax-m2.7	i.003 o.012 r.0003 w.00375
minimax-m2.7-highspeed	i.006 o.024 r.0006 w.00375`,
  'mistral-ai': `mistral-tiny open-mistral-7b	i.25 o.25
mistral-small open-mixtral-8x7b	i.7 o.7
mistral-medium mistral-medium-latest mistral-medium-2505 mistral-medium-2508 mistral-vibe-cli-with-tools devstral-2512 devstral-latest devstral-medium-latest mistral-vibe-cli-latest devstral-medium-2507	i.4 o2
mistral-embed mistral-embed-2312	i.1 o0
open-mixtral-8x22b pixtral-large-2411 pixtral-large-latest mistral-large-pixtral-2411	i2 o6
mistral-small-latest devstral-small-2507 labs-devstral-small-2512 devstral-small-latest mistral-small-2506 labs-mistral-small-creative mistral-small-2409 mistral-small-2501 mistral-small-2503	i.1 o.3
magistral-medium-latest magistral-medium-2509	i2 o5
magistral-small-latest mistral-large-latest mistral-large-2512 mistral-large-2411 magistral-small-2509 mistral-large-2407	i.5 o1.5
codestral-2508 codestral-latest codestral-2501	i.3 o.9
ministral-3b-2512 ministral-3b-latest	i.1 o.1
ministral-8b-2512 ministral-8b-latest open-mistral-nemo open-mistral-nemo-2407 mistral-tiny-2407 mistral-tiny-latest pixtral-12b-2409	i.15 o.15
ministral-14b-2512 ministral-14b-latest	i.2 o.2
codestral-embed codestral-embed-2505	i.15 o0
mistral-ocr-latest mistral-ocr-4-0 mistral-ocr-4	i4000 o0`,
  'monsterapi': `tinyllama/tinyllama-1.1b-chat-v1.0	i.02818 o.2818
microsoft/phi-2	i.03483 o.3483
huggingfaceh4/zephyr-7b-beta mistralai/mistral-7b-instruct-v0.2	i.04559 o.4559`,
  'moonshot': `moonshot-v1-8k moonshot-v1-8k-vision-preview	i.2 o2
moonshot-v1-32k moonshot-v1-32k-vision-preview	i1 o3
moonshot-v1-128k moonshot-v1-128k-vision-preview	i2 o5
kimi-k2.5	i.6 o3 r.1
kimi-k2-thinking kimi-k2-0905-preview kimi-k2-0711-preview	i.6 o2.5 r.15
kimi-k2-thinking-turbo kimi-k2-turbo-preview	i1.15 o8 r.15
kimi-k2.6	i.95 o4 r.16
kimi-k2.7-code	i.95 o4 r.19
kimi-k2.7-code-highspeed	i1.9 o8 r.38
kimi-k3	i3 o15 r.3`,
  'nebius': `deepseek-ai/deepseek-r1-0528	i.8 o2.4
nousresearch/hermes-4-405b	i1 o3
nousresearch/hermes-4-70b meta-llama/llama-3.3-70b-instruct	i.13 o.4
qwen/qwen2.5-coder-7b-fast google/gemma-2-9b-it-fast meta-llama/meta-llama-3.1-8b-instruct-fast	i.03 o.09
qwen/qwen3-235b-a22b-instruct-2507 qwen/qwen3-32b-fast meta-llama/llama-guard-3-8b google/gemma-3-27b-it-fast	i.2 o.6
qwen/qwen3-235b-a22b-thinking-2507	i.2 o.8
qwen/qwen3-30b-a3b-instruct-2507 qwen/qwen3-30b-a3b-thinking-2507 qwen/qwen3-32b qwen/qwen3-coder-30b-a3b-instruct google/gemma-3-27b-it	i.1 o.3
qwen/qwen3-coder-480b-a35b-instruct	i.4 o1.8
deepseek-ai/deepseek-r1-0528-fast	i2 o6
deepseek-ai/deepseek-v3-0324	i.5 o1.5
deepseek-ai/deepseek-v3-0324-fast	i.75 o2.25
deepseek-ai/deepseek-v3.2	i.3 o.45
google/gemma-2-2b-it meta-llama/meta-llama-3.1-8b-instruct	i.02 o.06
meta-llama/llama-3.3-70b-instruct-fast	i.25 o.75
moonshotai/kimi-k2-instruct	i.5 o2.4
nvidia/llama-3_1-nemotron-ultra-253b-v1	i.6 o1.8
openai/gpt-oss-120b	i.15 o.6
openai/gpt-oss-20b	i.05 o.2
zai-org/glm-4.5	i.6 o2.2
zai-org/glm-4.5-air	i.2 o1.2
baai/bge-multilingual-gemma2 intfloat/e5-mistral-7b-instruct	i.01 o0`,
  'nomic': `nomic-embed-text-v1	i.1 o0`,
  'novita-ai': `nous-hermes-2-mixtral-8x7b-dpo	i.27 o.27
baidu/ernie-4.5-21b-a3b-thinking	i.07 o.28
baidu/ernie-4.5-300b-a47b-paddle	i.28 o1.1
baidu/ernie-4.5-vl-28b-a3b-thinking	i.39 o.39
deepseek/deepseek-ocr-2 qwen/qwen3-4b-fp8	i.03 o.03
deepseek/deepseek-prover-v2-671b deepseek/deepseek-r1-turbo	i.7 o2.5
deepseek/deepseek-v3-0324	i.27 o1.12 r.135
deepseek/deepseek-v3-turbo	i.4 o1.3
deepseek/deepseek-v3.1 deepseek/deepseek-v3.1-terminus	i.27 o1 r.135
deepseek/deepseek-v3.2	i.269 o.4 r.1345
deepseek/deepseek-v4-pro	i1.6 o3.2 r.135
deepseek/deepseek-v4-flash	i.14 o.28 r.028
deepseek/deepseek-v3.2-exp	i.27 o.41
google/gemma-3-27b-it	i.119 o.2
gryphe/mythomax-l2-13b	i.19 o.19
kwaipilot/kat-coder-pro minimax/minimax-m3	i.3 o1.2 r.06
lzlv_70b	i.7 o.8
meta-llama/llama-3-70b-instruct	i.51 o.74
meta-llama/llama-3-8b-instruct	i.04 o.04
meta-llama/llama-3.3-70b-instruct	i.135 o.4
meta-llama/llama-4-maverick-17b-128e-instruct-fp8	i.27 o.85
meta-llama/llama-4-scout-17b-16e-instruct	i.18 o.59
microsoft/wizardlm-2-8x22b	i.62 o.62
minimax/minimax-m2.1	i.3 o1.2 r.03
minimaxai/minimax-m1-80k	i.55 o2.2
moonshotai/kimi-k2-0905	i.6 o2.5
moonshotai/kimi-k2-instruct	i.57 o2.3
moonshotai/kimi-k2-thinking	i.6 o2.5 r.15
moonshotai/kimi-k2.5	i.6 o3 r.1
moonshotai/kimi-k2.7-code	i.95 o4 r.19
moonshotai/kimi-k3	i3 o15 r.3
nousresearch/hermes-2-pro-llama-3-8b	i.14 o.14
nousresearch/nous-hermes-llama2-13b	i.26 o.26
openai/gpt-oss-120b	i.05 o.25
qwen/qwen-2.5-72b-instruct	i.38 o.4
qwen/qwen2.5-7b-instruct	i.07 o.07
qwen/qwen2.5-vl-72b-instruct	i.8 o.8
qwen/qwen3-235b-a22b-fp8	i.2 o.8
qwen/qwen3-235b-a22b-instruct-2507	i.09 o.58
qwen/qwen3-235b-a22b-thinking-2507	i.3 o3
qwen/qwen3-30b-a3b-fp8	i.09 o.45
qwen/qwen3-32b-fp8	i.1 o.45
qwen/qwen3-coder-30b-a3b-instruct	i.07 o.27
qwen/qwen3-coder-480b-a35b-instruct	i.3 o1.3
qwen/qwen3-coder-next	i.2 o1.5
qwen/qwen3-max	i2.11 o8.45
qwen/qwen3-vl-235b-a22b-instruct	i.3 o1.5
qwen/qwen3-vl-235b-a22b-thinking	i.98 o3.95
qwen/qwen3-vl-30b-a3b-instruct	i.2 o.7
qwen/qwen3-vl-8b-instruct	i.08 o.5
sao10k/l3-70b-euryale-v2.1	i1.48 o1.48
sao10k/l3-8b-lunaris	i.05 o.05
teknium/openhermes-2.5-mistral-7b	i.17 o.17
tencent/hy3	i.14 o.58 r.035
xiaomimimo/mimo-v2-flash	i.1 o.3 r.02
zai-org/autoglm-phone-9b-multilingual	i.035 o.138
zai-org/glm-4.7	i.6 o2.2 r.11
zai-org/glm-5.2	i1.4 o4.4 r.26`,
  'openai': `gpt-4-turbo-preview gpt-4-turbo gpt-4-vision-preview	i10 o30
gpt-4-0125-preview gpt-4-turbo-2024-04-09 gpt-4-1106-preview gpt-4-1106-vision-preview	i10 o30|=batch *1 i5 o15
gpt-4	i30 o60 web_search=10000 file_search=2500
gpt-4-0613 gpt-4-0314	i30 o60|=batch *1 i15 o30
gpt-4-32k	i60 o120|=batch *1 i30 o60
gpt-4-32k-0613 gpt-4-32k-0314	i60 o120
gpt-3.5-turbo	i.5 o1.5
gpt-3.5-turbo-1106	i1 o2|=batch *1 i.5 o1
gpt-3.5-turbo-0125	i.5 o1.5|=batch *1 i.25 o.75
gpt-3.5-turbo-16k	i3 o4
gpt-3.5-turbo-instruct gpt-3.5-0301	i1.5 o2
text-embedding-ada-002-v2 ada-v2	i.1 o0
text-embedding-ada-002	i.1 o0|=batch *1 i.05 o0
text-embedding-3-small	i.02 o0|=batch *1 i.01 o0
text-embedding-3-large	i.13 o0|=batch *1 i.065 o0
text-moderation-004 text-moderation-latest text-moderation-stable sora-2 sora-2-pro omni-moderation-latest omni-moderation-2024-09-26	i0 o0
dall-e-3	images.default.1024x1024=40000 images.default.1024x1792=80000 images.default.1792x1024=80000 images.default.default=40000 images.hd.1024x1024=80000 images.hd.1024x1792=120000 images.hd.1792x1024=120000 images.hd.default=80000 images.standard.1024x1024=40000 images.standard.1024x1792=80000 images.standard.1792x1024=80000 images.standard.default=40000
dall-e-2	images.default.1024x1024=20000 images.default.256x256=16000 images.default.512x512=18000 images.default.default=20000 images.standard.1024x1024=20000 images.standard.256x256=16000 images.standard.512x512=18000 images.standard.default=20000
ft:gpt-3.5-turbo ft:gpt-3.5-turbo-0613 ft:gpt-3.5-turbo-1106 ft:gpt-3.5-turbo-0125	i3 o6
ft:gpt-4o-mini-2024-07-18 ft:gpt-4o-mini	i.3 o1.2 r.15 w0 web_search=10000 file_search=2500
ft:gpt-4o-2024-08-06	i3.75 o15 r1.875 w0 web_search=10000 file_search=2500
gpt-4o	i2.5 o10 r1.25 w0 web_search=10000 file_search=2500|=batch *1 i1.25 o5
gpt-4o-latest	i5 o15 web_search=10000 file_search=2500
gpt-4o-2024-05-13	i5 o15 web_search=10000 file_search=2500|=batch *1 i2.5 o7.5
gpt-4o-2024-08-06 gpt-4o-2024-11-20	i2.5 o10 r1.25 w0 web_search=10000 file_search=2500
gpt-4o-mini	i.15 o.6 r.075 w0 web_search=10000 file_search=2500|=batch *1 i.075 o.3
gpt-4o-mini-2024-07-18	i.15 o.6 r.075 w0 web_search=10000 file_search=2500
o1-preview o1-2024-12-17 o1-preview-2024-09-12	i15 o60 r7.5 w0 file_search=2500
o1	i15 o60 r7.5 w0 file_search=2500|=batch *1 i7.5 o30
o1-mini o3-mini	i1.1 o4.4 r.55 w0 file_search=2500|=batch *1 i.55 o2.2
o1-mini-2024-09-12	i3 o12 r1.5 w0 file_search=2500
gpt-4o-realtime-preview-2024-10-01	i5 o20 r2.5 w0 a100 A200 c20
gpt-4o-realtime-preview-2025-06-03 gpt-4o-realtime-preview	i5 o20 r2.5 w0 a40 A80 c2.5
gpt-3.5-turbo-0613	i1.5 o2|=batch *1 i.75 o1
gpt-3.5-turbo-16k-0613	i3 o4|=batch *1 i1.5 o2
chatgpt-4o-latest	i5 o15 r1.25 w0 web_search=10000 file_search=2500
gpt-4o-audio-preview gpt-4o-audio-preview-2024-10-01	i2.5 o10 a100 A200 web_search=10000 file_search=2500
whisper-1	i6000 o0 a6000 A0
tts-1 tts-1-1106	i15 o0
tts-1-hd tts-1-hd-1106	i30 o0
gpt-4o-mini-tts	i.6 o0 a0 A12
gpt-4o-transcribe	i2.5 o10 a6000 A0
gpt-4o-mini-transcribe	i1.25 o5 a3000 A0
o3-mini-2025-01-31	i1.1 o4.4 r.55 w0 file_search=2500
gpt-4.5-preview-2025-02-27	i75 o150 r37.5 w0 file_search=2500
o1-pro	i150 o600 file_search=2500|=batch *1 i75 o300
o1-pro-2025-03-19	i150 o600 file_search=2500
computer-use-preview	i3 o12|=batch *1 i1.5 o6
computer-use-preview-2025-03-11	i3 o12
gpt-4.1-2025-04-14 o4-mini-deep-research-2025-06-26	i2 o8 r.5 w0 web_search=10000 file_search=2500
gpt-4.1 o3 o4-mini-deep-research	i2 o8 r.5 w0 web_search=10000 file_search=2500|=batch *1 i1 o4
gpt-4.1-mini-2025-04-14	i.4 o1.6 r.1 w0 web_search=10000 file_search=2500
gpt-4.1-mini	i.4 o1.6 r.1 w0 web_search=10000 file_search=2500|=batch *1 i.2 o.8
gpt-4.1-nano-2025-04-14	i.1 o.4 r.03 w0
ft:gpt-4.1-nano-2025-04-14	i.2 o.8 r.05 w0
gpt-4.1-nano	i.1 o.4 r.03 w0 web_search=10000 file_search=2500|=batch *1 i.05 o.2
o3-2025-04-16	i2 o8 r.5 w0 file_search=2500
o3-pro	i20 o80 file_search=2500|=batch *1 i10 o40
o3-pro-2025-06-10	i20 o80 file_search=2500
o4-mini	i1.1 o4.4 r.275 w0 web_search=10000 file_search=2500|=batch *1 i.55 o2.2
o4-mini-2025-04-16	i1.1 o4.4 r.275 w0 web_search=10000 file_search=2500
ft:o4-mini-2025-04-16	i4 o16 r1 w0 web_search=10000 file_search=2500
ft:gpt-4o	i3.75 o15 r1.875 w0 file_search=2500
ft:gpt-4.1-2025-04-14 ft:gpt-4.1	i3 o12 r.75 w0 web_search=10000 file_search=2500
ft:gpt-4.1-mini-2025-04-14 ft:gpt-4.1-mini	i.8 o3.2 r.2 w0 web_search=10000 file_search=2500
o3-deep-research	i10 o40 r2.5 w0 web_search=10000 file_search=2500|=batch *1 i5 o20
o3-deep-research-2025-06-26	i10 o40 r2.5 w0 web_search=10000 file_search=2500
gpt-4o-mini-realtime-preview gpt-4o-mini-realtime-preview-2024-12-17	i.6 o2.4 r3 w0 a100 A200 c3
gpt-4o-search-preview gpt-4o-search-preview-2025-03-11	i2.5 o10 web_search=25000
gpt-4o-mini-search-preview-2025-03-11 gpt-4o-mini-search-preview	i.15 o.6
codex-mini-latest	i1.5 o6 r.375 w0
codex-auto-review	i2.5 o15
gpt-5-2025-08-07 gpt-5-chat-latest gpt-5-codex gpt-5.1-2025-11-13 gpt-5.1-codex gpt-5.1-chat-latest gpt-5-search-api-2025-10-14 gpt-5-search-api gpt-5.1-codex-max	i1.25 o10 r.125 w0 web_search=10000 file_search=2500
gpt-5 gpt-5.1	i1.25 o10 r.125 w0 web_search=10000 file_search=2500|=batch *1 i.625 o5 r.0625
gpt-5-mini	i.25 o2 r.025 w0 web_search=10000 file_search=2500|=batch *1 i.125 o1 r.0125
gpt-5-mini-2025-08-07 gpt-5.1-codex-mini	i.25 o2 r.025 w0 web_search=10000 file_search=2500
gpt-5-nano	i.05 o.4 r.005 w0|=batch *1 i.025 o.2 r.0025
gpt-5-nano-2025-08-07	i.05 o.4 r.005 w0
gpt-4o-mini-audio-preview	i.15 o.6 a10 A20
gpt-4o-mini-audio-preview-2024-12-17	i.15 o.6 a20 A10
gpt-5-pro	i15 o120 r.005 w0 web_search=10000 file_search=2500|=batch *1 i7.5 o60
gpt-5-pro-2025-10-06	i15 o120 r.005 w0 web_search=10000 file_search=2500
gpt-realtime gpt-realtime-2025-08-28	i4 o16 r16 w.5 a32 A64 c64
gpt-audio	i2.5 o10 a32 A64
gpt-audio-mini	i.6 o2.4 a1 A2
gpt-image-1	i5 r1.25 m10 M40 n2.5 images.default.1024x1024=167000 images.default.1024x1536=250000 images.default.1536x1024=250000 images.default.default=167000 images.high.1024x1024=167000 images.high.1024x1536=250000 images.high.1536x1024=250000 images.high.default=167000 images.low.1024x1024=11000 images.low.1024x1536=16000 images.low.1536x1024=16000 images.low.default=11000 images.medium.1024x1024=42000 images.medium.1024x1536=63000 images.medium.1536x1024=63000 images.medium.default=42000
gpt-5.2	i1.75 o14 r.175 w0 web_search=10000 file_search=2500|=batch *1 i.875 o7 r.0875
gpt-5.2-2025-12-11 gpt-5.2-chat-2025-12-11 gpt-5.2-chat-latest gpt-5.2-codex gpt-5.3-codex gpt-5.3-chat-latest	i1.75 o14 r.175 w0 web_search=10000 file_search=2500
gpt-5.2-pro	i21 o168 w0 web_search=10000 file_search=2500|=batch *1 i10.5 o84
gpt-5.2-pro-2025-12-11	i21 o168 w0 web_search=10000 file_search=2500
gpt-realtime-mini	i.6 o2.4 r.06 w0 a10 A20 c.08
gpt-4o-transcribe-diarize	i2.5 o10 a6
gpt-image-1.5 gpt-image-1.5-2025-12-16	i5 o10 r1.25 m8 M32 n2 images.default.1024x1024=133000 images.default.1024x1536=200000 images.default.1536x1024=200000 images.default.default=133000 images.high.1024x1024=133000 images.high.1024x1536=200000 images.high.1536x1024=200000 images.high.default=133000 images.low.1024x1024=9000 images.low.1024x1536=13000 images.low.1536x1024=13000 images.low.default=9000 images.medium.1024x1024=34000 images.medium.1024x1536=50000 images.medium.1536x1024=50000 images.medium.default=34000
gpt-image-2 gpt-image-2-2026-04-21	i5 r1.25 m8 M30 n2 images.default.1024x1024=211000 images.default.1024x1536=165000 images.default.1536x1024=165000 images.default.default=211000 images.high.1024x1024=211000 images.high.1024x1536=165000 images.high.1536x1024=165000 images.high.default=211000 images.low.1024x1024=6000 images.low.1024x1536=5000 images.low.1536x1024=5000 images.low.default=6000 images.medium.1024x1024=53000 images.medium.1024x1536=41000 images.medium.1536x1024=41000 images.medium.default=53000
gpt-realtime-mini-2025-10-06 gpt-realtime-mini-2025-12-15	i.6 o2.4 r.06 a10 A20 c.3 m.8 n.08
gpt-4o-realtime-preview-2024-12-17	i5 o20 r2.5 a40 A80 c2.5
gpt-audio-2025-08-28	i2.5 o10 w0 a32 A64
gpt-audio-mini-2025-10-06 gpt-audio-mini-2025-12-15	i.6 o2.4 w0 a10 A20
gpt-4o-audio-preview-2024-12-17 gpt-4o-audio-preview-2025-06-03	i2.5 o10 w0 a40 A80
gpt-4o-mini-tts-2025-03-20 gpt-4o-mini-tts-2025-12-15	i.6 o0 A12
gpt-4o-mini-transcribe-2025-03-20 gpt-4o-mini-transcribe-2025-12-15	i1.25 o5 a3
chatgpt-image-latest	i5 o10 r1.25 m8 M32 n2
gpt-image-1-mini	i2 o0 r.2 m2.5 n.25
gpt-3.5-turbo-instruct-0914	i1.5 o2 w0
davinci-002	i2 o2 w0
babbage-002	i.4 o.4 w0
gpt-realtime-1.5	i4 o16 r.4 w0 a32 A64 c.4 m5
gpt-realtime-2	i4 o24 r.4 w0 a32 A64 c.4 m5 n.5
gpt-audio-1.5	i2.5 o10 r0 w0 a32 A64
gpt-5.4 gpt-5.4-2026-03-05	i2.5 o15 r.25 web_search=10000 file_search=2500
gpt-5.4-pro gpt-5.4-pro-2026-03-05	i30 o180 web_search=10000 file_search=2500
gpt-5.4-mini gpt-5.4-mini-2026-03-17	i.75 o4.5 r.075 web_search=10000 file_search=2500
gpt-5.4-nano gpt-5.4-nano-2026-03-17	i.2 o1.25 r.02 web_search=10000 file_search=2500
gpt-5.6 gpt-5.6-sol gpt-5.6-2026-07-09 gpt-5.6-sol-2026-07-09	i5 o30 r.5 w6.25 web_search=10000 file_search=2500|=batch *1 i2.5 o15 r.25 w3.125
gpt-5.6-terra gpt-5.6-terra-2026-07-09	i2 o12 r.2 w2.5 web_search=10000 file_search=2500|=batch *1 i1 o6 r.1 w1.25
gpt-5.6-luna gpt-5.6-luna-2026-07-09	i.2 o1.2 r.02 w.25 web_search=10000 file_search=2500|=batch *1 i.1 o.6 r.01 w.125
gpt-5.5 gpt-5.5-2026-04-23 chat-latest	i5 o30 r.5 w0 web_search=10000 file_search=2500|=batch *1 i2.5 o15 r.25
gpt-5.5-pro gpt-5.5-pro-2026-04-23	i30 o180 r3 w0 web_search=10000 file_search=2500|=batch *1 i15 o90 r1.5`,
  'openrouter': `anthropic/claude-opus-4.6-fast	i30 o150 r3 w37.5 web_search=10000
qwen/qwen3.8-27b	i.45 o3.2 r.05
dots-studio/dots-3-note-preview:free liquid/lfm-2.5-2.6b:free nvidia/nemotron-3.5-lightning:free poolside/laguna-s-2.1:free openrouter/auto-beta poolside/laguna-xs-2.1:free cohere/north-mini-code:free z-ai/glm-5.2:free openrouter/fusion nvidia/nemotron-3.5-content-safety:free nvidia/nemotron-3-ultra-550b-a55b:free nvidia/nemotron-3-nano-omni-30b-a3b-reasoning:free openrouter/pareto-code google/gemma-4-26b-a4b-it:free google/gemma-4-31b-it:free google/lyria-3-pro-preview google/lyria-3-clip-preview nvidia/nemotron-3-super-120b-a12b:free minimax/minimax-m2.5:free openrouter/free arcee-ai/trinity-large-preview:free liquid/lfm-2.5-1.2b-thinking:free liquid/lfm-2.5-1.2b-instruct:free nvidia/nemotron-3-nano-30b-a3b:free openrouter/bodybuilder nvidia/nemotron-nano-12b-v2-vl:free qwen/qwen3-next-80b-a3b-instruct:free nvidia/nemotron-nano-9b-v2:free openai/gpt-oss-120b:free openai/gpt-oss-20b:free z-ai/glm-4.5-air:free qwen/qwen3-coder:free cognitivecomputations/dolphin-mistral-24b-venice-edition:free google/gemma-3n-e2b-it:free google/gemma-3n-e4b-it:free google/gemma-3-4b-it:free google/gemma-3-12b-it:free google/gemma-3-27b-it:free meta-llama/llama-3.3-70b-instruct:free meta-llama/llama-3.2-3b-instruct:free nousresearch/hermes-3-llama-3.1-405b:free openrouter/auto amazon/nova-2-lite-v1:free arcee-ai/trinity-mini:free tngtech/tng-r1t-chimera:free allenai/olmo-3-32b-think:free kwaipilot/kat-coder-pro:free alibaba/tongyi-deepresearch-30b-a3b:free meituan/longcat-flash-chat:free moonshotai/kimi-k2:free tngtech/deepseek-r1t2-chimera:free qwen/qwen3-4b:free qwen/qwen3-235b-a22b:free tngtech/deepseek-r1t-chimera:free mistralai/mistral-small-3.1-24b-instruct:free google/gemini-2.0-flash-exp:free mistralai/mistral-7b-instruct:free stepfun/step-3.5-flash:free upstage/solar-pro-3:free allenai/molmo-2-8b:free deepseek/deepseek-r1-0528:free qwen/qwen-2.5-vl-7b-instruct:free meta-llama/llama-3.1-405b-instruct:free openrouter/aurora-alpha nvidia/llama-nemotron-embed-vl-1b-v2:free openrouter/hunter-alpha openrouter/healer-alpha openrouter/elephant-alpha meta-llama/llama-guard-4-12b:free baidu/cobuddy:free openrouter/owl-alpha poolside/laguna-xs.2:free poolside/laguna-m.1:free inclusionai/ling-2.6-1t:free tencent/hy3-preview:free baidu/qianfan-ocr-fast:free tencent/hy3:free	i0 o0
google/gemini-3.7-flash ~google/gemini-flash-latest	i.375 o1.875 r.0375 w.0208333333333
google/gemini-3.7-flash:batch	i.1875 o.9375 r.01875 w.0208333333333
bytedance-seed/seed-2-1-turbo	i.5 o2.5
qwen/qwen3.8-2.4t-a95b	i2 o6 r.25
bytedance-seed/seed-2.0-code google/gemini-3.1-flash-image google/gemini-3.1-flash-image-preview	i.5 o3
deepseek/deepseek-v4-pro-0813 deepseek/deepseek-v4-pro	i.66 o1.98 r.022
x-ai/grok-4.6 ~x-ai/grok-latest	i2 o6 r.5
nvidia/nemotron-3.5-lightning	i.08 o.2 r.04
sakana/sakana-namazu	i.95 o4 r.15
upstage/solar-pro4	i.03 o.12 r.006
meta/muse-glimmer-30b	i.35 o1.5 r.04
meta/muse-spark-1.2 meta/muse-spark-1.1	i1.25 o4.25 r.15
qwen/qwen3.8-max	i2 o6 r.25 w2.5
~deepseek/deepseek-v4-flash-latest	i.078596 o.157192 r.0157192
deepseek/deepseek-v4-flash-0731	i.14 o.28 r.028
thinkingmachines/inkling-small	i.45 o1.2 r.1
qwen/qwen3.7-flash	i.03 o.13 r.006 w.038
anthropic/claude-opus-5-fast ~anthropic/claude-fable-latest anthropic/claude-fable-5 anthropic/claude-opus-4.8-fast	i10 o50 r1 w12.5
anthropic/claude-opus-5 anthropic/claude-fable-5:batch anthropic/claude-opus-4.8 ~anthropic/claude-opus-latest anthropic/claude-opus-4.7	i5 o25 r.5 w6.25
anthropic/claude-opus-5:batch anthropic/claude-opus-4.8:batch anthropic/claude-opus-4.7:batch anthropic/claude-opus-4.6:batch anthropic/claude-opus-4.5:batch	i2.5 o12.5 r.25 w3.125
inclusionai/ling-3.0-flash	i.021 o.063 r.0042
poolside/laguna-s-2.1	i.09 o.18 r.009
google/gemini-3.6-flash	i.75 o3.75 r.075 w.0416666666667
google/gemini-3.6-flash:batch	i.375 o1.875 r.0375 w.0416666666667
google/gemini-3.5-flash-lite	i.3 o2.5 r.03 w.0833333333333
google/gemini-3.5-flash-lite:batch	i.15 o1.25 r.015
meituan/longcat-2.0	i.3 o1.2 r.006
thinkingmachines/inkling	i.95 o4.05 r.16
thinkingmachines/inkling:batch	i.5 o2.025 r.085
moonshotai/kimi-k3	i3 o15 r.3
kwaipilot/kat-coder-air-v2.5 minimax/minimax-m3:batch	i.15 o.6 r.03
kwaipilot/kat-coder-pro-v2.5	i.74 o2.96 r.15
openai/gpt-5.6-luna-pro openai/gpt-5.6-luna	i.2 o1.2 r.02 w.25
openai/gpt-5.6-luna-pro:batch openai/gpt-5.6-luna:batch	i.1 o.6 r.01
openai/gpt-5.6-terra-pro openai/gpt-5.6-terra	i2 o12 r.2 w2.5
openai/gpt-5.6-terra-pro:batch openai/gpt-5.6-terra:batch	i1 o6 r.1
openai/gpt-5.6-sol-pro	i5 o30 r.5 w6.25
openai/gpt-5.6-sol-pro:batch openai/gpt-5.5:batch	i2.5 o15 r.25
openai/gpt-5.6-sol ~openai/gpt-latest	i2.5 o15 r.25 w3.125
openai/gpt-5.6-sol:batch openai/gpt-5.4:batch	i1.25 o7.5 r.125
x-ai/grok-4.5	i2 o6 r.3
aion-labs/aion-3.0-mini	i.7 o1.4 r.18
aion-labs/aion-3.0	i3 o6 r.75
tencent/hy3	i.132 o.528 r.033
poolside/laguna-xs-2.1	i.06 o.12 r.03
anthropic/claude-sonnet-5 ~anthropic/claude-sonnet-latest	i2 o10 r.2 w2.5
anthropic/claude-sonnet-5:batch ~anthropic/claude-haiku-latest	i1 o5 r.1 w1.25
google/gemini-3.1-flash-lite-image google/gemini-3-flash-preview:batch	i.25 o1.5
nex-agi/nex-n2-mini	i.025 o.1 r.0025
sakana/fugu-ultra openai/gpt-chat-latest openai/gpt-5.5	i5 o30 r.5
google/gemini-3-pro-image ~google/gemini-pro-latest	i2 o12 r.2 w.375
z-ai/glm-5.2	i.49 o1.54 r.091
z-ai/glm-5.2:batch	i.7 o2.2 r.13
moonshotai/kimi-k2.7-code	i.71 o3.5 r.15
moonshotai/kimi-k2.7-code:batch	i.475 o2 r.095
nex-agi/nex-n2-pro	i.25 o1 r.025
nvidia/nemotron-3-ultra-550b-a55b	i.6 o3.6 r.2
nvidia/nemotron-3-ultra-550b-a55b:batch	i.3 o1.8 r.1
qwen/qwen3.7-plus	i.32 o1.28 r.064 w.4
minimax/minimax-m3 kwaipilot/kat-coder-pro-v2 minimax/minimax-m2.7	i.3 o1.2 r.06
stepfun/step-3.7-flash	i.2 o1.15 r.04
qwen/qwen3.7-max	i1.475 o4.425 r.295 w1.84375
x-ai/grok-build-0.1	i1 o2 r.2
google/gemini-3.5-flash	i1.5 o9 r.15 w.0833333333333
google/gemini-3.5-flash:batch ~openai/gpt-mini-latest	i.75 o4.5 r.075
anthropic/claude-opus-4.7-fast	i30 o150 r3 w37.5
perceptron/perceptron-mk1	i.15 o1.5
inclusionai/ring-2.6-1t inclusionai/ling-2.6-1t	i.075 o.625 r.015
google/gemini-3.1-flash-lite	i.25 o1.5 r.025 w.0833333333333
google/gemini-3.1-flash-lite:batch	i.125 o.75 r.0125
x-ai/grok-4.3	i1.25 o2.5 r.2
ibm-granite/granite-4.1-8b	i.05 o.1 r.05
mistralai/mistral-medium-3-5	i1.5 o7.5
~moonshotai/kimi-latest	i2.6 o13 r.29
qwen/qwen3.5-plus-20260420	i.3 o1.8 w.375
qwen/qwen3.6-flash	i.1875 o1.125 w.234375
qwen/qwen3.6-35b-a3b	i.14 o1 r.05
qwen/qwen3.6-max-preview	i1.027 o6.162 w1.28375
qwen/qwen3.6-27b	i.289 o2.4
openai/gpt-5.5-pro	i30 o180
openai/gpt-5.5-pro:batch openai/gpt-5.4-pro:batch	i15 o90
deepseek/deepseek-v4-flash	i.0798 o.1596 r.01596
tencent/hy3-preview	i.18 o.6 r.06
xiaomi/mimo-v2.5-pro	i.435 o.87 r.0036
xiaomi/mimo-v2.5	i.14 o.28 r.0028
openai/gpt-5.4-image-2	i8 o15 r2
inclusionai/ling-2.6-flash	i.01 o.03 r.002
moonshotai/kimi-k2.6	i.5605 o2.36 r.0944
z-ai/glm-5.1	i.966 o3.036 r.1794
google/gemma-4-26b-a4b-it	i.07 o.34
google/gemma-4-31b-it	i.1 o.34 r.1
qwen/qwen3.6-plus	i.325 o1.95 w.40625
z-ai/glm-5v-turbo z-ai/glm-5-turbo	i1.2 o4 r.24
arcee-ai/trinity-large-thinking	i.22 o.85 r.06
x-ai/grok-4.20-multi-agent x-ai/grok-4.20	i1.25 o2.5 r.2 web_search=5000
rekaai/reka-edge z-ai/glm-4-32b mistralai/ministral-8b mistralai/pixtral-12b microsoft/phi-3.5-mini-128k-instruct microsoft/phi-3-mini-128k-instruct	i.1 o.1
xiaomi/mimo-v2-omni	i.4 o2 r.08
xiaomi/mimo-v2-pro	i1 o3 r.2
openai/gpt-5.4-nano	i.2 o1.25 r.02 web_search=10000
openai/gpt-5.4-nano:batch	i.1 o.625 r.01
openai/gpt-5.4-mini	i.75 o4.5 r.075 web_search=10000
openai/gpt-5.4-mini:batch	i.375 o2.25 r.0375
mistralai/mistral-small-2603 upstage/solar-pro-3	i.15 o.6 r.015
nvidia/nemotron-3-super-120b-a12b	i.085 o.4 r.1
bytedance-seed/seed-2.0-lite bytedance-seed/seed-1.6	i.25 o2
qwen/qwen3.5-9b	i.1 o.15
openai/gpt-5.4-pro	i30 o180 web_search=10000
openai/gpt-5.4	i2.5 o15 r.25 web_search=10000
inception/mercury-2 inception/mercury inception/mercury-coder	i.25 o.75 r.025
openai/gpt-5.3-chat	i1.75 o14 r.175 web_search=100000
google/gemini-3.1-flash-lite-preview	i.25 o1.5 r.025 w.0833333333333 a.5 m.25 t1.5
bytedance-seed/seed-2.0-mini	i.1 o.4
qwen/qwen3.5-35b-a3b	i.225 o1.8 r.225
qwen/qwen3.5-27b	i.195 o1.56
qwen/qwen3.5-122b-a10b	i.29 o2.4
qwen/qwen3.5-flash-02-23	i.065 o.26
liquid/lfm-2-24b-a2b	i.03 o.12
google/gemini-3.1-pro-preview-customtools google/gemini-3.1-pro-preview	i2 o12 r.2 w.375 a2 m2 t12
openai/gpt-5.3-codex	i1.75 o14 r.175 web_search=10000
aion-labs/aion-2.0	i.8 o1.6 r.2
google/gemini-3.1-pro-preview:batch	i1 o6
anthropic/claude-sonnet-4.6 anthropic/claude-sonnet-4.5 anthropic/claude-sonnet-4 anthropic/claude-3.7-sonnet anthropic/claude-3.7-sonnet:thinking	i3 o15 r.3 w3.75 web_search=10000
anthropic/claude-sonnet-4.6:batch anthropic/claude-sonnet-4.5:batch	i1.5 o7.5 r.15 w1.875
qwen/qwen3.5-plus-02-15	i.26 o1.56
qwen/qwen3.5-397b-a17b	i.45 o3
minimax/minimax-m2.5	i.22 o.9 r.05
z-ai/glm-5	i.6 o1.92 r.12
qwen/qwen3-max-thinking	i.78 o3.9
anthropic/claude-opus-4.6 anthropic/claude-opus-4.5	i5 o25 r.5 w6.25 web_search=10000
qwen/qwen3-coder-next	i.12 o.8 r.07
stepfun/step-3.5-flash meta-llama/llama-4-scout	i.1 o.3
moonshotai/kimi-k2.5	i.57 o2.85 r.095
minimax/minimax-m2-her minimax/minimax-m2.1	i.3 o1.2 r.03
writer/palmyra-x5	i.6 o6
openai/gpt-audio	i2.5 o10 a32
openai/gpt-audio-mini	i.6 o2.4 a.6
z-ai/glm-4.7-flash	i.06 o.4 r.01
openai/gpt-5.2-codex openai/gpt-5.2-chat openai/gpt-5.2	i1.75 o14 r.175
allenai/olmo-3.1-32b-instruct nvidia/nemotron-nano-12b-v2-vl qwen/qwen2.5-vl-32b-instruct	i.2 o.6
bytedance-seed/seed-1.6-flash	i.075 o.3
z-ai/glm-4.7	i.4 o1.75 r.08
google/gemini-3-flash-preview	i.5 o3 r.05 w.0833333333333 a1 m.5 t3
mistralai/mistral-small-creative mistralai/devstral-small	i.1 o.3 r.01
xiaomi/mimo-v2-flash	i.09 o.29 r.045
nvidia/nemotron-3-nano-30b-a3b	i.05 o.2 r.03
openai/gpt-5.2-pro	i21 o168 web_search=10000
openai/gpt-5.2-pro:batch	i10.5 o84
mistralai/devstral-2512 mistralai/mistral-medium-3.1 mistralai/devstral-medium mistralai/mistral-medium-3	i.4 o2 r.04
openai/gpt-5.2:batch	i.875 o7 r.0875
relace/relace-search nousresearch/hermes-4-405b	i1 o3
z-ai/glm-4.6v	i.3 o.9 r.055
nex-agi/deepseek-v3.1-nex-n1	i.135 o.5
essentialai/rnj-1-instruct	i.15 o.15
openai/gpt-5.1-codex-max openai/gpt-5.1-chat openai/gpt-5-chat	i1.25 o10 r.125 web_search=10000
amazon/nova-2-lite-v1 google/gemini-2.5-flash-preview-09-2025 google/gemini-2.5-flash-image-preview	i.3 o2.5
mistralai/ministral-14b-2512	i.2 o.2 r.02
mistralai/ministral-8b-2512	i.15 o.15 r.015
mistralai/ministral-3b-2512	i.1 o.1 r.01
mistralai/mistral-large-2512	i.5 o1.5 r.05
arcee-ai/trinity-mini	i.045 o.15
deepseek/deepseek-v3.2-speciale	i.4 o1.2 r.2
deepseek/deepseek-v3.2	i.269 o.4 r.1345
prime-intellect/intellect-3 minimax/minimax-01	i.2 o1.1
allenai/olmo-3-32b-think allenai/olmo-3.1-32b-think	i.15 o.5
google/gemini-3-pro-image-preview	i2 o12 r.2 w.375 a2 t12 images.default.default=2
x-ai/grok-4.1-fast x-ai/grok-4-fast	i.2 o.5 r.05 web_search=5000
deepcogito/cogito-v2.1-671b deepcogito/cogito-v2-preview-deepseek-671b	i1.25 o1.25
openai/gpt-5.1 openai/gpt-5-codex openai/gpt-5	i1.25 o10 r.125
openai/gpt-5.1:batch openai/gpt-5-codex:batch openai/gpt-5:batch	i.625 o5 r.0625
openai/gpt-5.1-codex	i1.25 o10 r.13
openai/gpt-5.1-codex-mini	i.25 o2 r.03
moonshotai/kimi-k2-thinking	i.6 o2.5 r.15
amazon/nova-premier-v1	i2.5 o12.5 r.625
perplexity/sonar-pro-search	i3 o15 web_search=18000
mistralai/voxtral-small-24b-2507	i.1 o.3 r.01 a100
openai/gpt-oss-safeguard-20b openai/gpt-4o-mini:batch	i.075 o.3 r.0375
minimax/minimax-m2	i.255 o1.02 r.03
qwen/qwen3-vl-32b-instruct	i.104 o.416
ibm-granite/granite-4.0-h-micro	i.017 o.112
openai/gpt-5-image-mini	i2.5 o2 r.25 web_search=10000
anthropic/claude-haiku-4.5	i1 o5 r.1 w1.25 web_search=10000
anthropic/claude-haiku-4.5:batch	i.5 o2.5 r.05 w.625
qwen/qwen3-vl-8b-thinking	i.18 o2.1
qwen/qwen3-vl-8b-instruct	i.117 o.455
openai/gpt-5-image	i10 o10 r1.25 web_search=10000
openai/o3-deep-research	i10 o40 r2.5 web_search=10000
openai/o4-mini-deep-research openai/o3	i2 o8 r.5 web_search=10000
nvidia/llama-3.3-nemotron-super-49b-v1.5 thedrummer/unslopnemo-12b meta-llama/llama-3.1-70b-instruct	i.4 o.4
baidu/ernie-4.5-21b-a3b-thinking baidu/ernie-4.5-21b-a3b qwen/qwen3-coder-30b-a3b-instruct	i.07 o.28
google/gemini-2.5-flash-image	i.3 o2.5 r.03 w.0833333333333 a1 t2.5 images.default.default=.3
qwen/qwen3-vl-30b-a3b-thinking	i.2 o2.4
qwen/qwen3-vl-30b-a3b-instruct qwen/qwen3-30b-a3b	i.13 o.52
openai/gpt-5-pro	i15 o120 web_search=10000
openai/gpt-5-pro:batch	i7.5 o60
z-ai/glm-4.6	i.5 o2 r.1
deepseek/deepseek-v3.2-exp	i.27 o.41
thedrummer/cydonia-24b-v4.1	i.3 o.5 r.15
relace/relace-apply-3	i.85 o1.25
google/gemini-2.5-flash-lite-preview-09-2025	i.1 o.4 r.01 w.08334 a.3 m.1 t.4
qwen/qwen3-vl-235b-a22b-thinking	i.4 o4
qwen/qwen3-vl-235b-a22b-instruct	i.21 o1.9 r.1
qwen/qwen3-max	i.78 o3.9 r.156 w.975
qwen/qwen3-coder-plus	i.65 o3.25 r.13 w.8125
deepseek/deepseek-v3.1-terminus	i.27 o1 r.1300000002
alibaba/tongyi-deepresearch-30b-a3b	i.09 o.45 r.09
qwen/qwen3-coder-flash	i.195 o.975 r.039 w.24375
qwen/qwen3-next-80b-a3b-thinking	i.15 o1.2
qwen/qwen3-next-80b-a3b-instruct	i.1 o1.1 r.07
meituan/longcat-flash-chat	i.2 o.8 r.2
qwen/qwen-plus-2025-07-28:thinking qwen/qwen-plus-2025-07-28	i.26 o.78
nvidia/nemotron-nano-9b-v2	i.04 o.16
moonshotai/kimi-k2-0905 moonshotai/kimi-k2-0905:exacto	i.6 o2.5
qwen/qwen3-30b-a3b-thinking-2507	i.2 o2.4 r.08
x-ai/grok-code-fast-1	i.2 o1.5 r.02 web_search=5000
nousresearch/hermes-4-70b meta-llama/llama-3.3-70b-instruct	i.13 o.4
deepseek/deepseek-chat-v3.1	i.25 o.95 r.13
openai/gpt-4o-audio-preview	i2.5 o10 a40
baidu/ernie-4.5-vl-28b-a3b	i.14 o.56
z-ai/glm-4.5v	i.6 o1.8 r.11
ai21/jamba-large-1.7	i2 o8
openai/gpt-5-mini	i.25 o2 r.025 web_search=10000
openai/gpt-5-mini:batch	i.125 o1 r.0125
openai/gpt-5-nano	i.05 o.4 r.005
openai/gpt-5-nano:batch	i.025 o.2 r.0025
openai/gpt-oss-120b	i.03 o.17 r.03
openai/gpt-oss-20b	i.03 o.13 r.03
anthropic/claude-opus-4.1 anthropic/claude-opus-4	i15 o75 r1.5 w18.75 web_search=10000
anthropic/claude-opus-4.1:batch	i7.5 o37.5 r.75 w9.375
mistralai/codestral-2508	i.3 o.9 r.03
qwen/qwen3-30b-a3b-instruct-2507	i.04815 o.19305
z-ai/glm-4.5	i.6 o2.2 r.11
z-ai/glm-4.5-air	i.13 o.85 r.025
qwen/qwen3-235b-a22b-thinking-2507	i.23 o2.3
qwen/qwen3-coder	i.3 o1 r.1
bytedance/ui-tars-1.5-7b	i.1 o.2 r.1
google/gemini-2.5-flash-lite	i.1 o.4 r.01 w.0833333333333 a.3 m.1 t.4
google/gemini-2.5-flash-lite:batch	i.05 o.2 r.01
qwen/qwen3-235b-a22b-2507	i.09 o.55
switchpoint/router	i.85 o3.4
moonshotai/kimi-k2	i.57 o2.3
x-ai/grok-4 x-ai/grok-3 x-ai/grok-3-beta	i3 o15 r.75 web_search=5000
cognitivecomputations/dolphin-mistral-24b-venice-edition	i.2 o.9
tencent/hunyuan-a13b-instruct	i.14 o.57
tngtech/deepseek-r1t2-chimera	i.3 o1.1 r.15
morph/morph-v3-large	i.9 o1.9
morph/morph-v3-fast alfredpros/codellama-7b-instruct-solidity eleutherai/llemma_7b	i.8 o1.2
baidu/ernie-4.5-vl-424b-a47b	i.42 o1.25
baidu/ernie-4.5-300b-a47b	i.28 o1.1
mistralai/mistral-small-3.2-24b-instruct	i.09375 o.25
minimax/minimax-m1	i.55 o2.2
google/gemini-2.5-flash	i.3 o2.5 r.03 w.0833333333333 a1 m.3 t2.5
google/gemini-2.5-flash:batch	i.15 o1.25 r.03
google/gemini-2.5-pro google/gemini-2.5-pro-preview google/gemini-2.5-pro-preview-05-06	i1.25 o10 r.125 w.375 a1.25 m1.25 t10
google/gemini-2.5-pro:batch	i.625 o5 r.125
openai/o3-pro	i20 o80 web_search=10000
x-ai/grok-3-mini x-ai/grok-3-mini-beta	i.3 o.5 r.075 web_search=5000
openai/o3-pro:batch	i10 o40
deepseek/deepseek-r1-0528	i.5 o2.15 r.35
google/gemma-3n-e4b-it mistralai/devstral-small-2505	i.06 o.12
arcee-ai/spotlight meta-llama/llama-guard-4-12b	i.18 o.18
arcee-ai/maestro-reasoning	i.9 o3.3
arcee-ai/virtuoso-large	i.75 o1.2
arcee-ai/coder-large	i.5 o.8
qwen/qwen3-8b	i.117 o.455 r.05
qwen/qwen3-14b	i.12 o.24
qwen/qwen3-32b	i.08 o.28 r.04
qwen/qwen3-235b-a22b	i.455 o1.82
openai/o4-mini-high openai/o4-mini	i1.1 o4.4 r.275 web_search=10000
openai/o4-mini-high:batch openai/o4-mini:batch	i.55 o2.2 r.1375
openai/o3:batch openai/gpt-4.1:batch	i1 o4 r.25
qwen/qwen2.5-coder-7b-instruct google/gemma-2-9b-it	i.03 o.09
openai/gpt-4.1	i2 o8 r.5
openai/gpt-4.1-mini	i.4 o1.6 r.1 web_search=10000
openai/gpt-4.1-mini:batch	i.2 o.8 r.05
openai/gpt-4.1-nano	i.1 o.4 r.025 web_search=10000
nvidia/llama-3.1-nemotron-ultra-253b-v1	i.6 o1.8
openai/gpt-4.1-nano:batch	i.05 o.2 r.0125
meta-llama/llama-4-maverick	i.2 o.8
deepseek/deepseek-chat-v3-0324	i.27 o1.12 r.135
openai/o1-pro	i150 o600
openai/o1-pro:batch	i75 o300
mistralai/mistral-small-3.1-24b-instruct	i.351 o.555
allenai/olmo-2-0325-32b-instruct	i.05 o.2
google/gemma-3-4b-it microsoft/phi-4-multimodal-instruct	i.05 o.1
google/gemma-3-12b-it	i.05 o.15
cohere/command-a inflection/inflection-3-pi inflection/inflection-3-productivity cohere/command-r-plus-08-2024	i2.5 o10
openai/gpt-4o-mini-search-preview	i.15 o.6 web_search=27500
openai/gpt-4o-search-preview	i2.5 o10 web_search=35000
rekaai/reka-flash-3 qwen/qwen-2.5-7b-instruct allenai/olmo-3-7b-instruct	i.1 o.2
google/gemma-3-27b-it	i.08 o.45 r.04
thedrummer/skyfall-36b-v2	i.55 o.8 r.25
perplexity/sonar-reasoning-pro	i2 o8 web_search=5000
perplexity/sonar-pro	i3 o15 web_search=5000
perplexity/sonar-deep-research	i2 o8 t3 web_search=5000
qwen/qwq-32b	i.15 o.58
google/gemini-2.0-flash-lite-001	i.075 o.3 a.075 m.075 t.3
mistralai/mistral-saba	i.2 o.6 r.02
meta-llama/llama-guard-3-8b	i.48 o.03
openai/o3-mini-high openai/o3-mini	i1.1 o4.4 r.55
google/gemini-2.0-flash-001	i.1 o.4 r.025 w.08334 a.7 m.1 t.4
qwen/qwen-vl-plus	i.1365 o.4095 r.0273
aion-labs/aion-1.0	i4 o8
aion-labs/aion-1.0-mini	i.7 o1.4
openai/o3-mini-high:batch openai/o3-mini:batch	i.55 o2.2 r.275
aion-labs/aion-rp-llama-3.1-8b	i.8 o1.6
qwen/qwen-vl-max	i.52 o2.08
qwen/qwen-turbo	i.0325 o.13 r.0065
qwen/qwen2.5-vl-72b-instruct	i.8 o1 r.4
qwen/qwen-plus	i.26 o.78 r.052 w.325
qwen/qwen-max	i1.04 o4.16 r.208
mistralai/mistral-small-24b-instruct-2501	i.05 o.08
deepseek/deepseek-r1-distill-qwen-32b	i.29 o.29
perplexity/sonar	i1 o1 web_search=5000
deepseek/deepseek-r1-distill-llama-70b	i.8 o.8
deepseek/deepseek-r1	i.7 o2.5
microsoft/phi-4	i.07 o.14
sao10k/l3.1-70b-hanami-x1	i3 o3
deepseek/deepseek-chat	i.2574 o1.0287
sao10k/l3.3-euryale-70b	i.65 o.75
openai/o1	i15 o60 r7.5
openai/o1:batch	i7.5 o30 r3.75
cohere/command-r7b-12-2024	i.0375 o.15
amazon/nova-lite-v1	i.06 o.24
amazon/nova-micro-v1	i.035 o.14
amazon/nova-pro-v1	i.8 o3.2
openai/gpt-4o-2024-11-20 openai/gpt-4o-2024-08-06 openai/gpt-4o	i2.5 o10 r1.25
mistralai/mistral-large-2411 mistralai/mistral-large-2407 mistralai/pixtral-large-2411 mistralai/mixtral-8x22b-instruct mistralai/mistral-large	i2 o6 r.2
qwen/qwen-2.5-coder-32b-instruct	i.66 o1
anthropic/claude-3.5-haiku	i.8 o4 r.08 w1 web_search=10000
anthracite-org/magnum-v4-72b	i3 o5
nvidia/llama-3.1-nemotron-70b-instruct	i1.2 o1.2
thedrummer/rocinante-12b	i.25 o.5
meta-llama/llama-3.2-11b-vision-instruct	i.245 o.245
meta-llama/llama-3.2-3b-instruct	i.05 o.33
meta-llama/llama-3.2-1b-instruct	i.027 o.201
qwen/qwen-2.5-72b-instruct	i.36 o.4
cohere/command-r-08-2024 opengvlab/internvl3-78b	i.15 o.6
sao10k/l3.1-euryale-70b	i.85 o.85
nousresearch/hermes-3-llama-3.1-70b	i.7 o.7
nousresearch/hermes-3-llama-3.1-405b microsoft/phi-3-medium-128k-instruct	i1 o1
sao10k/l3-lunaris-8b	i.04 o.05
meta-llama/llama-3.1-8b-instruct	i.05 o.08 r.025
mistralai/mistral-nemo	i.019 o.03
openai/gpt-4o-mini-2024-07-18 openai/gpt-4o-mini	i.15 o.6 r.075
google/gemma-2-27b-it	i.65 o.65
sao10k/l3-euryale-70b	i1.48 o1.48
nousresearch/hermes-2-pro-llama-3-8b	i.14 o.14
openai/gpt-4o-2024-05-13 openai/gpt-4-turbo:batch openai/chatgpt-4o-latest	i5 o15
openai/gpt-4o:extended	i6 o18
meta-llama/llama-3-8b-instruct mistralai/ministral-3b	i.04 o.04
meta-llama/llama-3-70b-instruct	i.51 o.74
openai/gpt-4o:batch	i1.25 o5 r.625
microsoft/wizardlm-2-8x22b	i.62 o.62
openai/gpt-4-turbo openai/gpt-4-turbo-preview openai/gpt-4-1106-preview	i10 o30
anthropic/claude-3-haiku	i.25 o1.25 r.03 w.3
openai/gpt-3.5-turbo-0613	i1 o2
mistralai/mixtral-8x7b-instruct	i.54 o.54
alpindale/goliath-120b	i3.75 o7.5
mistralai/mistral-7b-instruct-v0.1	i.11 o.19
openai/gpt-3.5-turbo-instruct	i1.5 o2
openai/gpt-3.5-turbo-16k	i3 o4
mancer/weaver	i.5 o.75
undi95/remm-slerp-l2-13b	i.45 o.65
gryphe/mythomax-l2-13b	i.06 o.06
openai/gpt-4-0314 openai/gpt-4	i30 o60
openai/gpt-3.5-turbo	i.5 o1.5
openai/gpt-3.5-turbo:batch	i.25 o.75
tngtech/tng-r1t-chimera	i.25 o.85
allenai/olmo-3-7b-think	i.12 o.2
google/gemini-3-pro-preview	i2 o12
moonshotai/kimi-linear-48b-a3b-instruct	i.5 o.6
liquid/lfm2-8b-a1b liquid/lfm-2.2-6b	i.01 o.02
deepcogito/cogito-v2-preview-llama-405b	i3.5 o3.5
z-ai/glm-4.6:exacto	i.44 o1.76
deepseek/deepseek-v3.1-terminus:exacto	i.21 o.79
deepcogito/cogito-v2-preview-llama-70b	i.88 o.88
deepcogito/cogito-v2-preview-llama-109b-moe	i.18 o.59
stepfun-ai/step3	i.57 o1.42
ai21/jamba-mini-1.7 poolside/laguna-m.1	i.2 o.4
openai/gpt-oss-120b:exacto	i.039 o.19
qwen/qwen3-coder:exacto	i.22 o1.8
thudm/glm-4.1v-9b-thinking	i.028 o.1104
thedrummer/anubis-70b-v1.1	i.75 o1
moonshotai/kimi-dev-72b	i.29 o1.15
mistralai/magistral-medium-2506:thinking	i2 o5
deepseek/deepseek-r1-0528-qwen3-8b nousresearch/deephermes-3-mistral-24b-preview	i.02 o.1
openai/codex-mini	i1.5 o6
microsoft/phi-4-reasoning-plus	i.07 o.35
deepseek/deepseek-prover-v2	i.5 o2.18
tngtech/deepseek-r1t-chimera microsoft/mai-ds-r1	i.3 o1.2
arliai/qwq-32b-arliai-rpr-v1	i.03 o.11
deepseek/deepseek-r1-distill-qwen-14b	i.12 o.12
perplexity/sonar-reasoning	i1 o5
raifle/sorcererlm-8x22b	i4.5 o4.5
anthropic/claude-3.5-haiku-20241022	i.8 o4
anthropic/claude-3.5-sonnet	i6 o30
meta-llama/llama-3.2-90b-vision-instruct	i.35 o.4
neversleep/llama-3.1-lumimaid-8b	i.09 o.6
qwen/qwen-2.5-vl-7b-instruct mistralai/mistral-7b-instruct mistralai/mistral-7b-instruct-v0.3 meta-llama/llama-guard-2-8b mistralai/mistral-7b-instruct-v0.2 allenai/molmo-2-8b	i.2 o.2
meta-llama/llama-3.1-405b meta-llama/llama-3.1-405b-instruct	i4 o4
anthropic/claude-3-opus	i15 o75
mistralai/mistral-tiny	i.25 o.25
neversleep/noromaid-20b	i1 o1.75
kwaipilot/kat-coder-pro	i.207 o.828
qwen/qwen3-4b	i.0715 o.273
anthropic/claude-sonnet-4-6	i3 o15
thenlper/gte-base intfloat/e5-base-v2 sentence-transformers/paraphrase-minilm-l6-v2 sentence-transformers/all-minilm-l12-v2 baai/bge-base-en-v1.5 sentence-transformers/multi-qa-mpnet-base-dot-v1 sentence-transformers/all-mpnet-base-v2 sentence-transformers/all-minilm-l6-v2	i.005 o0
thenlper/gte-large intfloat/e5-large-v2 intfloat/multilingual-e5-large baai/bge-large-en-v1.5 baai/bge-m3 qwen/qwen3-embedding-8b	i.01 o0
mistralai/mistral-embed-2312 openai/text-embedding-ada-002	i.1 o0
google/gemini-embedding-001 mistralai/codestral-embed-2505	i.15 o0
openai/text-embedding-3-large	i.13 o0
openai/text-embedding-3-small qwen/qwen3-embedding-4b	i.02 o0
openai/gpt-5.4-2026-03-05	i2.5 o15
x-ai/grok-4.20-multi-agent-beta x-ai/grok-4.20-beta	i2 o6
perplexity/pplx-embed-v1-4b	i.03 o0
perplexity/pplx-embed-v1-0.6b	i.004 o0
arcee-ai/trinity-large-preview	i.15 o.45
microsoft/phi-4-mini-instruct	i.08 o.35
google/gemini-embedding-2-preview google/gemini-embedding-2	i.2 o0
microsoft/mai-image-2.5	i5 o47 input_images=8`,
  'oracle': `openai.gpt-oss-120b	i.15 o.6
openai.gpt-oss-20b	i.07 o.3
xai.grok-code-fast-1	i.2 o1.5 r.02 w0
xai.grok-4 xai.grok-3	i3 o15 r.75 w0
xai.grok-4-fast-reasoning xai.grok-4-fast-non-reasoning	i.2 o.5 r.05 w0
xai.grok-3-mini	i.3 o.5 r.075 w0
xai.grok-3-fast	i5 o25 r1.25 w0
xai.grok-3-mini-fast	i.6 o4 r.15 w0
google.gemini-2.5-pro	i1.25 o10
google.gemini-2.5-flash-lite	i.3 o2.5
google.gemini-2.5-flash	i.1 o.4`,
  'palm': `models/text-bison-001 models/chat-bison-001	i.5 o.5`,
  'perplexity-ai': `codellama-34b-instruct	i.8 o.8
codellama-70b-instruct llama-2-70b-chat pplx-70b-chat llama-3-70b-instruct llama-3-sonar-large-32k-chat llama-3.1-sonar-large-128k-chat	i1 o1
mistral-7b-instruct pplx-7b-chat llama-3-8b-instruct llama-3-sonar-small-32k-chat llama-3.1-sonar-small-128k-chat	i.2 o.2
mixtral-8x7b-instruct	i.6 o.6
pplx-7b-online	i0 o.28 requests=5000
pplx-70b-online	i0 o2.8 requests=5000
llama-3-sonar-small-32k-online llama-3.1-sonar-small-128k-online	i.2 o.2 requests=5000
llama-3-sonar-large-32k-online llama-3.1-sonar-large-128k-online	i1 o1 requests=5000
llama-3.1-sonar-huge-128k-online	i5 o5 requests=5000
llama-3.1-8b-instruct llama-3.1-70b-instruct	i.2 o1
sonar-reasoning	i1 o5 requests.high=12000 requests.low=5000 requests.medium=8000
sonar-pro	i3 o15 requests.high=14000 requests.low=6000 requests.medium=10000
sonar	i1 o1 requests.high=12000 requests.low=5000 requests.medium=8000
sonar-reasoning-pro	i2 o8 requests.high=14000 requests.low=6000 requests.medium=10000
sonar-deep-research	i2 o8 web_search=5000
r1-1776	i2 o8`,
  'predibase': `mixtral-8x7b-v0-1 mixtral-8x7b-instruct-v0-1 70b	i1 o1
7b	i.2 o.2
21b	i.25 o.25`,
  'reka-ai': `reka-edge reka-edge-20240208	i.4 o1
reka-flash reka-flash-20240226	i.8 o2
reka-core reka-core-20240501 reka-core-20240415	i10 o25`,
  'stability-ai': `ultra	images.default.default=80000
core	images.default.default=30000
sd3-large sd3.5-large	images.default.default=65000
sd3-medium sd3.5-medium	images.default.default=35000
sd3-large-turbo stable-diffusion-xl-1024-v1-0 stable-diffusion-v1-6 stable-diffusion-xl-beta-v2-2-2 sd3.5-large-turbo	images.default.default=40000`,
  'together-ai': `mistralai/mistral-7b-instruct-v0.2 openchat/openchat-3.5-1210 togethercomputer/stripedhyena-nous-7b togethercomputer/stripedhyena-hessian-7b meta-llama/llama-guard-7b nousresearch/nous-capybara-7b-v1p9 teknium/openhermes-2p5-mistral-7b togethercomputer/llama-2-7b-chat nousresearch/nous-hermes-llama-2-7b open-orca/mistral-7b-openorca teknium/openhermes-2-mistral-7b wizardlm/wizardlm-13b-v1.2 togethercomputer/llama-2-7b-32k eleutherai/llemma_7b togethercomputer/codellama-7b-instruct togethercomputer/codellama-7b-python togethercomputer/codellama-7b togethercomputer/llama-2-7b numbersstation/nsql-llama-2-7b togethercomputer/qwen-7b-chat togethercomputer/qwen-7b togethercomputer/redpajama-incite-7b-chat togethercomputer/redpajama-incite-7b-instruct togethercomputer/redpajama-incite-7b-base togethercomputer/gpt-jt-6b-v1 togethercomputer/gpt-jt-moderation-6b togethercomputer/pythia-chat-base-7b-v0.16 togethercomputer/alpaca-7b togethercomputer/falcon-7b-instruct togethercomputer/falcon-7b mistralai/mistral-7b-instruct-v0.1 meta-llama/llama-2-7b-chat-hf meta-llama/llama-3-8b-chat-hf meta-llama/meta-llama-3.1-8b-instruct-reference meta-llama/meta-llama-3.1-8b-reference	i.2 o.2
mistralai/mixtral-8x7b-instruct-v0.1 mistralai/mixtral-8x7b-v0.1 discoresearch/discolm-mixtral-8x7b-v2	i.6 o.6
zero-one-ai/yi-34b-chat zero-one-ai/yi-34b wizardlm/wizardcoder-python-34b-v1.0 togethercomputer/codellama-34b-instruct togethercomputer/codellama-34b-python phind/phind-codellama-34b-python-v1 phind/phind-codellama-34b-v2 togethercomputer/codellama-34b togethercomputer/falcon-40b-instruct togethercomputer/falcon-40b mistralai/mistral-small-24b-instruct-2501 qwen/qwen2.5-coder-32b-instruct	i.8 o.8
zero-one-ai/yi-6b	i.14 o.14
nexusflow/nexusraven-v2-13b nousresearch/nous-hermes-llama2-13b lmsys/vicuna-13b-v1.5-16k lmsys/vicuna-13b-v1.5 austism/chronos-hermes-13b gryphe/mythomax-l2-13b togethercomputer/gpt-neoxt-chat-base-20b upstage/solar-10.7b-instruct-v1.0 qwen/qwen2.5-7b-instruct-turbo	i.3 o.3
togethercomputer/llama-2-70b-chat togethercomputer/llama-2-70b garage-baind/platypus2-70b-instruct wizardlm/wizardlm-70b-v1.0 upstage/solar-0-70b-16bit huggyllama/llama-65b meta-llama/llama-3-70b-chat-hf meta-llama/meta-llama-3.1-70b-instruct-reference meta-llama/meta-llama-3.1-70b-reference deepseek-ai/deepseek-llm-67b-chat	i.9 o.9
togethercomputer/llama-2-13b-chat togethercomputer/codellama-13b-instruct togethercomputer/codellama-13b-python togethercomputer/codellama-13b togethercomputer/llama-2-13b	i.22 o.22
togethercomputer/redpajama-incite-chat-3b-v1 togethercomputer/redpajama-incite-instruct-3b-v1 togethercomputer/redpajama-incite-base-3b-v1 meta-llama/meta-llama-3-8b-instruct-lite	i.1 o.1
togethercomputer/m2-bert-80m-2k-retrieval togethercomputer/m2-bert-80m-8k-retrieval togethercomputer/m2-bert-80m-32k-retrieval baai/bge-base-en-v1.5 sentence-transformers/msmarco-bert-base-dot-v5 bert-base-uncased	i.008 o0
whereisai/uae-large-v1 baai/bge-large-en-v1.5	i.016 o0
databricks/dbrx-instruct mistralai/mixtral-8x22b meta-llama/llama-3.2-90b-vision-instruct-turbo qwen/qwen2.5-72b-instruct-turbo qwen/qwq-32b	i1.2 o1.2
meta-llama/meta-llama-3.1-70b-instruct-turbo meta-llama/llama-3.3-70b-instruct-turbo deepcogito/cogito-v2-preview-llama-70b	i.88 o.88
meta-llama/meta-llama-3.1-405b-instruct-turbo deepcogito/cogito-v2-preview-llama-405b	i3.5 o3.5
meta-llama/meta-llama-3.1-8b-instruct-turbo meta-llama/llama-3.2-11b-vision-instruct-turbo deepseek-ai/deepseek-r1-distill-qwen-14b marin-community/marin-8b-instruct	i.18 o.18
meta-llama/llama-3.2-3b-instruct-turbo	i.06 o.06
deepseek-ai/deepseek-r1	i3 o7
deepseek-ai/deepseek-v3 deepcogito/cogito-v2-preview-deepseek-671b	i1.25 o1.25
meta-llama/llama-4-maverick-17b-128e-instruct-fp8	i.27 o.85
meta-llama/llama-4-scout-17b-16e-instruct deepcogito/cogito-v2-preview-llama-109b-moe	i.18 o.59
qwen/qwen3-235b-a22b-fp8-tput qwen/qwen3-235b-a22b-instruct-2507-tput	i.2 o.6
qwen/qwen3.5-397b-a17b	i6 o36
deepseek-ai/deepseek-v3.1	i.6 o1.7
deepseek-ai/deepseek-v4-pro	i2.1 o4.4 r.2
openai/gpt-oss-120b	i.15 o.6
openai/gpt-oss-20b	i.05 o.2
moonshotai/kimi-k2-instruct moonshotai/kimi-k2-instruct-0905 moonshot-ai/kimi-k2-instruct moonshot-ai/kimi-k2-instruct-0905	i1 o3
zai-org/glm-4.5-air-fp8	i.2 o1.1
zai-org/glm-5.2	i1.4 o4.4 r.26
qwen/qwen3-235b-a22b-thinking-2507	i.65 o3
qwen/qwen3-coder-480b-a35b-instruct-fp8 deepseek-ai/deepseek-r1-distill-llama-70b	i2 o2
qwen/qwen3.6-plus	i.5 o3
qwen/qwen3.7-max	i1.25 o3.75
deepseek-ai/deepseek-r1-0528-tput	i.55 o2.19
qwen/qwen3.5-9b	i1 o1.5
qwen/qwen2.5-vl-72b-instruct	i1.95 o8
arcee-ai/coder-large	i.5 o.8
arcee-ai/virtuoso-large	i.75 o1.2
arcee-ai/maestro-reasoning	i.9 o3.3
google/gemma-3n-e4b-it	i.02 o.04
black-forest-labs/flux.1-pro	megapixels=500
black-forest-labs/flux.1-dev black-forest-labs/flux.1-kontext-dev black-forest-labs/flux.1-krea-dev	megapixels=250
black-forest-labs/flux.1-kontext-pro	megapixels=400
black-forest-labs/flux.1-kontext-max	megapixels=800
black-forest-labs/flux.1-schnell	megapixels=27
black-forest-labs/flux.1-canny-pro	images.default.default=500
google/imagen-4.0-preview black-forest-labs/flux.1.1-pro	images.default.default=400
google/imagen-4.0-fast	images.default.default=200
google/imagen-4.0-ultra ideogram/ideogram-3.0	images.default.default=600
bytedance-seed/seedream-3.0	images.default.default=180
bytedance-seed/seedream-4.0 bytedance-seed/seededit	images.default.default=300
qwen/qwen-image-edit hidream-ai/hidream-i1-fast	images.default.default=32
qwen/qwen-image	images.default.default=58
rundiffusion/juggernaut-pro-flux	images.default.default=49
rundiffusion/juggernaut-lightning-flux	images.default.default=17
hidream-ai/hidream-i1-full	images.default.default=90
hidream-ai/hidream-i1-dev	images.default.default=45
lykon/dreamshaper	images.default.default=6
stabilityai/stable-diffusion-xl-base-1.0 stabilityai/stable-diffusion-3-medium	images.default.default=19
google/flash-image-2.5	images.default.default=39
moonshot-ai/kimi-k2-thinking moonshotai/kimi-k2-thinking	i1.2 o4
moonshotai/kimi-k2.5	i.5 o2.8
moonshotai/kimi-k2.6 moonshotai/kimi-k2.7-code	i1.2 o4.5 r.2
bytedance/seedance-1.0-pro	i0 o0 video_seconds=4.104
bytedance/seedance-1.0-lite minimax/video-01-director	i0 o0 video_seconds=1.008
pixverse/pixverse-v5	i0 o0 video_seconds=2.16
minimaxai/minimax-m2.7	i.3 o1.2 r.06
minimax/hailuo-02	i0 o0 video_seconds=1.764
minimaxai/minimax-m2.5	i300 o1200
kwaivgi/kling-2.1-pro	i0 o0 video_seconds=2.304
vidu/vidu-q1	i0 o0 video_seconds=1.584`,
  'vertex-ai': `gemini-1.0-pro gemini-1.0-pro-vision gemini-1.0-pro-vision-001 gemini-1.0-pro-002 gemini-1.0-pro-001	i.5 o1.5 web_search=35000 maps=25000|=batch *1 i.25 o.75
gemini-1.5-vision	i10 o30 web_search=35000 maps=25000|=batch *1 i5 o15
claude-3-haiku@20240307	i.25 o1.25 r.03 w.3 h.5|=batch *1 i.125 o.625
claude-3-sonnet@20240229 claude-3-5-sonnet@20240620 claude-3-5-sonnet-v2@20241022 claude-3-7-sonnet-v2@20250219 claude-3-7-sonnet@20250219	i3 o15|=batch *1 i1.5 o7.5
claude-3-opus@20240229	i15 o75|=batch *1 i7.5 o37.5
claude-3-5-haiku@20241022	i.8 o4 r.08 w1 h1.6|=batch *1 i.4 o2
gemini-1.5-pro-001 gemini-1.5-pro-preview-0514 gemini-1.5-pro-preview-0409 gemini-1.5-pro-002	i1.25 o5 web_search=35000 maps=25000|=batch *1 i.625 o2.5
gemini-1.5-flash-001 gemini-1.5-flash-preview-0514 gemini-1.5-flash-002	i.075 o.03 web_search=35000 maps=25000|=batch *1 i.0375 o.015
textembedding-gecko textembedding-gecko@003 text-embedding-005 text-embedding text-multilingual-embedding-002	i.025 o0|=batch *1 i.02 o0
textembedding-gecko@001 text-embedding-004 text-embedding-preview-0815 textembedding-gecko-multilingual@001	i.1 o0|=batch *1 i.08 o0
imagen-3.0-generate-001 imagen-4.0-generate-001 imagen-4.0-generate-preview-06-06 imagen-4.0-generate-preview-05-20 imagen-3.0-capability-001 imagen-3.0-generate-002 imagen-3.0-capability-002	images.default.default=40000
imagen-3.0-fast-generate-001 imagegeneration@006 imagegeneration@005 imagegeneration@002 imagen-4.0-fast-generate-001 imagen-4.0-fast-generate-preview-06-06	images.default.default=20000
gemini-1.5-pro-002-batchx	i1.25 o5|=batch *1 i.625 o2.5
gemini-2.0-flash-lite-preview-02-05 gemini-2.0-flash-lite	i.075 o.3 web_search=35000 maps=25000|=batch *1 i.0375 o.15
gemini-2.0-flash-001 gemini-2.0-flash	i.15 o.6 web_search=35000 enterprise_web_search=45000 maps=25000|=batch *1 i.075 o.3
gemini-2.0-flash-lite-001	i.075 o.3 web_search=35000 enterprise_web_search=45000 maps=25000|=batch *1 i.0375 o.15
gemini-2.5-pro-preview-03-25 gemini-2.5-pro-preview-05-06	i1.25 o10 web_search=35000 enterprise_web_search=45000 maps=25000|=batch *1 i.625 o5
gemini-3-pro-preview	i2 o12 r.2 w.2 M120 web_search=14000 enterprise_web_search=14000 maps=14000|=batch *1 i1 o6
gemini-3-pro-preview-02-05 gemini-3.1-pro-preview-customtools	i2 o12 r4.5 w.2 web_search=35000 maps=25000|=batch *1 i1 o6
gemini-2.5-flash-preview-04-17 gemini-2.5-flash-preview-05-20	i.15 o.6 web_search=35000 maps=25000|=batch *1 i.075 o.3
multimodalembedding@001	i0 o.2 input_images=100|=batch *1 i0 o.16
claude-sonnet-4@20250514 claude-sonnet-4 claude-sonnet-4-5-20250929 claude-sonnet-4-5@20250929 claude-sonnet-4-6 claude-sonnet-4-20250514 claude-sonnet-4-5	i3 o15 r.3 w3.75 h6|=batch *1 i1.5 o7.5
claude-opus-4@20250514 claude-opus-4-1@20250805 claude-opus-4-1-20250805 claude-opus-4-20250514	i15 o75 r1.5 w18.75 h30|=batch *1 i7.5 o37.5
gemini-2.5-flash-lite-preview-06-17	i.1 o.4 web_search=35000 maps=25000|=batch *1 i.05 o.2
gemini-2.5-flash gemini-2.5-flash-image gemini-2.5-flash-image-preview gemini-2.5-flash-preview-09-2025	i.3 o2.5 r.03 M30 web_search=35000 enterprise_web_search=45000 maps=25000|=batch *1 i.15 o1.25
gemini-3-pro-image-preview gemini-3-pro-image	i2 o12 r.2 M120 web_search=14000 maps=14000|=batch *1 i1 o6
gemini-2.5-pro	i1.25 o10 r.125 web_search=35000 enterprise_web_search=45000 maps=25000|=batch *1 i.625 o5
gemini-2.5-flash-lite gemini-2.5-flash-lite-preview-09-2025	i.1 o.4 r.01 web_search=35000 enterprise_web_search=45000 maps=25000|=batch *1 i.05 o.2
llama3-3@llama-3.3-70b-instruct llama4@llama-4-scout-17b-16e-instruct gemma-3-27b-it qwen3@qwen3-32b llama3_1@llama-3.1-8b-instruct llama3-2@llama-3.2-1b-instruct llama3-2@llama-3.2-3b-instruct	
gemini-2.0-flash-exp-001 gemini-2.0-flash-exp gemini-2.0-flash-preview-image-generation	i.15 o.6|=batch *1 i.075 o.3
imagen-4.0-ultra-generate-001 imagen-4.0-ultra-generate-preview-06-06 imagen-4.0-ultra-generate-preview-05-20	images.default.default=60000
claude-haiku-4-5-20251001 claude-haiku-4-5@20251001 claude-haiku-4-5	i1 o5 r.1 w1.25 h2|=batch *1 i.5 o2.5
llama-3.1-405b-instruct-maas	i5 o16|=batch *1 i2.5 o8
gemini-embedding-001	i.15 o0|=batch *1 i.12 o0
veo-3.1-generate-preview veo-3.1-fast-generate-preview veo-3.1-lite-generate-preview jamba-large-1.6	i0 o0
veo-3.0-generate-001 veo-3.0-generate-preview veo-3.0-fast-generate-preview veo-3.1-generate-001	i0 o0 video_seconds=720
veo-3.0-fast-generate-001	i0 o0 video_seconds=360
veo-2.0-generate-001 veo-2.0-generate-exp veo-2.0-generate-preview	i0 o0 video_seconds=1800
claude-opus-4-5-20251101 claude-opus-4-5@20251101 anthropic.claude-opus-4-6 claude-opus-4-6 anthropic.claude-opus-4-7 claude-opus-4-7 anthropic.claude-opus-4-8 claude-opus-4-8 anthropic.claude-opus-5 claude-opus-5 claude-opus-4-5	i5 o25 r.5 w6.25 h10|=batch *1 i2.5 o12.5
veo-3.1-fast-generate-001	i0 o0 video_seconds=540
gemini-3-flash-preview	i.5 o3 r.05 w.5 web_search=14000 maps=14000|=batch *1 i.25 o1.5
gemini-omni-flash-preview	i1.5 o9
anthropic.claude-sonnet-5 claude-sonnet-5	i2 o10 r.2 w2.5 h4|=batch *1 i1 o5
anthropic.claude-fable-5 claude-fable-5	i10 o50 r1 w12.5 h20|=batch *1 i5 o25
gemini-3.1-pro-preview	i2 o12 r.2 w.2 M120 web_search=14000 maps=14000|=batch *1 i1 o6
gemini-3.1-flash-lite-preview gemini-3.1-flash-lite	i.25 o1.5 r.025 w.25 web_search=14000 maps=14000|=batch *1 i.125 o.75
gemini-3.5-flash-lite	i.3 o2.5 r.03 w.3 web_search=14000 maps=14000|=batch *1 i.15 o1.25
gemini-3.5-flash	i1.5 o9 r.15 w1.5 web_search=14000 enterprise_web_search=14000 maps=14000|=batch *1 i.75 o4.5
gemini-3.6-flash gemini-3.7-flash	i1.5 o7.5 r.15 w1.5 web_search=14000 enterprise_web_search=14000 maps=14000|=batch *1 i.75 o3.75
gemini-3.1-flash-image-preview gemini-3.1-flash-image	i.5 o3 M60 web_search=14000 maps=14000|=batch *1 i.25 o1.5
gemini-3.1-flash-lite-image	i.25 o1.5 M30|=batch *1 i.125 o.75
gemini-2.5-computer-use-preview-10-2025	i1.25 o10 web_search=35000 enterprise_web_search=45000 maps=25000
gemini-embedding-2-preview gemini-embedding-2	i.2 o0
imagen-product-recontext-preview-06-30	images.default.default=120000
text-embedding-large-exp-03-07	i.025 o0
multimodalembedding	i.025 o0 input_images=100
gpt-oss-120b-maas	i.09 o.36|=batch *1 i.045 o.18
llama-3.3-70b-instruct-maas	i.72 o.72|=batch *1 i.36 o.36
llama-4-maverick-17b-128e-instruct-maas	i.35 o1.15|=batch *1 i.175 o.575
mistral-small-2503	i.1 o.3
mistral-medium-3	i.4 o2
codestral-2	i.3 o.9
deepseek-r1-0528-maas	i1.35 o5.4|=batch *1 i.675 o2.7
deepseek-v3.1-maas	i.6 o1.7 r.06|=batch *1 i.3 o.85
deepseek-v3.2-maas	i.56 o1.68 r.056|=batch *1 i.28 o.84
qwen3-235b-a22b-instruct-2507-maas	i.22 o.88|=batch *1 i.11 o.44
qwen3-coder-480b-a35b-instruct-maas	i.22 o1.8 r.022|=batch *1 i.11 o.9
qwen3-next-80b-a3b-instruct-maas qwen3-next-80b-a3b-thinking-maas	i.15 o1.2
minimax-m2-maas	i.3 o1.2 r.03
kimi-k2-thinking-maas	i.6 o2.5 r.06
glm-4.7-maas	i.6 o2.2
glm-5-maas	i1 o3.2 r.1
gemma-4-26b-a4b-it-maas	i.15 o.6 r.015
semantic-ranker-default semantic-ranker-default-004 semantic-ranker-fast-004 semantic-ranker-default-003 semantic-ranker-default-002	i1000 o0
gemini-2.5-flash-tts gemini-2.5-flash-lite-preview-tts	i.5 o10
gemini-3.1-flash-tts gemini-2.5-pro-tts	i1 o20
chirp-3-hd	i30
grok-4.3	i1.25 o2.5 r.2`,
  'workers-ai': `@cf/meta/llama-3.2-1b-instruct	i.027 o.201
@cf/meta/llama-3.2-3b-instruct @cf/qwen/qwen3-30b-a3b-fp8	i.051 o.335
@cf/meta/llama-3.1-8b-instruct-fp8-fast	i.045 o.384
@cf/meta/llama-3.2-11b-vision-instruct	i.049 o.676
@cf/meta/llama-3.1-70b-instruct-fp8-fast @cf/meta/llama-3.3-70b-instruct-fp8-fast	i.293 o2.253
@cf/deepseek-ai/deepseek-r1-distill-qwen-32b	i.497 o4.881
@cf/mistral/mistral-7b-instruct-v0.1	i.11 o.19
@cf/mistralai/mistral-small-3.1-24b-instruct @cf/aisingapore/gemma-sea-lion-v4-27b-it	i.351 o.555
@cf/meta/llama-3.1-8b-instruct @cf/meta/llama-3-8b-instruct	i.282 o.827
@cf/meta/llama-3.1-8b-instruct-fp8	i.152 o.287
@cf/meta/llama-3.1-8b-instruct-awq @cf/meta/llama-3-8b-instruct-awq	i.123 o.266
@cf/meta/llama-2-7b-chat-fp16	i.556 o6.667
@cf/meta/llama-guard-3-8b	i.484 o.03
@cf/meta/llama-4-scout-17b-16e-instruct	i.27 o.85
@cf/google/gemma-3-12b-it	i.345 o.556
@cf/qwen/qwq-32b @cf/qwen/qwen2.5-coder-32b-instruct	i.66 o1
@cf/openai/gpt-oss-120b	i.35 o.75
@cf/openai/gpt-oss-20b	i.2 o.3
@cf/ibm-granite/granite-4.0-h-micro	i.017 o.112
@cf/zai-org/glm-4.7-flash	i.06 o.4
@cf/zai-org/glm-5.2	i1.4 o4.4 r.26
@cf/nvidia/nemotron-3-120b-a12b	i.5 o1.5
@cf/google/gemma-4-26b-a4b-it	i.1 o.3
@cf/moonshotai/kimi-k2.5	i.6 o3 r.1
@cf/moonshotai/kimi-k2.6	i.95 o4 r.16
@cf/moonshotai/kimi-k2.7-code	i.95 o4 r.19
@cf/moonshotai/kimi-k3	i30 o150 r3
@cf/baai/bge-small-en-v1.5	i.02 o0
@cf/baai/bge-base-en-v1.5	i.067 o0
@cf/baai/bge-large-en-v1.5	i.204 o0
@cf/baai/bge-m3 @cf/qwen/qwen3-embedding-0.6b	i.012 o0
@cf/pfnet/plamo-embedding-1b	i.019 o0
@cf/huggingface/distilbert-sst-2-int8	i.026 o0
@cf/baai/bge-reranker-base	i.003 o0
@cf/meta/m2m100-1.2b @cf/ai4bharat/indictrans2-en-indic-1b	i.342 o.342
@cf/moondream/moondream3.1-9b-a2b	i.3 o1`,
  'x-ai': `grok-2-vision-1212 grok-2-1212 grok-2 grok-2-latest grok-2-vision grok-2-vision-latest	i2 o10 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000
grok-vision-beta grok-beta	i5 o15 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000
grok-4-0709 grok-4 grok-4-latest grok-3 grok-3-latest grok-3-beta	i3 o15 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000
grok-3-mini grok-3-mini-latest grok-3-mini-beta	i.3 o.5 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000
grok-3-fast grok-3-fast-latest grok-3-fast-beta	i3 o15 r.75 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000
grok-3-mini-fast grok-3-mini-fast-latest grok-3-mini-fast-beta	i.3 o.5 r.075 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000
grok-code-fast-1	i.2 o1.5 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000
grok-4-1-fast-non-reasoning grok-4-1-fast-non-reasoning-latest grok-4-1-fast-reasoning grok-4-1-fast grok-4-1-fast-reasoning-latest grok-4-fast-non-reasoning grok-4-fast-non-reasoning-latest grok-4-fast-reasoning grok-4-fast grok-4-fast-reasoning-latest	i.2 o.5 r.05 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000
grok-code-fast grok-code-fast-1-0825	i.2 o1.5 r.02 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000
grok-2-image-1212 grok-2-image grok-2-image-latest grok-imagine-image grok-imagine-image-pro grok-imagine-image-2026-03-02	i0 o0
grok-4.20-beta-0309-non-reasoning grok-4.20-beta-non-reasoning grok-4.20-beta-latest-non-reasoning grok-4.20-beta-0309-reasoning grok-4.20-beta grok-4.20-beta-0309 grok-4.20-beta-latest grok-4.20-beta-latest-reasoning grok-4.20-beta-0309-reasoning-exp-sa grok-4.20-multi-agent-beta-0309-exp-ma grok-4.20-multi-agent-beta-0309 grok-4.20-multi-agent-beta-latest grok-4.20-experimental-beta-0304-non-reasoning grok-4.20-experimental-beta-non-reasoning-latest grok-4.20-beta-reasoning grok-4.20-experimental-beta-0304-reasoning grok-4.20-experimental-beta-0304 grok-4.20-experimental-beta-reasoning-latest grok-4.20-experimental-beta-latest grok-4.20-multi-agent-experimental-beta-0304 grok-4.20-multi-agent-experimental-beta-latest grok-4.20-0309-non-reasoning grok-4.20-non-reasoning grok-4.20-non-reasoning-latest grok-4.20-0309-reasoning grok-4.20-0309-reasoning-latest grok-4.20 grok-4.20-reasoning grok-4.20-0309 grok-4.20-multi-agent-0309 grok-4.20-multi-agent grok-4.20-multi-agent-latest grok-4.20-reasoning-latest grok-4.20-non-reasoning-gv2 grok-4.20-reasoning-gv2	i2 o6 r.2 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000
grok-4.3 grok-4.3-latest	i1.25 o2.5 r.2 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000
grok-4.5 grok-4.5-latest grok-build-latest	i2 o6 r.3 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000
grok-4.6	i2 o6 r.5 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000`,
  'z-ai': `glm-5.2 glm-5.1	i1.4 o4.4 r.26
glm-5	i1 o3.2 r.2
glm-5-code	i1.2 o5 r.3
glm-5-turbo	i1.2 o4 r.24
glm-4.7 glm-4.6 glm-4.5	i.6 o2.2 r.11
glm-4.5v	i.6 o1.8 r.11
glm-4.5-x	i2.2 o8.9 r.45
glm-4.5-air	i.2 o1.1 r.03
glm-4.5-airx	i1.1 o4.5 r.22
glm-4-32b-0414-128k	i.1 o.1
glm-4.5-flash glm-4.6v-flash glm-4.7-flash	i0 o0 r0
glm-4.6v	i.3 o.9 r.05
glm-4.7-flashx	i.07 o.4 r.01`,
  'zhipu': `glm-5.2 glm-5.1	i1.4 o4.4 r.26
glm-5	i1 o3.2 r.2
glm-5-code	i1.2 o5 r.3
glm-5-turbo	i1.2 o4 r.24
glm-4.7 glm-4.6 glm-4.5	i.6 o2.2 r.11
glm-4.5v	i.6 o1.8 r.11
glm-4.5-x	i2.2 o8.9 r.45
glm-4.5-air	i.2 o1.1 r.03
glm-4.5-airx	i1.1 o4.5 r.22
glm-4-32b-0414-128k	i.1 o.1
glm-4.5-flash glm-4.6v-flash glm-4.7-flash	i0 o0 r0
glm-4.7-flashx	i.07 o.4 r.01`,
};
