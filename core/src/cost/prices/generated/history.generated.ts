// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const history: { readonly [provider: string]: string } = {
  'ai21': `j2-light	i3 o3 ~0
j2-mid	i10 o10 ~0
j2-ultra	i15 o15 ~0
jamba-1.5 jamba-1.5-mini@001 jamba-mini-1.6 jamba-mini-1.7	i.2 o.4 ~0
jamba-1.5-large jamba-large jamba-large-1.5-2024-08 jamba-large-1.6-2025-03 jamba-large-1.7 jamba-large-1.7-2025-07	i2 o8 ~1
jamba-1.5-large@001 jamba-large-1.6	i2 o8 ~0
jamba-1.5-mini jamba-mini jamba-mini-1.5-2024-08 jamba-mini-1.6-2025-03 jamba-mini-1.7-2025-08 jamba-mini-2 jamba-mini-2-2026-01	i.2 o.4 ~1`,
  'anthropic': `claude-2 claude-v1	i8 o24 ~2
claude-2.1	i8 o24 ~3
claude-3-5-haiku-20241022	i.8 o4 r.08 w1 h1.6 web_search=10000 ~3|=batch *.5 ~3
claude-3-5-haiku-latest	i.8 o4 r.08 w1 h1.6 web_search=10000 ~3
claude-3-5-sonnet	i3 o15 r.3 w3.75 h6 web_search=10000 ~4
claude-3-5-sonnet-20240620 claude-3-5-sonnet-latest	i3 o15 r.3 w3.75 h6 web_search=10000 ~3
claude-3-5-sonnet-20241022 claude-3-7-sonnet-20250219 claude-3-7-sonnet-latest	i3 o15 r.3 w3.75 h6 web_search=10000 ~3|=batch *.5 ~3
claude-3-haiku	i.25 o1.25 r.03 w.3 h.5 ~4
claude-3-haiku-20240307	i.25 o1.25 r.03 w.3 h.5 ~3|=batch *.5 ~3
claude-3-opus-20240229 claude-3-opus-latest	i15 o75 r1.5 w18.75 h30 ~3|=batch *.5 ~3
claude-3-sonnet	i3 o15 r.3 w3.75 h6 ~4
claude-3-sonnet-20240229	i3 o15 r.3 w3.75 h6 ~3
claude-4-opus-20250514 claude-opus-4-0 claude-opus-4-1 claude-opus-4-1-20250805 claude-opus-4-20250514	i15 o75 r1.5 w18.75 h30 web_search=10000 ~3|=batch *.5 ~3
claude-4-sonnet-20250514 claude-sonnet-4-0 claude-sonnet-4-20250514	i3 o15 r.3 w3.75 h6 web_search=10000 ~3|=batch *.5 ~3|>200000 *2/1.5 ~5
claude-fable-5	i10 o50 r1 w12.5 h20 web_search=10000 ~3|=batch *.5 ~3|&us *1.1 ~0
claude-fable-5-1	i10 o50 r.25 w12.5 h20 web_search=10000 ~6
claude-haiku-4-5 claude-haiku-4-5-20251001	i1 o5 r.1 w1.25 h2 web_search=10000 ~3|=batch *.5 ~3
claude-opus-4	i15 o75 r1.5 w18.75 h30 web_search=10000 ~4
claude-opus-4-5 claude-opus-4-5-20251101	i5 o25 r.5 w6.25 h10 web_search=10000 ~3|=batch *.5 ~3
claude-opus-4-6	@-20260313 i5 o25 r.5 w6.25 h10 web_search=10000 ~4|@-20260313 >200000 *2/1.5 ~4|@20260313- i5 o25 r.5 w6.25 h10 web_search=10000 ~4|=batch *.5 ~3|=fast *6 ~3|&us *1.1 ~0
claude-opus-4-6-20260205	@-20260313 i5 o25 r.5 w6.25 h10 web_search=10000 ~4|@-20260313 >200000 *2/1.5 ~4|@20260313- i5 o25 r.5 w6.25 h10 web_search=10000 ~4|&us *1.1 ~0|=fast *6 ~0
claude-opus-4-7	i5 o25 r.5 w6.25 h10 web_search=10000 ~3|=batch *.5 ~3|=fast *6 ~3|&us *1.1 ~0
claude-opus-4-7-20260416	i5 o25 r.5 w6.25 h10 web_search=10000 ~7|&us *1.1 ~0|=fast *6 ~0
claude-opus-4-8	i5 o25 r.5 w6.25 h10 web_search=10000 ~3|=batch *.5 ~3|=fast *2 ~3|&us *1.1 ~0
claude-opus-5	i5 o25 r.5 w6.25 h10 web_search=10000 ~3|=batch *.5 ~3|&us *1.1 ~0|=fast *2 ~0
claude-opus-5-5	i4 o20 r.2 w5 h8 web_search=10000 ~6
claude-sonnet-4	i3 o15 r.3 w3.75 h6 web_search=10000 ~4|>200000 *2/1.5 ~5
claude-sonnet-4-5 claude-sonnet-4-5-20250929	i3 o15 r.3 w3.75 h6 web_search=10000 ~3|=batch *.5 ~3|>200000 *2/1.5 ~4
claude-sonnet-4-6	@-20260313 i3 o15 r.3 w3.75 h6 web_search=10000 ~4|@-20260313 >200000 *2/1.5 ~4|@20260313- i3 o15 r.3 w3.75 h6 web_search=10000 ~4|=batch *.5 ~3
claude-sonnet-5	i2 o10 r.2 w2.5 h4 web_search=10000 ~3|=batch *.5 ~3|&us *1.1 ~0
*	=batch *.5`,
  'anyscale': `baai/bge-large-en-v1.5 thenlper/gte-large	i.05 o0 ~8
codellama/codellama-34b-instruct-hf codellama/codellama-70b-instruct-hf meta-llama/llama-2-70b-chat-hf meta-llama/meta-llama-3-70b-instruct	i1 o1 ~8
google/gemma-7b-it huggingfaceh4/zephyr-7b-beta meta-llama/llama-2-7b-chat-hf meta-llama/llama-3-8b-chat-hf meta-llama/llama-guard-7b mistralai/mistral-7b-instruct-v0.1 mlabonne/neuralhermes-2.5-mistral-7b open-orca/mistral-7b-openorca	i.15 o.15 ~8
meta-llama/llama-2-13b-chat-hf	i.25 o.25 ~8
mistralai/mixtral-8x22b-instruct-v0.1	i.9 o.9 ~8
mistralai/mixtral-8x7b-instruct-v0.1	i.5 o.5 ~8`,
  'assemblyai': `best	audio_seconds=.119988 ~0
nano	audio_seconds=.370008 ~0`,
  'azure-ai': `accounts/fireworks/models/deepseek-v3.2	i6.2 o18.5 r3.1 ~9
accounts/fireworks/models/deepseek-v4-flash	i.14 o.28 r.028 ~9
accounts/fireworks/models/deepseek-v4-pro	i1.74 o3.48 r.14 ~9
accounts/fireworks/models/glm-5p1 accounts/fireworks/models/glm-5p2	i1.4 o4.4 r.26 ~9
accounts/fireworks/models/gpt-oss-120b	i1.7 o6.6 r.9 ~9
accounts/fireworks/models/kimi-k2p5	i6.6 o33 r1.1 ~9
accounts/fireworks/models/kimi-k2p6	i.95 o4 r.16 ~9
accounts/fireworks/models/kimi-k3	i3 o15 r.3 ~9
accounts/fireworks/models/minimax-m2p5	i3.3 o13.2 r.3 ~9
accounts/fireworks/models/minimax-m3	i.3 o1.2 r.06 ~9
ada text-embedding-ada-002	i.1 o0 ~9
ai21-jamba-1.5-large jamba-1.5-large	i2 o8 ~9
ai21-jamba-1.5-mini jamba-1.5-mini	i.2 o.4 ~9
babbage babbage-002	i.4 ~10
chatgpt-4o-latest	i2.5 o10 ~11
claude-fable-5	i10 o50 r1 w12.5 h20 web_search=10000 ~9
claude-haiku-4-5	i1 o5 r.1 w1.25 h2 ~0
claude-haiku-4-5-20251001	i1 o5 r.1 w1.25 h2 ~9
claude-opus-4-1	i15 o75 r1.5 w18.75 h30 ~0
claude-opus-4-1-20250805	i15 o75 r1.5 w18.75 h30 ~9
claude-opus-4-5	i5 o25 r.5 w6.25 h10 ~0
claude-opus-4-5-20251101	i5 o25 r.5 w6.25 h10 ~9
claude-opus-4-6 claude-opus-4-7 claude-opus-4-8 claude-opus-5	i5 o25 r.5 w6.25 h10 web_search=10000 ~9
claude-sonnet-4-5	i3 o15 r.3 w3.75 h6 ~0
claude-sonnet-4-5-20250929	i3 o15 r.3 w3.75 h6 ~9
claude-sonnet-4-6	i3 o15 r.3 w3.75 h6 ~9|=batch *.5 ~9
claude-sonnet-5	i2 o10 r.2 w2.5 h4 web_search=10000 ~9|=batch *.5 ~9
codestral-2501	i.3 o.9 ~9
codex-mini-latest	i1.5 o6 ~9
cohere-command-r-08-2024 gpt-4o-mini-search-preview gpt-4o-mini-search-preview-2025-03-11	i.15 o.6 ~9
cohere-command-r-plus-08-2024 gpt-4o-search-preview gpt-4o-search-preview-2025-03-11	i2.5 o10 ~9
cohere-embed-v3-english cohere-embed-v3-multilingual	i.1 o0 ~12
cohere-rerank-v3-english cohere-rerank-v3-multilingual cohere-rerank-v3.5	searches=2000 ~0
cohere-rerank-v4.0-fast	searches=2000 ~13
cohere-rerank-v4.0-pro	searches=2500 ~13
cohere.cohere-rerank-v4.0-fast	searches=2000 ~9
cohere.cohere-rerank-v4.0-pro	searches=2500 ~9
computer-use-preview	i3 o12 ~9
curie davinci-002 text-curie text-davinci	i2 ~10
dall-e-2	images.default.1024x1024=20000 images.default.256x256=16000 images.default.512x512=18000 images.default.default=20000 images.standard.1024x1024=20000 images.standard.256x256=16000 images.standard.512x512=18000 images.standard.default=20000 ~9
dall-e-3	images.default.1024x1024=40000 images.default.1024x1792=80000 images.default.1792x1024=80000 images.default.default=40000 images.hd.1024x1024=80000 images.hd.1024x1792=120000 images.hd.1792x1024=120000 images.hd.default=80000 images.standard.1024x1024=40000 images.standard.1024x1792=80000 images.standard.1792x1024=80000 images.standard.default=40000 ~9
davinci text-davinci-001 text-davinci-002 text-davinci-003	i20 o20 ~9
deepseek-r1	i1.35 o5.4 ~14
deepseek-v3 deepseek-v3-0324	i1.14 o4.56 ~9
deepseek-v3.1	i1.23 o4.94 ~9
deepseek-v3.2 deepseek-v3.2-speciale	i.58 o1.68 ~9
deepseek-v4-flash deepseek-v4-flash-0731	i.19 o.51 r.028 ~9
deepseek-v4-pro	i1.74 o3.48 r.145 ~9
doc-intelligence/prebuilt-document doc-intelligence/prebuilt-layout	pages=10000 ~15
doc-intelligence/prebuilt-read	pages=1500 ~15
embed-v-4-0	i.12 o0 ~16
flux-1.1-pro	images=40000 ~17
flux.1-kontext-pro	images=40000 ~16
flux.2-pro	images=40000 ~18
gpt-3.5-turbo gpt-3.5-turbo-0301 gpt-3.5-turbo-0613 gpt-35-turbo	i1.5 o2 ~9
gpt-3.5-turbo-1106 gpt-35-turbo-1106	i1 o2 ~9
gpt-3.5-turbo-16k gpt-35-turbo-0125.ft gpt-35-turbo-0613.ft gpt-35-turbo-1106.ft gpt-35-turbo-16k	i3 o4 ~9
gpt-4 gpt-4-0314 gpt-4-0613	i30 o60 ~9
gpt-4-0125-preview gpt-4-1106-preview gpt-4-turbo gpt-4-turbo-2024-04-09 gpt-4-vision-preview	i10 o30 ~9
gpt-4-32k gpt-4-32k-0314 gpt-4-32k-0613	i60 o120 ~9
gpt-4.1 gpt-4.1-2025-04-14 o4-mini-deep-research	i2 o8 r.5 web_search=10000 file_search=2500 ~9
gpt-4.1-2025-04-14.ft gpt-4.1.ft	i3 o12 r.75 web_search=10000 file_search=2500 ~9
gpt-4.1-mini gpt-4.1-mini-2025-04-14	i.4 o1.6 r.1 web_search=10000 file_search=2500 ~9
gpt-4.1-mini-2025-04-14.ft gpt-4.1-mini.ft	i.8 o3.2 r.2 web_search=10000 file_search=2500 ~9
gpt-4.1-nano gpt-4.1-nano-2025-04-14	i.1 o.4 r.03 ~9
gpt-4.5-preview-2025-02-27	i75 o150 r37.5 ~9
gpt-4o gpt-4o-2024-08-06 gpt-4o-2024-11-20	i2.5 o10 r1.25 ~9
gpt-4o-2024-05-13	i5 o15 ~9
gpt-4o-2024-08-06.ft gpt-4o.ft	i3.75 o15 r1.875 file_search=2500 ~9
gpt-4o-mini gpt-4o-mini-2024-07-18	i.15 o.6 r.075 ~9
gpt-4o-mini-2024-07-18.ft gpt-4o-mini.ft	i.3 o1.2 r.15 file_search=2500 ~9
gpt-4o-mini-audio-preview gpt-4o-mini-audio-preview-2024-12-17	i15 a20 A10 ~9
gpt-4o-mini-realtime-preview gpt-4o-mini-realtime-preview-2024-12-17	i.6 o2.4 A200 ~9
gpt-4o-mini-transcribe	i1.25 o5 audio_seconds=.18 ~9
gpt-4o-mini-tts	i.6 o0 ~9
gpt-4o-realtime-preview gpt-4o-realtime-preview-2025-06-03	i5 o20 r2.5 a40 A80 c2.5 ~9
gpt-4o-realtime-preview-2024-10-01	i5 o20 r2.5 a100 A200 c20 ~9
gpt-4o-transcribe	i2.5 o10 audio_seconds=.36 ~9
gpt-4o-transcribe-diarize	i2.5 o10 a6 ~9
gpt-5 gpt-5-2025-08-07 gpt-5-chat-latest gpt-5-codex gpt-5-search-api gpt-5-search-api-2025-10-14 gpt-5.1 gpt-5.1-2025-11-13 gpt-5.1-chat-latest gpt-5.1-codex	i1.25 o10 r.125 web_search=10000 file_search=2500 ~9
gpt-5-chat-2025-10-03	i1.25 o10 r.13 web_search=10000 file_search=2500 ~9
gpt-5-mini gpt-5-mini-2025-08-07 gpt-5.1-codex-mini	i.25 o2 r.025 web_search=10000 file_search=2500 ~9
gpt-5-nano gpt-5-nano-2025-08-07	i.05 o.4 r.005 web_search=10000 file_search=2500 ~9
gpt-5-pro gpt-5-pro-2025-10-06	i15 o120 web_search=10000 file_search=2500 ~11
gpt-5.2 gpt-5.2-chat-2025-12-11 gpt-5.2-chat-latest gpt-5.2-codex gpt-5.3-chat gpt-5.3-codex	i1.75 o14 r.175 web_search=10000 file_search=2500 ~9
gpt-5.2-2025-12-11	i1.75 o14 r.18 web_search=10000 file_search=2500 ~9
gpt-5.2-pro gpt-5.2-pro-2025-12-11	i21 o168 web_search=10000 file_search=2500 ~9
gpt-5.4 gpt-5.4-2026-03-05	i2.5 o15 r.25 web_search=10000 file_search=2500 ~9|>272000 *2/1.5 ~19|=priority *2 ~19
gpt-5.4-mini	i.75 o4.5 r.075 web_search=10000 file_search=2500 ~9|=priority *2 ~20
gpt-5.4-mini-2026-03-17	i.75 o4.5 r.08 web_search=10000 file_search=2500 ~9|=priority *2 ~20
gpt-5.4-nano gpt-5.4-nano-2026-03-17	i.2 o1.25 r.02 web_search=10000 file_search=2500 ~9|=priority *2 ~21
gpt-5.4-pro	i30 o180 r3 web_search=10000 file_search=2500 ~9|>272000 *2/1.5 ~22|=priority *2 ~22
gpt-5.4-pro-2026-03-05	i30 o180 r3 ~22|>272000 *2/1.5 ~22|=priority *2 ~22
gpt-5.5	i5 o30 r.5 web_search=10000 file_search=2500 ~9|>272000 *2/1.5 ~23|=priority *2 ~23
gpt-5.5-2026-04-23	i5 o30 r.5 ~23|>272000 *2/1.5 ~23|=priority *2 ~23
gpt-5.5-pro	i30 o180 r3 web_search=10000 file_search=2500 ~9
gpt-5.6 gpt-5.6-2026-07-09 gpt-5.6-sol gpt-5.6-sol-2026-07-09	i5 o30 r.5 w6.25 web_search=10000 file_search=2500 ~9
gpt-5.6-luna gpt-5.6-luna-2026-07-09	i.2 o1.2 r.02 w.25 web_search=10000 file_search=2500 ~9
gpt-5.6-terra gpt-5.6-terra-2026-07-09	i2 o12 r.2 w2.5 web_search=10000 file_search=2500 ~9
gpt-audio	i2.5 o10 a32 A64 ~9
gpt-audio-mini	i.6 o2.4 a1 A2 ~9
gpt-chat-latest	i5 o30 r.5 web_search=10000 file_search=2500 ~9
gpt-image-1	i5 o40 ~9
gpt-image-1.5	i5 o40 r1.25 ~9
gpt-image-1.5-2025-12-16	i5 o10 r1.25 ~9
gpt-image-2 gpt-image-2-2026-04-21	i5 o30 r1.25 m8 M30 n2 images.default.1024x1024=211000 images.default.1024x1536=165000 images.default.1536x1024=165000 images.default.default=211000 images.high.1024x1024=211000 images.high.1024x1536=165000 images.high.1536x1024=165000 images.high.default=211000 images.low.1024x1024=6000 images.low.1024x1536=5000 images.low.1536x1024=5000 images.low.default=6000 images.medium.1024x1024=53000 images.medium.1024x1536=41000 images.medium.1536x1024=41000 images.medium.default=53000 ~9
gpt-oss-120b	i.15 o.6 ~24
gpt-realtime gpt-realtime-1.5 gpt-realtime-2025-08-28	i4 o16 a32 A64 ~9
gpt-realtime-2 gpt-realtime-2.1	i4 o24 r.4 a32 A64 c.4 m5 n.5 ~9
gpt-realtime-2.1-mini gpt-realtime-mini gpt-realtime-mini-2025-10-06 gpt-realtime-mini-2025-12-15	i.6 o2.4 r.06 a10 A20 c.3 m.8 n.08 ~9
grok-3 grok-3-beta grok-3-latest grok-4	i3 o15 ~9
grok-3-fast grok-3-fast-beta grok-3-fast-latest	i3 o15 r.75 ~9
grok-3-mini	i.25 o1.27 ~9
grok-3-mini-beta grok-3-mini-latest	i.3 o.5 ~9
grok-3-mini-fast grok-3-mini-fast-beta grok-3-mini-fast-latest	i.3 o.5 r.075 ~9
grok-4-1-fast-non-reasoning grok-4-fast-non-reasoning grok-4-fast-reasoning	i.2 o.5 r.05 ~9
grok-4-1-fast-reasoning	i.2 o.5 ~25
grok-4-20-non-reasoning grok-4-20-reasoning grok-4.20-beta-0309-non-reasoning grok-4.20-beta-0309-reasoning mistral-large-2411	i2 o6 ~9
grok-code-fast-1	i.2 o1.5 ~9
jamba-instruct	i.5 o.7 ~0
kimi-k2.5	i.6 o3 ~9
kimi-k2.6	i.95 o4 ~9
kimi-k2.7-code	i.95 o4 r.19 ~9
kimi-k3	i33 o165 r3.3 ~9
llama-2-70b-chat	i1.54 o1.77 ~9
llama-2-7b-chat	i.67 o.52 ~9
llama-3.2-11b-vision-instruct	i.37 o.37 ~9
llama-3.2-90b-vision-instruct	i2.04 o2.04 ~9
llama-3.3-70b-instruct meta-llama-3.1-70b-instruct	i.71 o.71 ~9
llama-4-maverick-17b-128e-instruct-fp8	i.35 o1.41 ~9
llama-4-scout-17b-16e-instruct	i.2 o.78 ~9
mai-ds-r1	i1.35 o5.4 ~26
mai-image-2.5	i5 o47 m8 images=50000 input_images=8 ~9
mai-image-2.5-flash	i1.75 o33 m1.75 images=33800 input_images=1.75 ~9
mai-image-2e	i5 M19.5 images=20000 ~27
meta-llama-3-70b-instruct	i2.68 o2.68 ~9
meta-llama-3-8b-instruct meta-llama-3.1-8b-instruct	i.3 o.61 ~9
meta-llama-3.1-405b-instruct	i5.33 o16 ~9
ministral-3b	i.04 o.04 ~28
ministral-3b-2410	i.04 o.04 ~9
mistral-document-ai-2505 mistral-document-ai-2512	pages=3000 ~9
mistral-large	i4 o12 ~0
mistral-large-2407 mistral-large-latest	i2 o6 ~29
mistral-large-3	i.5 o1.5 ~9
mistral-medium-2505	i.4 o2 ~0
mistral-medium-3-5	i1.5 o7.5 ~9
mistral-nemo	i.15 o.15 ~9
mistral-ocr-4-0	pages=4000 ~9
mistral-small	i1 o3 ~0
mistral-small-2503	i.1 o.3 ~9
model_router	i.14 o0 ~30
o1 o1-2024-12-17 o1-preview o1-preview-2024-09-12	i15 o60 r7.5 ~9
o1-mini o1-mini-2024-09-12	i3 o12 r1.5 ~9
o1-pro o1-pro-2025-03-19	i150 o600 file_search=2500 ~9
o3 o3-2025-04-16 o3-deep-research o3-deep-research-2025-06-26 o4-mini-deep-research-2025-06-26	i10 o40 r2.5 web_search=10000 file_search=2500 ~9
o3-mini o3-mini-2025-01-31	i1.1 o4.4 r.55 ~9
o3-pro o3-pro-2025-06-10	i20 o80 file_search=2500 ~9
o4-mini o4-mini-2025-04-16	i1.1 o4.4 r.275 web_search=10000 file_search=2500 ~9
phi-3-medium-128k-instruct	i1 o1 ~10
phi-3-medium-4k-instruct	i.17 o.68 ~31
phi-3-mini-128k-instruct phi-3.5-mini-128k-instruct	i.1 o.1 ~10
phi-3-mini-4k-instruct	i.13 o.52 ~31
phi-3-small-128k-instruct phi-3-small-8k-instruct	i.15 o.6 ~31
phi-3.5-mini-instruct phi-3.5-vision-instruct phi35-mini-instruct phi35-vision-instruct	i.13 o.52 ~9
phi-3.5-moe-instruct phi35-moe-instruct	i.16 o.64 ~9
phi-4 phi4	i.125 o.5 ~9
phi-4-mini-instruct phi4-mini-instruct	i.075 o.3 ~9
phi-4-mini-reasoning	i.08 o.32 ~26
phi-4-multilmodal-instruct phi-4-multimodal-instruct	i.08 o.32 a4 A.32 ~9
phi-4-reasoning	i.125 o.5 ~26
phi-4-reasoning-plus	i.07 o.35 ~10
phi3-medium-4k	i.17 o.68 ~9
poseidon	i10 o2.5 ~9
sora-2	i0 o0 video_seconds.1280x720=360 video_seconds.720x1280=360 ~9
sora-2-pro	i0 o0 video_seconds.1024x1792=1800 video_seconds.1280x720=1080 video_seconds.1792x1024=1800 video_seconds.720x1280=1080 ~9
stable-diffusion-3.5-large	images.default.default=80000 ~9
stable-image-core	images.default.default=40000 ~9
stable-image-ultra	images.default.default=140000 ~9
text-ada-001	i.4 o.4 ~9
text-babbage-001	i.5 o.5 ~9
text-curie-001	i2 o2 ~9
text-embedding-3-large	i.13 o0 ~9
text-embedding-3-small	i.02 o0 ~9
text-embedding-ada text-embedding-ada-002-v2	i.1 o0 ~10
text-moderation-001 text-moderation-004 text-moderation-latest text-moderation-stable	i0 o0 ~9
tts tts-1	input_characters=15 ~9
tts-1-hd tts-hd	input_characters=30 ~9
wizardlm-2-8x22b	i.48 o.48 ~10`,
  'azure-openai': `ada text-embedding-ada-002	i.1 o0 ~32
azure/gpt-3.5-turbo-instruct-0914 azure/gpt-35-turbo-instruct azure/gpt-35-turbo-instruct-0914	i1.5 o2 ~0
babbage babbage-002	i.4 ~10
chatgpt-4o-latest	i2.5 o10 file_search=2500 ~11
codex-mini	i1.5 o6 r.375 ~0
codex-mini-latest	i1.5 o6 ~32
command-r-plus	i3 o15 ~0
computer-use-preview	i3 o12 ~32
curie davinci-002 text-curie text-davinci	i2 ~10
dall-e-2	images.default.1024x1024=20000 images.default.256x256=16000 images.default.512x512=18000 images.default.default=20000 images.standard.1024x1024=20000 images.standard.256x256=16000 images.standard.512x512=18000 images.standard.default=20000 ~32
dall-e-3	images.default.1024x1024=40000 images.default.1024x1792=80000 images.default.1792x1024=80000 images.default.default=40000 images.hd.1024x1024=80000 images.hd.1024x1792=120000 images.hd.1792x1024=120000 images.hd.default=80000 images.standard.1024x1024=40000 images.standard.1024x1792=80000 images.standard.1792x1024=80000 images.standard.default=40000 ~32
davinci text-davinci-001 text-davinci-002 text-davinci-003	i20 o20 ~32
gpt-3.5-turbo gpt-35-turbo	i.5 o1.5 ~24
gpt-3.5-turbo-0125 gpt-35-turbo-0125	i.5 o1.5 ~0
gpt-3.5-turbo-0301 gpt-3.5-turbo-0613	i1.5 o2 ~32
gpt-3.5-turbo-1106 gpt-35-turbo-1106	i1 o2 ~32
gpt-3.5-turbo-16k gpt-35-turbo-0125.ft gpt-35-turbo-0613.ft gpt-35-turbo-1106.ft gpt-35-turbo-16k	i3 o4 ~32
gpt-35-turbo-16k-0613	i3 o4 ~0
gpt-4 gpt-4-0314 gpt-4-0613	i30 o60 ~32
gpt-4-0125-preview gpt-4-1106-preview gpt-4-turbo gpt-4-turbo-2024-04-09 gpt-4-vision-preview	i10 o30 ~32
gpt-4-32k gpt-4-32k-0314 gpt-4-32k-0613	i60 o120 ~32
gpt-4-turbo-vision-preview	i10 o30 ~0
gpt-4.1 gpt-4.1-2025-04-14	i2 o8 r.5 web_search=10000 file_search=2500 ~32|=batch *.5 ~0
gpt-4.1-2025-04-14.ft gpt-4.1.ft	i3 o12 r.75 web_search=10000 file_search=2500 ~32
gpt-4.1-mini gpt-4.1-mini-2025-04-14	i.4 o1.6 r.1 web_search=10000 file_search=2500 ~32|=batch *.5 ~0
gpt-4.1-mini-2025-04-14.ft gpt-4.1-mini.ft	i.8 o3.2 r.2 web_search=10000 file_search=2500 ~32
gpt-4.1-nano gpt-4.1-nano-2025-04-14	i.1 o.4 r.03 ~32|=batch *.5 ~0
gpt-4.5-preview	i75 o150 r37.5 ~0|=batch *.5 ~0
gpt-4.5-preview-2025-02-27	i75 o150 r37.5 file_search=2500 ~32
gpt-4o gpt-4o-2024-08-06 gpt-4o-2024-11-20	i2.5 o10 r1.25 file_search=2500 ~32
gpt-4o-2024-05-13	i5 o15 file_search=2500 ~32
gpt-4o-2024-08-06.ft gpt-4o.ft	i3.75 o15 r1.875 file_search=2500 ~32
gpt-4o-audio-preview-2024-12-17 gpt-audio-1.5-2026-02-23 gpt-audio-2025-08-28	i2.5 o10 a40 A80 ~0
gpt-4o-mini gpt-4o-mini-2024-07-18	i.15 o.6 r.075 file_search=2500 ~32
gpt-4o-mini-2024-07-18.ft gpt-4o-mini.ft	i.3 o1.2 r.15 file_search=2500 ~32
gpt-4o-mini-audio-preview gpt-4o-mini-audio-preview-2024-12-17	i.15 o.6 a10 A20 ~24
gpt-4o-mini-realtime-preview-2024-12-17	i.6 o2.4 r.3 a10 A200 ~32
gpt-4o-mini-search-preview gpt-4o-mini-search-preview-2025-03-11	i.15 o.6 ~32
gpt-4o-mini-transcribe	i1.25 o5 a1.25 audio_seconds=.18 ~32
gpt-4o-mini-tts	i.6 o12 A12 ~24
gpt-4o-realtime-preview gpt-4o-realtime-preview-2025-06-03	i5 o20 r2.5 a40 A80 c2.5 ~32
gpt-4o-realtime-preview-2024-10-01	i5 o20 r2.5 a100 A200 c20 ~32
gpt-4o-realtime-preview-2024-12-17	i5 o20 r2.5 a40 A80 ~0
gpt-4o-search-preview gpt-4o-search-preview-2025-03-11	i2.5 o10 ~32
gpt-4o-transcribe	i2.5 o10 a2.5 audio_seconds=.36 ~32
gpt-4o-transcribe-diarize	i2.5 o10 a6 ~32
gpt-5 gpt-5-2025-08-07 gpt-5-search-api gpt-5-search-api-2025-10-14 gpt-5.1 gpt-5.1-chat-latest	i1.25 o10 r.125 web_search=10000 file_search=2500 ~32
gpt-5-chat	i1.25 o10 r.125 ~33
gpt-5-chat-latest gpt-5-codex gpt-5.1-codex	i1.25 o10 r.125 ~32
gpt-5-mini gpt-5-mini-2025-08-07	i.25 o2 r.025 web_search=10000 file_search=2500 ~32
gpt-5-nano gpt-5-nano-2025-08-07	i.05 o.4 r.005 web_search=10000 file_search=2500 ~32
gpt-5-pro gpt-5-pro-2025-10-06	i15 o120 web_search=10000 file_search=2500 ~11
gpt-5.1-2025-11-13	i1.25 o10 r.125 web_search=10000 file_search=2500 ~32|=priority *2 ~0
gpt-5.1-chat gpt-5.1-codex-max	i1.25 o10 r.125 ~0
gpt-5.1-chat-2025-11-13 gpt-5.1-codex-2025-11-13	i1.25 o10 r.125 ~0|=priority *2 ~0
gpt-5.1-codex-mini	i.25 o2 r.025 ~32
gpt-5.1-codex-mini-2025-11-13	i.25 o2 r.025 ~0|=priority *1.8 ~0
gpt-5.2 gpt-5.2-chat-latest gpt-5.2-codex gpt-5.3-codex	i1.75 o14 r.175 web_search=10000 file_search=2500 ~32
gpt-5.2-2025-12-11 gpt-5.2-chat-2025-12-11 gpt-5.3-chat	i1.75 o14 r.175 web_search=10000 file_search=2500 ~32|=priority *2 ~0
gpt-5.2-chat	i1.75 o14 r.175 ~0|=priority *2 ~0
gpt-5.2-pro gpt-5.2-pro-2025-12-11	i21 o168 web_search=10000 file_search=2500 ~32
gpt-5.4 gpt-5.4-2026-03-05	i2.5 o15 r.25 web_search=10000 file_search=2500 ~32|>272000 *2/1.5 ~0|=priority *2 ~0
gpt-5.4-mini gpt-5.4-mini-2026-03-17	i.75 o4.5 r.075 web_search=10000 file_search=2500 ~32
gpt-5.4-nano gpt-5.4-nano-2026-03-17	i.2 o1.25 r.02 web_search=10000 file_search=2500 ~32
gpt-5.4-pro gpt-5.5-pro	i30 o180 r3 web_search=10000 file_search=2500 ~32|>272000 *2/1.5 ~0
gpt-5.4-pro-2026-03-05 gpt-5.5-pro-2026-04-23	i30 o180 r3 ~0|>272000 *2/1.5 ~0
gpt-5.5	i5 o30 r.5 web_search=10000 file_search=2500 ~32|>272000 *2/1.5 ~0|=priority *2 ~0
gpt-5.5-2026-04-23	i5 o30 r.5 ~0|>272000 *2/1.5 ~0|=priority *2 ~0
gpt-5.5-2026-04-24 gpt-chat-latest	i5 o30 r.5 web_search=10000 file_search=2500 ~32
gpt-5.6 gpt-5.6-sol	i5 o30 r.5 w6.25 web_search=10000 file_search=2500 ~32|>272000 *2/1.5 ~0|=priority *2 ~0
gpt-5.6-2026-07-09 gpt-5.6-sol-2026-07-09	i5 o30 r.5 w6.25 web_search=10000 file_search=2500 ~32
gpt-5.6-luna gpt-5.6-luna-2026-07-09	@-20260807 i1 o6 r.1 w1.25 ~34|@20260807- i.2 o1.2 r.02 w.25 ~34|>272000 *2/1.5 ~34|=batch *.5 ~34|=priority *2 ~34
gpt-5.6-terra gpt-5.6-terra-2026-07-09	@-20260807 i2.5 o15 r.25 w3.125 ~34|@20260807- i2 o12 r.2 w2.5 ~34|>272000 *2/1.5 ~34|=batch *.5 ~34|=priority *2 ~34
gpt-audio	i2.5 o10 a32 A64 ~32
gpt-audio-mini	i.6 o2.4 a1 A2 ~32
gpt-audio-mini-2025-10-06	i.6 o2.4 a10 A20 ~0
gpt-image-1	i5 o40 r1.25 m10 M40 n2.5 images.default.1024x1024=167000 images.default.1024x1536=250000 images.default.1536x1024=250000 images.default.default=167000 images.high.1024x1024=167000 images.high.1024x1536=250000 images.high.1536x1024=250000 images.high.default=167000 images.low.1024x1024=11000 images.low.1024x1536=16000 images.low.1536x1024=16000 images.low.default=11000 images.medium.1024x1024=42000 images.medium.1024x1536=63000 images.medium.1536x1024=63000 images.medium.default=42000 ~32
gpt-image-1-mini	i2 o8 r.2 m2.5 M8 ~0
gpt-image-1.5	i5 o10 r1.25 m8 M32 n2 images.default.1024x1024=133000 images.default.1024x1536=200000 images.default.1536x1024=200000 images.default.default=133000 images.high.1024x1024=133000 images.high.1024x1536=200000 images.high.1536x1024=200000 images.high.default=133000 images.low.1024x1024=9000 images.low.1024x1536=13000 images.low.1536x1024=13000 images.low.default=9000 images.medium.1024x1024=34000 images.medium.1024x1536=50000 images.medium.1536x1024=50000 images.medium.default=34000 ~32
gpt-image-1.5-2025-12-16	i5 o32 r1.25 m8 M32 ~0
gpt-image-2 gpt-image-2-2026-04-21	i5 o30 r1.25 m8 M30 n2 images.default.1024x1024=211000 images.default.1024x1536=165000 images.default.1536x1024=165000 images.default.default=211000 images.high.1024x1024=211000 images.high.1024x1536=165000 images.high.1536x1024=165000 images.high.default=211000 images.low.1024x1024=6000 images.low.1024x1536=5000 images.low.1536x1024=5000 images.low.default=6000 images.medium.1024x1024=53000 images.medium.1024x1536=41000 images.medium.1536x1024=41000 images.medium.default=53000 ~32
gpt-realtime gpt-realtime-1.5	i4 o16 a32 A64 ~32
gpt-realtime-1.5-2026-02-23	i4 o16 r4 a32 A64 input_images=5 ~0
gpt-realtime-2 gpt-realtime-2.1	i4 o24 r.4 a32 A64 c.4 m5 n.5 ~32
gpt-realtime-2.1-mini gpt-realtime-mini gpt-realtime-mini-2025-12-15	i.6 o2.4 r.06 a10 A20 c.3 m.8 n.08 ~32
gpt-realtime-2025-08-28	i4 o16 r4 a32 A64 input_images=5 ~32
gpt-realtime-mini-2025-10-06	i.6 o2.4 r.06 a10 A20 c.3 m.8 n.08 input_images=.8 ~32
gpt-realtime-whisper	audio_seconds=1.02 ~35
grok-3 grok-4	i3 o15 ~32
grok-3-mini	i.3 o.5 ~32
grok-4-fast-non-reasoning grok-4-fast-reasoning	i.2 o.5 r.05 ~32
grok-code-fast-1	i.2 o1.5 ~32
mistral-large-2402 mistral-large-latest	i8 o24 ~0
o1 o1-2024-12-17 o1-preview o1-preview-2024-09-12	i15 o60 r7.5 file_search=2500 ~32
o1-mini o1-mini-2024-09-12	i1.1 o4.4 r.55 file_search=2500 ~24
o1-pro o1-pro-2025-03-19	i150 o600 file_search=2500 ~32
o3 o4-mini-deep-research	i2 o8 r.5 web_search=10000 file_search=2500 ~32
o3-2025-04-16	i2 o8 r.5 file_search=2500 ~32
o3-deep-research o3-deep-research-2025-06-26 o4-mini-deep-research-2025-06-26	i10 o40 r2.5 web_search=10000 file_search=2500 ~32
o3-mini o3-mini-2025-01-31	i1.1 o4.4 r.55 file_search=2500 ~32
o3-pro o3-pro-2025-06-10	i20 o80 file_search=2500 ~32|=batch *.5 ~0
o4-mini o4-mini-2025-04-16	i1.1 o4.4 r.275 web_search=10000 file_search=2500 ~32
phi-3-medium-128k-instruct	i1 o1 ~10
phi-3-mini-128k-instruct phi-3.5-mini-128k-instruct	i.1 o.1 ~10
phi-4	i.07 o.14 ~10
phi-4-mini-instruct	i.08 o.35 ~10
phi-4-multimodal-instruct	i.05 o.1 ~10
phi-4-reasoning-plus	i.07 o.35 ~10
sora-2	i0 o0 video_seconds=360 video_seconds.1280x720=360 video_seconds.720x1280=360 ~32
sora-2-pro	i0 o0 video_seconds=1080 video_seconds.1024x1792=1800 video_seconds.1280x720=1080 video_seconds.1792x1024=1800 video_seconds.720x1280=1080 ~32
sora-2-pro-high-res	video_seconds=1800 ~36
speech/azure-stt	audio_seconds=1.00000008 ~37
speech/azure-tts	input_characters=15 ~38
speech/azure-tts-hd	input_characters=30 ~38
text-ada-001	i.4 o.4 ~32
text-babbage-001	i.5 o.5 ~32
text-curie-001	i2 o2 ~32
text-embedding-3-large	i.13 o0 ~32
text-embedding-3-small	i.02 o0 ~32
text-embedding-ada text-embedding-ada-002-v2	i.1 o0 ~10
text-moderation-001 text-moderation-004 text-moderation-latest text-moderation-stable	i0 o0 ~32
tts tts-1	input_characters=15 ~32
tts-1-hd tts-hd	input_characters=30 ~32
whisper-1	audio_seconds=.36 ~0
wizardlm-2-8x22b	i.48 o.48 ~10
*	=batch *.5|&data-zone,regional,us,eu *1.1`,
  'bedrock': `ai21.j2-mid-v1	i12.5 o12.5 ~39
ai21.j2-ultra-v1	i18.8 o18.8 ~39
ai21.jamba-1-5-large-v1:0	i2 o8 ~0
ai21.jamba-1-5-mini-v1:0	i.2 o.4 ~0
ai21.jamba-instruct-v1:0	i.5 o.7 ~0
amazon-nova/nova-lite-v1	i.06 o.24 ~0
amazon-nova/nova-micro-v1	i.035 o.14 ~0
amazon-nova/nova-premier-v1	i2.5 o12.5 ~0
amazon-nova/nova-pro-v1	i.8 o3.2 ~0
amazon.nova-2-lite-v1:0	i.3 o2.5 r.075 ~0
amazon.nova-2-multimodal-embeddings-v1:0	i.135 o0 input_images=60 ~40
amazon.nova-2-pro-preview-20251202-v1:0 apac.amazon.nova-2-pro-preview-20251202-v1:0 eu.amazon.nova-2-pro-preview-20251202-v1:0 us.amazon.nova-2-pro-preview-20251202-v1:0	i2.1875 o17.5 r.546875 a2.1875 m2.1875 ~0
amazon.nova-2-sonic-v1:0	i.33 o2.75 a3 A12 ~41
amazon.nova-canvas-v1:0 stability.stable-outpaint-v1:0 us.amazon.nova-canvas-v1:0	images=60000 ~0
amazon.nova-lite-v1:0	i.06 o.24 r.015 ~41|=batch *.5 ~39|&ap-northeast-1,ap-southeast-5,ap-southeast-7,us-gov-west-1 *1.2 ~39|&ap-northeast-2,ap-south-1 *1 i.071 o.284 ~39|&ap-southeast-1 *1.35 ~39|&ap-southeast-2 *1.05 ~39|&ap-southeast-4,eu-north-1 *1 i.065 o.26 ~39|&ca-central-1 *1 i.064 o.256 ~39|&eu-central-1 *1.3 ~39|&eu-south-1 *1.6 ~39|&eu-south-2 *1.1 ~39|&eu-west-1 *1.15 ~39|&eu-west-2 *1.4 ~39|&eu-west-3 *1 i.088 o.352 ~39|=batch &ap-northeast-2,ap-south-1 *1 i.0355 o.142 ~39|=batch &ap-southeast-4,eu-north-1 *1 i.0325 o.13 ~39|=batch &ca-central-1 *1 i.032 o.128 ~39|=batch &eu-west-3 *1 i.044 o.176 ~39
amazon.nova-micro-v1:0	i.035 o.14 r.00875 ~41|=batch *.5 ~39|&ap-northeast-1,us-gov-west-1 *1.2 ~39|&ap-northeast-2,ap-south-1 *1 i.041 o.164 ~39|&ap-southeast-1 *1 i.047 o.188 ~39|&ap-southeast-2 *1.03 ~39|&eu-central-1 *1 i.046 o.184 ~39|&eu-north-1 *1 i.038 o.152 ~39|&eu-south-1 *1.6 ~39|&eu-south-2 *1 i.039 o.156 ~39|&eu-west-1 *1 i.04 o.16 ~39|&eu-west-2 *1.4 ~39|&eu-west-3 *1 i.052 o.208 ~39|=batch &ap-northeast-2,ap-south-1 *1 i.0205 o.082 ~39|=batch &ap-southeast-1 *1 i.0235 o.094 ~39|=batch &eu-central-1 *1 i.023 o.092 ~39|=batch &eu-north-1 *1 i.019 o.076 ~39|=batch &eu-south-2 *1 i.0195 o.078 ~39|=batch &eu-west-1 *1 i.02 o.08 ~39|=batch &eu-west-3 *1 i.026 o.104 ~39
amazon.nova-premier-v1:0 us.amazon.nova-premier-v1:0	i2.5 o12.5 r.625 ~41
amazon.nova-pro-v1:0	i.8 o3.2 r.2 ~41|=batch *.5 ~39|&ap-northeast-1,us-gov-west-1 *1.2 ~39|&ap-northeast-2 *1.1875 ~39|&ap-south-1 *1.175 ~39|&ap-southeast-1 *1.35 ~39|&ap-southeast-2 *1.05 ~39|&ap-southeast-4,eu-north-1 *1.0875 ~39|&eu-central-1 *1.3125 ~39|&eu-south-1 *1.6 o5.21 ~39|&eu-south-2 *1.1 ~39|&eu-west-1 *1.15 ~39|&eu-west-2 *1.4125 ~39|&eu-west-3 *1.475 ~39|=batch &eu-south-1 *.8 o2.605 ~39
amazon.nova-sonic-v1:0	i.06 o.24 a3.4 A13.6 ~41
amazon.rerank-v1:0	searches=1000 ~39
amazon.titan-embed-g1-text-02 amazon.titan-embed-text-v1	i.1 o0 ~41
amazon.titan-embed-image-v1	i.8 o0 input_images=60 ~41
amazon.titan-embed-text-v2:0	i.02 o0 ~39|=batch *.5 ~39
amazon.titan-image-generator-v1 amazon.titan-image-generator-v2 amazon.titan-image-generator-v2:0	images=8000 ~0
amazon.titan-text-express-v1	i.2 o.6 ~39|=batch *.5 ~39
amazon.titan-text-lite-v1	i.15 o.2 ~39|=batch *.5 ~39
amazon.titan-text-premier-v1:0	i.5 o1.5 ~0
anthropic.claude-3-5-haiku-20241022-v1:0 claude-3-5-haiku-20241022	i.8 o4 r.08 w1 h1.6 ~39
anthropic.claude-3-5-sonnet-20240620-v1:0 anthropic.claude-3-5-sonnet-20241022-v2:0	i3 o15 r.3 w3.75 h6 ~39|>200000 *2 ~0
anthropic.claude-3-7-sonnet-20240620-v1:0	i3.6 o18 r.36 w4.5 h7.2 ~0
anthropic.claude-3-7-sonnet-20250219-v1:0 anthropic.claude-3-sonnet-20240229-v1:0 claude-3-5-sonnet-20240620 claude-3-5-sonnet-20241022 claude-3-7-sonnet-20250219 claude-3-sonnet-20240229 claude-sonnet-4-20250514 claude-sonnet-4-5-20250929	i3 o15 r.3 w3.75 h6 ~39
anthropic.claude-3-haiku-20240307-v1:0	i.25 o1.25 r.025 w.3125 h.5 ~39
anthropic.claude-3-opus-20240229-v1:0 claude-opus-4-1-20250805 claude-opus-4-20250514	i15 o75 r1.5 w18.75 h30 ~39
anthropic.claude-fable-5 global.anthropic.claude-fable-5	i10 o50 r1 w12.5 h20 web_search=10000 ~39|=batch *.5 ~39
anthropic.claude-fable-5-1 claude-fable-5-1	i11 o55 r.275 w13.75 h22 ~42
anthropic.claude-fable-5-v1 global.anthropic.claude-fable-5-v1	i10 o50 r1 w12.5 h20 ~39|=batch *.5 ~39
anthropic.claude-haiku-4-5-20251001-v1:0 claude-haiku-4-5-20251001	i1 o5 r.1 w1.25 h2 ~39
anthropic.claude-haiku-4-5@20251001	i1 o5 r.1 w1.25 h2 ~43
anthropic.claude-instant-v1 claude-instant	i.8 o2.4 ~39
anthropic.claude-opus-4-1-20250805-v1:0 anthropic.claude-opus-4-20250514-v1:0	i15 o75 r1.5 w18.75 h30 web_search=10000 ~39
anthropic.claude-opus-4-5-20251101-v1:0	i5 o25 r.5 w6.25 h10 web_search=10000 ~39
anthropic.claude-opus-4-6-v1 anthropic.claude-opus-4-7 anthropic.claude-opus-4-8 anthropic.claude-opus-5 global.anthropic.claude-opus-4-6-v1 global.anthropic.claude-opus-4-7 global.anthropic.claude-opus-4-8 global.anthropic.claude-opus-5	i5 o25 r.5 w6.25 h10 web_search=10000 ~39|=batch *.5 ~39
anthropic.claude-opus-4-6-v1:0 anthropic.claude-opus-4-7-v1 anthropic.claude-opus-4-8-v1 anthropic.claude-opus-5-v1 claude-opus-4-6 global.anthropic.claude-opus-4-7-v1 global.anthropic.claude-opus-4-8-v1 global.anthropic.claude-opus-5-v1	i5 o25 r.5 w6.25 h10 ~39|=batch *.5 ~39
anthropic.claude-opus-5-5 au.anthropic.claude-opus-5-5 claude-opus-5-5 eu.anthropic.claude-opus-5-5 jp.anthropic.claude-opus-5-5 us.anthropic.claude-opus-5-5	i4.4 o22 r.22 w5.5 h8.8 ~44
anthropic.claude-sonnet-4-20250514-v1:0 anthropic.claude-sonnet-4-5-20250929-v1:0 claude-sonnet-4-5-20250929-v1:0	i3 o15 r.3 w3.75 h6 web_search=10000 ~39|>200000 *2/1.5 ~0
anthropic.claude-sonnet-4-6 global.anthropic.claude-sonnet-4-6	i3 o15 r.3 w3.75 h6 web_search=10000 ~39|=batch *.5 ~39
anthropic.claude-sonnet-4-6-v1 anthropic.claude-sonnet-4-6-v1:0 claude-sonnet-4-6 claude-sonnet-4-6-v1	i3 o15 r.3 w3.75 h6 ~39|=batch *.5 ~39
anthropic.claude-sonnet-5 global.anthropic.claude-sonnet-5	i2 o10 r.2 w2.5 h4 web_search=10000 ~39|=batch *.5 ~39
anthropic.claude-sonnet-5-v1 global.anthropic.claude-sonnet-5-v1	i2 o10 r.2 w2.5 h4 ~39|=batch *.5 ~39
anthropic.claude-v1 anthropic.claude-v2 anthropic.claude-v2:1 claude	i8 o24 ~39
apac.amazon.nova-2-lite-v1:0 eu.amazon.nova-2-lite-v1:0	i.33 o2.75 r.0825 ~0
apac.amazon.nova-lite-v1:0	i.063 o.252 r.01575 ~41
apac.amazon.nova-micro-v1:0	i.037 o.148 r.00925 ~41
apac.amazon.nova-pro-v1:0	i.84 o3.36 r.21 ~41
apac.anthropic.claude-3-5-sonnet-20240620-v1:0 apac.anthropic.claude-3-5-sonnet-20241022-v2:0 apac.anthropic.claude-3-sonnet-20240229-v1:0 eu.anthropic.claude-3-5-sonnet-20240620-v1:0 eu.anthropic.claude-3-5-sonnet-20241022-v2:0 eu.anthropic.claude-3-7-sonnet-20250219-v1:0 eu.anthropic.claude-3-sonnet-20240229-v1:0 global.anthropic.claude-sonnet-4-6-v1:0 invoke/anthropic.claude-3-5-sonnet-20240620-v1:0 us.anthropic.claude-3-5-sonnet-20240620-v1:0 us.anthropic.claude-3-5-sonnet-20241022-v2:0 us.anthropic.claude-3-7-sonnet-20250219-v1:0 us.anthropic.claude-3-sonnet-20240229-v1:0	i3 o15 r.3 w3.75 h6 ~41
apac.anthropic.claude-3-haiku-20240307-v1:0 eu.anthropic.claude-3-haiku-20240307-v1:0 us.anthropic.claude-3-haiku-20240307-v1:0	i.25 o1.25 r.025 w.3125 h.5 ~41
apac.anthropic.claude-haiku-4-5-20251001-v1:0 au.anthropic.claude-haiku-4-5-20251001-v1:0 eu.anthropic.claude-haiku-4-5-20251001-v1:0 jp.anthropic.claude-haiku-4-5-20251001-v1:0 us.anthropic.claude-haiku-4-5-20251001-v1:0	i1.1 o5.5 r.11 w1.375 h2.2 ~41
apac.anthropic.claude-sonnet-4-20250514-v1:0 eu.anthropic.claude-sonnet-4-20250514-v1:0 global.anthropic.claude-sonnet-4-20250514-v1:0 global.anthropic.claude-sonnet-4-5-20250929-v1:0 us.anthropic.claude-sonnet-4-20250514-v1:0	i3 o15 r.3 w3.75 h6 web_search=10000 ~41|>200000 *2/1.5 ~0
au.anthropic.claude-opus-4-6-v1 au.anthropic.claude-opus-4-7 au.anthropic.claude-opus-4-8 eu.anthropic.claude-opus-4-5-20251101-v1:0 eu.anthropic.claude-opus-4-6-v1 eu.anthropic.claude-opus-4-7 eu.anthropic.claude-opus-4-8 jp.anthropic.claude-opus-4-7 jp.anthropic.claude-opus-4-8 us.anthropic.claude-opus-4-5-20251101-v1:0 us.anthropic.claude-opus-4-6-v1 us.anthropic.claude-opus-4-7 us.anthropic.claude-opus-4-8	i5.5 o27.5 r.55 w6.875 h11 web_search=10000 ~41
au.anthropic.claude-opus-5 eu.anthropic.claude-opus-5 jp.anthropic.claude-opus-5 us.anthropic.claude-opus-5	i5.5 o27.5 r.55 w6.875 h11 web_search=10000 ~42
au.anthropic.claude-sonnet-4-5-20250929-v1:0 eu.anthropic.claude-sonnet-4-5-20250929-v1:0 jp.anthropic.claude-sonnet-4-5-20250929-v1:0 us.anthropic.claude-sonnet-4-5-20250929-v1:0	i3.3 o16.5 r.33 w4.125 h6.6 web_search=10000 ~41|>200000 *2/1.5 ~0
au.anthropic.claude-sonnet-4-6 eu.anthropic.claude-sonnet-4-6 jp.anthropic.claude-sonnet-4-6 us.anthropic.claude-sonnet-4-6	i3.3 o16.5 r.33 w4.125 h6.6 web_search=10000 ~41
au.anthropic.claude-sonnet-5 eu.anthropic.claude-sonnet-5 jp.anthropic.claude-sonnet-5 us.anthropic.claude-sonnet-5	i2.2 o11 r.22 w2.75 h4.4 web_search=10000 ~41
claude-3-haiku-20240307	i.25 o1.25 ~39
claude-3-opus-20240229	i15 o75 ~39
claude-fable-5 eu.anthropic.claude-fable-5-v1 us.anthropic.claude-fable-5-v1	i11 o55 r1.1 w13.75 h22 ~41
claude-opus-4-5-20251101	i5 o25 r.5 w6.25 h10 ~39
claude-opus-5 eu.anthropic.claude-opus-5-v1 us.anthropic.claude-opus-5-v1	i5.5 o27.5 r.55 w6.875 h11 ~42
cohere.command-light-text-v14	i.3 o.6 ~39
cohere.command-r-plus-v1:0	i3 o15 ~39
cohere.command-r-v1:0	i.5 o1.5 ~39
cohere.command-text-v14	i1.5 o2 ~39
cohere.embed-english-v3 cohere.embed-multilingual-v3	i.1 o0 ~39
cohere.embed-v4:0	i.12 o0 ~39
cohere.rerank-v3-5:0 rerank-v4.0-fast	searches=2000 ~39
deepseek.r1-v1:0	i1.35 o5.4 ~39
deepseek.v3-v1:0	i.58 o1.68 ~39
deepseek.v3.2	i.62 o1.85 ~39
eu.amazon.nova-lite-v1:0	i.078 o.312 r.0195 ~41
eu.amazon.nova-micro-v1:0	i.046 o.184 r.0115 ~41
eu.amazon.nova-pro-v1:0	i1.05 o4.2 r.2625 ~41
eu.anthropic.claude-3-5-haiku-20241022-v1:0 us.anthropic.claude-3-5-haiku-20241022-v1:0	i.8 o4 r.08 w1 h1.6 ~41
eu.anthropic.claude-3-opus-20240229-v1:0 us.anthropic.claude-3-opus-20240229-v1:0	i15 o75 r1.5 w18.75 h30 ~41
eu.anthropic.claude-fable-5 us.anthropic.claude-fable-5	i11 o55 r1.1 w13.75 h22 web_search=10000 ~0
eu.anthropic.claude-opus-4-1-20250805-v1:0 eu.anthropic.claude-opus-4-20250514-v1:0 us.anthropic.claude-opus-4-1-20250805-v1:0 us.anthropic.claude-opus-4-20250514-v1:0	i15 o75 r1.5 w18.75 h30 web_search=10000 ~41
eu.anthropic.claude-opus-4-6-v1:0 eu.anthropic.claude-opus-4-7-v1 eu.anthropic.claude-opus-4-8-v1 us.anthropic.claude-opus-4-6-v1:0 us.anthropic.claude-opus-4-7-v1 us.anthropic.claude-opus-4-8-v1	i5.5 o27.5 r.55 w6.875 h11 ~41
eu.anthropic.claude-sonnet-4-6-v1 eu.anthropic.claude-sonnet-4-6-v1:0 us.anthropic.claude-sonnet-4-6-v1 us.anthropic.claude-sonnet-4-6-v1:0	i3.3 o16.5 r.33 w4.125 h6.6 ~41
eu.anthropic.claude-sonnet-5-v1 us.anthropic.claude-sonnet-5-v1	i2.2 o11 r.22 w2.75 h4.4 ~41
eu.deepseek.v3.2	i.74 o2.22 ~0
eu.meta.llama3-2-1b-instruct-v1:0	i.13 o.13 ~0
eu.meta.llama3-2-3b-instruct-v1:0	i.19 o.19 ~0
eu.mistral.pixtral-large-2502-v1:0	i2 o6 ~0
eu.twelvelabs.marengo-embed-2-7-v1:0 us.twelvelabs.marengo-embed-2-7-v1:0	i70 o0 input_images=100 ~0
eu.twelvelabs.pegasus-1-2-v1:0 twelvelabs.pegasus-1-2-v1:0 us.twelvelabs.pegasus-1-2-v1:0	o7.5 ~0
global.amazon.nova-2-lite-v1:0	i.3 o2.5 r.075 ~41
global.anthropic.claude-fable-5-1-v1:0	i10 o50 r.25 w12.5 h20 ~6
global.anthropic.claude-fable-5-v1:0	i10 o50 r1 w12.5 h20 ~41
global.anthropic.claude-haiku-4-5-20251001-v1:0	i1 o5 r.1 w1.25 h2 ~41
global.anthropic.claude-opus-4-5-20251101-v1:0	i5 o25 r.5 w6.25 h10 web_search=10000 ~41
global.anthropic.claude-opus-4-5-v1:0 global.anthropic.claude-opus-4-6-v1:0 global.anthropic.claude-opus-4-7-v1:0 global.anthropic.claude-opus-4-8-v1:0	i5 o25 r.5 w6.25 h10 ~41
global.anthropic.claude-opus-5-5	i4 o20 r.2 w5 h8 ~44
global.anthropic.claude-sonnet-5-v1:0	i2 o10 r.2 w2.5 h4 ~41
global.openai.gpt-5.6-luna	i.2 o1.2 r.02 w.25 ~39|>272000 *2/1.5 ~39
global.openai.gpt-5.6-sol	@-20260821 i5 o30 r.5 w6.25 ~45|@20260821- i4 o20 r.4 w5 ~45|>272000 *2/1.5 ~45
global.openai.gpt-5.6-terra	i2 o12 r.2 w2.5 ~39|>272000 *2/1.5 ~39
global.xai.grok-4.6 xai.grok-4.6	i2 o6 r.5 ~39
google.gemma-3-12b-it	i.09 o.29 ~41
google.gemma-3-27b-it	i.23 o.38 ~41
google.gemma-3-4b-it	i.04 o.08 ~41
in.openai.gpt-5.6-luna openai.gpt-5.6-luna us.openai.gpt-5.6-luna	@-20260730 i1.1 o6.6 r.11 w1.375 ~46|@20260730- i.22 o1.32 r.022 w.275 ~46|>272000 *2/1.5 ~46
in.openai.gpt-5.6-terra openai.gpt-5.6-terra us.openai.gpt-5.6-terra	@-20260730 i2.75 o16.5 r.275 w3.4375 ~47|@20260730- i2.2 o13.2 r.22 w2.75 ~47|>272000 *2/1.5 ~47
max-x-max/50-steps/stability.stable-diffusion-xl-v0	images=36000 ~0
max-x-max/max-steps/stability.stable-diffusion-xl-v0	images=72000 ~0
meta.llama2-13b-chat-v1	i.75 o1 ~39|=batch *.5 ~39
meta.llama2-70b-chat-v1	i1.95 o2.56 ~39|=batch *.5 ~39
meta.llama3-1-405b-instruct-v1:0	i2.4 o2.4 ~39|=batch *.5 ~39
meta.llama3-1-70b-instruct-v1:0 meta.llama3-2-90b-instruct-v1:0 meta.llama3-3-70b-instruct-v1:0	i.72 o.72 ~39|=batch *.5 ~39
meta.llama3-1-8b-instruct-v1:0	i.22 o.22 ~39|=batch *.5 ~39
meta.llama3-2-11b-instruct-v1:0	i.16 o.16 ~39|=batch *.5 ~39
meta.llama3-2-1b-instruct-v1:0	i.1 o.1 ~39|=batch *.5 ~39|&eu-central-1 *1.3 ~39|&eu-west-1 *1.1 ~39|&eu-west-3 *1.3 ~39
meta.llama3-2-3b-instruct-v1:0	i.15 o.15 ~39|=batch *.5 ~39|&eu-central-1 *1 i.19 o.19 ~39|&eu-west-1 *1 i.17 o.17 ~39|&eu-west-3 *1 i.2 o.2 ~39|=batch &eu-central-1 *1 i.095 o.095 ~39|=batch &eu-west-1 *1 i.085 o.085 ~39|=batch &eu-west-3 *1 i.1 o.1 ~39
meta.llama3-70b-instruct-v1:0	i2.65 o3.5 ~39|=batch *.5 ~39
meta.llama3-8b-instruct-v1:0	i.3 o.6 ~41|=batch *.5 ~39
meta.llama4-maverick-17b-instruct-v1:0	i.24 o.97 ~39|=batch *.5 ~39|=priority *1.75 ~39|=flex *.5 ~39
meta.llama4-scout-17b-instruct-v1:0	i.17 o.66 ~39|=batch *.5 ~39|=priority *1.75 ~39|=flex *.5 ~39
minimax.minimax-m2 minimax.minimax-m2.1 minimax.minimax-m2.5	i.3 o1.2 ~39
mistral.devstral-2-123b	i.4 o2 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39
mistral.magistral-small-2509	i.5 o1.5 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39|&ap-northeast-1,sa-east-1 *1.22 o1.82 ~39|&ap-south-1,eu-south-1,eu-west-1 *1.18 o1.76 ~39|&ap-southeast-2 *1.03 ~39|&eu-west-2 *1.56 o2.33 ~39|=priority &ap-northeast-1,sa-east-1 *2.135 o3.185 ~39|=flex &ap-northeast-1,sa-east-1 *.61 o.91 ~39|=batch &ap-northeast-1,sa-east-1 *.61 o.91 ~39|=priority &ap-south-1,eu-south-1,eu-west-1 *2.065 o3.08 ~39|=flex &ap-south-1,eu-south-1,eu-west-1 *.59 o.88 ~39|=batch &ap-south-1,eu-south-1,eu-west-1 *.59 o.88 ~39|=priority &eu-west-2 *2.73 o4.0775 ~39|=flex &eu-west-2 *.78 o1.165 ~39|=batch &eu-west-2 *.78 o1.165 ~39
mistral.ministral-3-14b-instruct	i.2 o.2 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39|&ap-northeast-1,ap-south-1,eu-south-1,eu-west-1,sa-east-1 *1.2 ~39|&ap-southeast-2 *1.03 ~39|&eu-west-2 *1.55 ~39
mistral.ministral-3-3b-instruct	i.1 o.1 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39|&ap-northeast-1,ap-south-1,eu-south-1,eu-west-1,sa-east-1 *1.2 ~39|&ap-southeast-2 *1.03 ~39|&eu-west-2 *1.6 ~39
mistral.ministral-3-8b-instruct	i.15 o.15 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39|&ap-northeast-1,ap-south-1,eu-south-1,eu-west-1,sa-east-1 *1.2 ~39|&ap-southeast-2 *1.03 ~39|&eu-west-2 *1 i.23 o.23 ~39|=priority &eu-west-2 *1 i.4025 o.4025 ~39|=flex &eu-west-2 *1 i.115 o.115 ~39|=batch &eu-west-2 *1 i.115 o.115 ~39
mistral.mistral-7b-instruct-v0:2	i.15 o.2 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39|&ap-south-1 *1.2 ~39|&ap-southeast-2,eu-west-2,eu-west-3 *1/1.3 i.2 ~39|&ca-central-1 *1/1.15 i.17 ~39|&eu-west-1 *1/1.1 i.16 ~39|&sa-east-1 *1/1.7 i.25 ~39|=priority &ap-southeast-2,eu-west-2,eu-west-3 *1/2.275 i.35 ~39|=flex &ap-southeast-2,eu-west-2,eu-west-3 *1/.65 i.1 ~39|=batch &ap-southeast-2,eu-west-2,eu-west-3 *1/.65 i.1 ~39|=priority &ca-central-1 *1/2.0125 i.2975 ~39|=flex &ca-central-1 *1/.575 i.085 ~39|=batch &ca-central-1 *1/.575 i.085 ~39|=priority &eu-west-1 *1/1.925 i.28 ~39|=flex &eu-west-1 *1/.55 i.08 ~39|=batch &eu-west-1 *1/.55 i.08 ~39|=priority &sa-east-1 *1/2.975 i.4375 ~39|=flex &sa-east-1 *1/.85 i.125 ~39|=batch &sa-east-1 *1/.85 i.125 ~39
mistral.mistral-large-2402-v1:0	i4 o12 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39|&ap-south-1 *1.2 ~39|&ap-southeast-2,eu-west-2,eu-west-3 *1.3 ~39|&ca-central-1 *1.15 ~39|&eu-west-1 *1.075 o13 ~39|&sa-east-1 *1.675 o20.2 ~39|=priority &eu-west-1 *1.88125 o22.75 ~39|=flex &eu-west-1 *.5375 o6.5 ~39|=batch &eu-west-1 *.5375 o6.5 ~39|=priority &sa-east-1 *2.93125 o35.35 ~39|=flex &sa-east-1 *.8375 o10.1 ~39|=batch &sa-east-1 *.8375 o10.1 ~39
mistral.mistral-large-2407-v1:0	i2 o6 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.75 ~39
mistral.mistral-large-3-675b-instruct	i.5 o1.5 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39|&ap-northeast-1,sa-east-1 *1.22 o1.82 ~39|&ap-south-1 *1.18 o1.76 ~39|&ap-southeast-2 *1.03 ~39|=priority &ap-northeast-1,sa-east-1 *2.135 o3.185 ~39|=flex &ap-northeast-1,sa-east-1 *.61 o.91 ~39|=batch &ap-northeast-1,sa-east-1 *.61 o.91 ~39|=priority &ap-south-1 *2.065 o3.08 ~39|=flex &ap-south-1 *.59 o.88 ~39|=batch &ap-south-1 *.59 o.88 ~39
mistral.mistral-small-2402-v1:0	i1 o3 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39
mistral.mixtral-8x7b-instruct-v0:1	i.45 o.7 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39|&ap-south-1 *1.2 ~39|&ap-southeast-2,eu-west-2,eu-west-3 *1/1.3 i.59 ~39|&ca-central-1 *1 i.52 o.81 ~39|&eu-west-1 *1 i.49 o.76 ~39|&sa-east-1 *1 i.76 o1.18 ~39|=priority &ap-southeast-2,eu-west-2,eu-west-3 *1/2.275 i1.0325 ~39|=flex &ap-southeast-2,eu-west-2,eu-west-3 *1/.65 i.295 ~39|=batch &ap-southeast-2,eu-west-2,eu-west-3 *1/.65 i.295 ~39|=priority &ca-central-1 *1/2.025 i.91 ~39|=flex &ca-central-1 *1 i.26 o.405 ~39|=batch &ca-central-1 *1 i.26 o.405 ~39|=priority &eu-west-1 *1/1.9 i.8575 ~39|=flex &eu-west-1 *1 i.245 o.38 ~39|=batch &eu-west-1 *1 i.245 o.38 ~39|=priority &sa-east-1 *1/2.95 i1.33 ~39|=flex &sa-east-1 *1 i.38 o.59 ~39|=batch &sa-east-1 *1 i.38 o.59 ~39
mistral.pixtral-large-2502-v1:0	i2 o6 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39
mistral.voxtral-mini-3b-2507	i.04 o.04 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39|&ap-northeast-1,ap-south-1,eu-south-1,eu-west-1,sa-east-1 *1.25 ~39|&ap-southeast-2 *1.03 ~39|&eu-west-2 *1.5 ~39
mistral.voxtral-small-24b-2507	i.1 o.3 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39|&ap-northeast-1,sa-east-1 *1.2 ~39|&ap-south-1,eu-south-1,eu-west-1 *1.2 o.35 ~39|&ap-southeast-2 *1.03 ~39|&eu-west-2 *1.6 o.47 ~39|=priority &ap-south-1,eu-south-1,eu-west-1 *2.1 o.6125 ~39|=flex &ap-south-1,eu-south-1,eu-west-1 *.6 o.175 ~39|=batch &ap-south-1,eu-south-1,eu-west-1 *.6 o.175 ~39|=priority &eu-west-2 *2.8 o.8225 ~39|=flex &eu-west-2 *.8 o.235 ~39|=batch &eu-west-2 *.8 o.235 ~39
moonshot.kimi-k2-thinking	i.6 o2.5 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39|&ap-northeast-1,sa-east-1 *1/1.212 i.73 ~39|&ap-south-1 *1/1.176 i.71 ~39|&ap-southeast-2 *1.03 ~39|=priority &ap-northeast-1,sa-east-1 *1/2.121 i1.2775 ~39|=flex &ap-northeast-1,sa-east-1 *1/.606 i.365 ~39|=batch &ap-northeast-1,sa-east-1 *1/.606 i.365 ~39|=priority &ap-south-1 *1/2.058 i1.2425 ~39|=flex &ap-south-1 *1/.588 i.355 ~39|=batch &ap-south-1 *1/.588 i.355 ~39
moonshotai.kimi-k2-thinking	i.73 o3.03 ~0
moonshotai.kimi-k2.5	i.6 o3 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39|&ap-northeast-1,ap-south-1,ap-southeast-3,eu-north-1,sa-east-1 *1.2 ~39|&ap-southeast-2 *1.03 ~39
nvidia.nemotron-nano-12b-v2	i.2 o.6 ~0
nvidia.nemotron-nano-3-30b nvidia.nemotron-nano-3-30b:0	i.06 o.24 ~41
nvidia.nemotron-nano-9b-v2 nvidia.nemotron-nano-9b-v2:0	i.06 o.23 ~41
nvidia.nemotron-super-3-120b nvidia.nemotron-super-3-120b:0	i.15 o.65 ~41
openai.gpt-5.4	i2.75 o16.5 r.275 ~41
openai.gpt-5.5	i5.5 o33 r.55 ~41
openai.gpt-5.6-sol us.openai.gpt-5.6-sol	@-20260821 i5.5 o33 r.55 w6.875 ~45|@20260821- i4.4 o22 r.44 w5.5 ~45|>272000 *2/1.5 ~45
openai.gpt-oss-120b-1:0	i.15 o.6 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39|&ap-northeast-1,sa-east-1 *1.2 o.73 ~39|&ap-south-1 *1.2 o.71 ~39|&ap-southeast-3 *1 i.16 o.62 ~39|&eu-central-1,eu-south-1 *1 i.2 o.79 ~39|&eu-west-1 *1.2 o.7 ~39|&eu-west-2 *1/1.55 i.23 ~39|&us-gov-east-1,us-gov-west-1 *1.2 ~39|=priority &ap-northeast-1,sa-east-1 *2.1 o1.2775 ~39|=flex &ap-northeast-1,sa-east-1 *.6 o.365 ~39|=batch &ap-northeast-1,sa-east-1 *.6 ~39|=priority &ap-south-1 *2.1 o1.2425 ~39|=flex &ap-south-1 *.6 o.355 ~39|=batch &ap-south-1 *.6 o.35 ~39|=priority &ap-southeast-3 *1 i.28 o1.085 ~39|=flex &ap-southeast-3 *1 i.08 o.31 ~39|=batch &ap-southeast-3 *1 i.08 o.31 ~39|=priority &eu-central-1,eu-south-1 *1 i.35 o1.3825 ~39|=flex &eu-central-1,eu-south-1 *1 i.1 o.395 ~39|=batch &eu-central-1,eu-south-1 *1 i.1 o.4 ~39|=priority &eu-west-1 *2.1 o1.225 ~39|=flex &eu-west-1 *.6 o.35 ~39|=batch &eu-west-1 *.6 o.35 ~39|=priority &eu-west-2 *1/2.7125 i.4025 ~39|=flex &eu-west-2 *1/.775 i.115 ~39|=batch &eu-west-2 *.8 o.47 ~39
openai.gpt-oss-20b-1:0	i.07 o.3 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39|&ap-northeast-1,sa-east-1 *1/1.2 i.08 ~39|&ap-south-1,eu-west-1 *1 i.08 o.35 ~39|&ap-southeast-3 *1 o.31 ~39|&eu-central-1,eu-south-1 *1 i.09 o.4 ~39|&eu-west-2 *1 i.11 o.47 ~39|&us-gov-east-1,us-gov-west-1 *1.2 ~39|=priority &ap-northeast-1,sa-east-1 *2/2.1 ~39|=flex &ap-northeast-1,sa-east-1 *1/.6 i.04 ~39|=batch &ap-northeast-1,sa-east-1 *1/.6 i.04 ~39|=priority &ap-south-1,eu-west-1 *2 o.6125 ~39|=flex &ap-south-1,eu-west-1 *1 i.04 o.175 ~39|=batch &ap-south-1,eu-west-1 *1/.6 i.04 ~39|=priority &ap-southeast-3 *1.75 o.5425 ~39|=flex &ap-southeast-3 *.5 o.155 ~39|=batch &ap-southeast-3 *1 i.04 o.16 ~39|=priority &eu-central-1,eu-south-1 *2.25 o.7 ~39|=flex &eu-central-1,eu-south-1 *1 i.045 o.2 ~39|=batch &eu-central-1,eu-south-1 *1 i.05 o.2 ~39|=priority &eu-west-2 *2.75 o.8225 ~39|=flex &eu-west-2 *1 i.055 o.235 ~39|=batch &eu-west-2 *1 i.05 o.23 ~39
openai.gpt-oss-safeguard-120b	i.15 o.6 ~0
openai.gpt-oss-safeguard-20b	i.07 o.2 ~0
qwen.qwen3-235b-a22b-2507-v1:0	i.22 o.88 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39|&ap-northeast-1 *1 i.27 o1.06 ~39|&ap-south-1 *1 i.26 o1.04 ~39|&ap-southeast-2 *1.03 ~39|&ap-southeast-3 *1 i.23 o.91 ~39|&eu-central-1 *1 i.29 o1.16 ~39|&eu-south-1 *1 i.29 o1.16 ~39|&eu-west-2 *1 i.34 o1.37 ~39|=priority &ap-northeast-1 *1 i.4725 o1.855 ~39|=flex &ap-northeast-1 *1 i.135 o.53 ~39|=batch &ap-northeast-1 *1 i.135 o.53 ~39|=priority &ap-south-1 *1 i.455 o1.82 ~39|=flex &ap-south-1 *1 i.13 o.52 ~39|=batch &ap-south-1 *1 i.13 o.52 ~39|=priority &ap-southeast-2 *1/1.8025 i.3966 ~39|=priority &ap-southeast-3 *1 i.4025 o1.5925 ~39|=flex &ap-southeast-3 *1 i.115 o.455 ~39|=batch &ap-southeast-3 *.5 o.46 ~39|=priority &eu-central-1 *1 i.5075 o2.03 ~39|=flex &eu-central-1 *1 i.145 o.58 ~39|=batch &eu-central-1 *1 i.15 o.58 ~39|=priority &eu-south-1 *1 i.5075 o2.03 ~39|=flex &eu-south-1 *1 i.145 o.58 ~39|=batch &eu-south-1 *1 i.145 o.58 ~39|=priority &eu-west-2 *1 i.595 o2.3975 ~39|=flex &eu-west-2 *1 i.17 o.685 ~39|=batch &eu-west-2 *1 i.17 o.685 ~39
qwen.qwen3-32b-v1:0 qwen.qwen3-coder-30b-a3b-v1:0	i.15 o.6 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39|&ap-northeast-1,sa-east-1 *1.2 o.73 ~39|&ap-south-1 *1.2 o.71 ~39|&ap-southeast-2 *1.03 ~39|&ap-southeast-3 *1 i.16 o.62 ~39|&eu-central-1 *1 i.2 o.79 ~39|&eu-south-1 *1 i.2 o.79 ~39|&eu-west-1 *1.2 o.7 ~39|&eu-west-2 *1/1.55 i.23 ~39|=priority &ap-northeast-1,sa-east-1 *2.1 o1.2775 ~39|=flex &ap-northeast-1,sa-east-1 *.6 o.365 ~39|=batch &ap-northeast-1,sa-east-1 *.6 o.365 ~39|=priority &ap-south-1 *2.1 o1.2425 ~39|=flex &ap-south-1 *.6 o.355 ~39|=batch &ap-south-1 *.6 o.355 ~39|=priority &ap-southeast-2 *1/1.8025 i.2704 ~39|=flex &ap-southeast-2 *1/.515 i.0773 ~39|=batch &ap-southeast-2 *1/.515 i.0773 ~39|=priority &ap-southeast-3 *1 i.28 o1.085 ~39|=flex &ap-southeast-3 *1 i.08 o.31 ~39|=batch &ap-southeast-3 *1 i.08 o.31 ~39|=priority &eu-central-1 *1 i.35 o1.3825 ~39|=flex &eu-central-1 *1 i.1 o.395 ~39|=batch &eu-central-1 *1 i.1 o.4 ~39|=priority &eu-south-1 *1 i.35 o1.3825 ~39|=flex &eu-south-1 *1 i.1 o.395 ~39|=batch &eu-south-1 *1 i.1 o.395 ~39|=priority &eu-west-1 *2.1 o1.225 ~39|=flex &eu-west-1 *.6 o.35 ~39|=batch &eu-west-1 *.6 o.35 ~39|=priority &eu-west-2 *1/2.7125 i.4025 ~39|=flex &eu-west-2 *1/.775 i.115 ~39|=batch &eu-west-2 *1/.775 i.115 ~39
qwen.qwen3-coder-480b-a35b-v1:0	i.45 o1.8 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39|&ap-northeast-1 *1.2 o2.18 ~39|&ap-south-1 *1 i.53 o2.12 ~39|&ap-southeast-3 *1 i.47 o1.87 ~39|&eu-west-2 *1/1.55 i.7 ~39|=priority &ap-northeast-1 *2.1 o3.815 ~39|=flex &ap-northeast-1 *.6 o1.09 ~39|=batch &ap-northeast-1 *.6 o1.09 ~39|=priority &ap-south-1 *1 i.9275 o3.71 ~39|=flex &ap-south-1 *1 i.265 o1.06 ~39|=batch &ap-south-1 *1 i.265 o1.06 ~39|=priority &ap-southeast-3 *1 i.8225 o3.2725 ~39|=flex &ap-southeast-3 *1 i.235 o.935 ~39|=batch &ap-southeast-3 *1 i.23 o.93 ~39|=priority &eu-west-2 *1/2.7125 i1.225 ~39|=flex &eu-west-2 *1/.775 i.35 ~39|=batch &eu-west-2 *1/.775 i.35 ~39
qwen.qwen3-coder-next	i.5 o1.2 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39|&ap-northeast-1,ap-south-1,ap-southeast-3,eu-central-1,eu-south-1,eu-west-1,sa-east-1 *1.2 ~39|&ap-southeast-2 *1.03 ~39|&eu-west-2 *1.56/1.55 ~39
qwen.qwen3-next-80b-a3b	i.15 o1.2 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39|&ap-northeast-1,sa-east-1 *1.2 o1.45 ~39|&ap-south-1,eu-south-1,eu-west-1 *1.2/1.175 ~39|&ap-southeast-2 *1.03 ~39|&eu-west-2 *1/1.55 i.23 ~39|=priority &ap-northeast-1,sa-east-1 *2.1 o2.5375 ~39|=flex &ap-northeast-1,sa-east-1 *.6 o.725 ~39|=batch &ap-northeast-1,sa-east-1 *.6 o.725 ~39|=priority &eu-west-2 *1/2.7125 i.4025 ~39|=flex &eu-west-2 *1/.775 i.115 ~39|=batch &eu-west-2 *1/.775 i.115 ~39
qwen.qwen3-vl-235b-a22b	i.53 o2.66 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39|&ap-northeast-1,sa-east-1 *1 i.64 o3.22 ~39|&ap-south-1,eu-south-1,eu-west-1 *1 i.62 o3.13 ~39|&ap-southeast-2 *1.03 ~39|&eu-west-2 *1 i.82 o4.12 ~39|=priority &ap-northeast-1,sa-east-1 *1 i1.12 o5.635 ~39|=flex &ap-northeast-1,sa-east-1 *1 i.32 o1.61 ~39|=batch &ap-northeast-1,sa-east-1 *1 i.32 o1.61 ~39|=priority &ap-south-1,eu-south-1,eu-west-1 *1 i1.085 o5.4775 ~39|=flex &ap-south-1,eu-south-1,eu-west-1 *1 i.31 o1.565 ~39|=batch &ap-south-1,eu-south-1,eu-west-1 *1 i.31 o1.565 ~39|=priority &eu-west-2 *1 i1.435 o7.21 ~39|=flex &eu-west-2 *1 i.41 o2.06 ~39|=batch &eu-west-2 *1 i.41 o2.06 ~39
qwen.qwen3-vl-235b-a22b-v1:0	i.53 o2.66 ~41
rerank-v4.0-pro	searches=2500 ~39
stability.sd3-5-large-v1 stability.sd3-5-large-v1:0 stability.sd3-large-v1:0 stability.stable-diffusion-xl-v0::premium stability.stable-diffusion-xl-v1::premium	images.default.default=80000 ~39
stability.stable-conservative-upscale-v1:0	images=400000 ~0
stability.stable-creative-upscale-v1:0	images=600000 ~0
stability.stable-diffusion-xl-v0 stability.stable-diffusion-xl-v1 stability.stable-image-core-v1 stability.stable-image-core-v1:0 stability.stable-image-core-v1:1	images.default.default=40000 ~39
stability.stable-fast-upscale-v1:0	images=30000 ~0
stability.stable-image-control-sketch-v1:0 stability.stable-image-control-structure-v1:0 stability.stable-image-erase-object-v1:0 stability.stable-image-inpaint-v1:0 stability.stable-image-remove-background-v1:0 stability.stable-image-search-recolor-v1:0 stability.stable-image-search-replace-v1:0 stability.stable-image-style-guide-v1:0	images=70000 ~0
stability.stable-image-ultra-v1 stability.stable-image-ultra-v1:0 stability.stable-image-ultra-v1:1	images.default.default=140000 ~39
stability.stable-style-transfer-v1:0	images=80000 ~0
twelvelabs.marengo-embed-2-7-v1:0	i70 o0 ~0
us-gov.anthropic.claude-opus-4-8	i6 o30 r.6 w7.5 h12 ~39
us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0	i3.6 o18 r.36 w4.5 h7.2 ~39|>200000 *2/1.5 ~0
us-gov.anthropic.claude-sonnet-5	i2.4 o12 r.24 w3 h4.8 ~39
us.amazon.nova-2-lite-v1:0	i.33 o2.75 r.0825 ~41
us.amazon.nova-lite-v1:0	i.06 o.24 r.015 ~41
us.amazon.nova-micro-v1:0	i.035 o.14 r.00875 ~41
us.amazon.nova-pro-v1	i.8 o3.2 r.2 ~39|=batch *.5 ~39|&ap-northeast-1,us-gov-west-1 *1.2 ~39|&ap-northeast-2 *1.1875 ~39|&ap-south-1 *1.175 ~39|&ap-southeast-1 *1.35 ~39|&ap-southeast-2 *1.05 ~39|&ap-southeast-4,eu-north-1 *1.0875 ~39|&eu-central-1 *1.3125 ~39|&eu-south-1 *1.6 o5.21 ~39|&eu-south-2 *1.1 ~39|&eu-west-1 *1.15 ~39|&eu-west-2 *1.4125 ~39|&eu-west-3 *1.475 ~39|=batch &eu-south-1 *.8 o2.605 ~39
us.amazon.nova-pro-v1:0	i.8 o3.2 r.2 ~41
us.deepseek.r1-v1:0	i1.35 o5.4 ~41
us.deepseek.v3.2	i.62 o1.85 ~0
us.meta.llama3-1-405b-instruct-v1:0	i5.32 o16 ~0
us.meta.llama3-1-70b-instruct-v1:0 us.meta.llama3-2-90b-instruct-v1:0 us.meta.llama3-3-70b-instruct-v1:0	i.72 o.72 ~41
us.meta.llama3-1-8b-instruct-v1:0	i.22 o.22 ~41
us.meta.llama3-2-11b-instruct-v1:0	i.16 o.16 ~41
us.meta.llama3-2-1b-instruct-v1:0	i.1 o.1 ~41
us.meta.llama3-2-3b-instruct-v1:0	i.15 o.15 ~41
us.meta.llama4-maverick-17b-instruct-v1:0	i.24 o.97 ~41|=batch *.5 ~0
us.meta.llama4-scout-17b-instruct-v1:0	i.17 o.66 ~41|=batch *.5 ~0
us.mistral.pixtral-large-2502-v1:0	i2 o6 ~41
us.writer.palmyra-x4-v1:0	i2.5 o10 ~41
us.writer.palmyra-x5-v1:0	i.6 o6 ~41
us.xai.grok-4.6	i2.2 o6.6 r.55 ~39
writer.palmyra-vision-7b-v1:0	i.15 o.6 ~39
writer.palmyra-x4-v1:0	i2.5 o10 ~39
writer.palmyra-x5-v1:0	i.6 o6 ~39
zai.glm-4.7	i.6 o2.2 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39|&ap-northeast-1,ap-south-1,ap-southeast-3,eu-north-1,sa-east-1 *1.2 ~39|&ap-southeast-2 *1.03 ~39
zai.glm-4.7-flash	i.07 o.4 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39|&ap-northeast-1,ap-south-1,ap-southeast-3,eu-central-1,eu-north-1,eu-south-1,eu-west-1,sa-east-1 *1/1.2 i.08 ~39|&ap-southeast-2 *1.03 ~39|&eu-west-2 *1/1.55 i.11 ~39|=priority &ap-northeast-1,ap-south-1,ap-southeast-3,eu-central-1,eu-north-1,eu-south-1,eu-west-1,sa-east-1 *2/2.1 ~39|=flex &ap-northeast-1,ap-south-1,ap-southeast-3,eu-central-1,eu-north-1,eu-south-1,eu-west-1,sa-east-1 *1/.6 i.04 ~39|=batch &ap-northeast-1,ap-south-1,ap-southeast-3,eu-central-1,eu-north-1,eu-south-1,eu-west-1,sa-east-1 *1/.6 i.04 ~39|=priority &eu-west-2 *2.75/2.7125 ~39|=flex &eu-west-2 *1/.775 i.055 ~39|=batch &eu-west-2 *1/.775 i.055 ~39
zai.glm-5	i1 o3.2 ~39|=priority *1.75 ~39|=flex *.5 ~39|=batch *.5 ~39|&ap-northeast-1,ap-south-1,ap-southeast-3,eu-central-1,eu-north-1,sa-east-1 *1.2 ~39|&ap-southeast-2 *1.03/1.03125 ~39|&eu-west-2 *1.55 ~39|=priority &ap-southeast-2 *1.8025 o5.775 ~39|=flex &ap-southeast-2 *.515 o1.65 ~39|=batch &ap-southeast-2 *.515 o1.65 ~39
*	=batch *.5|=flex *.5|=priority *1.75`,
  'bedrock-mantle': `anthropic.claude-fable-5	i10 o50 r1 w12.5 h20 ~48
anthropic.claude-opus-4-7 anthropic.claude-opus-4-8 anthropic.claude-opus-5	i5 o25 r.5 w6.25 h10 ~48
anthropic.claude-sonnet-5	i2 o10 r.2 w2.5 h4 ~48
deepseek.v3.1	i.5974 o1.7304 ~48
deepseek.v3.2	i.62 o1.85 ~48
google.gemma-3-12b-it	i.09 o.29 ~48
google.gemma-3-27b-it	i.23 o.38 ~48
google.gemma-3-4b-it google.gemma-4-e2b	i.04 o.08 ~48
google.gemma-4-26b-a4b	i.13 o.4 ~48
google.gemma-4-31b	i.14 o.4 ~48
minimax.minimax-m2 minimax.minimax-m2.1 minimax.minimax-m2.5	i.3 o1.2 ~48
mistral.devstral-2-123b	i.4 o2 ~48
mistral.magistral-small-2509 mistral.mistral-large-3-675b-instruct	i.5 o1.5 ~48
mistral.ministral-3-14b-instruct	i.2 o.2 ~48
mistral.ministral-3-3b-instruct	i.1 o.1 ~48
mistral.ministral-3-8b-instruct	i.15 o.15 ~48
mistral.voxtral-mini-3b-2507	i.04 o.04 ~48
mistral.voxtral-small-24b-2507	i.1 o.3 ~48
moonshotai.kimi-k2-thinking	i.6 o2.5 ~48
moonshotai.kimi-k2.5	i.6 o3 ~48
nvidia.nemotron-nano-12b-v2 nvidia.nemotron-nano-9b-v2	i.06 o.23 ~48
nvidia.nemotron-nano-3-30b	i.06 o.24 ~48
nvidia.nemotron-super-3-120b	i.15 o.65 ~48
openai.gpt-5.4	i2.5 o15 r.25 web_search=10000 file_search=2500 ~48
openai.gpt-5.5	i5 o30 r.5 web_search=10000 file_search=2500 ~48
openai.gpt-5.6-luna	i.22 o1.32 r.022 w.275 web_search=10000 file_search=2500 ~48
openai.gpt-5.6-sol	i5 o30 r.5 w6.25 web_search=10000 file_search=2500 ~48
openai.gpt-5.6-terra	i2.2 o13.2 r.22 w2.75 web_search=10000 file_search=2500 ~48
openai.gpt-oss-120b qwen.qwen3-32b qwen.qwen3-coder-30b-a3b-instruct	i.1545 o.618 ~48
openai.gpt-oss-20b	i.0721 o.309 ~48
openai.gpt-oss-safeguard-120b writer.palmyra-vision-7b	i.15 o.6 ~48
openai.gpt-oss-safeguard-20b	i.07 o.2 ~48
qwen.qwen3-235b-a22b-2507	i.2266 o.9064 ~48
qwen.qwen3-coder-480b-a35b-instruct qwen.qwen3-coder-next	i.5 o1.2 ~48
qwen.qwen3-next-80b-a3b-instruct	i.15 o1.2 ~48
qwen.qwen3-vl-235b-a22b-instruct	i.53 o2.66 ~48
xai.grok-4.3	i1.25 o2.5 r.2 ~41
xai.grok-4.6	i2.2 o6.6 r.55 ~48
zai.glm-4.6 zai.glm-4.7	i.6 o2.2 ~48
zai.glm-4.7-flash	i.07 o.4 ~48
zai.glm-5	i1 o3.2 ~48`,
  'byteplus': `deepseek-v3-2 deepseek-v3-2-251201	i.28 o.42 r.056 ~49
seed-1-6 seed-1-6-250915 seed-1-8 seed-1-8-251228 seed-2-0-lite seed-2-0-lite-260228	i.25 o2 r.05 ~49
seed-1-6-flash seed-1-6-flash-250715	i.075 o.3 r.015 ~49
seed-2-0-code-preview seed-2-0-code-preview-260328 seed-2-0-pro seed-2-0-pro-260328	i.5 o3 r.1 ~49
seed-2-0-mini seed-2-0-mini-260215	i.1 o.4 r.02 ~49
seededit-3-0-i2i seededit-3-0-i2i-250628 seedream-3-0-t2i seedream-3-0-t2i-250415 seedream-4-0 seedream-4-0-250828	i0 o0 images=30000 ~49
seedream-4-5 seedream-4-5-251128	i0 o0 images=40000 ~49
seedream-5-0-lite seedream-5-0-lite-260128	i0 o0 images=35000 ~49
skylark-embedding-vision-250615 skylark-embedding-vision-251215	i0 o0 m.00325 ~49`,
  'cerebras': `gemma-4-31b	i.99 o1.49 ~50
gpt-oss-120b	i.35 o.75 ~50
llama-3.3-70b	i.85 o1.2 ~50
llama-4-maverick-17b-128e-instruct	i.2 o.6 ~50
llama-4-scout-17b-16e-instruct	i.65 o.85 ~50
llama3.1-70b	i.6 o.6 ~50
llama3.1-8b	i.1 o.1 ~50
qwen-3-235b-a22b-instruct-2507 qwen-3-235b-a22b-thinking-2507	i.6 o1.2 ~50
qwen-3-32b	i.4 o.8 ~50
qwen-3-coder-480b	i2 o2 ~50
zai-glm-4.6 zai-glm-4.7	i2.25 o2.75 ~50`,
  'claude-platform-aws': `claude-fable-5	i10 o50 r1 w12.5 h20 ~51|=batch *.5 ~51
claude-haiku-4-5 claude-haiku-4-5-20251001	i1 o5 r.1 w1.25 h2 ~51|=batch *.5 ~51
claude-opus-4-5 claude-opus-4-5-20251101 claude-opus-4-6 claude-opus-4-7 claude-opus-4-8 claude-opus-5	i5 o25 r.5 w6.25 h10 ~51|=batch *.5 ~51
claude-sonnet-4-5 claude-sonnet-4-5-20250929 claude-sonnet-4-6	i3 o15 r.3 w3.75 h6 ~51|=batch *.5 ~51
claude-sonnet-5	i2 o10 r.2 w2.5 h4 ~51|=batch *.5 ~51`,
  'cohere': `c4ai-aya-expanse-32b	i.5 o1.5 ~52
c4ai-aya-expanse-8b	i.5 o1.5 ~53
command command-nightly	i1 o2 ~54
command-a command-a-03-2025 command-r-plus-08-2024	i2.5 o10 ~52
command-light command-light-nightly	i.3 o.6 ~54
command-r	i.15 o.6 ~54
command-r-08-2024	i.15 o.6 ~52
command-r-plus	i2.5 o10 ~54
command-r7b	i.0375 o.15 ~54
command-r7b-12-2024	i.0375 o.15 ~52
embed-english-light-v2.0 embed-english-v2.0 embed-multilingual-v2.0 embed-multilingual-v3.0	i.1 o0 ~54
embed-english-light-v3.0	i.1 o0 ~0
embed-english-v3.0	i.1 o0 input_images=100 ~54
embed-multilingual-light-v3.0	i100 o0 ~0
embed-v4.0	i.12 o0 ~52
rerank-english-v2.0 rerank-multilingual-v2.0	searches=1000 ~54
rerank-english-v3.0 rerank-multilingual-v3.0 rerank-v3.5 rerank-v4.0-fast	searches=2000 ~54
rerank-v4.0-pro	searches=2500 ~54`,
  'dashscope': `deepseek-r1 kimi-k2-thinking moonshot-kimi-k2-instruct	i.574 o2.294 ~55
deepseek-v3.2	i.57 o1.71 r.114 ~55
glm-4.6 glm-4.7	i.431 o2.007 ~55
glm-5	i.573 o2.58 ~55
kimi-k2.5	i.574 o3.011 ~55
minimax-m2.1	i.27 o.95 ~55
minimax-m2.5	i.304 o1.213 ~55
qvq-max qvq-max-2025-03-25 qvq-max-latest	i1.2 o4.8 ~55
qvq-max-2025-05-15	i1.147 o4.588 ~55
qvq-plus qvq-plus-2025-05-15 qvq-plus-latest	i.287 o.717 ~55
qwen-coder qwen3-coder-next	i.3 o1.5 ~55
qwen-coder-plus qwen-coder-plus-2024-11-06 qwen-coder-plus-latest	i.502 o1.004 ~55
qwen-coder-turbo qwen-coder-turbo-2024-09-19 qwen-coder-turbo-latest qwen-math-turbo qwen-math-turbo-2024-09-19 qwen-math-turbo-latest	i.287 o.861 ~55
qwen-flash	i.05 o.4 r.01 ~55|>256000 *5 ~56
qwen-flash-2025-07-28	i.05 o.4 ~55|>256000 *5 ~56
qwen-flash-character qwen3-vl-flash qwen3-vl-flash-2025-10-15 qwen3-vl-flash-2026-01-22	i.05 o.4 ~55
qwen-long-2025-01-25 qwen-long-latest	i.072 o.287 ~55
qwen-math-plus qwen-math-plus-2024-08-16 qwen-math-plus-2024-09-19 qwen-math-plus-latest	i.574 o1.721 ~55
qwen-max	i1.6 o6.4 r.32 ~55
qwen-max-2025-01-25 qwen-max-latest	i1.6 o6.4 ~55
qwen-mt-flash qwen-mt-turbo	i.16 o.49 ~55
qwen-mt-lite	i.12 o.36 ~55
qwen-mt-plus	i2.46 o7.37 ~55
qwen-omni-turbo qwen-omni-turbo-2025-03-26 qwen-omni-turbo-latest	i.07 o.27 a4.44 A8.89 ~55
qwen-omni-turbo-2025-01-19	i.058 o.23 a3.584 A7.168 ~55
qwen-omni-turbo-realtime qwen-omni-turbo-realtime-2025-05-08 qwen-omni-turbo-realtime-latest	i.27 o1.07 a4.44 A8.89 ~55
qwen-plus qwen-plus-2025-04-28 qwen-plus-2025-07-14 qwen-plus-2025-12-01	i.4 o1.2 t4 ~55
qwen-plus-2025-01-25	i.4 o1.2 ~55
qwen-plus-2025-07-28 qwen-plus-2025-09-11 qwen-plus-latest	i.4 o1.2 t4 ~55|>256000 *3 ~56
qwen-plus-character qwen-plus-character-ja	i.5 o1.4 ~55
qwen-turbo qwen-turbo-2025-04-28 qwen-turbo-latest	i.05 o.2 t.5 ~55
qwen-turbo-2024-11-01	i.05 o.2 ~55
qwen-vl-max qwen-vl-max-2025-04-08 qwen-vl-max-2025-08-13 qwen-vl-max-latest	i.8 o3.2 ~55
qwen-vl-max-2025-04-02	i.431 o1.291 ~55
qwen-vl-ocr qwen-vl-ocr-2025-11-20	i.07 o.16 ~55
qwen-vl-ocr-latest	i.043 o.072 ~55
qwen-vl-plus qwen-vl-plus-2025-01-25 qwen-vl-plus-2025-05-07 qwen-vl-plus-2025-08-15 qwen-vl-plus-latest qwen2-5-vl-3b-instruct	i.21 o.63 ~55
qwen-vl-plus-2025-07-10	i.022 o.216 ~55
qwen2-5-14b-instruct	i.35 o1.4 ~55
qwen2-5-32b-instruct	i.7 o2.8 ~55
qwen2-5-72b-instruct	i1.4 o5.6 ~55
qwen2-5-7b-instruct	i.175 o.7 ~55
qwen2-5-omni-7b	i.1 o.4 a6.76 ~55
qwen2-5-vl-32b-instruct	i1.4 o4.2 ~55
qwen2-5-vl-72b-instruct	i2.8 o8.4 ~55
qwen2-5-vl-7b-instruct	i.35 o1.05 ~55
qwen2-vl-72b-instruct	i2.294 o6.881 ~55
qwen3-14b	i.35 o1.4 t4.2 ~55
qwen3-235b-a22b qwen3-30b-a3b qwen3-32b	i.7 o2.8 t8.4 ~55
qwen3-8b	i.18 o.7 t2.1 ~55
qwen3-asr-flash	i.035 o.035 ~55
qwen3-coder-30b-a3b-instruct	i.45 o2.25 ~55
qwen3-coder-480b-a35b-instruct	i1.5 o7.5 ~55
qwen3-coder-flash	i.3 o1.5 r.08 ~55|>32000 *1 i.5 o2.5 r.12 ~56|>128000 *1 i.8 o4 r.2 ~56|>256000 *1/6.4 i1.6 r.4 ~56
qwen3-coder-flash-2025-07-28	i.3 o1.5 ~55|>32000 *1 i.5 o2.5 ~56|>128000 *1 i.8 o4 ~56|>256000 *1/6.4 i1.6 ~56
qwen3-coder-plus	i1 o5 r.1 ~55|>32000 *1.8 ~56|>128000 *3 ~56|>256000 *6/12 ~56
qwen3-coder-plus-2025-07-22	i1 o5 ~55|>32000 *1.8 ~56|>128000 *3 ~56|>256000 *6/12 ~56
qwen3-coder-plus-2025-09-23	i1 o5 ~55
qwen3-livetranslate-flash-realtime	i10 o10 a10 A38 ~55
qwen3-max qwen3-max-preview	i1.2 o6 r.24 ~55|>32000 *2 ~56|>128000 *2.5 ~56
qwen3-max-2025-09-23	i.861 o3.441 ~55
qwen3-max-2026-01-23	i1.2 o6 ~55|>32000 *2 ~56|>128000 *2.5 ~56
qwen3-next-80b-a3b-instruct	i.5 o2 ~55
qwen3-next-80b-a3b-thinking	i.5 o6 ~55
qwen3-omni-30b-a3b-captioner	i3.81 o3.06 ~55
qwen3-omni-flash qwen3-omni-flash-2025-09-15 qwen3-omni-flash-2025-12-01	i.43 o1.66 a3.81 A15.11 ~55
qwen3-omni-flash-realtime qwen3-omni-flash-realtime-2025-09-15 qwen3-omni-flash-realtime-2025-12-01	i.52 o1.99 a4.57 A18.13 ~55
qwen3-vl-235b-a22b	i.4 o1.6 t4 ~55
qwen3-vl-235b-a22b-instruct	i.4 o1.6 ~55
qwen3-vl-235b-a22b-thinking	i.4 o4 ~55
qwen3-vl-30b-a3b	i.2 o.8 t2.4 ~55
qwen3-vl-30b-a3b-instruct	i.2 o.8 ~55
qwen3-vl-30b-a3b-thinking	i.2 o2.4 ~55
qwen3-vl-32b-instruct qwen3-vl-32b-thinking	i.16 o.64 ~55
qwen3-vl-8b-instruct	i.18 o.7 ~55
qwen3-vl-8b-thinking	i.18 o2.1 ~55
qwen3-vl-plus	i.2 o1.6 t4.8 ~55|>32000 *1.5 ~56|>128000 *3 ~56
qwen3-vl-plus-2025-09-23 qwen3-vl-plus-2025-12-19	i.2 o1.6 t4.8 ~55
qwen3.5-flash qwen3.5-flash-2026-02-23	i.1 o.4 ~55
qwen3.5-plus	i.4 o2.4 ~55|>256000 *1.25 ~56
qwen3.5-plus-2026-02-15	i.4 o2.4 ~55
qwen3.7-max	i2.5 o7.5 r.5 ~56
qwen3.7-plus	i.4 o1.6 r.08 ~56|>256000 *3 ~56
qwq-32b	i.15 o.58 ~55
qwq-32b-preview	i.15 o.6 ~55
qwq-plus qwq-plus-2025-03-05 qwq-plus-latest	i.8 o2.4 ~55`,
  'databricks': `databricks-bge-large-en	i.10003 o0 ~57
databricks-claude-3-7-sonnet databricks-claude-sonnet-4 databricks-claude-sonnet-4-1 databricks-claude-sonnet-4-5	i2.99999 o15.00002 ~58
databricks-claude-haiku-4-5	i1.00002 o5.00003 ~58
databricks-claude-opus-4 databricks-claude-opus-4-1	i15.00002 o75.00003 ~58
databricks-claude-opus-4-5	i5.00003 o25.00001 ~58
databricks-gemini-2-5-flash	i.30002 o2.49998 ~58
databricks-gemini-2-5-pro databricks-gpt-5 databricks-gpt-5-1	i1.24999 o9.99999 ~58
databricks-gemma-3-12b	i.15001 o.50001 ~57
databricks-gpt-5-mini	i.24997 o1.99997 ~58
databricks-gpt-5-nano	i.04998 o.39998 ~58
databricks-gpt-oss-120b	i.15001 o.59997 ~57
databricks-gpt-oss-20b	i.07 o.30002 ~57
databricks-gte-large-en	i.12999 o0 ~57
databricks-llama-2-70b-chat databricks-llama-4-maverick databricks-meta-llama-3-3-70b-instruct	i.50001 o1.50003 ~57
databricks-meta-llama-3-1-405b-instruct	i5.00003 o15.00002 ~57
databricks-meta-llama-3-1-8b-instruct	i.15001 o.45003 ~57
databricks-meta-llama-3-70b-instruct	i1.00002 o2.99999 ~57
databricks-mixtral-8x7b-instruct	i.50001 o1.00002 ~57
databricks-mpt-30b-instruct	i1.00002 o1.00002 ~57
databricks-mpt-7b-instruct	i.50001 o0 ~57`,
  'deepbricks': `claude-3-5-sonnet-20240620 claude-sonnet-4.5	i1.5 o7.5 ~59
claude-3.5-sonnet	i2 o8 ~59
claude-haiku-4.5	i.5 o2.5 ~59
dall-e-3	i0 o0 images.default.1024x1024=15000 images.default.1024x1792=20000 images.default.1792x1024=20000 images.default.default=15000 images.hd.1024x1024=30000 images.hd.1024x1792=40000 images.hd.1792x1024=40000 images.hd.default=30000 images.standard.1024x1024=15000 images.standard.1024x1792=20000 images.standard.1792x1024=20000 images.standard.default=15000 ~59
gemini-2.5-flash	i.1 o1 ~59
gemini-2.5-pro	i.5 o4 ~59
gpt-3.5-turbo	i.2 o.6 ~59
gpt-3.5-turbo-0125 gpt-3.5-turbo-1106	i.2 o.6 ~59|=batch *.5 ~59
gpt-3.5-turbo-instruct	i.6 o.8 ~59
gpt-4-turbo	i4 o10 ~59
gpt-4-turbo-0125-preview gpt-4-turbo-1106-preview gpt-4-turbo-preview	i4 o10 ~59|=batch *.5 ~59
gpt-4.1	i1 o4 ~59
gpt-4.1-mini	i.4 o1.6 ~59
gpt-4o gpt-4o-2024-08-06	i1.5 o4 ~59
gpt-4o-mini	i.1 o.4 ~59
gpt-5-chat gpt-5.1	i.65 o50 ~59
llama-3-70b llama-3.1-70b	i.4 o.6 ~59
llama-3.1-405b	i1.5 o3 ~59
o1	i7.5 o30 ~59
o1-mini o3-mini o4-mini	i.55 o2.2 ~59`,
  'deepgram': `aura-2-andromeda-en aura-2-apollo-en aura-2-thalia-en	i30 o0 ~60
aura-asteria-en aura-luna-en	i15 o0 ~60
base base-conversationalai base-finance base-general base-meeting base-phonecall base-video base-voicemail	audio_seconds=.749988 ~61
enhanced enhanced-finance enhanced-general enhanced-meeting enhanced-phonecall	audio_seconds=.870012 ~61
nova nova-2-atc nova-2-automotive nova-2-conversationalai nova-2-drivethru nova-2-finance nova-2-general nova-2-meeting nova-2-phonecall nova-2-video nova-2-voicemail nova-general nova-phonecall	audio_seconds=.258012 ~61
nova-2 nova-3 nova-3-general	audio_seconds=.258 ~60
nova-3-medical	audio_seconds=.312012 ~61
whisper whisper-base whisper-large whisper-medium whisper-small whisper-tiny	audio_seconds=.36 ~61`,
  'deepinfra': `allenai/olmo-3.1-32b-instruct nvidia/nvidia-nemotron-nano-12b-v2-vl qwen/qwen2.5-vl-32b-instruct	i.2 o.6 ~62
allenai/olmocr-2-7b-1025 allenai/olmocr-7b-0725-fp8	i.09 o.19 ~62
anthropic/claude-3-7-sonnet-latest	i3.3 o16.5 r.33 ~62
anthropic/claude-4-opus	i16.5 o82.5 ~62
anthropic/claude-4-sonnet	i3.3 o16.5 ~62
anthropic/claude-haiku-4-5	i1 o5 ~62
anthropic/claude-opus-4-7	i5 o25 ~62
anthropic/claude-sonnet-4-6	i3 o15 ~62
austism/chronos-hermes-13b-v2 gryphe/mythomax-l2-13b meta-llama/llama-2-70b-chat-hf meta-llama/meta-llama-3.1-70b-instruct meta-llama/meta-llama-3.1-70b-instruct-turbo phind/phind-codellama-34b-v2	i.4 o.4 ~62
baai/bge-base-en-v1.5 intfloat/e5-base-v2 qwen/qwen3-embedding-0.6b-batch sentence-transformers/all-minilm-l12-v2 sentence-transformers/all-minilm-l6-v2 sentence-transformers/all-mpnet-base-v2 sentence-transformers/clip-vit-b-32 sentence-transformers/clip-vit-b-32-multilingual-v1 sentence-transformers/multi-qa-mpnet-base-dot-v1 sentence-transformers/paraphrase-minilm-l6-v2 shibing624/text2vec-base-chinese thenlper/gte-base	i.005 o0 ~62
baai/bge-en-icl baai/bge-large-en-v1.5 baai/bge-m3 baai/bge-m3-multi intfloat/e5-large-v2 intfloat/multilingual-e5-large intfloat/multilingual-e5-large-instruct nvidia/llama-nemotron-embed-vl-1b-v2 qwen/qwen3-embedding-0.6b qwen/qwen3-embedding-4b-batch qwen/qwen3-embedding-8b qwen/qwen3-reranker-0.6b thenlper/gte-large	i.01 o0 ~62
bytedance/seed-1.8	i.25 o2 r.05 ~62
bytedance/seed-2.0-code bytedance/seed-2.0-pro	i.5 o3 r.1 ~62
bytedance/seed-2.0-mini	i.1 o.4 r.02 ~62
cognitivecomputations/dolphin-2.6-mixtral-8x7b	i.12 o.39 ~62
deepinfra/airoboros-70b meta-llama/llama-3.3-70b-instruct meta-llama/llama-3.3-70b-instruct-turbo	i.1 o.32 ~62
deepseek-ai/deepseek-ocr	i.03 o.1 ~62
deepseek-ai/deepseek-r1 deepseek-ai/deepseek-r1-0528 deepseek-ai/deepseek-r1-turbo	i.5 o2.15 r.4 ~62
deepseek-ai/deepseek-r1-0528-turbo	i1 o3 ~62
deepseek-ai/deepseek-r1-distill-llama-70b deepseek-ai/deepseek-r1-distill-qwen-32b	i.7 o.8 ~62
deepseek-ai/deepseek-v3	i.32 o.89 ~62
deepseek-ai/deepseek-v3-0324 deepseek-ai/deepseek-v3-0324-turbo	i.2 o.77 r.106 ~62
deepseek-ai/deepseek-v3.1	i.21 o.79 r.168 ~62
deepseek-ai/deepseek-v3.1-terminus	i.27 o.95 r.13 ~62
deepseek-ai/deepseek-v3.2	i.26 o.38 r.13 ~62
deepseek-ai/deepseek-v4-flash	i.1 o.2 r.028 ~62
deepseek-ai/deepseek-v4-pro	i1.3 o2.6 r.1 ~62
google/embeddinggemma-300m	i.002 o0 ~62
google/gemini-1.5-flash	i.075 o.3 ~62
google/gemini-1.5-flash-8b	i.0375 o.15 ~62
google/gemini-2.0-flash-001 nvidia/llama-3.3-nemotron-super-49b-v1.5	i.1 o.4 ~62
google/gemini-2.5-flash	i.3 o2.5 ~62
google/gemini-2.5-pro	i1.25 o10 ~62
google/gemini-3.1-flash-lite	i.25 o1.5 ~62
google/gemini-3.1-pro	i2 o12 ~62
google/gemma-3-12b-it	i.04 o.13 ~62
google/gemma-3-27b-it	i.08 o.16 ~62
google/gemma-3-4b-it	i.04 o.08 ~62
google/gemma-4-26b-a4b-it google/gemma-4-26b-it	i.07 o.34 ~62
google/gemma-4-26b:free google/gemma-4-31b:free google/gemma-4-e2b-it:free google/gemma-4-e2b:free google/gemma-4-e4b-it:free google/gemma-4-e4b:free	i0 o0 ~62
google/gemma-4-31b-it	i.13 o.38 ~62
google/gemma-4-31b-it-turbo	i.12 o.37 ~62
lizpreciatior/lzlv_70b_fp16_hf	i.35 o.4 ~62
meta-llama/llama-2-13b-chat-hf meta-llama/meta-llama-3-8b-instruct	i.03 o.04 ~62
meta-llama/llama-3.2-11b-vision-instruct	i.245 o.245 ~62
meta-llama/llama-3.2-3b-instruct	i.02 o.02 ~62
meta-llama/llama-3.2-90b-vision-instruct meta-llama/llama-4-maverick-17b-128e-instruct-fp8 meta-llama/llama-4-maverick-17b-128e-instruct-turbo openai/gpt-oss-120b-turbo qwen/qwen3-vl-30b-a3b-instruct	i.15 o.6 ~62
meta-llama/llama-4-scout-17b-16e-instruct	i.08 o.3 ~62
meta-llama/llama-guard-3-8b meta-llama/llama-guard-4-12b	i.18 o.18 ~62
meta-llama/meta-llama-3-70b-instruct	i.23 o.4 ~62
meta-llama/meta-llama-3.1-405b-instruct	i.09 o.09 ~62
meta-llama/meta-llama-3.1-8b-instruct	i.02 o.05 ~62
meta-llama/meta-llama-3.1-8b-instruct-turbo	i.02 o.03 ~62
meta-llama/meta-llama-3.3-70b-instruct	i.23 o.04 ~62
meta-llama/meta-llama-3.3-70b-instruct-turbo	i.12 o.03 ~62
microsoft/phi-4	i.07 o.14 ~62
microsoft/wizardlm-2-7b openchat/openchat_3.5	i.055 o.055 ~62
microsoft/wizardlm-2-8x22b	i.48 o.48 ~62
minimaxai/minimax-m2	i.27 o1.15 ~62
minimaxai/minimax-m2.1	i.27 o.95 r.0299999997 ~62
minimaxai/minimax-m2.5	i.15 o1.15 r.0299999997 ~62
mistralai/devstral-small-2507 mistralai/mistral-7b-instruct-v0.1 mistralai/mistral-small-3.1-24b-instruct-2503 mistralai/mistral-small-3.2-24b-instruct-2506	i.075 o.2 ~62
mistralai/mistral-7b-instruct-v0.3	i.03 o.055 ~62
mistralai/mistral-nemo-instruct-2407	i.02 o.04 ~62
mistralai/mistral-small-24b-instruct-2501	i.05 o.08 ~62
mistralai/mixtral-8x7b-instruct-v0.1	i.54 o.54 ~62
moonshotai/kimi-k2-instruct	i4 o20 r1.5 ~62
moonshotai/kimi-k2-instruct-0905	i.4 o2 r.4 ~62
moonshotai/kimi-k2-thinking	i.47 o2 r.141 ~62
moonshotai/kimi-k2.5	i.45 o2.25 r.070000002 ~62
moonshotai/kimi-k2.5-turbo	i.6 o3 r.100000002 ~62
moonshotai/kimi-k2.6 moonshotai/kimi-k2.7-code	i.75 o3.5 r.15 ~62
nousresearch/hermes-3-llama-3.1-405b	i1 o1 ~62
nousresearch/hermes-3-llama-3.1-70b	i.3 o.3 ~62
nvidia/llama-3.1-nemotron-70b-instruct	i1.2 o1.2 ~62
nvidia/nemotron-3-nano-30b-a3b	i.05 o.2 ~62
nvidia/nemotron-3-nano-omni-30b-a3b-reasoning	i.2 o.8 ~62
nvidia/nvidia-nemotron-3-super-120b-a12b	i.1 o.5 r.04 ~62
nvidia/nvidia-nemotron-nano-9b-v2	i.04 o.16 ~62
openai/gpt-oss-120b	i.039 o.19 ~62
openai/gpt-oss-20b zai-org/glm-4.5-air	i.03 o.14 ~62
paddlepaddle/paddleocr-vl-0.9b	i.14 o.8 ~62
qwen/qwen/qwen3.5-397b-a17b	i.54 o3.4 ~62
qwen/qwen2.5-72b-instruct	i.36 o.4 ~62
qwen/qwen2.5-7b-instruct qwen/qwen3-14b	i.12 o.24 ~62
qwen/qwen2.5-coder-32b-instruct qwen/qwen3-32b qwen/qwq-32b	i.08 o.28 ~62
qwen/qwen3-235b-a22b qwen/qwen3-235b-a22b-instruct-2507	i.071 o.1 ~62
qwen/qwen3-235b-a22b-thinking-2507	i.23 o2.3 ~62
qwen/qwen3-30b-a3b	i.09 o.45 ~62
qwen/qwen3-coder-480b-a35b-instruct	i.4 o1.6 ~62
qwen/qwen3-coder-480b-a35b-instruct-turbo	i.3 o1 r.1 ~62
qwen/qwen3-embedding-4b	i.02 o0 ~62
qwen/qwen3-embedding-8b-batch	i.04 o0 ~62
qwen/qwen3-max qwen/qwen3-max-thinking	i1.2 o6 r.24 ~62
qwen/qwen3-next-80b-a3b-instruct	i.09 o1.1 ~62
qwen/qwen3-next-80b-a3b-thinking	i.14 o1.4 ~0
qwen/qwen3-reranker-4b	i.025 o0 ~62
qwen/qwen3-reranker-8b	i.05 o0 ~62
qwen/qwen3-tts qwen/qwen3-tts-voicedesign	i2 o0 ~62
qwen/qwen3-vl-235b-a22b-instruct	i.2 o.88 ~62
qwen/qwen3.5-0.8b	i.01 o.05 ~62
qwen/qwen3.5-122b-a10b	i.29 o2.4 ~62
qwen/qwen3.5-27b	i.26 o2.6 ~62
qwen/qwen3.5-2b	i.02 o.1 ~62
qwen/qwen3.5-35b-a3b	i.14 o1 r.05 ~62
qwen/qwen3.5-397b-a17b	i.49 o3.6 r.3 ~62
qwen/qwen3.5-4b	i.03 o.15 ~62
qwen/qwen3.5-9b	i.04 o.15 ~62
qwen/qwen3.6-27b	i.32 o3.2 ~62
qwen/qwen3.6-35b-a3b	i.15 o.95 ~62
sao10k/l3-8b-lunaris-v1-turbo	i.04 o.05 ~62
sao10k/l3.1-70b-euryale-v2.2 sao10k/l3.3-70b-euryale-v2.3	i.85 o.85 ~62
stepfun-ai/step-3.5-flash	i.09 o.3 r.02 ~62
xiaomimimo/mimo-v2.5	i.4 o2 r.08 ~62
xiaomimimo/mimo-v2.5-pro	i1 o3 r.2 ~62
zai-org/glm-4.5	i.43 o1.74 r.08 ~62
zai-org/glm-4.6	i.43 o1.74 r.0799999993 ~62
zai-org/glm-4.6v	i.3 o.9 ~62
zai-org/glm-4.7	i.4 o1.75 r.08 ~62
zai-org/glm-4.7-flash	i.06 o.4 r.0100000002 ~62
zai-org/glm-5	i.6 o2.08 r.12 ~62
zai-org/glm-5.1	i1.05 o3.5 r.2 ~62`,
  'deepseek': `deepseek-chat	@-20250208 i.14 o.28 r.014 ~63|@20250208-20250905 i.27 o1.1 r.07 ~63|@20250226-20250905 #1630-0030 i.135 o.55 r.035 ~63|@20250905-20250929 i.56 o1.68 r.07 ~63|@20250929-20260424 i.28 o.42 r.028 ~63|@20260424- i.14 o.28 r.0028 ~63
deepseek-chat-v3-0324 deepseek-r1-0528	i.135 o.55 r.035 ~63
deepseek-coder	i.14 o.28 ~0
deepseek-r1	i.55 o2.19 r.14 ~63
deepseek-reasoner	@-20250905 i.55 o2.19 r.14 ~63|@20250226-20250905 #1630-0030 i.135 o.55 r.035 ~63|@20250905-20250929 i.56 o1.68 r.07 ~63|@20250929-20260424 i.28 o.42 r.028 ~63|@20260424- i.14 o.28 r.0028 ~63
deepseek-v3	i.27 o1.1 r.07 ~0
deepseek-v3.1-terminus	i.27 o.95 r.13 ~63
deepseek-v3.2	i.28 o.42 r.028 ~63
deepseek-v3.2-exp	i.27 o.41 ~63
deepseek-v4-flash	@-20260817 i.14 o.28 r.0028 ~64|@20260817- i.22 o.66 r.007 ~64|@20260817-20260823 #0100-0400,0600-1000 i.44 o1.32 r.014 ~64|@20260823- #0900-1200,1400-1800 %12345 z8 i.44 o1.32 r.014 ~64
deepseek-v4-pro	@-20260817 i.435 o.87 r.003625 ~64|@20260817- i.66 o1.98 r.022 ~64|@20260817-20260823 #0100-0400,0600-1000 i1.32 o3.96 r.044 ~64|@20260823- #0900-1200,1400-1800 %12345 z8 i1.32 o3.96 r.044 ~64`,
  'elevenlabs': `eleven_multilingual_v2 eleven_v3	input_characters=180 ~65
scribe_v1 scribe_v1_experimental	audio_seconds=.21996 ~65`,
  'ember-cloud': `glm-4.5	i.55 o2 r.11 ~66
glm-4.5-air	i.13 o.85 r.025 ~66
glm-4.6	i.35 o1.71 r.08 ~66
glm-4.7	i.3 o1.4 r.08 ~66
glm-4.7-flash	i.06 o.4 r.01 ~66
glm-5	i.95 o2.55 r.2 ~66
minimax-m2.5	i.3 o1.1 r.03 ~66`,
  'fal-ai': `anthropic/claude-3-5-haiku anthropic/claude-haiku-4.5	i.8 o4 ~67
anthropic/claude-3-5-sonnet anthropic/claude-3.7-sonnet anthropic/claude-sonnet-4.5	i3 o15 ~67
anthropic/claude-3-haiku	i.25 o1.25 ~67
deepseek/deepseek-r1	i.7 o2.5 ~67
deepseek/deepseek-v3.1-terminus	i.38 o.38 ~67
fal-ai/flux-2-pro fal-ai/seedream-v4	images.default.default=30000 ~67
fal-ai/flux-pro/kontext fal-ai/flux-pro/v1.1 fal-ai/recraft-v3 fal-ai/recraft/v4/pro/text-to-image openai/gpt-image-2	images.default.default=40000 ~67
fal-ai/flux-pro/v1.1-ultra	images.default.default=60000 ~67
fal-ai/flux/dev	images.default.default=25000 ~67
fal-ai/flux/schnell	images.default.default=3000 ~67
fal-ai/hidream-i1-fast	images.default.default=10000 ~67
fal-ai/hidream-i1-full fal-ai/ideogram/v2/turbo	images.default.default=50000 ~67
fal-ai/ideogram/v2	images.default.default=80000 ~67
fal-ai/nano-banana-2 fal-ai/nano-banana-pro	images.default.default=39800 ~67
fal-ai/qwen-image	images.default.default=20000 ~67
google/gemini-2.0-flash-001 google/gemini-2.5-flash-lite openai/gpt-5-nano	i.1 o.4 ~67
google/gemini-2.5-flash	i.3 o2.5 ~67
google/gemini-2.5-pro	i1.25 o10 ~67
google/gemini-flash-1.5	i.075 o.3 ~67
google/gemini-flash-1.5-8b	i.0375 o.15 ~67
google/gemini-pro-1.5	i1.25 o5 ~67
meta-llama/llama-3.1-70b-instruct	i.4 o.4 ~67
meta-llama/llama-3.1-8b-instruct	i.02 o.05 ~67
meta-llama/llama-3.2-1b-instruct	i.027 o.2 ~67
meta-llama/llama-3.2-3b-instruct	i.051 o.34 ~67
meta-llama/llama-3.2-90b-vision-instruct	i1.2 o1.2 ~67
meta-llama/llama-4-maverick openai/gpt-4o-mini	i.15 o.6 ~67
meta-llama/llama-4-scout	i.08 o.3 ~67
openai/gpt-4.1	i2 o8 ~67
openai/gpt-4o	i2.5 o10 ~67
openai/gpt-5-mini	i1.1 o4.4 ~67`,
  'fireworks-ai': `100b	i.9 o.9 ~68
16b	i.2 o.2 ~68
4b	i.1 o.1 ~68
accounts/fireworks/models/	i.1 o0 ~0
accounts/fireworks/models/chronos-hermes-13b-v2 accounts/fireworks/models/code-llama-13b accounts/fireworks/models/code-llama-13b-instruct accounts/fireworks/models/code-llama-13b-python accounts/fireworks/models/code-llama-7b accounts/fireworks/models/code-llama-7b-instruct accounts/fireworks/models/code-llama-7b-python accounts/fireworks/models/code-qwen-1p5-7b accounts/fireworks/models/codegemma-7b accounts/fireworks/models/cogito-v1-preview-llama-8b accounts/fireworks/models/cogito-v1-preview-qwen-14b accounts/fireworks/models/deepseek-coder-7b-base accounts/fireworks/models/deepseek-coder-7b-base-v1p5 accounts/fireworks/models/deepseek-coder-7b-instruct-v1p5 accounts/fireworks/models/deepseek-r1-0528-distill-qwen3-8b accounts/fireworks/models/deepseek-r1-distill-llama-8b accounts/fireworks/models/deepseek-r1-distill-qwen-14b accounts/fireworks/models/deepseek-r1-distill-qwen-7b accounts/fireworks/models/dobby-mini-unhinged-plus-llama-3-1-8b accounts/fireworks/models/firellava-13b accounts/fireworks/models/firesearch-ocr-v6 accounts/fireworks/models/gemma-7b accounts/fireworks/models/gemma-7b-it accounts/fireworks/models/gemma2-9b-it accounts/fireworks/models/hermes-2-pro-mistral-7b accounts/fireworks/models/internvl3-8b accounts/fireworks/models/llama-guard-2-8b accounts/fireworks/models/llama-guard-3-8b accounts/fireworks/models/llama-v2-13b accounts/fireworks/models/llama-v2-13b-chat accounts/fireworks/models/llama-v2-7b accounts/fireworks/models/llama-v2-7b-chat accounts/fireworks/models/llama-v3-8b accounts/fireworks/models/llama-v3-8b-instruct-hf accounts/fireworks/models/llamaguard-7b accounts/fireworks/models/ministral-3-14b-instruct-2512 accounts/fireworks/models/ministral-3-8b-instruct-2512 accounts/fireworks/models/mistral-7b accounts/fireworks/models/mistral-7b-instruct-4k accounts/fireworks/models/mistral-7b-instruct-v0p2 accounts/fireworks/models/mistral-7b-instruct-v3 accounts/fireworks/models/mistral-7b-v0p2 accounts/fireworks/models/mistral-nemo-base-2407 accounts/fireworks/models/mistral-nemo-instruct-2407 accounts/fireworks/models/mythomax-l2-13b accounts/fireworks/models/nous-capybara-7b-v1p9 accounts/fireworks/models/nous-hermes-llama2-13b accounts/fireworks/models/nous-hermes-llama2-7b accounts/fireworks/models/nvidia-nemotron-nano-12b-v2 accounts/fireworks/models/nvidia-nemotron-nano-9b-v2 accounts/fireworks/models/openchat-3p5-0106-7b accounts/fireworks/models/openhermes-2-mistral-7b accounts/fireworks/models/openhermes-2p5-mistral-7b accounts/fireworks/models/openorca-7b accounts/fireworks/models/phi-3-vision-128k-instruct accounts/fireworks/models/pythia-12b accounts/fireworks/models/qwen-v2p5-14b-instruct accounts/fireworks/models/qwen-v2p5-7b accounts/fireworks/models/qwen2-7b-instruct accounts/fireworks/models/qwen2-vl-7b-instruct accounts/fireworks/models/qwen2p5-14b accounts/fireworks/models/qwen2p5-7b-instruct accounts/fireworks/models/qwen2p5-coder-14b accounts/fireworks/models/qwen2p5-coder-14b-instruct accounts/fireworks/models/qwen2p5-coder-7b accounts/fireworks/models/qwen2p5-coder-7b-instruct accounts/fireworks/models/qwen2p5-vl-3b-instruct accounts/fireworks/models/qwen2p5-vl-7b-instruct accounts/fireworks/models/qwen3-14b accounts/fireworks/models/qwen3-4b accounts/fireworks/models/qwen3-4b-instruct-2507 accounts/fireworks/models/qwen3-8b accounts/fireworks/models/qwen3-vl-8b-instruct accounts/fireworks/models/rolm-ocr accounts/fireworks/models/snorkel-mistral-7b-pairrm-dpo accounts/fireworks/models/starcoder-16b accounts/fireworks/models/starcoder-7b accounts/fireworks/models/starcoder2-15b accounts/fireworks/models/starcoder2-7b accounts/fireworks/models/toppy-m-7b accounts/fireworks/models/yi-6b accounts/fireworks/models/zephyr-7b-beta fireworks-ai-4.1b-to-16b fireworks-ai-up-to-4b	i.2 o.2 ~0
accounts/fireworks/models/code-llama-34b accounts/fireworks/models/code-llama-34b-instruct accounts/fireworks/models/code-llama-34b-python accounts/fireworks/models/code-llama-70b accounts/fireworks/models/code-llama-70b-instruct accounts/fireworks/models/code-llama-70b-python accounts/fireworks/models/cogito-v1-preview-llama-70b accounts/fireworks/models/cogito-v1-preview-qwen-32b accounts/fireworks/models/deepseek-coder-33b-instruct accounts/fireworks/models/deepseek-r1-distill-llama-70b accounts/fireworks/models/deepseek-r1-distill-qwen-32b accounts/fireworks/models/devstral-small-2505 accounts/fireworks/models/dobby-unhinged-llama-3-3-70b-new accounts/fireworks/models/dolphin-2-9-2-qwen2-72b accounts/fireworks/models/fare-20b accounts/fireworks/models/internvl3-38b accounts/fireworks/models/internvl3-78b accounts/fireworks/models/kat-coder accounts/fireworks/models/kat-dev-32b accounts/fireworks/models/kat-dev-72b-exp accounts/fireworks/models/llama-v2-70b-chat accounts/fireworks/models/llama-v3-70b-instruct accounts/fireworks/models/llama-v3-70b-instruct-hf accounts/fireworks/models/llama-v3p1-70b-instruct accounts/fireworks/models/llama-v3p1-nemotron-70b-instruct accounts/fireworks/models/llama-v3p3-70b-instruct accounts/fireworks/models/llava-yi-34b accounts/fireworks/models/mistral-small-24b-instruct-2501 accounts/fireworks/models/nous-hermes-2-yi-34b accounts/fireworks/models/nous-hermes-llama2-70b accounts/fireworks/models/phind-code-llama-34b-python-v1 accounts/fireworks/models/phind-code-llama-34b-v1 accounts/fireworks/models/phind-code-llama-34b-v2 accounts/fireworks/models/qwen-qwq-32b-preview accounts/fireworks/models/qwen1p5-72b-chat accounts/fireworks/models/qwen2-vl-72b-instruct accounts/fireworks/models/qwen2p5-32b accounts/fireworks/models/qwen2p5-32b-instruct accounts/fireworks/models/qwen2p5-72b accounts/fireworks/models/qwen2p5-72b-instruct accounts/fireworks/models/qwen2p5-coder-32b accounts/fireworks/models/qwen2p5-coder-32b-instruct-128k accounts/fireworks/models/qwen2p5-coder-32b-instruct-32k-rope accounts/fireworks/models/qwen2p5-coder-32b-instruct-64k accounts/fireworks/models/qwen2p5-math-72b-instruct accounts/fireworks/models/qwen2p5-vl-32b-instruct accounts/fireworks/models/qwen3-30b-a3b-thinking-2507 accounts/fireworks/models/qwen3-32b accounts/fireworks/models/qwen3-coder-480b-instruct-bf16 accounts/fireworks/models/qwen3-next-80b-a3b-instruct accounts/fireworks/models/qwen3-next-80b-a3b-thinking accounts/fireworks/models/qwen3-vl-32b-instruct accounts/fireworks/models/qwq-32b accounts/fireworks/models/yi-34b accounts/fireworks/models/yi-34b-200k-capybara accounts/fireworks/models/yi-34b-chat fireworks-ai-above-16b	i.9 o.9 ~0
accounts/fireworks/models/codegemma-2b accounts/fireworks/models/cogito-v1-preview-llama-3b accounts/fireworks/models/deepseek-coder-1b-base accounts/fireworks/models/deepseek-r1-distill-qwen-1p5b accounts/fireworks/models/ernie-4p5-21b-a3b-pt accounts/fireworks/models/ernie-4p5-300b-a47b-pt accounts/fireworks/models/flux-1-dev accounts/fireworks/models/flux-1-schnell accounts/fireworks/models/gemma-2b-it accounts/fireworks/models/llama-guard-3-1b accounts/fireworks/models/llama-v2-70b accounts/fireworks/models/llama-v3p1-405b-instruct-long accounts/fireworks/models/llama-v3p1-70b-instruct-1b accounts/fireworks/models/llama-v3p2-1b accounts/fireworks/models/llama-v3p2-3b accounts/fireworks/models/minimax-m1-80k accounts/fireworks/models/ministral-3-3b-instruct-2512 accounts/fireworks/models/nemotron-nano-v2-12b-vl accounts/fireworks/models/phi-2-3b accounts/fireworks/models/phi-3-mini-128k-instruct accounts/fireworks/models/qwen2-vl-2b-instruct accounts/fireworks/models/qwen2p5-0p5b-instruct accounts/fireworks/models/qwen2p5-1p5b-instruct accounts/fireworks/models/qwen2p5-coder-0p5b accounts/fireworks/models/qwen2p5-coder-0p5b-instruct accounts/fireworks/models/qwen2p5-coder-1p5b accounts/fireworks/models/qwen2p5-coder-1p5b-instruct accounts/fireworks/models/qwen2p5-coder-3b accounts/fireworks/models/qwen2p5-coder-3b-instruct accounts/fireworks/models/qwen3-0p6b accounts/fireworks/models/qwen3-1p7b accounts/fireworks/models/qwen3-1p7b-fp8-draft accounts/fireworks/models/qwen3-1p7b-fp8-draft-131072 accounts/fireworks/models/qwen3-1p7b-fp8-draft-40960 accounts/fireworks/models/stablecode-3b accounts/fireworks/models/starcoder2-3b	i.1 o.1 ~0
accounts/fireworks/models/cogito-671b-v2-p1 accounts/fireworks/models/dbrx-instruct accounts/fireworks/models/deepseek-prover-v2 accounts/fireworks/models/deepseek-v2p5 accounts/fireworks/models/glm-4p5v accounts/fireworks/models/gpt-oss-safeguard-120b accounts/fireworks/models/mistral-large-3-fp8 accounts/fireworks/models/mixtral-8x22b accounts/fireworks/models/mixtral-8x22b-instruct fireworks-ai-56b-to-176b	i1.2 o1.2 ~0
accounts/fireworks/models/deepseek-coder-v2-instruct accounts/fireworks/models/mixtral-8x22b-instruct-hf	i1.2 o1.2 ~69
accounts/fireworks/models/deepseek-coder-v2-lite-base accounts/fireworks/models/deepseek-coder-v2-lite-instruct accounts/fireworks/models/deepseek-v2-lite-chat accounts/fireworks/models/dolphin-2p6-mixtral-8x7b accounts/fireworks/models/firefunction-v1 accounts/fireworks/models/gpt-oss-safeguard-20b accounts/fireworks/models/mixtral-8x7b accounts/fireworks/models/mixtral-8x7b-instruct accounts/fireworks/models/mixtral-8x7b-instruct-hf accounts/fireworks/models/nous-hermes-2-mixtral-8x7b-dpo accounts/fireworks/models/qwen3-30b-a3b-instruct-2507 fireworks-ai-moe-up-to-56b	i.5 o.5 ~0
accounts/fireworks/models/deepseek-r1 accounts/fireworks/models/deepseek-r1-0528	i3 o8 ~69
accounts/fireworks/models/deepseek-r1-basic accounts/fireworks/models/glm-4p6	i.55 o2.19 ~69
accounts/fireworks/models/deepseek-v3 accounts/fireworks/models/deepseek-v3-0324 accounts/fireworks/models/firefunction-v2 accounts/fireworks/models/llama-v3p2-90b-vision-instruct accounts/fireworks/models/qwen2-72b-instruct accounts/fireworks/models/qwen2p5-coder-32b-instruct accounts/fireworks/models/qwen2p5-vl-72b-instruct	i.9 o.9 ~69
accounts/fireworks/models/deepseek-v3p1 accounts/fireworks/models/deepseek-v3p1-terminus	i.56 o1.68 ~69
accounts/fireworks/models/deepseek-v3p2	i.56 o1.68 r.28 ~69
accounts/fireworks/models/deepseek-v4-flash accounts/fireworks/models/deepseek-v4-flash-0731	i.14 o.28 r.028 ~70
accounts/fireworks/models/deepseek-v4-pro	i1.74 o3.48 r.145 ~69
accounts/fireworks/models/flux-1-dev-controlnet-union	i.001 o.001 ~0
accounts/fireworks/models/flux-1-dev-fp8	i.0005 o.0005 ~0
accounts/fireworks/models/flux-1-schnell-fp8	i.00035 o.00035 ~0
accounts/fireworks/models/flux-kontext-max	i.08 o.08 ~0
accounts/fireworks/models/flux-kontext-pro	i.04 o.04 ~0
accounts/fireworks/models/gemma-3-27b-it accounts/fireworks/models/llama-v3p2-1b-instruct accounts/fireworks/models/llama-v3p2-3b-instruct	i.1 o.1 ~69
accounts/fireworks/models/glm-4p5	i.55 o2.19 ~71
accounts/fireworks/models/glm-4p5-air	i.22 o.88 ~72
accounts/fireworks/models/glm-4p7	i.6 o2.2 r.3 ~69
accounts/fireworks/models/glm-5p1	i1.4 o4.4 r.26 ~69
accounts/fireworks/models/glm-5p2	i1.4 o4.4 r.14 ~69
accounts/fireworks/models/gpt-oss-120b	i.15 o.6 r.014 ~73
accounts/fireworks/models/gpt-oss-20b	i.07 o.3 r.035 ~74
accounts/fireworks/models/inkling	i1 o4.05 r.17 ~75
accounts/fireworks/models/japanese-stable-diffusion-xl accounts/fireworks/models/playground-v2-1024px-aesthetic accounts/fireworks/models/playground-v2-5-1024px-aesthetic accounts/fireworks/models/ssd-1b accounts/fireworks/models/stable-diffusion-xl-1024-v1-0	i.00013 o.00013 ~0
accounts/fireworks/models/kimi-k2-instruct	i.6 o2.5 ~76
accounts/fireworks/models/kimi-k2-instruct-0905	i.6 o2.5 ~77
accounts/fireworks/models/kimi-k2-thinking	i.6 o2.5 ~69
accounts/fireworks/models/kimi-k2p5	i.6 o3 r.1 ~69
accounts/fireworks/models/kimi-k2p6	i.95 o4 r.16 ~69
accounts/fireworks/models/kimi-k2p7-code	i.95 o4 r.19 ~69
accounts/fireworks/models/kimi-k3	i3 o15 r.3 ~78
accounts/fireworks/models/llama-v3p1-405b-instruct accounts/fireworks/models/yi-large	i3 o3 ~69
accounts/fireworks/models/llama-v3p1-8b-instruct accounts/fireworks/models/llama-v3p2-11b-vision-instruct	i.2 o.2 ~69
accounts/fireworks/models/llama4-maverick-instruct-basic accounts/fireworks/models/qwen3-235b-a22b	i.22 o.88 ~69
accounts/fireworks/models/llama4-scout-instruct-basic	i.15 o.6 ~69
accounts/fireworks/models/minimax-m2	i.3 o1.2 ~0
accounts/fireworks/models/minimax-m2p1	i.3 o1.2 r.03 ~69
accounts/fireworks/models/minimax-m2p7 accounts/fireworks/models/minimax-m3	i.3 o1.2 r.06 ~69
accounts/fireworks/models/nemotron-3-ultra-nvfp4	i.6 o2.4 r.12 ~69
accounts/fireworks/models/qwen3-235b-a22b-instruct-2507 accounts/fireworks/models/qwen3-235b-a22b-thinking-2507 accounts/fireworks/models/qwen3-vl-235b-a22b-instruct accounts/fireworks/models/qwen3-vl-235b-a22b-thinking	i.22 o.88 ~0
accounts/fireworks/models/qwen3-30b-a3b accounts/fireworks/models/qwen3-coder-30b-a3b-instruct accounts/fireworks/models/qwen3-vl-30b-a3b-instruct accounts/fireworks/models/qwen3-vl-30b-a3b-thinking	i.15 o.6 ~0
accounts/fireworks/models/qwen3-coder-480b-a35b-instruct	i.45 o1.8 ~0
accounts/fireworks/models/qwen3p6-plus	i.5 o3 r.1 ~69
accounts/fireworks/models/qwen3p7-plus	i.4 o1.6 r.08 ~69
accounts/fireworks/routers/glm-5p1-fast	i2.8 o8.8 r.52 ~70
accounts/fireworks/routers/glm-5p2-fast accounts/fireworks/routers/glm-5p2-fast-us	i2.1 o6.6 r.21 ~70
accounts/fireworks/routers/kimi-k2p6-fast	i2 o8 r.3 ~70
accounts/fireworks/routers/kimi-k2p7-code-fast	i1.9 o8 r.38 ~70
accounts/fireworks/routers/kimi-k3-fast	i4.5 o22.5 r.45 ~70
accounts/fireworks/routers/kimi-k3-us	i3.3 o16.5 r.33 ~79
dbrx-instruct mixtral-8x22b-instruct	i1.2 o1.2 ~68
deepseek-r1	i8 o8 ~68
deepseek-v3	i.56 o1.68 ~68
deepseek-v4-flash	i.14 o.28 r.028 ~68
deepseek-v4-pro	i1.74 o3.48 r.14 ~68|=priority *1.5 ~68
fireworks-ai-embedding-150m-to-350m	i.016 o0 ~0
fireworks-ai-embedding-up-to-150m	i.008 o0 ~0
fireworks-ai/kimi-k2p6 kimi-k2p6	i.95 o4 r.16 ~68|=priority *1/1.5 i1.5 r.22 ~68
fireworks-ai/kimi-k2p6-fast kimi-k2p6-fast	i2 o8 r.3 ~68
fireworks_ai/nomic-ai/nomic-embed-text-v1 fireworks_ai/nomic-ai/nomic-embed-text-v1.5 fireworks_ai/thenlper/gte-base	i.008 o0 ~69
fireworks_ai/thenlper/gte-large fireworks_ai/whereisai/uae-large-v1	i.016 o0 ~69
glm-4p7	i.6 o2.2 r.3 ~80
glm-5	i1 o3.2 ~68
glm-5p1	i1.4 o4.4 r.26 ~68|=priority *1.5 ~68
glm-5p1-fast	i2.8 o8.8 r.52 ~68
glm-5p2	i1.4 o4.4 r.26 ~68
gpt-oss-120b	i.15 o.6 r.015 ~68|=priority *1.2 ~68
gpt-oss-20b	i.07 o.3 r.035 ~68
kimi-k2-instruct kimi-k2-instruct-0905 kimi-k2-thinking	i.6 o2.5 ~68
kimi-k2p5	i.6 o3 r.1 ~68
kimi-k2p7-code	i.95 o4 r.19 ~68|=priority *1.5 ~68
kimi-k2p7-code-fast	i1.9 o8 r.38 ~68
kimi-k3	i30 o150 r3 ~68
llama-v3p1-405b-instruct	i3 o3 ~68
llama4-maverick-instruct-basic	i.22 o.88 ~68
llama4-scout-instruct-basic	i.15 o.6 ~68
minimax-m2p1 minimax-m2p5	i.3 o1.2 r.03 ~68
minimax-m2p7 minimax-m3	i.3 o1.2 r.06 ~68|=priority *1.5 ~68
mixtral-8x7b	i.5 o.5 ~68
nemotron-3-ultra-nvfp4	i.6 o2.4 r.12 ~68
nomic-ai/nomic-embed-text-v1 nomic-ai/nomic-embed-text-v1.5 thenlper/gte-base	i.008 o.008 ~68
qwen3p6-plus	i.5 o3 r.1 ~68
qwen3p7-plus	i.4 o1.6 r.08 ~68
thenlper/gte-large whereisai/uae-large-v1	i.016 o.016 ~68
*	=batch *.5`,
  'google': `anthropic/claude-sonnet-4 claude-3-5-sonnet claude-3-7-sonnet claude-4-sonnet claude-sonnet-4	i3 o15 r.3 w3.75 h6 ~81
claude-3-5-haiku	i.8 o4 r.08 w1 h1.6 ~81
claude-3-haiku	i.25 o1.25 r.03 w.3 h.5 ~81
claude-3-opus claude-4-opus claude-opus-4	i15 o75 r1.5 w18.75 h30 ~81
claude-fable-5	i10 o50 r1 w12.5 h20 ~82
claude-fable-5-1	i10 o50 r.25 w12.5 h20 ~82
claude-opus-4-6	i5 o25 r.5 w6.25 h10 ~81|>200000 *2/1.5 ~81
claude-opus-4-7 claude-opus-4-8 claude-opus-5	i5 o25 r.5 w6.25 h10 ~82
claude-opus-5-5	i4 o20 r.2 w5 h8 ~82
claude-sonnet-4-5	i3 o15 r.3 w3.75 h6 ~83|>200000 *2/1.5 ~83
claude-sonnet-4-6	i3 o15 r.3 w3.75 h6 ~83
deep-research-pro-preview-12-2025	i2 o12 r.2 M120 images=134000 web_search=14000 ~84|=batch *.5 ~84|>200000 *2/1.5 ~84
embedding-001	i.025 o0 ~84|=batch *.8 ~84
gemini-1.0-pro gemini-1.0-pro-vision-001	i.125 o.375 ~81
gemini-1.5-flash gemini-1.5-flash-001 gemini-1.5-flash-002 gemini-1.5-flash-latest	i.075 o.3 r.01875 web_search=35000 ~84|=batch *.5 ~84|>128000 *2 ~84
gemini-1.5-flash-8b	i.0375 o.15 r.009375 ~84|=batch *.5 ~84|>128000 *2 ~84
gemini-1.5-flash-8b-001 gemini-1.5-flash-8b-latest	i.0375 o.15 r.009375 web_search=35000 ~84|=batch *.5 ~84|>128000 *2 ~84
gemini-1.5-pro gemini-1.5-pro-001 gemini-1.5-pro-002 gemini-1.5-pro-latest	i1.25 o5 web_search=35000 ~84|=batch *.5 ~84|>128000 *2 ~84
gemini-2.0-flash gemini-2.0-flash-001	i.1 o.4 r.025 a.7 c.175 web_search=35000 ~84|=batch *.5 ~84
gemini-2.0-flash-exp-001	i.15 o.6 r.0375 a1.05 c.2625 ~84|=batch *.5 ~84
gemini-2.0-flash-exp-image-generation	i.1 o.4 r.025 a.7 c.175 images=39000 ~81
gemini-2.0-flash-lite gemini-2.0-flash-lite-001	i.075 o.3 r.01875 a.075 web_search=35000 ~84|=batch *.5 ~84
gemini-2.5-computer-use-preview-10-2025	i1.25 o10 ~84|>200000 *2/1.5 ~85
gemini-2.5-flash	i.3 o2.5 r.03 a1 c.1 t2.5 web_search=35000 ~84|=batch *.5 ~84
gemini-2.5-flash-image gemini-2.5-flash-image-preview	i.3 o2.5 r.03 a1 M30 t2.5 images=39000 web_search=35000 ~84|=batch *.5 ~84
gemini-2.5-flash-latest	i.3 o2.5 r.03 a1 c.1 ~81
gemini-2.5-flash-lite gemini-2.5-flash-lite-preview-06-17	i.1 o.4 r.01 a.3 c.03 t.4 web_search=35000 ~84|=batch *.5 ~84
gemini-2.5-flash-lite-preview-09-2025	i.1 o.4 r.01 w.1 a.3 c.03 t.4 web_search=35000 ~84|=batch *.5 ~84
gemini-2.5-flash-lite-preview-tts gemini-2.5-flash-tts	i.5 o10 A10 ~86
gemini-2.5-flash-native-audio-latest gemini-2.5-flash-native-audio-preview-09-2025 gemini-2.5-flash-native-audio-preview-12-2025 gemini-live-2.5-flash	i.5 o2 a3 A12 ~87
gemini-2.5-flash-preview gemini-2.5-flash-preview-05-20:thinking gemini-2.5-flash-preview:thinking	i.15 o.6 ~87
gemini-2.5-flash-preview-04-17 gemini-2.5-flash-preview-05-20	i.15 o.6 web_search=35000 ~84|=batch *.5 ~84
gemini-2.5-flash-preview-09-2025	i.3 o2.5 r.03 w.3 a1 c.1 t2.5 web_search=35000 ~84|=batch *.5 ~84
gemini-2.5-flash-preview-tts	i.5 o10 A10 ~84|=batch *.5 ~84
gemini-2.5-pro gemini-2.5-pro-preview-03-25 gemini-2.5-pro-preview-05-06	i1.25 o10 r.125 web_search=35000 ~84|=batch *.5 ~84|>200000 *2/1.5 ~84
gemini-2.5-pro-preview-tts	i1 o20 r.1 A20 web_search=35000 ~84|=batch *.5 ~84|>200000 *2/1.5 ~88
gemini-2.5-pro-tts	i1 o20 A20 ~86
gemini-3-flash-preview	i.5 o3 r.05 w.5 a1 c.1 t3 web_search=14000 ~84|=batch *.5 ~84|=priority *1.8 ~89
gemini-3-pro-image gemini-3-pro-image-preview	i2 o12 M120 images=134000 input_images=11 web_search=14000 ~84|=batch *.5 ~84
gemini-3-pro-preview	i2 o12 r.2 web_search=14000 ~84|=batch *.5 ~84|>200000 *2/1.5 ~84|=priority *1.8 ~87
gemini-3-pro-preview-02-05	i2 o12 r.2 web_search=35000 ~84|=batch *.5 ~84|>200000 *2/1.5 ~84
gemini-3-pro-text-preview	i2 o12 r.2 ~81|>200000 *2/1.5 ~81
gemini-3.1-flash-image gemini-3.1-flash-image-preview	i.5 o3 M60 images=45000 web_search=14000 ~84|=batch *.5 ~84
gemini-3.1-flash-lite	i.25 o1.5 r.025 a.5 c.05 t1.5 web_search=14000 ~84|=batch *.5 ~84|=flex *.5 ~90|=priority *1.8 ~90
gemini-3.1-flash-lite-image	i.25 o1.5 M30 ~84|=batch *.5 ~84
gemini-3.1-flash-lite-preview	i.25 o1.5 r.025 a.5 c.05 t1.5 web_search=14000 ~84|=batch *.5 ~84
gemini-3.1-flash-live-preview	i.75 o4.5 a3 A12 m1 ~91
gemini-3.1-pro-preview gemini-3.1-pro-preview-customtools	i2 o12 r.2 web_search=35000 ~84|=batch *.5 ~84|>200000 *2/1.5 ~84|=priority *1.8 ~92
gemini-3.5-flash	i1.5 o9 r.15 t9 web_search=14000 ~84|=batch *.5 ~84|=priority *1.8 ~89
gemini-3.5-flash-lite	i.3 o2.5 r.03 t2.5 web_search=14000 ~84|=batch *.5 ~84|=flex *.5 r.02 ~81|=priority *1.8 ~81
gemini-3.6-flash	@20270101- i1.5 o7.5 r.15 web_search=14000 ~81|@-20270101 i.75 o3.75 r.075 web_search=14000 ~81|=batch *.5 ~84|=flex *.5 ~89|=priority *1.8 ~89
gemini-3.7-flash	@20270101- i1.5 o7.5 r.15 web_search=14000 ~81|@-20270101 i.75 o3.75 r.075 web_search=14000 ~81|=batch *.5 ~84
gemini-3.8-flash	@20270101- i1.5 o7.5 r.15 ~81|@-20270101 i.75 o3.75 r.075 ~81
gemini-embedding-001	i.15 o0 ~84|=batch *.8 ~84
gemini-embedding-2	i.2 o0 a6.5 m.45 input_images=120 ~93
gemini-embedding-2-preview	i.2 o0 input_images=120 ~84
gemini-exp-1206	i.3 o2.5 r.03 a1 t2.5 web_search=35000 ~94
gemini-flash-1.5	i.075 o.3 r.01875 ~95|>128000 *2 ~95
gemini-flash-1.5-8b	i.0375 o.15 r.01 ~96|>128000 *2 ~96
gemini-flash-latest	i.5 o3 r.05 a1.66666666667 web_search=14000 ~84|=batch *.5 ~84
gemini-flash-lite-latest	i.25 o1.5 r.025 a.75 web_search=14000 ~84|=batch *.5 ~84
gemini-gemma-2-27b-it gemini-gemma-2-9b-it	i.35 o1.05 ~97
gemini-live-2.5-flash-preview-native-audio-09-2025	i.5 o2 r.125 a3 A12 web_search=35000 ~87
gemini-omni-flash-preview	i1.5 o9 a1.5 t9 ~84
gemini-pro gemini-pro-vision	i.25 o.5 ~84|=batch *.5 ~84
gemini-pro-1.5	i1.25 o5 r.3125 ~98|>128000 *2 ~98
gemini-pro-latest	i2 o12 r.2 web_search=14000 ~84|=batch *.5 ~84|>200000 *2/1.5 ~84
gemini-robotics-er-1.5-preview	i.3 o2.5 a1 t2.5 web_search=35000 ~84
gemma-2-27b-it	i.65 o.65 ~81
gemma-4-26b-a4b-it-maas	i.15 o.6 r.015 ~87
imagen-3.0-fast-generate-001	images=20000 ~87
imagen-3.0-generate-001 imagen-3.0-generate-002	images=40000 ~87
imagen-4.0-fast-generate-001	i0 o0 images.default.default=20000 ~84
imagen-4.0-generate-001	i0 o0 images.default.default=40000 ~84
imagen-4.0-ultra-generate-001	i0 o0 images.default.default=60000 ~84
veo-2.0-generate-001	i0 o0 video_seconds=1260 ~84
veo-3.0-fast-generate-001	i0 o0 video_seconds=540 ~84
veo-3.0-generate-001	i0 o0 video_seconds=1440 ~84
veo-3.1-fast-generate-001	video_seconds=540 ~99
veo-3.1-fast-generate-preview	i0 o0 video_seconds=540 video_seconds.1280x720=360 video_seconds.1920x1080=432 video_seconds.3840x2160=1080 ~84
veo-3.1-generate-001	video_seconds=1440 ~99
veo-3.1-generate-preview	i0 o0 video_seconds=1440 video_seconds.1280x720=1440 video_seconds.1920x1080=1440 video_seconds.3840x2160=2160 ~84
veo-3.1-lite-generate-preview	i0 o0 video_seconds=180 video_seconds.1280x720=180 video_seconds.1920x1080=288 ~84
*	=batch *.5|=flex *.5|=priority *1.8`,
  'groq': `deepseek-r1-distill-llama-70b	i.75 o.99 ~100
gemma-7b-it	i.1 o.1 ~100
gemma2-9b	i.2 o.2 ~101
gemma2-9b-it llama-guard-3-8b meta-llama/llama-guard-4-12b	i.2 o.2 ~100
llama-3.1-405b-reasoning	i.59 o.79 ~101
llama-3.1-70b-versatile llama-3.3-70b-versatile llama3-70b-8192	i.59 o.79 ~100
llama-3.1-8b-instant llama3-8b-8192	i.05 o.08 ~100
llama-3.2-11b-text-preview llama-3.2-11b-vision-preview	i.18 o.18 ~101
llama-3.2-1b-preview	i.04 o.04 ~101
llama-3.2-3b-preview	i.06 o.06 ~101
llama-3.2-90b-text-preview llama-3.2-90b-vision-preview	i.9 o.9 ~101
llama-3.3-70b-specdec	i.59 o.99 ~101
llama2-70b-4096	i.7 o.8 ~100
llama3-groq-70b-8192-tool-use-preview	i.89 o.89 ~100
llama3-groq-8b-8192-tool-use-preview	i.19 o.19 ~100
meta-llama/llama-4-maverick-17b-128e-instruct	i.2 o.6 ~100
meta-llama/llama-4-scout-17b-16e-instruct	i.11 o.34 ~100
mistral-saba-24b	i.79 o.79 ~101
mixtral-8x7b-32768	i.24 o.24 ~100
moonshotai/kimi-k2-instruct	i1 o3 r.5 ~101
moonshotai/kimi-k2-instruct-0905	i1 o3 r.5 ~100
openai/gpt-oss-120b	i.15 o.6 r.075 ~100
openai/gpt-oss-20b	i.075 o.3 r.0375 ~100
openai/gpt-oss-safeguard-20b	i.075 o.3 r.037 ~100
playai-tts	input_characters=50 ~0
qwen/qwen3-32b	i.29 o.59 ~100
whisper-large-v3	audio_seconds=.111~10 ~102
whisper-large-v3-turbo	audio_seconds=.04~10 ~102
distil-whisper-large-v3-en	audio_seconds=.02~10 ~102
*	=batch *.5`,
  'hyperbolic': `deepseek-ai/deepseek-r1 deepseek-ai/deepseek-v3-0324	i.4 o.4 ~0
deepseek-ai/deepseek-r1-0528	i.25 o.25 ~0
deepseek-ai/deepseek-v3 qwen/qwq-32b	i.2 o.2 ~0
meta-llama/llama-3.2-3b-instruct meta-llama/llama-3.3-70b-instruct meta-llama/meta-llama-3-70b-instruct meta-llama/meta-llama-3.1-405b-instruct meta-llama/meta-llama-3.1-70b-instruct meta-llama/meta-llama-3.1-8b-instruct nousresearch/hermes-3-llama-3.1-70b qwen/qwen2.5-72b-instruct qwen/qwen2.5-coder-32b-instruct	i.12 o.3 ~0
moonshotai/kimi-k2-instruct qwen/qwen3-235b-a22b	i2 o2 ~0`,
  'jina': `jina-colbert-v1-en jina-colbert-v2 jina-embeddings-v2-base-code jina-embeddings-v2-base-de jina-embeddings-v2-base-en jina-embeddings-v2-base-es jina-embeddings-v2-base-zh jina-reranker-v1-base-en jina-reranker-v2-base-multilingual	i.02 o0 ~103
jina-reranker-v3	i.05 o0 ~103`,
  'lightning-ai': `anthropic/claude-fable-5	i10 o50 r1 ~104
anthropic/claude-haiku-4-5-20251001	i1 o5 r.1 ~104
anthropic/claude-opus-4-1-20250805	i15 o75 r1.5 ~104
anthropic/claude-opus-4-5-20251101 anthropic/claude-opus-4-6 anthropic/claude-opus-4-7 anthropic/claude-opus-4-8	i5 o25 r.5 ~104
anthropic/claude-sonnet-4-5-20250929 anthropic/claude-sonnet-4-6	i3 o15 r.3 ~104
google/gemini-2.5-flash	i.3 o2.5 r.03 ~104
google/gemini-2.5-flash-lite-preview-06-17 google/gemini-3.1-flash-lite-preview	i.1 o.4 r.01 ~104
google/gemini-2.5-pro google/gemini-3.1-pro-preview openai/gpt-5	i1.25 o10 r.125 ~104
google/gemini-3-flash-preview openai/gpt-5.4-mini-2026-03-17	i.75 o4.5 r.075 ~104
google/gemini-3.5-flash	i1.5 o9 r.15 ~104
lightning-ai/deepseek-v4-pro	i.435 o.87 r.0036 ~104
lightning-ai/gemma-4-31b-it	i.39 o.97 ~104
lightning-ai/gpt-oss-120b	i.15 o.6 ~104
lightning-ai/gpt-oss-20b	i.05 o.2 ~104
lightning-ai/nemotron-3-nano-omni-30b-a3b	i.1 o.4 ~104
lightning-ai/nemotron-3-ultra-550b-a55b	i.6 o3.6 r.2 ~104
openai/gpt-3.5-turbo	i.5 o1.5 ~104
openai/gpt-4	i30 o60 ~104
openai/gpt-4-turbo openai/gpt-4-turbo-preview	i10 o30 ~104
openai/gpt-4.1	i2 o8 r.5 ~104
openai/gpt-4o	i2.5 o10 r1.25 ~104
openai/gpt-5-mini	i.25 o2 r.025 ~104
openai/gpt-5-nano	i.05 o.4 r.005 ~104
openai/gpt-5.2-2025-12-11	i1.75 o14 r.175 ~104
openai/gpt-5.4-2026-03-05 openai/gpt-5.6-terra	i2.5 o15 r.25 ~104
openai/gpt-5.4-nano-2026-03-17	i.2 o1.25 r.02 ~104
openai/gpt-5.5-2026-04-23 openai/gpt-5.6-sol	i5 o30 r.5 ~104
openai/gpt-5.6-luna	i1 o6 r.1 ~104
openai/o3	i2 o8 r.2 ~104
openai/o3-mini	i1.1 o4.4 r.055 ~104`,
  'minimax': `m2-her	i.3 o1.2 ~105
minimax-01	i.2 o1.1 ~105
minimax-m1	i.4 o2.2 ~105
minimax-m2 minimax-m2.1 minimax-m2.5	i.3 o1.2 r.03 w.375 ~105
minimax-m2.1-highspeed minimax-m2.5-highspeed	i.6 o2.4 r.03 w.375 ~105
minimax-m2.1-lightning minimax-m2.5-lightning	i.3 o2.4 r.03 w.375 ~0
minimax-m2.7	i.3 o1.2 r.06 w.375 ~105
minimax-m2.7-highspeed	i.6 o2.4 r.06 w.375 ~105
minimax-m3	i.3 o1.2 r.06 ~105|>512000 *2 ~105
speech-02-hd speech-2.6-hd	input_characters=100 ~0
speech-02-turbo speech-2.6-turbo	input_characters=60 ~0`,
  'mistral-ai': `codestral-2405	i1 o3 ~0
codestral-2501 codestral-latest	i.3 o.9 ~106
codestral-2508	i.3 o.9 r.03 ~106
codestral-embed codestral-embed-2505	i.15 o0 ~106
codestral-mamba-latest open-codestral-mamba	i.25 o.25 ~107
devstral-2512 mistral-medium mistral-medium-2505 mistral-medium-2508	i.4 o2 r.04 ~106
devstral-latest devstral-medium-2507 devstral-medium-latest mistral-vibe-cli-latest mistral-vibe-cli-with-tools	i.4 o2 ~106
devstral-small devstral-small-2505	i.1 o.3 ~108
devstral-small-2507 devstral-small-latest labs-devstral-small-2512 labs-mistral-small-creative mistral-small-2409 mistral-small-2501 mistral-small-2503 mistral-small-2506 mistral-small-latest	i.1 o.3 ~106
magistral-medium magistral-medium-1-2-2509 magistral-medium-2506	i2 o5 ~109
magistral-medium-2509 magistral-medium-latest	i2 o5 ~106
magistral-small-1-2-2509 magistral-small-2506	i.5 o1.5 ~109
magistral-small-2509 magistral-small-latest	i.5 o1.5 ~106
ministral-14b-2512	i.2 o.2 r.02 ~106
ministral-14b-latest	i.2 o.2 ~106
ministral-3-14b-2512	i.2 o.2 ~110
ministral-3-3b-2512	i.1 o.1 ~110
ministral-3-8b-2512	i.15 o.15 ~110
ministral-3b	i.04 o.04 ~109
ministral-3b-2512	i.1 o.1 r.01 ~106
ministral-3b-latest	i.1 o.1 ~106
ministral-8b ministral-8b-2410	i.1 o.1 ~111
ministral-8b-2512	i.15 o.15 r.015 ~106
ministral-8b-latest	@-20251202 i.1 o.1 ~112|@20251202- i.15 o.15 r.015 ~112
mistral-7b	i.25 o.25 ~109
mistral-embed	i.1 o0 ~110
mistral-embed-2312	i.1 o0 ~106
mistral-large	i2 o6 ~109
mistral-large-2402	i4 o12 ~0
mistral-large-2407 mistral-large-2411	i2 o6 ~110
mistral-large-2512	i.5 o1.5 r.05 ~106
mistral-large-3	i.5 o1.5 ~113
mistral-large-latest	@-20251202 i2 o6 ~114|@20251202- i.5 o1.5 ~114
mistral-large-pixtral-2411 open-mixtral-8x22b pixtral-large-2411 pixtral-large-latest	i2 o6 ~106
mistral-medium-2312	i2.7 o8.1 ~115
mistral-medium-2604	i1.5 o7.5 ~116
mistral-medium-3 mistral-medium-3-5 mistral-medium-3.5	i1.5 o7.5 r.15 ~109
mistral-medium-3-1-2508	i.4 o2 ~117
mistral-medium-latest	@-20260616 i.4 o2 r.04 ~118|@20260616- i1.5 o7.5 r.15 ~118
mistral-nemo pixtral-12b pixtral-12b-latest	i.15 o.15 ~109
mistral-ocr-2503 mistral-ocr-2503-completion	pages=1000 ~119
mistral-ocr-2505 mistral-ocr-2505-completion	pages=1000 annotation_pages=3000 ~120
mistral-ocr-2512 mistral-ocr-2512-completion	pages=2000 annotation_pages=3000 ~121
mistral-ocr-4 mistral-ocr-4-0	pages=4000 annotation_pages=5000 ~106
mistral-ocr-4-0-completion	pages=4000 annotation_pages=5000 ~122
mistral-ocr-4-1 mistral-ocr-4-1-completion mistral-ocr-4-completion	pages=4000 annotation_pages=5000 ~123
mistral-ocr-latest	@-20250522 pages=1000 ~120|@20250522-20251218 pages=1000 annotation_pages=3000 ~120|@20251218-20260623 pages=2000 annotation_pages=3000 ~120|@20260623- pages=4000 annotation_pages=5000 ~106
mistral-ocr-latest-completion	@-20250522 pages=1000 ~120|@20250522-20251218 pages=1000 annotation_pages=3000 ~120|@20251218-20260623 pages=2000 annotation_pages=3000 ~120|@20260623- pages=4000 annotation_pages=5000 ~120
mistral-saba mistral-saba-latest	i.2 o.6 ~109
mistral-small open-mixtral-8x7b	i.7 o.7 ~106
mistral-small-24b-instruct-2501	i.05 o.08 ~109
mistral-small-2603	i.15 o.6 r.015 ~109
mistral-small-3-2-2506	i.06 o.18 ~110
mistral-small-3.1-24b-instruct	i.351 o.555 ~109
mistral-small-3.2-24b-instruct	i.075 o.2 ~109
mistral-tiny open-mistral-7b	i.25 o.25 ~106
mistral-tiny-2407 mistral-tiny-latest open-mistral-nemo open-mistral-nemo-2407 pixtral-12b-2409	i.15 o.15 ~106
mixtral-8x22b-instruct	i.9 o.9 ~109
mixtral-8x7b	i.7 o.7 ~109
voxtral-mini-2602 voxtral-mini-latest	audio_seconds=.18 ~124
voxtral-small-24b-2507 voxtral-small-2507 voxtral-small-latest	@-20260811 i.1 o.3 r.01 ~125|@20260811- i.1 o.4 r.01 ~125
*	=batch *.5`,
  'monsterapi': `huggingfaceh4/zephyr-7b-beta mistralai/mistral-7b-instruct-v0.2	i.04559 o.4559 ~126
microsoft/phi-2	i.03483 o.3483 ~126
tinyllama/tinyllama-1.1b-chat-v1.0	i.02818 o.2818 ~126`,
  'moonshot': `kimi-k2	i.57 o2.3 ~127
kimi-k2-0711-preview kimi-k2-0905-preview kimi-k2-thinking	i.6 o2.5 r.15 ~128
kimi-k2-thinking-turbo kimi-k2-turbo-preview	i1.15 o8 r.15 ~128
kimi-k2.5	i.6 o3 r.1 ~128
kimi-k2.6	i.95 o4 r.16 ~128
kimi-k2.7-code	i.95 o4 r.19 ~128
kimi-k2.7-code-highspeed	i1.9 o8 r.38 ~128
kimi-k3	i3 o15 r.3 ~128
kimi-latest kimi-latest-128k	i2 o5 r.15 ~129
kimi-latest-32k	i1 o3 r.15 ~129
kimi-latest-8k	i.2 o2 r.15 ~129
kimi-thinking-preview	i.6 o2.5 r.15 ~130
moonshot-v1-128k moonshot-v1-128k-vision-preview	i2 o5 ~128
moonshot-v1-128k-0430 moonshot-v1-auto	i2 o5 ~129
moonshot-v1-32k moonshot-v1-32k-vision-preview	i1 o3 ~128
moonshot-v1-32k-0430	i1 o3 ~129
moonshot-v1-8k moonshot-v1-8k-vision-preview	i.2 o2 ~128
moonshot-v1-8k-0430	i.2 o2 ~129`,
  'nebius': `baai/bge-en-icl	i.01 o0 ~131
baai/bge-multilingual-gemma2 intfloat/e5-mistral-7b-instruct	i.01 o0 ~132
deepseek-ai/deepseek-r1	i.8 o2.4 ~131
deepseek-ai/deepseek-r1-0528	i.8 o2.4 ~132
deepseek-ai/deepseek-r1-0528-fast	i2 o6 ~132
deepseek-ai/deepseek-r1-distill-llama-70b	i.25 o.75 ~131
deepseek-ai/deepseek-v3	i.5 o1.5 ~131
deepseek-ai/deepseek-v3-0324	i.5 o1.5 ~132
deepseek-ai/deepseek-v3-0324-fast	i.75 o2.25 ~132
deepseek-ai/deepseek-v3.2	i.3 o.45 ~132
google/gemma-2-2b-it meta-llama/meta-llama-3.1-8b-instruct	i.02 o.06 ~132
google/gemma-2-9b-it-fast meta-llama/meta-llama-3.1-8b-instruct-fast qwen/qwen2.5-coder-7b-fast	i.03 o.09 ~132
google/gemma-3-27b-it qwen/qwen3-30b-a3b-instruct-2507 qwen/qwen3-30b-a3b-thinking-2507 qwen/qwen3-32b qwen/qwen3-coder-30b-a3b-instruct	i.1 o.3 ~132
google/gemma-3-27b-it-fast meta-llama/llama-guard-3-8b qwen/qwen3-235b-a22b-instruct-2507 qwen/qwen3-32b-fast	i.2 o.6 ~132
meta-llama/llama-3.3-70b-instruct nousresearch/hermes-4-70b	i.13 o.4 ~132
meta-llama/llama-3.3-70b-instruct-fast	i.25 o.75 ~132
meta-llama/meta-llama-3.1-405b-instruct nousresearch/hermes-3-llama-3.1-405b	i1 o3 ~131
meta-llama/meta-llama-3.1-70b-instruct qwen/qwen2-vl-72b-instruct qwen/qwen2.5-72b-instruct qwen/qwen2.5-vl-72b-instruct	i.13 o.4 ~131
mistralai/mistral-nemo-instruct-2407	i.04 o.12 ~131
moonshotai/kimi-k2-instruct	i.5 o2.4 ~132
nousresearch/hermes-4-405b	i1 o3 ~132
nvidia/llama-3.1-nemotron-ultra-253b-v1	i.6 o1.8 ~131
nvidia/llama-3.3-nemotron-super-49b-v1	i.1 o.4 ~131
nvidia/llama-3_1-nemotron-ultra-253b-v1	i.6 o1.8 ~132
openai/gpt-oss-120b	i.15 o.6 ~132
openai/gpt-oss-20b	i.05 o.2 ~132
qwen/qwen2-vl-7b-instruct	i.02 o.06 ~131
qwen/qwen2.5-32b-instruct	i.06 o.2 ~131
qwen/qwen2.5-coder-7b	i.01 o.03 ~131
qwen/qwen3-14b qwen/qwen3-4b	i.08 o.24 ~131
qwen/qwen3-235b-a22b	i.2 o.6 ~131
qwen/qwen3-235b-a22b-thinking-2507	i.2 o.8 ~132
qwen/qwen3-30b-a3b	i.1 o.3 ~131
qwen/qwen3-coder-480b-a35b-instruct	i.4 o1.8 ~132
qwen/qwq-32b	i.15 o.45 ~131
zai-org/glm-4.5	i.6 o2.2 ~132
zai-org/glm-4.5-air	i.2 o1.2 ~132`,
  'nomic': `nomic-embed-text-v1	i.1 o0 ~133`,
  'novita-ai': `baai/bge-m3 baai/bge-reranker-v2-m3	i.01 o.01 ~0
baichuan/baichuan-m2-32b	i.07 o.07 ~0
baidu/ernie-4.5-21b-a3b	i.07 o.28 ~0
baidu/ernie-4.5-21b-a3b-thinking	i.07 o.28 ~134
baidu/ernie-4.5-300b-a47b-paddle	i.28 o1.1 ~134
baidu/ernie-4.5-vl-28b-a3b	i.14 o.56 ~0
baidu/ernie-4.5-vl-28b-a3b-thinking	i.39 o.39 ~134
baidu/ernie-4.5-vl-424b-a47b	i.42 o1.25 ~0
cognitivecomputations/dolphin-mixtral-8x22b	i.9 o.9 ~135
deepseek/deepseek-ocr	i.03 o.03 ~0
deepseek/deepseek-ocr-2 qwen/qwen3-4b-fp8	i.03 o.03 ~134
deepseek/deepseek-prover-v2-671b deepseek/deepseek-r1-turbo	i.7 o2.5 ~134
deepseek/deepseek-r1	i4 o4 ~135
deepseek/deepseek-r1-0528	i.7 o2.5 r.35 ~0
deepseek/deepseek-r1-0528-qwen3-8b	i.06 o.09 ~0
deepseek/deepseek-r1-distill-llama-70b sophosympatheia/midnight-rose-70b	i.8 o.8 ~135
deepseek/deepseek-r1-distill-llama-8b	i.04 o.04 ~135
deepseek/deepseek-r1-distill-qwen-14b	i.15 o.15 ~135
deepseek/deepseek-r1-distill-qwen-32b	i.3 o.3 ~135
deepseek/deepseek-v3-0324	i.27 o1.12 r.135 ~134
deepseek/deepseek-v3-turbo	i.4 o1.3 ~134
deepseek/deepseek-v3.1 deepseek/deepseek-v3.1-terminus	i.27 o1 r.135 ~134
deepseek/deepseek-v3.2	i.269 o.4 r.1345 ~134
deepseek/deepseek-v3.2-exp	i.27 o.41 ~134
deepseek/deepseek-v4-flash	i.14 o.28 r.028 ~134
deepseek/deepseek-v4-pro	i1.6 o3.2 r.135 ~134
deepseek/deepseek_v3	i.89 o.89 ~135
google/gemma-2-9b-it	i.08 o.08 ~135
google/gemma-3-12b-it	i.05 o.1 ~0
google/gemma-3-27b-it	i.119 o.2 ~134
gryphe/mythomax-l2-13b	i.09 o.09 ~135
jondurbin/airoboros-l2-70b	i.5 o.5 ~135
kwaipilot/kat-coder-pro minimax/minimax-m3	i.3 o1.2 r.06 ~134
lzlv_70b	i.7 o.8 ~134
meta-llama/llama-3-70b-instruct	i.51 o.74 ~134
meta-llama/llama-3-8b-instruct	i.04 o.04 ~134
meta-llama/llama-3.1-70b-instruct	i.34 o.39 ~135
meta-llama/llama-3.1-8b-instruct meta-llama/llama-3.1-8b-instruct-max sao10k/l3-8b-stheno-v3.2	i.05 o.05 ~135
meta-llama/llama-3.1-8b-instruct-bf16 meta-llama/llama-3.2-11b-vision-instruct openchat/openchat-7b	i.06 o.06 ~135
meta-llama/llama-3.2-1b-instruct	i.02 o.02 ~135
meta-llama/llama-3.2-3b-instruct	i.03 o.05 ~135
meta-llama/llama-3.3-70b-instruct	i.135 o.4 ~134
meta-llama/llama-4-maverick-17b-128e-instruct-fp8	i.27 o.85 ~134
meta-llama/llama-4-scout-17b-16e-instruct	i.18 o.59 ~134
microsoft/wizardlm-2-8x22b	i.62 o.62 ~134
minimax/minimax-m2	i.3 o1.2 r.03 ~0
minimax/minimax-m2.1	i.3 o1.2 r.03 ~134
minimaxai/minimax-m1-80k	i.55 o2.2 ~134
mistralai/mistral-7b-instruct	i.059 o.059 ~135
mistralai/mistral-nemo	i.17 o.17 ~135
moonshotai/kimi-k2-0905	i.6 o2.5 ~134
moonshotai/kimi-k2-instruct	i.57 o2.3 ~134
moonshotai/kimi-k2-thinking	i.6 o2.5 r.15 ~134
moonshotai/kimi-k2.5	i.6 o3 r.1 ~134
moonshotai/kimi-k2.7-code	i.95 o4 r.19 ~134
moonshotai/kimi-k3	i3 o15 r.3 ~134
nous-hermes-2-mixtral-8x7b-dpo	i.27 o.27 ~134
nousresearch/hermes-2-pro-llama-3-8b	i.14 o.14 ~134
nousresearch/nous-hermes-llama2-13b	i.26 o.26 ~134
openai/gpt-oss-120b	i.05 o.25 ~134
openai/gpt-oss-20b	i.04 o.15 ~0
paddlepaddle/paddleocr-vl	i.02 o.02 ~0
qwen/qwen-2-7b-instruct	i.054 o.054 ~135
qwen/qwen-2-vl-72b-instruct	i.45 o.45 ~135
qwen/qwen-2.5-72b-instruct	i.38 o.4 ~134
qwen/qwen-mt-plus	i.25 o.75 ~0
qwen/qwen2.5-7b-instruct	i.07 o.07 ~134
qwen/qwen2.5-vl-72b-instruct	i.8 o.8 ~134
qwen/qwen3-235b-a22b-fp8	i.2 o.8 ~134
qwen/qwen3-235b-a22b-instruct-2507	i.09 o.58 ~134
qwen/qwen3-235b-a22b-thinking-2507	i.3 o3 ~134
qwen/qwen3-30b-a3b-fp8	i.09 o.45 ~134
qwen/qwen3-32b-fp8	i.1 o.45 ~134
qwen/qwen3-8b-fp8	i.035 o.138 ~0
qwen/qwen3-coder-30b-a3b-instruct	i.07 o.27 ~134
qwen/qwen3-coder-480b-a35b-instruct	i.3 o1.3 ~134
qwen/qwen3-coder-next	i.2 o1.5 ~134
qwen/qwen3-embedding-0.6b qwen/qwen3-embedding-8b	i.07 o0 ~0
qwen/qwen3-max	i2.11 o8.45 ~134
qwen/qwen3-next-80b-a3b-instruct qwen/qwen3-next-80b-a3b-thinking	i.15 o1.5 ~0
qwen/qwen3-omni-30b-a3b-instruct qwen/qwen3-omni-30b-a3b-thinking	i.25 o.97 ~0
qwen/qwen3-reranker-8b	i.05 o.05 ~0
qwen/qwen3-vl-235b-a22b-instruct	i.3 o1.5 ~134
qwen/qwen3-vl-235b-a22b-thinking	i.98 o3.95 ~134
qwen/qwen3-vl-30b-a3b-instruct	i.2 o.7 ~134
qwen/qwen3-vl-30b-a3b-thinking	i.2 o1 ~0
qwen/qwen3-vl-8b-instruct	i.08 o.5 ~134
sao10k/l3-70b-euryale-v2.1	i1.48 o1.48 ~134
sao10k/l3-8b-lunaris	i.05 o.05 ~134
sao10k/l31-70b-euryale-v2.2	i1.48 o1.48 ~135
skywork/r1v4-lite	i.2 o.6 ~0
teknium/openhermes-2.5-mistral-7b	i.17 o.17 ~134
tencent/hy3	i.14 o.58 r.035 ~134
xiaomimimo/mimo-v2-flash	i.1 o.3 r.02 ~134
zai-org/autoglm-phone-9b-multilingual	i.035 o.138 ~134
zai-org/glm-4.5	i.6 o2.2 r.11 ~0
zai-org/glm-4.5-air	i.13 o.85 ~0
zai-org/glm-4.5v	i.6 o1.8 r.11 ~0
zai-org/glm-4.6	i.55 o2.2 r.11 ~0
zai-org/glm-4.6v	i.3 o.9 r.055 ~0
zai-org/glm-4.7	i.6 o2.2 r.11 ~134
zai-org/glm-5.2	i1.4 o4.4 r.26 ~134`,
  'openai': `ada text-ada-001	i.4 o.4 ~136
ada-v2	i.1 o0 ~137
babbage	i.5 o.5 ~136
babbage-002	i.4 o.4 ~137|=batch *.5 ~137
chat-latest	i5 o30 r.5 web_search=10000 file_search=2500 ~137|=batch *.5 ~137
chatgpt-4o-latest	i5 o15 web_search=10000 file_search=2500 ~11
chatgpt-image-latest	i5 o10 r1.25 m8 M32 n2 ~137
codex-auto-review	i2.5 o15 ~137
codex-mini	i1.5 o6 r.375 ~136
codex-mini-latest	i1.5 o6 r.375 ~137
computer-use	i3 o12 ~136
computer-use-preview computer-use-preview-2025-03-11	i3 o12 ~137|=batch *.5 ~137
curie text-curie-001	i2 o2 ~136
dall-e-2	images.default.1024x1024=20000 images.default.256x256=16000 images.default.512x512=18000 images.default.default=20000 images.standard.1024x1024=20000 images.standard.256x256=16000 images.standard.512x512=18000 images.standard.default=20000 ~137
dall-e-3	images.default.1024x1024=40000 images.default.1024x1792=80000 images.default.1792x1024=80000 images.default.default=40000 images.hd.1024x1024=80000 images.hd.1024x1792=120000 images.hd.1792x1024=120000 images.hd.default=80000 images.standard.1024x1024=40000 images.standard.1024x1792=80000 images.standard.1792x1024=80000 images.standard.default=40000 ~137
davinci text-davinci-001 text-davinci-002 text-davinci-003	i20 o20 ~136
davinci-002	i2 o2 ~137|=batch *.5 ~137
ft:babbage-002	i1.6 o1.6 ~0
ft:davinci-002	i12 o12 ~0|=batch *1 i1 o1 ~0
ft:gpt-3.5-turbo	i3 o6 ~137|=batch *.5 ~0
ft:gpt-3.5-turbo-	i3 o6 ~136
ft:gpt-3.5-turbo-0125 ft:gpt-3.5-turbo-0613 ft:gpt-3.5-turbo-1106	i3 o6 ~137
ft:gpt-4-0613	i30 o60 ~136
ft:gpt-4.1	i3 o12 r.75 web_search=10000 file_search=2500 ~137
ft:gpt-4.1-2025-04-14	i3 o12 r.75 web_search=10000 file_search=2500 ~137|=batch *.5 ~0
ft:gpt-4.1-mini	i.8 o3.2 r.2 web_search=10000 file_search=2500 ~137
ft:gpt-4.1-mini-2025-04-14	i.8 o3.2 r.2 web_search=10000 file_search=2500 ~137|=batch *.5 ~0
ft:gpt-4.1-nano-2025-04-14	i.2 o.8 r.05 ~137|=batch *.5 ~0
ft:gpt-4o	i3.75 o15 r1.875 file_search=2500 ~137
ft:gpt-4o-2024-08-06	i3.75 o15 r1.875 web_search=10000 file_search=2500 ~137|=batch *.5 ~0
ft:gpt-4o-2024-11-20	i3.75 o15 w1.875 ~136
ft:gpt-4o-mini	i.3 o1.2 r.15 web_search=10000 file_search=2500 ~137
ft:gpt-4o-mini-2024-07-18	i.3 o1.2 r.15 web_search=10000 file_search=2500 ~137|=batch *.5 ~0
ft:o4-mini-2025-04-16	i4 o16 r1 web_search=10000 file_search=2500 ~137|=batch *.5 ~137
gpt-3.5-0301 gpt-3.5-turbo-0613 gpt-3.5-turbo-instruct gpt-3.5-turbo-instruct-0914	i1.5 o2 ~137
gpt-3.5-turbo	i.5 o1.5 ~137
gpt-3.5-turbo-0125	i.5 o1.5 ~137|=batch *.5 ~137
gpt-3.5-turbo-0301	i1.5 o2 ~136
gpt-3.5-turbo-1106	i1 o2 ~137
gpt-3.5-turbo-16k	i3 o4 ~137
gpt-3.5-turbo-16k-0613	i3 o4 ~137|=batch *.5 ~137
gpt-35-turbo	i.5 o1.5 ~136
gpt-35-turbo-16k gpt-35-turbo-16k-0613	i3 o4 ~136
gpt-4	i30 o60 web_search=10000 file_search=2500 ~137
gpt-4-0125-preview gpt-4-1106-preview gpt-4-1106-vision-preview gpt-4-turbo-2024-04-09	i10 o30 ~137|=batch *.5 ~137
gpt-4-0314 gpt-4-0613	i30 o60 ~137|=batch *.5 ~137
gpt-4-32k gpt-4-32k-0314 gpt-4-32k-0613	i60 o120 ~137|=batch *.5 ~137
gpt-4-turbo gpt-4-turbo-preview gpt-4-vision-preview	i10 o30 ~137
gpt-4-turbo-0125-preview	i10 o30 ~136
gpt-4.1 gpt-4.1-2025-04-14	i2 o8 r.5 web_search=10000 file_search=2500 ~137|=batch *.5 ~137|=priority *1.75 ~137
gpt-4.1-mini gpt-4.1-mini-2025-04-14	i.4 o1.6 r.1 web_search=10000 file_search=2500 ~137|=batch *.5 ~137|=priority *1.75 ~137
gpt-4.1-nano	i.1 o.4 r.025 web_search=10000 file_search=2500 ~137|=batch *.5 ~137|=priority *2 ~137
gpt-4.1-nano-2025-04-14	i.1 o.4 r.025 ~137|=batch *.5 ~137|=priority *2 ~137
gpt-4.5-preview	i75 o150 r37.5 ~136
gpt-4.5-preview-2025-02-27	i75 o150 r37.5 file_search=2500 ~137
gpt-4o gpt-4o-2024-08-06 gpt-4o-2024-11-20	i2.5 o10 r1.25 web_search=10000 file_search=2500 ~137|=batch *.5 ~137|=priority *1.7 ~137
gpt-4o-2024-05-13	i5 o15 web_search=10000 file_search=2500 ~137|=batch *.5 ~137|=priority *1.75 ~137
gpt-4o-audio-preview	i2.5 o10 a40 A80 web_search=10000 file_search=2500 ~138
gpt-4o-audio-preview-2024-10-01	i2.5 o10 a100 A200 web_search=10000 file_search=2500 ~137
gpt-4o-audio-preview-2024-12-17 gpt-4o-audio-preview-2025-06-03	i2.5 o10 a40 A80 ~138
gpt-4o-latest	i5 o15 web_search=10000 file_search=2500 ~137|=batch *.5 ~137|=priority *1.7 ~137
gpt-4o-mini gpt-4o-mini-2024-07-18	i.15 o.6 r.075 web_search=10000 file_search=2500 ~137|=batch *.5 ~137|=priority *1 i.25 o1 r.125 ~137
gpt-4o-mini-2024-07-18.ft-	i.3 o1.2 ~136
gpt-4o-mini-audio-preview	i.15 o.6 a10 A20 ~137
gpt-4o-mini-audio-preview-2024-12-17	i.15 o.6 a10 A10 ~137
gpt-4o-mini-realtime-preview gpt-4o-mini-realtime-preview-2024-12-17	i.6 o2.4 r.3 a10 A20 c.3 ~137
gpt-4o-mini-search-preview gpt-4o-mini-search-preview-2025-03-11	i.15 o.6 r.075 web_search=10000 ~137|=batch *.5 ~0
gpt-4o-mini-transcribe gpt-4o-mini-transcribe-2025-03-20 gpt-4o-mini-transcribe-2025-12-15	i1.25 o5 a3 audio_seconds=.18 ~139
gpt-4o-mini-tts gpt-4o-mini-tts-2025-03-20 gpt-4o-mini-tts-2025-12-15	i.6 o12 A12 ~11
gpt-4o-realtime-preview gpt-4o-realtime-preview-2024-12-17 gpt-4o-realtime-preview-2025-06-03	i5 o20 r2.5 a40 A80 c2.5 ~137
gpt-4o-realtime-preview-2024-10-01	i5 o20 r2.5 a100 A200 c20 ~137
gpt-4o-search-preview gpt-4o-search-preview-2025-03-11	i2.5 o10 r1.25 web_search=25000 ~137|=batch *.5 ~0
gpt-4o-transcribe gpt-4o-transcribe-diarize	i2.5 o10 a6 audio_seconds=.36 ~140
gpt-4o:extended	i6 o18 ~136
gpt-5 gpt-5-2025-08-07 gpt-5-chat-latest gpt-5.1 gpt-5.1-2025-11-13 gpt-5.1-chat-latest	i1.25 o10 r.125 web_search=10000 file_search=2500 ~137|=batch *.5 ~137|=flex *.5 ~137|=priority *2 ~137
gpt-5-1 gpt-5-1-2025-11-13 gpt-5-1-chat gpt-5-1-chat-latest gpt-5-1-codex gpt-5-1-codex-max gpt-5-chat gpt-5.1-chat	i1.25 o10 r.125 web_search=10000 ~136
gpt-5-1-codex-mini gpt-5-1-mini gpt-5.1-mini	i.25 o2 r.025 ~136
gpt-5-2 gpt-5-2-2025-12-11 gpt-5-2-chat gpt-5-2-chat-latest gpt-5-2-codex gpt-5.2-chat	i1.75 o14 r.175 web_search=10000 ~136
gpt-5-2-pro-2025-12-11	i21 o168 web_search=10000 ~136
gpt-5-3 gpt-5-3-chat gpt-5-3-chat-latest gpt-5-3-codex gpt-5.3 gpt-5.3-chat	i1.75 o14 r.175 ~136
gpt-5-4 gpt-5-4-2026-03-05	i2.5 o15 r.25 web_search=10000 ~136|>272000 *2/1.5 ~136
gpt-5-4-mini gpt-5-4-mini-2026-03-17	i.75 o4.5 r.075 web_search=10000 ~136
gpt-5-4-nano gpt-5-4-nano-2026-03-17	i.2 o1.25 r.02 web_search=10000 ~136
gpt-5-4-pro gpt-5-4-pro-2026-03-05 gpt-5-5-pro gpt-5-5-pro-2026-04-23	i30 o180 web_search=10000 ~136|>272000 *2/1.5 ~136
gpt-5-5 gpt-5-5-2026-04-23 gpt-5-5-2026-04-24 gpt-5-5-chat gpt-5-5-chat-latest gpt-5-5-codex gpt-5.5-2026-04-24 gpt-5.5-chat gpt-5.5-chat-latest gpt-5.5-codex	i5 o30 r.5 web_search=10000 ~141|>272000 *2/1.5 ~141
gpt-5-6 gpt-5-6-sol	@-20260821 i5 o30 r.5 w6.25 web_search=10000 ~142|@20260821- i4 o20 r.4 w5 web_search=10000 ~142|>272000 *2/1.5 ~142
gpt-5-6-luna	@-20260730 i1 o6 r.1 w1.25 web_search=10000 ~143|@20260730- i.2 o1.2 r.02 w.25 web_search=10000 ~143|>272000 *2/1.5 ~143
gpt-5-6-terra	@-20260730 i2.5 o15 r.25 w3.125 web_search=10000 ~144|@20260730- i2 o12 r.2 w2.5 web_search=10000 ~144|>272000 *2/1.5 ~144
gpt-5-codex gpt-5.1-codex gpt-5.1-codex-max	i1.25 o10 r.125 web_search=10000 file_search=2500 ~137|=priority *2 ~137
gpt-5-image	i10 o10 r1.25 ~136
gpt-5-image-mini	i2.5 o2 r.25 ~136
gpt-5-mini gpt-5-mini-2025-08-07	i.25 o2 r.025 web_search=10000 file_search=2500 ~137|=batch *.5 ~137|=flex *.5 ~137|=priority *1.8 ~137
gpt-5-nano	i.05 o.4 r.005 web_search=10000 ~137|=batch *.5 ~137|=flex *.5 ~137|=priority *50 ~0
gpt-5-nano-2025-08-07	i.05 o.4 r.005 web_search=10000 ~137|=batch *.5 ~137|=flex *.5 ~137
gpt-5-pro gpt-5-pro-2025-10-06	i15 o120 web_search=10000 file_search=2500 ~11|=batch *.5 ~137
gpt-5-search-api gpt-5-search-api-2025-10-14	i1.25 o10 r.125 web_search=10000 file_search=2500 ~137
gpt-5.1-codex-mini	i.25 o2 r.025 web_search=10000 file_search=2500 ~137|=priority *1.8 ~0
gpt-5.2 gpt-5.2-2025-12-11 gpt-5.2-chat-2025-12-11 gpt-5.2-chat-latest	i1.75 o14 r.175 web_search=10000 file_search=2500 ~137|=batch *.5 ~137|=flex *.5 ~137|=priority *2 ~137
gpt-5.2-codex gpt-5.3-codex	i1.75 o14 r.175 web_search=10000 file_search=2500 ~137|=priority *2 ~137
gpt-5.2-pro gpt-5.2-pro-2025-12-11	i21 o168 web_search=10000 file_search=2500 ~137|=batch *.5 ~137
gpt-5.3-chat-latest	i1.75 o14 r.175 web_search=10000 file_search=2500 ~137|=priority *2 ~0
gpt-5.4 gpt-5.4-2026-03-05	i2.5 o15 r.25 web_search=10000 file_search=2500 ~137|>272000 *2/1.5 ~137|=batch *.5 ~137|=flex *.5 ~137|=priority *2 ~137|&us,eu,au,ca,jp,in,sg,kr,gb,ae *1.1 ~137
gpt-5.4-image-2	i8 o15 r2 ~136
gpt-5.4-mini gpt-5.4-mini-2026-03-17	i.75 o4.5 r.075 web_search=10000 file_search=2500 ~137|=batch *.5 ~137|=flex *.5 ~137|=priority *2 ~137|&us,eu,au,ca,jp,in,sg,kr,gb,ae *1.1 ~137
gpt-5.4-nano gpt-5.4-nano-2026-03-17	i.2 o1.25 r.02 web_search=10000 file_search=2500 ~137|=batch *.5 ~137|=flex *.5 ~137|&us,eu,au,ca,jp,in,sg,kr,gb,ae *1.1 ~137
gpt-5.4-pro gpt-5.4-pro-2026-03-05 gpt-5.5-pro gpt-5.5-pro-2026-04-23	i30 o180 r3 web_search=10000 file_search=2500 ~137|>272000 *2/1.5 ~137|=batch *.5 ~137|=flex *.5 ~137|&us,eu,au,ca,jp,in,sg,kr,gb,ae *1.1 ~137
gpt-5.5 gpt-5.5-2026-04-23	i5 o30 r.5 web_search=10000 file_search=2500 ~137|>272000 *2/1.5 ~137|=batch *.5 ~137|=flex *.5 ~137|=priority *2.5 ~137|&us,eu,au,ca,jp,in,sg,kr,gb,ae *1.1 ~137
gpt-5.6 gpt-5.6-sol gpt-5.6-sol-2026-07-09	@-20260821 i5 o30 r.5 w6.25 web_search=10000 file_search=2500 ~142|@20260821- i4 o20 r.4 w5 web_search=10000 file_search=2500 ~142|>272000 *2/1.5 ~142|=batch *.5 ~137|=flex *.5 ~137|=priority *2 ~137|&us,eu,au,ca,jp,in,sg,kr,gb,ae *1.1 ~137
gpt-5.6-2026-07-09	i5 o30 r.5 w6.25 web_search=10000 file_search=2500 ~137|>272000 *2/1.5 ~137|=batch *.5 ~137|=flex *.5 ~137|=priority *2 ~137|&us,eu,au,ca,jp,in,sg,kr,gb,ae *1.1 ~137
gpt-5.6-luna gpt-5.6-luna-2026-07-09	@-20260730 i1 o6 r.1 w1.25 web_search=10000 file_search=2500 ~143|@20260730- i.2 o1.2 r.02 w.25 web_search=10000 file_search=2500 ~143|>272000 *2/1.5 ~143|=batch *.5 ~137|=flex *.5 ~137|=priority *2 ~137|&us,eu,au,ca,jp,in,sg,kr,gb,ae *1.1 ~137
gpt-5.6-terra gpt-5.6-terra-2026-07-09	@-20260730 i2.5 o15 r.25 w3.125 web_search=10000 file_search=2500 ~144|@20260730- i2 o12 r.2 w2.5 web_search=10000 file_search=2500 ~144|>272000 *2/1.5 ~144|=batch *.5 ~137|=flex *.5 ~137|=priority *2 ~137|&us,eu,au,ca,jp,in,sg,kr,gb,ae *1.1 ~137
gpt-6-astra	i10 o50 r1 w12.5 web_search=10000 ~145|>272000 *2/1.5 ~145
gpt-6-luna	i.1 o.5 r.01 w.125 web_search=10000 ~146|>272000 *2/1.5 ~146
gpt-6-sol	i2 o10 r.2 w2.5 web_search=10000 ~147|>272000 *2/1.5 ~147
gpt-audio gpt-audio-1.5 gpt-audio-2025-08-28	i2.5 o10 a32 A64 ~137
gpt-audio-mini gpt-audio-mini-2025-10-06 gpt-audio-mini-2025-12-15	i.6 o2.4 a10 A20 ~137
gpt-chat-latest	i5 o30 r.5 ~136
gpt-image-1	i5 o40 r1.25 m10 M40 n2.5 images.default.1024x1024=167000 images.default.1024x1536=250000 images.default.1536x1024=250000 images.default.default=167000 images.high.1024x1024=167000 images.high.1024x1536=250000 images.high.1536x1024=250000 images.high.default=167000 images.low.1024x1024=11000 images.low.1024x1536=16000 images.low.1536x1024=16000 images.low.default=11000 images.medium.1024x1024=42000 images.medium.1024x1536=63000 images.medium.1536x1024=63000 images.medium.default=42000 ~137
gpt-image-1-mini	i2 o8 r.2 m2.5 M8 n.25 ~148
gpt-image-1.5 gpt-image-1.5-2025-12-16	i5 o10 r1.25 m8 M32 n2 images.default.1024x1024=133000 images.default.1024x1536=200000 images.default.1536x1024=200000 images.default.default=133000 images.high.1024x1024=133000 images.high.1024x1536=200000 images.high.1536x1024=200000 images.high.default=133000 images.low.1024x1024=9000 images.low.1024x1536=13000 images.low.1536x1024=13000 images.low.default=9000 images.medium.1024x1024=34000 images.medium.1024x1536=50000 images.medium.1536x1024=50000 images.medium.default=34000 ~137
gpt-image-2 gpt-image-2-2026-04-21	i5 o30 r1.25 m8 M30 n2 images.default.1024x1024=211000 images.default.1024x1536=165000 images.default.1536x1024=165000 images.default.default=211000 images.high.1024x1024=211000 images.high.1024x1536=165000 images.high.1536x1024=165000 images.high.default=211000 images.low.1024x1024=6000 images.low.1024x1536=5000 images.low.1536x1024=5000 images.low.default=6000 images.medium.1024x1024=53000 images.medium.1024x1536=41000 images.medium.1536x1024=41000 images.medium.default=53000 ~137
gpt-oss-120b	i.039 o.18 ~136
gpt-oss-20b	i.029 o.14 ~136
gpt-oss-safeguard-20b	i.075 o.3 r.037 ~136
gpt-realtime gpt-realtime-1.5 gpt-realtime-2025-08-28	i4 o16 r.4 a32 A64 c.4 m5 n.5 input_images=5 ~137
gpt-realtime-2	i4 o24 r.4 a32 A64 c.4 m5 n.5 input_images=5 ~137
gpt-realtime-2.1	i4 o24 r.4 a32 A64 c.4 m5 n.5 input_images=5 ~149
gpt-realtime-2.1-mini	i.6 o2.4 r.06 a10 A20 c.3 m.8 n.08 input_images=.8 ~150
gpt-realtime-mini	i.6 o2.4 r.06 a10 A20 c.3 m.8 n.08 ~137
gpt-realtime-mini-2025-10-06 gpt-realtime-mini-2025-12-15	i.6 o2.4 r.06 a10 A20 c.3 m.8 n.08 input_images=.8 ~137
gpt-realtime-whisper	audio_seconds=1.02 ~151
gpt-transcribe	audio_seconds=.27 ~152
o1 o1-2024-12-17 o1-preview o1-preview-2024-09-12	i15 o60 r7.5 file_search=2500 ~137|=batch *.5 ~137
o1-mini o1-mini-2024-09-12 o3-mini o3-mini-2025-01-31	i1.1 o4.4 r.55 file_search=2500 ~137|=batch *.5 ~137
o1-pro o1-pro-2025-03-19	i150 o600 file_search=2500 ~137|=batch *.5 ~137
o3 o3-2025-04-16	@-20250610 i10 o40 r2.5 web_search=10000 file_search=2500 ~153|@20250610- i2 o8 r.5 web_search=10000 file_search=2500 ~153|=batch *.5 ~153|=flex *.5 ~153|=priority *1.75 ~153
o3-deep-research o3-deep-research-2025-06-26	i10 o40 r2.5 web_search=10000 file_search=2500 ~137|=batch *.5 ~137
o3-mini-high	i1.1 o4.4 r.55 ~136
o3-pro o3-pro-2025-06-10	i20 o80 file_search=2500 ~137|=batch *.5 ~137
o4-mini o4-mini-2025-04-16	i1.1 o4.4 r.275 web_search=10000 file_search=2500 ~137|=batch *.5 ~137|=flex *.5 ~137|=priority *1 i2 o8 r.5 ~137
o4-mini-deep-research o4-mini-deep-research-2025-06-26	i2 o8 r.5 web_search=10000 file_search=2500 ~137|=batch *.5 ~137
o4-mini-high	i1.1 o4.4 r.275 web_search=10000 ~136
omni-moderation-2024-09-26 omni-moderation-latest text-moderation-004 text-moderation-latest text-moderation-stable	i0 o0 ~137
sora-2	i0 o0 video_seconds=360 video_seconds.1280x720=360 video_seconds.720x1280=360 ~137|=batch *1 video_seconds.1280x720=180 video_seconds.720x1280=180 ~137
sora-2-pro	i0 o0 video_seconds=1080 video_seconds.1024x1792=1800 video_seconds.1280x720=1080 video_seconds.1792x1024=1800 video_seconds.720x1280=1080 ~137|=batch *1 video_seconds.1024x1792=900 video_seconds.1080x1920=1260 video_seconds.1280x720=540 video_seconds.1792x1024=900 video_seconds.1920x1080=1260 video_seconds.720x1280=540 ~137
sora-2-pro-high-res	video_seconds=1800 ~154
text-embedding-3-large	i.13 o0 ~137|=batch *.5 ~137
text-embedding-3-small	i.02 o0 ~137|=batch *.5 ~137
text-embedding-ada	i.1 o0 ~136
text-embedding-ada-002	i.1 o0 ~137|=batch *.5 ~137
text-embedding-ada-002-v2	i.1 o0 ~137|=batch *.5 ~0
tts-1 tts-1-1106	input_characters=15 ~137
tts-1-hd tts-1-hd-1106	input_characters=30 ~137
whisper-1	audio_seconds=.36 ~155
*	=batch *.5`,
  'openrouter': `01-ai/yi-large anthracite-org/magnum-v2-72b magnum-v2-72b sao10k/l3.1-70b-hanami-x1 yi-large	i3 o3 ~156
aetherwiing/mn-starcannon-12b alfredpros/codellama-7b-instruct-solidity codellama-7b-instruct-solidity eleutherai/llemma_7b fimbulvetr-11b-v2 infermatic/mn-inferor-12b llemma_7b mn-celeste-12b mn-inferor-12b mn-starcannon-12b morph/morph-v3-fast mythalion-13b nothingiisreal/mn-celeste-12b sao10k/fimbulvetr-11b-v2 toppy-m-7b undi95/remm-slerp-l2-13b	i.8 o1.2 ~156
ai21/jamba-1-5-large ai21/jamba-1.6-large ai21/jamba-large-1.7 jamba-1.6-large perplexity/r1-1776 r1-1776	i2 o8 ~156
ai21/jamba-1-5-mini ai21/jamba-1.6-mini jamba-1.6-mini	i.2 o.4 ~156
ai21/jamba-instruct	i.5 o.7 ~156
ai21/jamba-mini-1.7 poolside/laguna-m.1	i.2 o.4 ~157
aion-labs/aion-1.0	i4 o8 ~156
aion-labs/aion-1.0-mini	i.7 o1.4 ~156
aion-labs/aion-2.0	i.8 o1.6 r.2 ~156
aion-labs/aion-3.0	i3 o6 r.75 ~157
aion-labs/aion-3.0-mini	i.7 o1.4 r.18 ~157
aion-labs/aion-rp-llama-3.1-8b dobby-mini-unhinged-plus-llama-3.1-8b gemma-2-9b-it llama-3.1-sonar-small-128k-online llama-guard-2-8b meta-llama/llama-guard-2-8b mistral-7b-instruct-v0.2 mistralai/mistral-7b-instruct-v0.1 mistralai/mistral-7b-instruct-v0.2 perplexity/llama-3.1-sonar-small-128k-online qwen-2.5-vl-7b-instruct qwen/qwen-2.5-vl-7b-instruct qwen/qwen2.5-coder-7b-instruct qwen/qwq-32b-preview qwq-32b-preview	i.2 o.2 ~156
alibaba/tongyi-deepresearch-30b-a3b	i.09 o.45 r.09 ~157
alibaba/tongyi-deepresearch-30b-a3b:free allenai/molmo-2-8b:free allenai/olmo-3-32b-think:free amazon/nova-2-lite-v1:free arcee-ai/trinity-large-preview:free arcee-ai/trinity-mini:free baidu/cobuddy:free baidu/qianfan-ocr-fast:free cognitivecomputations/dolphin-mistral-24b-venice-edition:free cohere/north-mini-code:free deepseek/deepseek-r1-0528:free dots-studio/dots-3-note-preview:free google/gemini-2.0-flash-exp:free google/gemma-3-12b-it:free google/gemma-3-27b-it:free google/gemma-3-4b-it:free google/gemma-3n-e2b-it:free google/gemma-3n-e4b-it:free google/gemma-4-26b-a4b-it:free google/gemma-4-31b-it:free inclusionai/ling-2.6-1t:free kwaipilot/kat-coder-pro:free liquid/lfm-2.5-1.2b-instruct:free liquid/lfm-2.5-1.2b-thinking:free liquid/lfm-2.5-2.6b:free meituan/longcat-flash-chat:free meta-llama/llama-3.1-405b-instruct:free meta-llama/llama-3.2-3b-instruct:free meta-llama/llama-3.3-70b-instruct:free meta-llama/llama-guard-4-12b:free minimax/minimax-m2.5:free mistralai/mistral-7b-instruct:free mistralai/mistral-small-3.1-24b-instruct:free moonshotai/kimi-k2:free nousresearch/hermes-3-llama-3.1-405b:free nvidia/llama-nemotron-embed-vl-1b-v2:free nvidia/nemotron-3-nano-30b-a3b:free nvidia/nemotron-3-nano-omni-30b-a3b-reasoning:free nvidia/nemotron-3-super-120b-a12b:free nvidia/nemotron-3-ultra-550b-a55b:free nvidia/nemotron-3.5-content-safety:free nvidia/nemotron-3.5-lightning:free nvidia/nemotron-nano-12b-v2-vl:free nvidia/nemotron-nano-9b-v2:free openai/gpt-oss-120b:free openai/gpt-oss-20b:free openrouter/free poolside/laguna-m.1:free poolside/laguna-s-2.1:free poolside/laguna-xs-2.1:free poolside/laguna-xs.2:free qwen/qwen-2.5-vl-7b-instruct:free qwen/qwen3-235b-a22b:free qwen/qwen3-4b:free qwen/qwen3-coder:free qwen/qwen3-next-80b-a3b-instruct:free stepfun/step-3.5-flash:free tencent/hy3-preview:free tencent/hy3:free tngtech/deepseek-r1t-chimera:free tngtech/deepseek-r1t2-chimera:free tngtech/tng-r1t-chimera:free upstage/solar-pro-3:free z-ai/glm-4.5-air:free z-ai/glm-5.2:free	i0 o0 ~157
all-hands/openhands-lm-32b-v0.1 eva-qwen-2.5-32b eva-unit-01/eva-qwen-2.5-32b openhands-lm-32b-v0.1	i2.6 o3.4 ~156
allenai/molmo-2-8b	i.2 o.2 ~157
allenai/olmo-2-0325-32b-instruct	i.05 o.2 ~157
allenai/olmo-3-32b-think	i.15 o.5 ~156
allenai/olmo-3-7b-instruct	i.1 o.2 ~157
allenai/olmo-3-7b-think	i.12 o.2 ~157
allenai/olmo-3.1-32b-instruct nvidia/nemotron-nano-12b-v2-vl	i.2 o.6 ~157
allenai/olmo-3.1-32b-think	i.15 o.5 ~157
alpindale/goliath-120b	i6.5625 o9.375 ~156
alpindale/magnum-72b anthracite-org/magnum-v4-72b neversleep/llama-3.1-lumimaid-70b	i1.5 o2.25 ~156
amazon/nova-2-lite-v1	i.3 o2.5 ~156
amazon/nova-lite-v1 qwen/qwen3-14b	i.06 o.24 ~156
amazon/nova-micro-v1	i.035 o.14 ~156
amazon/nova-premier-v1	i2.5 o12.5 r.625 ~156
amazon/nova-pro-v1 qwen-vl-max qwen/qwen-vl-max	i.8 o3.2 ~156
anthropic/claude-2 anthropic/claude-2.0 anthropic/claude-2.0:beta anthropic/claude-2.1 anthropic/claude-2.1:beta anthropic/claude-2:beta claude-2 claude-2.0 claude-2.0:beta claude-2.1 claude-2.1:beta claude-2:beta	i8 o24 ~156
anthropic/claude-3-haiku	i.25 o1.25 r.03 w.3 h.5 input_images=400 ~156
anthropic/claude-3-haiku:beta	i.25 o1.25 ~156
anthropic/claude-3-opus anthropic/claude-3-opus:beta	i15 o75 ~156
anthropic/claude-3-sonnet anthropic/claude-3-sonnet:beta anthropic/claude-3.5-sonnet anthropic/claude-3.5-sonnet-20240620 anthropic/claude-3.5-sonnet-20240620:beta anthropic/claude-3.5-sonnet:beta anthropic/claude-3.7-sonnet:beta cohere/command-r-plus cohere/command-r-plus-04-2024 command-r-plus command-r-plus-04-2024	i3 o15 ~156
anthropic/claude-3.5-haiku	i.8 o4 r.08 w1 h1.6 web_search=10000 ~156
anthropic/claude-3.5-haiku-20241022 anthropic/claude-3.5-haiku-20241022:beta anthropic/claude-3.5-haiku:beta	i.8 o4 ~156
anthropic/claude-3.7-sonnet	i3 o15 r.3 w3.75 h6 input_images=4800 web_search=10000 ~156
anthropic/claude-3.7-sonnet:thinking	i3 o15 r.3 w3.75 h6 web_search=10000 ~156
anthropic/claude-4.5-haiku-20251001 anthropic/claude-4.5-haiku-20251001:beta anthropic/claude-haiku-4.5-20251001 anthropic/claude-haiku-4.5-20251001:beta anthropic/claude-haiku-4.5:beta ~anthropic/claude-haiku-latest	i1 o5 r.1 w1.25 h2 ~156
anthropic/claude-4.5-opus-20251124 anthropic/claude-4.5-opus-20251124:beta anthropic/claude-opus-4.5-20251124 anthropic/claude-opus-4.5-20251124:beta anthropic/claude-opus-4.5:beta	i5 o25 r.5 w6.25 h10 ~156
anthropic/claude-4.5-sonnet-20250929 anthropic/claude-4.5-sonnet-20250929:beta anthropic/claude-sonnet-4.5-20250929 anthropic/claude-sonnet-4.5-20250929:beta anthropic/claude-sonnet-4.5:beta	i3 o15 r.3 w3.75 h6 ~7|>200000 *2/1.5 ~7
anthropic/claude-4.6-opus-20260205 anthropic/claude-4.6-opus-20260205:beta anthropic/claude-opus-4.6-20260205 anthropic/claude-opus-4.6-20260205:beta anthropic/claude-opus-4.6:beta anthropic/claude-opus-4.7 anthropic/claude-opus-4.7:beta anthropic/claude-opus-4.8 anthropic/claude-opus-4.8:beta anthropic/claude-opus-5 anthropic/claude-opus-5:beta	i5 o25 r.5 w6.25 h10 ~7
anthropic/claude-4.6-sonnet-20260217 anthropic/claude-4.6-sonnet-20260217:beta anthropic/claude-sonnet-4.6-20260217 anthropic/claude-sonnet-4.6-20260217:beta anthropic/claude-sonnet-4.6:beta	i3 o15 r.3 w3.75 h6 ~7
anthropic/claude-fable-5 anthropic/claude-fable-5:beta	i10 o50 r1 w12.5 h20 ~7
anthropic/claude-fable-5.1 anthropic/claude-fable-5.1:beta	i10 o50 r.25 w12.5 h20 ~6
anthropic/claude-fable-5:batch	i5 o25 r.5 w6.25 h10 ~157
anthropic/claude-haiku-4.5	i1 o5 r.1 w1.25 h2 web_search=10000 ~156
anthropic/claude-haiku-4.5:batch	i.5 o2.5 r.05 w.625 h1 ~157
anthropic/claude-opus-4 anthropic/claude-opus-4.1	i15 o75 r1.5 w18.75 h30 input_images=4800 web_search=10000 ~156
anthropic/claude-opus-4.1:batch	i7.5 o37.5 r.75 w9.375 h15 ~157
anthropic/claude-opus-4.5	i5 o25 r.5 w6.25 h10 web_search=10000 ~156
anthropic/claude-opus-4.5:batch anthropic/claude-opus-4.6:batch anthropic/claude-opus-4.7:batch anthropic/claude-opus-4.8:batch anthropic/claude-opus-5:batch	i2.5 o12.5 r.25 w3.125 h5 ~157
anthropic/claude-opus-4.6	i5 o25 r.5 w6.25 h10 web_search=10000 ~7
anthropic/claude-opus-4.6-fast	i30 o150 r3 w37.5 h60 web_search=10000 ~156
anthropic/claude-opus-4.7-fast	i30 o150 r3 w37.5 h60 ~156
anthropic/claude-opus-4.8-fast ~anthropic/claude-fable-latest	i10 o50 r1 w12.5 h20 ~156
anthropic/claude-opus-5-fast	i10 o50 r1 w12.5 h20 ~158
anthropic/claude-opus-5.5 anthropic/claude-opus-5.5:beta	i4 o20 r.2 w5 h8 ~6
anthropic/claude-sonnet-4	i3 o15 r.3 w3.75 h6 input_images=4800 web_search=10000 ~156|>200000 *2/1.5 ~0
anthropic/claude-sonnet-4-6	i3 o15 ~157
anthropic/claude-sonnet-4.5	i3 o15 r.3 w3.75 h6 input_images=4800 web_search=10000 ~7|>200000 *2/1.5 ~7
anthropic/claude-sonnet-4.5:batch anthropic/claude-sonnet-4.6:batch	i1.5 o7.5 r.15 w1.875 h3 ~157
anthropic/claude-sonnet-4.6	@-20260313 i3 o15 r.3 w3.75 ~159|@20260313- i3 o15 r.3 w3.75 h6 ~159|@-20260313 >200000 *2/1.5 ~159
anthropic/claude-sonnet-5 anthropic/claude-sonnet-5:beta	i2 o10 r.2 w2.5 h4 ~160
anthropic/claude-sonnet-5:batch	i1 o5 r.1 w1.25 h2 ~157
anubis-pro-105b-v1 thedrummer/anubis-pro-105b-v1	i.8 o1 ~156
arcee-ai/coder-large valkyrie-49b-v1 virtuoso-medium-v2	i.5 o.8 ~156
arcee-ai/maestro-reasoning	i.9 o3.3 ~157
arcee-ai/spotlight	i.18 o.18 ~157
arcee-ai/trinity-large-preview	i.15 o.45 ~157
arcee-ai/trinity-large-thinking	i.22 o.85 r.06 ~156
arcee-ai/trinity-mini	i.045 o.15 ~156
arcee-ai/virtuoso-large	i.75 o1.2 ~156
arcee-blitz	i.45 o.75 ~156
arliai/qwq-32b-arliai-rpr-v1	i.03 o.11 ~157
baai/bge-base-en-v1.5 intfloat/e5-base-v2 sentence-transformers/all-minilm-l12-v2 sentence-transformers/all-minilm-l6-v2 sentence-transformers/all-mpnet-base-v2 sentence-transformers/multi-qa-mpnet-base-dot-v1 sentence-transformers/paraphrase-minilm-l6-v2 thenlper/gte-base	i.005 o0 ~157
baai/bge-large-en-v1.5 baai/bge-m3 intfloat/e5-large-v2 intfloat/multilingual-e5-large qwen/qwen3-embedding-8b thenlper/gte-large	i.01 o0 ~157
baidu/ernie-4.5-21b-a3b baidu/ernie-4.5-21b-a3b-thinking	i.07 o.28 ~157
baidu/ernie-4.5-300b-a47b	i.28 o1.1 ~157
baidu/ernie-4.5-vl-28b-a3b	i.14 o.56 ~157
baidu/ernie-4.5-vl-424b-a47b	i.42 o1.25 ~156
bytedance-seed/seed-1.6 bytedance-seed/seed-2.0-lite	i.25 o2 ~156
bytedance-seed/seed-1.6-flash gemini-2.0-flash-lite-001 google/gemini-flash-1.5	i.075 o.3 ~156
bytedance-seed/seed-2-1-turbo	i.5 o2.5 ~157
bytedance-seed/seed-2.0-code google/gemini-3.1-flash-image	i.5 o3 ~157
bytedance-seed/seed-2.0-mini deepseek/deepseek-r1-distill-llama-70b gemini-2.5-flash-lite-preview-06-17	i.1 o.4 ~156
bytedance/ui-tars-1.5-7b	i.1 o.2 r.1 ~156
caller-large	i.55 o.85 ~156
chatgpt-4o-latest grok-beta grok-vision-beta openai/chatgpt-4o-latest openai/gpt-4o-2024-05-13 x-ai/grok-beta x-ai/grok-vision-beta	i5 o15 ~156
claude-3-opus claude-3-opus:beta	i15 o75 r1.5 w18.75 h30 ~156
claude-3-sonnet claude-3-sonnet:beta claude-3.5-sonnet claude-3.5-sonnet-20240620 claude-3.5-sonnet-20240620:beta claude-3.5-sonnet:beta claude-3.7-sonnet claude-3.7-sonnet:beta claude-3.7-sonnet:thinking ~anthropic/claude-sonnet-latest	i3 o15 r.3 w3.75 h6 ~156
codestral-2501 mistralai/codestral-2501	i.3 o.9 ~156
codex-mini openai/codex-mini	i1.5 o6 r.375 ~156
cognitivecomputations/dolphin-mistral-24b-venice-edition	i.2 o.9 ~157
cognitivecomputations/dolphin-mixtral-8x22b dolphin-mixtral-8x22b meta-llama/llama-2-70b-chat meta-llama/llama-3.2-90b-vision-instruct qwen-2-72b-instruct qwen/qwen-2-72b-instruct qwen/qwen2.5-vl-32b-instruct qwen2.5-vl-32b-instruct	i.9 o.9 ~156
cognitivecomputations/dolphin-mixtral-8x7b jondurbin/airoboros-l2-70b microsoft/wizardlm-2-8x22b thedrummer/unslopnemo-12b	i.5 o.5 ~156
cohere/command command google/palm-2-chat-bison google/palm-2-chat-bison-32k google/palm-2-codechat-bison google/palm-2-codechat-bison-32k gpt-3.5-turbo-1106 openai/gpt-3.5-turbo-0613 openai/gpt-3.5-turbo-1106	i1 o2 ~156
cohere/command-a cohere/command-r-plus-08-2024 inflection/inflection-3-pi inflection/inflection-3-productivity	i2.5 o10 ~156
cohere/command-r cohere/command-r-03-2024 command-r command-r-03-2024 google/gemini-pro google/gemini-pro-vision gpt-3.5-turbo-0125 magistral-small-2506 openai/gpt-3.5-turbo	i.5 o1.5 ~156
cohere/command-r-08-2024 google/gemini-2.5-flash-preview meta-llama/llama-4-maverick	i.15 o.6 ~156
cohere/command-r7b-12-2024 google/gemini-flash-1.5-8b	i.0375 o.15 ~156
deepcogito/cogito-v2-preview-deepseek-671b	i1.25 o1.25 ~157
deepcogito/cogito-v2-preview-llama-109b-moe	i.18 o.59 ~157
deepcogito/cogito-v2-preview-llama-405b	i3.5 o3.5 ~157
deepcogito/cogito-v2-preview-llama-70b	i.88 o.88 ~157
deepcogito/cogito-v2.1-671b	i1.25 o1.25 ~156
deepseek-prover-v2	i.5 o2.18 ~156
deepseek-r1-0528-qwen3-8b google/gemma-3-12b-it microsoft/phi-4-multimodal-instruct phi-4-multimodal-instruct	i.05 o.1 ~156
deepseek-r1-distill-llama-8b deepseek/deepseek-r1-distill-llama-8b ministral-3b mistralai/ministral-3b	i.04 o.04 ~156
deepseek-r1-distill-qwen-1.5b deepseek/deepseek-r1-distill-qwen-1.5b nousresearch/nous-hermes-llama2-13b scb10x/llama3.1-typhoon2-8b-instruct spotlight	i.18 o.18 ~156
deepseek-r1-distill-qwen-14b deepseek/deepseek-r1-distill-qwen-14b essentialai/rnj-1-instruct lfm-40b liquid/lfm-40b	i.15 o.15 ~156
deepseek-r1-distill-qwen-7b rekaai/reka-flash-3	i.1 o.2 ~156
deepseek/deepseek-chat	i.38 o.89 ~156
deepseek/deepseek-chat-v3-0324	i.3 o.88 r.15 ~156
deepseek/deepseek-chat-v3.1	i.21 o.79 r.13 ~156
deepseek/deepseek-prover-v2	i.5 o2.18 ~157
deepseek/deepseek-r1	i.45 o2.15 ~156
deepseek/deepseek-r1-0528	i.5 o2.15 r.35 ~156
deepseek/deepseek-r1-0528-qwen3-8b nousresearch/deephermes-3-mistral-24b-preview	i.02 o.1 ~157
deepseek/deepseek-r1-distill-qwen-32b	i.12 o.18 ~156
deepseek/deepseek-v3.1-terminus	i.23 o.9 r.110740740911 ~156
deepseek/deepseek-v3.1-terminus:exacto	i.21 o.79 ~157
deepseek/deepseek-v3.2	i.2288 o.3432 r.1144 ~156
deepseek/deepseek-v3.2-exp	i.27 o.41 ~156
deepseek/deepseek-v3.2-speciale	i.4 o1.2 r.2 ~157
deepseek/deepseek-v4-flash	i.0983 o.1966 r.0197 ~156
deepseek/deepseek-v4-flash-0731	i.14 o.28 r.028 ~157
deepseek/deepseek-v4-pro	i.435 o.87 r.003625 ~156
deepseek/deepseek-v4-pro-0813	i.66 o1.98 r.022 ~157
devstral-small google/gemma-3n-e4b-it	i.06 o.12 ~156
eva-llama-3.33-70b eva-qwen-2.5-72b eva-unit-01/eva-llama-3.33-70b llama-3-lumimaid-70b magnum-72b	i4 o6 ~156
eva-unit-01/eva-qwen-2.5-72b	i.9 o1.2 ~156
gemini-2.0-flash-001	i.1 o.4 r.025 w.1833 ~156
gemini-2.5-flash-preview gemini-2.5-flash-preview-05-20	i.15 o.6 r.0375 w.2333 ~156
gemini-2.5-flash-preview-05-20:thinking gemini-2.5-flash-preview:thinking	i.15 o3.5 r.0375 w.2333 ~156
gemini-flash-1.5	i.075 o.3 r.01875 w.1583 ~156
gemini-flash-1.5-8b	i.0375 o.15 r.01 w.0583 ~156
gemini-pro-1.5 google/gemini-pro-1.5	i1.25 o5 ~156
glm-4-32b glm-z1-32b glm-z1-rumination-32b mistralai/mixtral-8x7b-instruct	i.24 o.24 ~156
glm-5v-turbo z-ai/glm-5-turbo z-ai/glm-5-turbo-20260315	i1.2 o4 r.24 ~156
goliath-120b	i10 o12.5 ~156
google/gemini-2.0-flash-001	i.1 o.4 r.025 w.08334 a.7 m.1 t.4 ~156
google/gemini-2.0-flash-lite-001	i.075 o.3 a.075 m.075 t.3 ~156
google/gemini-2.5-flash	i.3 o2.5 r.075 w.3833 a1 m.3 t2.5 ~156
google/gemini-2.5-flash-image	i.3 o2.5 r.03 a1 t2.5 images.default.default=.3 ~156
google/gemini-2.5-flash-image-preview	i.3 o2.5 ~157
google/gemini-2.5-flash-lite	i.1 o.4 r.01 w.0833333333333 a.3 m.1 t.4 ~156
google/gemini-2.5-flash-lite-preview-09-2025	i.1 o.4 r.01 w.08334 a.3 m.1 t.4 ~156
google/gemini-2.5-flash-lite:batch	i.05 o.2 r.01 ~157
google/gemini-2.5-flash-preview-09-2025	i.3 o2.5 r.075 w.383 ~156
google/gemini-2.5-flash-preview:thinking	i.15 o3.5 ~156
google/gemini-2.5-flash:batch	i.15 o1.25 r.03 ~157
google/gemini-2.5-pro google/gemini-2.5-pro-preview	i1.25 o10 r.125 ~161|>200000 *2/1.5 ~161
google/gemini-2.5-pro-preview-03-25	i1.25 o10 ~156
google/gemini-2.5-pro-preview-05-06	i1.25 o10 r.31 w1.625 a1.25 m1.25 t10 ~156
google/gemini-2.5-pro:batch	i.625 o5 r.125 ~157
google/gemini-3-flash-preview	i.5 o3 r.05 a1 m.5 t3 ~156
google/gemini-3-flash-preview:batch google/gemini-3.1-flash-lite-image	i.25 o1.5 ~157
google/gemini-3-pro-image	i2 o12 r.2 ~157
google/gemini-3-pro-image-preview	i2 o12 r.2 a2 t12 images.default.default=2 ~156
google/gemini-3-pro-preview	i2 o12 r.2 ~157|>200000 *2/1.5 ~0|=batch *.5 ~0
google/gemini-3.1-flash-image-preview	i.5 o3 ~156
google/gemini-3.1-flash-lite	i.25 o1.5 r.025 a.5 t1.5 ~156
google/gemini-3.1-flash-lite-preview	i.25 o1.5 r.025 a.5 m.25 t1.5 ~156
google/gemini-3.1-flash-lite:batch	i.125 o.75 r.0125 ~157
google/gemini-3.1-pro-preview	i2 o12 r.2 a2 m2 t12 ~156|>200000 *2/1.5 ~162
google/gemini-3.1-pro-preview-customtools	i2 o12 r.2 a2 m2 t12 ~156
google/gemini-3.1-pro-preview:batch	i1 o6 ~157
google/gemini-3.5-flash ~google/gemini-flash-latest	i1.5 o9 r.15 ~156
google/gemini-3.5-flash-lite	i.3 o2.5 r.03 ~157
google/gemini-3.5-flash-lite:batch	i.15 o1.25 r.015 ~157
google/gemini-3.5-flash:batch	i.75 o4.5 r.075 ~157
google/gemini-3.6-flash	i.75 o3.75 r.075 ~157
google/gemini-3.6-flash:batch google/gemini-3.7-flash	i.375 o1.875 r.0375 ~157
google/gemini-3.7-flash:batch	i.1875 o.9375 r.01875 ~157
google/gemini-embedding-001 mistralai/codestral-embed-2505	i.15 o0 ~157
google/gemini-embedding-2 google/gemini-embedding-2-preview	i.2 o0 ~157
google/gemma-2-27b-it llama-3.1-405b-instruct meta-llama/llama-3.1-405b-instruct midnight-rose-70b sophosympatheia/midnight-rose-70b	i.8 o.8 ~156
google/gemma-2-9b-it microsoft/wizardlm-2-7b openchat/openchat-7b undi95/toppy-m-7b	i.07 o.07 ~156
google/gemma-3-27b-it	i.1 o.2 r.05 ~156
google/gemma-3-4b-it	i.02 o.04 ~156
google/gemma-4-26b-a4b-it	i.06 o.33 ~156
google/gemma-4-31b-it	@-20260827 i.12 o.36 r.09 ~163|@20260827- i.09 o.34 r.05 ~163
gpt-4-0314 openai/gpt-4	i30 o60 ~156
gpt-4-1106-preview openai/gpt-4-1106-preview openai/gpt-4-turbo openai/gpt-4-turbo-preview	i10 o30 ~156
gpt-4.5-preview	i75 o150 r37.5 ~156
gpt-4o:extended openai/gpt-4o:extended	i6 o18 ~156
grok-2-1212 grok-2-vision-1212 x-ai/grok-2-1212 x-ai/grok-2-vision-1212	i2 o10 ~156
grok-3 grok-3-beta	i3 o15 r.75 ~156
grok-3-mini grok-3-mini-beta	i.3 o.5 r.075 ~156
gryphe/mythomax-l2-13b	i.065 o.065 ~156
hermes-2-pro-llama-3-8b nousresearch/hermes-2-pro-llama-3-8b	i.025 o.04 ~156
ibm-granite/granite-4.0-h-micro	i.017 o.112 ~156
ibm-granite/granite-4.1-8b	i.05 o.1 r.05 ~156
inception/mercury inception/mercury-coder	i.25 o.75 r.025 ~157
inception/mercury-2	i.25 o.75 r.025 ~156
inclusionai/ling-2.6-1t inclusionai/ring-2.6-1t	i.075 o.625 r.015 ~156
inclusionai/ling-2.6-flash	i.01 o.03 r.002 ~156
inclusionai/ling-3.0-flash	i.021 o.063 r.0042 ~157
kwaipilot/kat-coder-air-v2.5 minimax/minimax-m3:batch	i.15 o.6 r.03 ~157
kwaipilot/kat-coder-pro	i.207 o.828 ~157
kwaipilot/kat-coder-pro-v2 minimax/minimax-m3 minimax/minimax-m3-20260531	i.3 o1.2 r.06 ~156
kwaipilot/kat-coder-pro-v2.5	i.74 o2.96 r.15 ~157
l3-euryale-70b sao10k/l3-euryale-70b	i1.48 o1.48 ~156
latitudegames/wayfarer-large-70b-llama-3.3	i.8 o.9 ~156
lfm-3b liquid/lfm-3b	i.02 o.02 ~156
lfm-7b liquid/lfm-7b	i.01 o.01 ~156
liquid/lfm-2-24b-a2b	i.03 o.12 ~156
liquid/lfm-2.2-6b liquid/lfm2-8b-a1b	i.01 o.02 ~157
llama-3-lumimaid-8b llama-3.1-lumimaid-8b	i.2 o1.25 ~156
llama-3.1-405b meta-llama/llama-3.1-405b	i2 o2 ~156
llama-3.1-lumimaid-70b	i2.5 o3 ~156
llama-3.1-nemotron-70b-instruct nousresearch/hermes-3-llama-3.1-70b nvidia/llama-3.1-nemotron-70b-instruct	i.12 o.3 ~156
llama-3.1-nemotron-ultra-253b-v1	i.6 o1.8 ~156
llama-3.1-sonar-large-128k-online microsoft/phi-3-medium-128k-instruct perplexity/llama-3.1-sonar-large-128k-online phi-3-medium-128k-instruct	i1 o1 ~156
llama-3.2-90b-vision-instruct	i1.2 o1.2 ~156
llama-3.3-nemotron-super-49b-v1 nousresearch/hermes-4-70b	i.13 o.4 ~156
llama3.1-typhoon2-70b-instruct scb10x/llama3.1-typhoon2-70b-instruct	i.88 o.88 ~156
maestro-reasoning	i.9 o3.3 ~156
magistral-medium-2506 magistral-medium-2506:thinking	i2 o5 ~156
mancer/weaver	i1.125 o1.125 ~156
meituan/longcat-2.0	i.3 o1.2 r.006 ~157
meituan/longcat-flash-chat	i.2 o.8 r.2 ~157
mercury-coder-small-beta	i.25 o1 ~156
meta-llama/llama-2-13b-chat	i.22 o.22 ~156
meta-llama/llama-3-70b-instruct	i.3 o.4 ~156
meta-llama/llama-3-8b-instruct	i.03 o.06 ~156
meta-llama/llama-3.1-70b-instruct	i.1 o.28 ~156
meta-llama/llama-3.1-8b-instruct	i.02 o.03 r.01 ~156
meta-llama/llama-3.2-11b-vision-instruct	i.049 o.049 ~156
meta-llama/llama-3.2-1b-instruct	i.005 o.01 ~156
meta-llama/llama-3.2-3b-instruct	i.01 o.02 ~156
meta-llama/llama-3.3-70b-instruct	i.05 o.24 ~156
meta-llama/llama-4-scout	i.08 o.3 ~156
meta-llama/llama-guard-3-8b	i.02 o.06 ~156
meta-llama/llama-guard-4-12b	i.05 o.05 ~156
meta/muse-glimmer-30b	i.35 o1.5 r.04 ~157
meta/muse-spark-1.1 meta/muse-spark-1.2	i1.25 o4.25 r.15 ~157
microsoft/mai-ds-r1 tngtech/deepseek-r1t-chimera	i.3 o1.2 ~157
microsoft/mai-image-2.5	i5 o47 input_images=8 ~157
microsoft/phi-3-mini-128k-instruct microsoft/phi-3.5-mini-128k-instruct ministral-8b mistral/ministral-8b mistralai/ministral-8b mistralai/pixtral-12b phi-3-mini-128k-instruct phi-3.5-mini-128k-instruct pixtral-12b qwen/qwen3-235b-a22b-thinking-2507 rekaai/reka-edge	i.1 o.1 ~156
microsoft/phi-4	i.07 o.14 ~156
microsoft/phi-4-mini-instruct	i.08 o.35 ~156
microsoft/phi-4-reasoning-plus	i.07 o.35 ~157
minimax-m1:extended	i.55 o2.2 ~156
minimax/minimax-01 prime-intellect/intellect-3	i.2 o1.1 ~156
minimax/minimax-m1	i.3 o1.65 ~156
minimax/minimax-m2	i.255 o1.02 r.03 ~157
minimax/minimax-m2-her minimax/minimax-m2-her-20260123	i.3 o1.2 r.03 ~156
minimax/minimax-m2.1	i.29 o.95 r.03 ~156
minimax/minimax-m2.5 minimax/minimax-m2.5-20260211	i.15 o.9 r.05 ~156
minimax/minimax-m2.7 minimax/minimax-m2.7-20260318	i.27 o1.08 r.054 ~156
mistral-7b-instruct mistral-7b-instruct-v0.3	i.028 o.054 ~156
mistral-7b-instruct-v0.1	i.11 o.19 ~156
mistral-large-2411 pixtral-large-2411	i2 o6 ~156
mistral-medium mistralai/mistral-medium	i2.75 o8.1 ~156
mistral-small mistralai/mistral-small	i.2 o.6 ~156
mistral-tiny mistralai/codestral-mamba mistralai/mistral-tiny	i.25 o.25 ~156
mistralai/codestral-2508	i.3 o.9 r.03 ~156
mistralai/devstral-2512 mistralai/mistral-medium-3 mistralai/mistral-medium-3.1	i.4 o2 r.04 ~156
mistralai/devstral-medium	i.4 o2 r.04 ~157
mistralai/devstral-small mistralai/mistral-small-creative	i.1 o.3 r.01 ~157
mistralai/devstral-small-2505	i.06 o.12 ~157
mistralai/magistral-medium-2506:thinking	i2 o5 ~157
mistralai/ministral-14b-2512	i.2 o.2 r.02 ~156
mistralai/ministral-3b-2512	i.1 o.1 r.01 ~156
mistralai/ministral-8b-2512	i.15 o.15 r.015 ~156
mistralai/mistral-7b-instruct mistralai/mistral-7b-instruct-v0.3	i.029 o.059 ~156
mistralai/mistral-embed-2312 openai/text-embedding-ada-002	i.1 o0 ~157
mistralai/mistral-large mistralai/mistral-large-2407 mistralai/pixtral-large-2411	i2 o6 r.2 ~156
mistralai/mistral-large-2411	i2 o6 r.2 ~157
mistralai/mistral-large-2512	i.5 o1.5 r.05 ~156
mistralai/mistral-medium-3-5	i1.5 o7.5 ~156
mistralai/mistral-nemo	i.01 o.019 ~156
mistralai/mistral-saba	i.2 o.6 r.02 ~156
mistralai/mistral-small-24b-instruct-2501	i.05 o.09 ~156
mistralai/mistral-small-2603 upstage/solar-pro-3	i.15 o.6 r.015 ~156
mistralai/mistral-small-3.1-24b-instruct	i.05 o.15 ~156
mistralai/mistral-small-3.2-24b-instruct	i.075 o.2 ~156
mistralai/mixtral-8x22b-instruct	i.9 o.9 r.09 ~156
mistralai/voxtral-small-24b-2507 xiaomi/mimo-v2-flash	i.1 o.3 r.01 ~156
mixtral-8x7b-instruct	i.08 o.24 ~156
moonshotai/kimi-dev-72b	i.29 o1.15 ~157
moonshotai/kimi-k2	i.57 o2.3 ~156
moonshotai/kimi-k2-0905	i.6 o2.5 ~156
moonshotai/kimi-k2-0905:exacto	i.6 o2.5 ~157
moonshotai/kimi-k2-thinking	i.6 o2.5 r.15 ~156
moonshotai/kimi-k2.5	i.4 o1.9 r.09 ~156
moonshotai/kimi-k2.6 ~moonshotai/kimi-latest	i.68 o3.41 r.34 ~156
moonshotai/kimi-k2.7-code moonshotai/kimi-k2.7-code-20260612	i.75 o3.5 r.16 ~164
moonshotai/kimi-k2.7-code:batch	i.475 o2 r.095 ~157
moonshotai/kimi-k3 moonshotai/kimi-k3-20260715	i3 o15 r.3 ~164
moonshotai/kimi-linear-48b-a3b-instruct	i.5 o.6 ~157
morph/morph-v3-large	i.9 o1.9 ~156
neversleep/llama-3-lumimaid-70b	i3.375 o4.5 ~156
neversleep/llama-3-lumimaid-8b neversleep/llama-3-lumimaid-8b:extended neversleep/llama-3.1-lumimaid-8b	i.09375 o.75 ~156
neversleep/noromaid-20b	i.75 o1.5 ~156
nex-agi/deepseek-v3.1-nex-n1	i.135 o.5 ~157
nex-agi/nex-n2-mini	i.025 o.1 r.0025 ~157
nex-agi/nex-n2-pro	i.25 o1 r.025 ~157
noromaid-20b	i1.25 o2 ~156
nous-hermes-2-mixtral-8x7b-dpo nousresearch/nous-hermes-2-mixtral-8x7b-dpo qwen/qwen-2.5-vl-72b-instruct	i.6 o.6 ~156
nousresearch/hermes-3-llama-3.1-405b sao10k/l3.1-euryale-70b sao10k/l3.3-euryale-70b	i.7 o.8 ~156
nousresearch/hermes-4-405b relace/relace-search	i1 o3 ~156
nvidia/llama-3.1-nemotron-ultra-253b-v1	i.6 o1.8 ~157
nvidia/llama-3.3-nemotron-super-49b-v1.5	i.4 o.4 ~156
nvidia/nemotron-3-nano-30b-a3b	i.05 o.2 r.03 ~156
nvidia/nemotron-3-super-120b-a12b	i.09 o.45 ~156
nvidia/nemotron-3-ultra-550b-a55b	i.5 o2.5 r.15 ~156
nvidia/nemotron-3-ultra-550b-a55b:batch	i.3 o1.8 r.1 ~157
nvidia/nemotron-3.5-lightning	i.08 o.2 r.04 ~157
nvidia/nemotron-nano-9b-v2	i.04 o.16 ~156
o1-mini o1-mini-2024-09-12 openai/o3-mini openai/o3-mini-high	i1.1 o4.4 r.55 ~156
o1-preview o1-preview-2024-09-12 openai/o1	i15 o60 r7.5 ~156
openai/gpt-3.5-turbo-16k	i3 o4 ~156
openai/gpt-3.5-turbo-instruct	i1.5 o2 ~156
openai/gpt-3.5-turbo:batch	i.25 o.75 ~157
openai/gpt-4-0314	i30 o60 ~157
openai/gpt-4-32k openai/gpt-4-32k-0314	i60 o120 ~156
openai/gpt-4-turbo:batch	i5 o15 ~157
openai/gpt-4.1	i2 o8 r.5 ~156
openai/gpt-4.1-mini	i.4 o1.6 r.1 web_search=10000 ~156
openai/gpt-4.1-mini-2025-04-14	i.4 o1.6 r.1 ~156
openai/gpt-4.1-mini:batch	i.2 o.8 r.05 ~157
openai/gpt-4.1-nano	i.1 o.4 r.025 web_search=10000 ~156
openai/gpt-4.1-nano:batch	i.05 o.2 r.0125 ~157
openai/gpt-4.1:batch openai/o3:batch	i1 o4 r.25 ~157
openai/gpt-4.5-preview	i75 o150 ~156
openai/gpt-4o openai/gpt-4o-2024-08-06 openai/gpt-4o-2024-11-20	i2.5 o10 r1.25 ~156
openai/gpt-4o-audio-preview	i2.5 o10 a40 ~156
openai/gpt-4o-mini openai/gpt-4o-mini-2024-07-18	i.15 o.6 r.075 ~156
openai/gpt-4o-mini-search-preview	i.15 o.6 web_search=27500 ~156
openai/gpt-4o-mini:batch	i.075 o.3 r.0375 ~157
openai/gpt-4o-search-preview	i2.5 o10 web_search=35000 ~156
openai/gpt-4o:batch	i1.25 o5 r.625 ~157
openai/gpt-5 openai/gpt-5-2025-08-07 openai/gpt-5-codex	i1.25 o10 r.125 ~156
openai/gpt-5-chat openai/gpt-5.1-codex-max	i1.25 o10 r.125 web_search=10000 ~156
openai/gpt-5-codex:batch openai/gpt-5.1:batch openai/gpt-5:batch	i.625 o5 r.0625 ~157
openai/gpt-5-image	i10 o10 r1.25 web_search=10000 ~156
openai/gpt-5-image-mini	i2.5 o2 r.25 web_search=10000 ~156
openai/gpt-5-mini	i.25 o2 r.025 web_search=10000 ~156
openai/gpt-5-mini-2025-08-07 openai/gpt-5.1-codex-mini openai/gpt-5.1-codex-mini-20251113	i.25 o2 r.025 ~156
openai/gpt-5-mini:batch	i.125 o1 r.0125 ~157
openai/gpt-5-nano	i.05 o.4 r.005 ~156
openai/gpt-5-nano:batch	i.025 o.2 r.0025 ~157
openai/gpt-5-pro	i15 o120 web_search=10000 ~156
openai/gpt-5-pro:batch	i7.5 o60 ~157
openai/gpt-5.1 openai/gpt-5.1-codex	i1.25 o10 r.13 ~156
openai/gpt-5.1-chat	i1.25 o10 r.13 web_search=10000 ~156
openai/gpt-5.2 openai/gpt-5.2-20251211 openai/gpt-5.2-chat openai/gpt-5.2-codex openai/gpt-5.3-codex-20260224	i1.75 o14 r.175 ~156
openai/gpt-5.2-pro	i21 o168 web_search=10000 ~156
openai/gpt-5.2-pro-20251211	i21 o168 ~156
openai/gpt-5.2-pro:batch	i10.5 o84 ~157
openai/gpt-5.2:batch	i.875 o7 r.0875 ~157
openai/gpt-5.3-chat	i1.75 o14 r.175 web_search=100000 ~156
openai/gpt-5.3-codex	i1.75 o14 r.175 web_search=10000 ~156
openai/gpt-5.4	i2.5 o15 r.25 web_search=10000 ~164|>272000 *2/1.5 ~164
openai/gpt-5.4-2026-03-05	i2.5 o15 ~157
openai/gpt-5.4-20260305	i2.5 o15 r.25 ~164|>272000 *2/1.5 ~164
openai/gpt-5.4-image-2	i8 o15 r2 ~156
openai/gpt-5.4-mini	i.75 o4.5 r.075 web_search=10000 ~156
openai/gpt-5.4-mini:batch	i.375 o2.25 r.0375 ~157
openai/gpt-5.4-nano	i.2 o1.25 r.02 web_search=10000 ~156
openai/gpt-5.4-nano:batch	i.1 o.625 r.01 ~157
openai/gpt-5.4-pro	i30 o180 web_search=10000 ~164|>272000 *2/1.5 ~164
openai/gpt-5.4-pro:batch openai/gpt-5.5-pro:batch	i15 o90 ~157
openai/gpt-5.4:batch openai/gpt-5.6-sol:batch	i1.25 o7.5 r.125 ~157
openai/gpt-5.5	i5 o30 r.5 ~164|>272000 *2/1.5 ~164
openai/gpt-5.5-pro	i30 o180 ~164|>272000 *2/1.5 ~164
openai/gpt-5.5:batch openai/gpt-5.6-sol-pro:batch	i2.5 o15 r.25 ~157
openai/gpt-5.6-luna	i.2 o1.2 r.02 w.25 ~164|>272000 *2/1.5 ~164
openai/gpt-5.6-luna-pro	i.2 o1.2 r.02 w.25 ~157
openai/gpt-5.6-luna-pro:batch openai/gpt-5.6-luna:batch	i.1 o.6 r.01 ~157
openai/gpt-5.6-sol	i2 o10 r.2 w2.5 ~164|>272000 *2/1.5 ~164
openai/gpt-5.6-sol-pro	i5 o30 r.5 w6.25 ~157
openai/gpt-5.6-terra	i2 o12 r.2 w2.5 ~164|>272000 *2/1.5 ~164
openai/gpt-5.6-terra-pro	i2 o12 r.2 w2.5 ~157
openai/gpt-5.6-terra-pro:batch openai/gpt-5.6-terra:batch	i1 o6 r.1 ~157
openai/gpt-6-luna openai/gpt-6-luna-pro	i.1 o.5 r.01 w.125 web_search=10000 ~164|>272000 *2/1.5 ~164
openai/gpt-6-luna-pro:batch openai/gpt-6-luna:batch	i.05 o.25 r.005 w.0625 web_search=10000 ~164|>272000 *2/1.5 ~164
openai/gpt-6-sol openai/gpt-6-sol-pro	i2 o10 r.2 w2.5 web_search=10000 ~164|>272000 *2/1.5 ~164
openai/gpt-6-sol-pro:batch openai/gpt-6-sol:batch	i1 o5 r.1 w1.25 web_search=10000 ~164|>272000 *2/1.5 ~164
openai/gpt-audio	i2.5 o10 a32 ~156
openai/gpt-audio-mini	i.6 o2.4 a.6 ~156
openai/gpt-chat-latest	i5 o30 r.5 ~156
openai/gpt-oss-120b	i.039 o.18 r.039 ~156
openai/gpt-oss-120b:exacto	i.039 o.19 ~157
openai/gpt-oss-20b	i.029 o.14 r.029 ~156
openai/gpt-oss-safeguard-20b	i.075 o.3 r.037 ~156
openai/o1-mini openai/o1-mini-2024-09-12	i1.1 o4.4 ~156
openai/o1-pro	i150 o600 ~156
openai/o1-pro:batch	i75 o300 ~157
openai/o1:batch	i7.5 o30 r3.75 ~157
openai/o3 openai/o4-mini-deep-research	i2 o8 r.5 web_search=10000 ~156
openai/o3-deep-research	i10 o40 r2.5 web_search=10000 ~156
openai/o3-mini-high:batch openai/o3-mini:batch	i.55 o2.2 r.275 ~157
openai/o3-pro	i20 o80 web_search=10000 ~156
openai/o3-pro:batch	i10 o40 ~157
openai/o4-mini openai/o4-mini-high	i1.1 o4.4 r.275 web_search=10000 ~156
openai/o4-mini-high:batch openai/o4-mini:batch	i.55 o2.2 r.1375 ~157
openai/text-embedding-3-large	i.13 o0 ~157
openai/text-embedding-3-small qwen/qwen3-embedding-4b	i.02 o0 ~157
opengvlab/internvl3-78b	i.15 o.6 ~157
perceptron/perceptron-mk1	i.15 o1.5 ~156
perplexity/pplx-embed-v1-0.6b	i.004 o0 ~157
perplexity/pplx-embed-v1-4b	i.03 o0 ~157
perplexity/sonar	i1 o1 web_search=5000 ~156
perplexity/sonar-deep-research	i2 o8 t3 web_search=5000 ~165
perplexity/sonar-pro	i3 o15 web_search=5000 ~156
perplexity/sonar-pro-search	i3 o15 web_search=18000 ~157
perplexity/sonar-reasoning sonar-reasoning	i1 o5 ~156
perplexity/sonar-reasoning-pro	i2 o8 web_search=5000 ~156
phi-4-reasoning-plus	i.07 o.35 ~156
poolside/laguna-s-2.1	i.09 o.18 r.009 ~157
poolside/laguna-xs-2.1	i.06 o.12 r.03 ~157
pygmalionai/mythalion-13b	i.5625 o1.125 ~156
qwen-max	i1.6 o6.4 r.64 ~156
qwen-turbo	i.05 o.2 r.02 ~156
qwen-vl-plus	i.21 o.63 ~156
qwen/qwen-2.5-72b-instruct	i.12 o.39 ~156
qwen/qwen-2.5-7b-instruct	i.04 o.1 ~156
qwen/qwen-2.5-coder-32b-instruct	i.06 o.15 ~156
qwen/qwen-max	i1.6 o6.4 r.32 ~156
qwen/qwen-plus	i.4 o1.2 r.16 w.5 ~156
qwen/qwen-plus-2025-07-28	i.26 o.78 ~156
qwen/qwen-plus-2025-07-28:thinking	i.26 o.78 w.325 ~156
qwen/qwen-turbo	i.05 o.2 r.01 ~156
qwen/qwen-vl-plus	i.21 o.63 r.042 ~156
qwen/qwen2.5-vl-72b-instruct	i.7 o.7 r.35 ~156
qwen/qwen3-235b-a22b	i.13 o.6 ~156
qwen/qwen3-235b-a22b-2507	i.09 o.1 ~156
qwen/qwen3-30b-a3b	i.08 o.29 ~156
qwen/qwen3-30b-a3b-instruct-2507	i.04815 o.19305 ~156
qwen/qwen3-30b-a3b-thinking-2507	i.08 o.4 r.032 ~156
qwen/qwen3-32b	i.1 o.3 r.05 ~156
qwen/qwen3-4b	i.0715 o.273 ~157
qwen/qwen3-8b	i.035 o.138 r.0149572649573 ~156
qwen/qwen3-coder	i.22 o1.8 r.0733333333333 ~156
qwen/qwen3-coder-30b-a3b-instruct	i.07 o.27 ~156
qwen/qwen3-coder-480b-a35b-07-25	i.22 o1.8 ~156
qwen/qwen3-coder-flash	i.195 o.975 r.039 w.24375 ~156
qwen/qwen3-coder-next qwen/qwen3-coder-next-2025-02-03	i.11 o.8 r.07 ~156
qwen/qwen3-coder-plus	i.65 o3.25 r.13 w.8125 ~156
qwen/qwen3-coder:exacto	i.22 o1.8 ~157
qwen/qwen3-max	i1.2 o6 r.24 w1.5 ~156
qwen/qwen3-max-thinking qwen/qwen3-max-thinking-20260123	i.78 o3.9 ~156
qwen/qwen3-next-80b-a3b-instruct	i.09 o1.1 r.063 ~156
qwen/qwen3-next-80b-a3b-instruct-2509	i.09 o1.1 ~156
qwen/qwen3-next-80b-a3b-thinking qwen/qwen3-next-80b-a3b-thinking-2509	i.0975 o.78 ~156
qwen/qwen3-vl-235b-a22b-instruct	i.2 o.88 r.11 ~156
qwen/qwen3-vl-235b-a22b-thinking	i.26 o2.6 ~156
qwen/qwen3-vl-30b-a3b-instruct	i.13 o.52 ~156
qwen/qwen3-vl-30b-a3b-thinking	i.13 o1.56 ~156
qwen/qwen3-vl-32b-instruct	i.104 o.416 ~156
qwen/qwen3-vl-8b-instruct	i.08 o.5 ~156
qwen/qwen3-vl-8b-thinking	i.117 o1.365 ~156
qwen/qwen3.5-122b-a10b qwen/qwen3.5-122b-a10b-20260224	i.26 o2.08 ~156
qwen/qwen3.5-27b qwen/qwen3.5-27b-20260224	i.195 o1.56 ~156
qwen/qwen3.5-35b-a3b qwen/qwen3.5-35b-a3b-20260224 qwen/qwen3.6-35b-a3b	i.14 o1 r.05 ~156
qwen/qwen3.5-397b-a17b qwen/qwen3.5-397b-a17b-20260216	i.39 o2.34 ~156
qwen/qwen3.5-9b qwen/qwen3.5-9b-20260310	i.1 o.15 ~156
qwen/qwen3.5-flash-02-23 qwen/qwen3.5-flash-20260224	i.065 o.26 ~156
qwen/qwen3.5-plus-02-15	i.4 o2.4 ~156|>256000 *1.25 ~166
qwen/qwen3.5-plus-20260216	i.4 o2.4 ~156
qwen/qwen3.5-plus-20260420	i.3 o1.8 w.375 ~156
qwen/qwen3.6-27b qwen/qwen3.6-27b-20260422	i.289 o2.4 ~156
qwen/qwen3.6-35b-a3b-20260415	i.14 o1 ~156
qwen/qwen3.6-flash	i.1875 o1.125 w.234375 ~156
qwen/qwen3.6-max-preview qwen/qwen3.6-max-preview-20260420	i1.04 o6.24 w1.3 ~156
qwen/qwen3.6-plus qwen/qwen3.6-plus-04-02	i.325 o1.95 w.40625 ~156
qwen/qwen3.7-flash	i.03 o.13 r.006 w.038 ~157
qwen/qwen3.7-max qwen/qwen3.7-max-20260520	i1.25 o3.75 r.25 w1.5625 ~156
qwen/qwen3.7-plus qwen/qwen3.7-plus-20260602	i.4 o1.6 r.08 w.5 ~156
qwen/qwen3.8-2.4t-a95b	i2 o6 r.25 ~157
qwen/qwen3.8-27b	i.45 o3.2 r.05 ~157
qwen/qwen3.8-max	i2 o6 r.25 w2.5 ~157
qwen/qwq-32b qwq-32b	i.15 o.2 ~156
raifle/sorcererlm-8x22b sorcererlm-8x22b	i4.5 o4.5 ~156
relace/relace-apply-3	i.85 o1.25 ~156
sakana/fugu-ultra	i5 o30 r.5 ~157
sakana/sakana-namazu	i.95 o4 r.15 ~157
sao10k/l3-lunaris-8b	i.02 o.05 ~156
steelskull/l3.3-electra-r1-70b	i.7 o.95 ~156
stepfun-ai/step3	i.57 o1.42 ~157
stepfun/step-3.5-flash	i.09 o.3 r.02 ~156
stepfun/step-3.7-flash	i.2 o1.15 r.04 ~156
switchpoint/router	i.85 o3.4 ~156
tencent/hunyuan-a13b-instruct	i.14 o.57 ~156
tencent/hy3	i.132 o.528 r.033 ~157
tencent/hy3-preview	i.063 o.21 r.021 ~156
thedrummer/anubis-70b-v1.1	i.75 o1 ~157
thedrummer/cydonia-24b-v4.1	i.3 o.5 r.15 ~156
thedrummer/rocinante-12b	i.25 o.5 ~156
thedrummer/skyfall-36b-v2	i.5 o.8 r.227272727273 ~156
thinkingmachines/inkling	i.95 o4.05 r.16 ~157
thinkingmachines/inkling-small	i.45 o1.2 r.1 ~157
thinkingmachines/inkling:batch	i.5 o2.025 r.085 ~157
thudm/glm-4.1v-9b-thinking	i.028 o.1104 ~157
tngtech/deepseek-r1t2-chimera	i.3 o1.1 r.15 ~157
tngtech/tng-r1t-chimera	i.25 o.85 ~157
upstage/solar-pro4	i.03 o.12 r.006 ~157
writer/palmyra-x5	i.6 o6 ~156
x-ai/grok-3 x-ai/grok-4	i3 o15 r.75 web_search=5000 ~157
x-ai/grok-3-beta	i3 o15 r.75 web_search=5000 ~156
x-ai/grok-3-mini	i.3 o.5 r.075 web_search=5000 ~157
x-ai/grok-3-mini-beta	i.3 o.5 r.075 web_search=5000 ~156
x-ai/grok-4-fast	i.2 o.5 r.05 web_search=5000 ~156|>128000 *2 ~156
x-ai/grok-4.1-fast	i.2 o.5 r.05 web_search=5000 ~157
x-ai/grok-4.20	i1.25 o2.5 r.2 web_search=5000 ~156
x-ai/grok-4.20-beta x-ai/grok-4.20-multi-agent-beta	i2 o6 ~157
x-ai/grok-4.20-multi-agent	i2 o6 r.2 web_search=5000 ~156
x-ai/grok-4.3	i1.25 o2.5 r.2 ~156
x-ai/grok-4.5	i2 o6 r.3 ~157
x-ai/grok-4.6 ~x-ai/grok-latest	i2 o6 r.5 ~157
x-ai/grok-build-0.1	i1 o2 r.2 ~156
x-ai/grok-code-fast-1	i.2 o1.5 r.02 web_search=5000 ~156
xiaomi/mimo-v2-omni	i.4 o2 r.08 ~157
xiaomi/mimo-v2-pro	i1 o3 r.2 ~157
xiaomi/mimo-v2.5	i.14 o.28 r.0028 ~156
xiaomi/mimo-v2.5-pro	i.435 o.87 r.0036 ~156
xwin-lm/xwin-lm-70b	i3.75 o3.75 ~156
z-ai/glm-4-32b	i.1 o.1 ~157
z-ai/glm-4.5	i.6 o2.2 r.11 ~156
z-ai/glm-4.5-air	i.125 o.85 r.06 ~156
z-ai/glm-4.5v	i.6 o1.8 r.11 ~156
z-ai/glm-4.6	i.43 o1.74 r.08 ~156
z-ai/glm-4.6:exacto	i.44 o1.76 ~157
z-ai/glm-4.6v	i.3 o.9 r.05 ~156
z-ai/glm-4.7	i.4 o1.75 r.08 ~156
z-ai/glm-4.7-flash z-ai/glm-4.7-flash-20260119	i.06 o.4 r.01 ~156
z-ai/glm-5 z-ai/glm-5-20260211	i.6 o1.92 r.12 ~156
z-ai/glm-5.1 z-ai/glm-5.1-20260406	i.98 o3.08 r.182 ~156
z-ai/glm-5.2 z-ai/glm-5.2-20260616 z-ai/glm-5.3 z-ai/glm-5.3-20260816	i1.4 o4.4 r.26 ~156
z-ai/glm-5.2:batch	i.7 o2.2 r.13 ~157
z-ai/glm-5.3-flash	i.075 o.25 r.015 ~156
z-ai/glm-5v-turbo	i1.2 o4 r.24 ~157
~anthropic/claude-opus-latest	@-20260922 i5 o25 r.5 w6.25 ~156|@20260922- i4 o20 r.2 w5 h8 ~156
~deepseek/deepseek-v4-flash-latest	i.078596 o.157192 r.0157192 ~157
~google/gemini-pro-latest	i2 o12 r.2 ~156
~openai/gpt-latest	i5 o30 r.5 w6.25 ~156
~openai/gpt-mini-latest	i.75 o4.5 r.075 ~156`,
  'oracle': `cohere.command-a-03-2025 cohere.command-a-reasoning cohere.command-a-vision cohere.command-latest cohere.command-plus-latest	i1.56 o1.56 ~167
cohere.command-a-reasoning-08-2025 cohere.command-a-vision-07-2025 cohere.command-r-plus-08-2024	i1.56 o1.56 ~168
cohere.command-a-translate-08-2025	i.09 o.09 ~168
cohere.command-r-08-2024	i.15 o.15 ~168
cohere.embed-english-image-v3.0 cohere.embed-english-light-image-v3.0 cohere.embed-english-light-v3.0 cohere.embed-english-v3.0 cohere.embed-multilingual-light-image-v3.0 cohere.embed-multilingual-light-v3.0 cohere.embed-multilingual-v3.0	i.1 o0 ~168
cohere.embed-multilingual-image-v3.0	i.1 o0 ~167
cohere.embed-v4.0	i.12 o0 ~168
google.gemini-2.5-flash	i.1 o.4 ~169
google.gemini-2.5-flash-lite	i.3 o2.5 ~169
google.gemini-2.5-pro	i1.25 o10 ~169
meta.llama-3.1-405b-instruct	i10.68 o10.68 ~168
meta.llama-3.1-70b-instruct meta.llama-3.1-8b-instruct meta.llama-3.3-70b-instruct meta.llama-3.3-70b-instruct-fp8-dynamic meta.llama-4-maverick-17b-128e-instruct-fp8 meta.llama-4-scout-17b-16e-instruct	i.72 o.72 ~168
meta.llama-3.2-11b-vision-instruct meta.llama-3.2-90b-vision-instruct	i2 o2 ~168
openai.gpt-5	i1.25 o10 ~168
openai.gpt-5-mini	i.25 o2 ~168
openai.gpt-5-nano	i.05 o.4 ~168
openai.gpt-oss-120b	i.15 o.6 ~169
openai.gpt-oss-20b	i.07 o.3 ~169
xai.grok-3 xai.grok-4	i3 o15 r.75 ~169
xai.grok-3-fast	i5 o25 r1.25 ~169
xai.grok-3-mini	i.3 o.5 r.075 ~169
xai.grok-3-mini-fast	i.6 o4 r.15 ~169
xai.grok-4-fast xai.grok-4.1-fast	i5 o25 ~168
xai.grok-4-fast-non-reasoning xai.grok-4-fast-reasoning	i.2 o.5 r.05 ~169
xai.grok-4.20 xai.grok-4.20-multi-agent	i3 o15 ~168
xai.grok-code-fast-1	i.2 o1.5 r.02 ~169`,
  'ovhcloud': `bge-base-en-v1.5 bge-m3 bge-multilingual-gemma2	i.01 o0 ~170
deepseek-r1-distill-llama-70b meta-llama-3_3-70b-instruct	i.74 o.74 ~170
gpt-oss-120b	i.09 o.47 ~170
gpt-oss-20b	i.05 o.18 ~170
llama-3.1-8b-instruct mistral-7b-instruct-v0.3	i.11 o.11 ~170
mistral-nemo-instruct-2407	i.14 o.14 ~170
mistral-small-3.2-24b-instruct-2506	i.1 o.31 ~170
mixtral-8x7b-instruct-v0.1	i.7 o.7 ~170
qwen2.5-vl-72b-instruct	i1.01 o1.01 ~170
qwen3-32b	i.09 o.25 ~170
qwen3-coder-30b-a3b-instruct	i.07 o.26 ~170`,
  'palm': `models/chat-bison-001 models/text-bison-001	i.5 o.5 ~171`,
  'perplexity-ai': `codellama-34b-instruct	i.8 o.8 ~172
codellama-70b-instruct llama-2-70b-chat llama-3-70b-instruct llama-3-sonar-large-32k-chat llama-3.1-sonar-large-128k-chat pplx-70b-chat	i1 o1 ~172
llama-3-8b-instruct llama-3-sonar-small-32k-chat llama-3.1-sonar-small-128k-chat mistral-7b-instruct pplx-7b-chat	i.2 o.2 ~172
llama-3-sonar-large-32k-online llama-3.1-sonar-large-128k-online	i1 o1 requests=5000 ~172
llama-3-sonar-small-32k-online llama-3.1-sonar-small-128k-online	i.2 o.2 requests=5000 ~172
llama-3.1-70b-instruct llama-3.1-8b-instruct	i.2 o1 ~172
llama-3.1-sonar-huge-128k-online	i5 o5 requests=5000 ~172
mixtral-8x7b-instruct	i.6 o.6 ~172
pplx-70b-online	i0 o2.8 requests=5000 ~172
pplx-7b-online	i0 o.28 requests=5000 ~172
pplx-embed-v1-0.6b	i.004 o0 ~173
pplx-embed-v1-4b	i.03 o0 ~173
r1-1776	i2 o8 ~172
search	searches=5000 ~0
sonar	i1 o1 requests.high=12000 requests.low=5000 requests.medium=8000 ~172
sonar-deep-research	i2 o8 t3 citation_tokens=2 web_search=5000 ~172
sonar-medium-chat	i.6 o1.8 ~0
sonar-medium-online	i0 o1.8 requests=5000 ~0
sonar-pro	i3 o15 requests.high=14000 requests.low=6000 requests.medium=10000 ~172
sonar-pro-search	i3 o15 ~174
sonar-reasoning	i1 o5 requests.high=12000 requests.low=5000 requests.medium=8000 ~172
sonar-reasoning-pro	i2 o8 requests.high=14000 requests.low=6000 requests.medium=10000 ~172
sonar-small-chat	i.07 o.28 ~0
sonar-small-online	i0 o.28 requests=5000 ~0`,
  'predibase': `21b	i.25 o.25 ~175
70b mixtral-8x7b-instruct-v0-1 mixtral-8x7b-v0-1	i1 o1 ~175
7b	i.2 o.2 ~175`,
  'reka-ai': `reka-core reka-core-20240415 reka-core-20240501	i10 o25 ~176
reka-edge reka-edge-20240208	i.4 o1 ~176
reka-flash reka-flash-20240226	i.8 o2 ~176`,
  'replicate': `anthropic/claude-3.5-haiku anthropic/claude-4.5-haiku	i1 o5 ~0
anthropic/claude-3.5-sonnet	i3.75 o18.75 ~0
anthropic/claude-3.7-sonnet anthropic/claude-4-sonnet anthropic/claude-4.5-sonnet	i3 o15 ~0
deepseek-ai/deepseek-r1	i3.75 o10 t10 ~0
deepseek-ai/deepseek-v3	i1.45 o1.45 ~0
deepseek-ai/deepseek-v3.1	i.672 o2.016 ~0
google/gemini-2.5-flash	i2.5 o2.5 ~0
google/gemini-3-pro	i2 o12 ~0
ibm-granite/granite-3.3-8b-instruct	i.03 o.25 ~0
meta/llama-2-13b meta/llama-2-13b-chat	i.1 o.5 ~0
meta/llama-2-70b meta/llama-2-70b-chat meta/llama-3-70b meta/llama-3-70b-instruct	i.65 o2.75 ~0
meta/llama-2-7b meta/llama-2-7b-chat meta/llama-3-8b meta/llama-3-8b-instruct mistralai/mistral-7b-instruct-v0.2 mistralai/mistral-7b-v0.1	i.05 o.25 ~0
mistralai/mixtral-8x7b-instruct-v0.1	i.3 o1 ~0
openai/gpt-4.1	i2 o8 ~0
openai/gpt-4.1-mini	i.4 o1.6 ~0
openai/gpt-4.1-nano	i.1 o.4 ~0
openai/gpt-4o	i2.5 o10 ~0
openai/gpt-4o-mini	i.15 o.6 ~0
openai/gpt-5	i1.25 o10 ~0
openai/gpt-5-mini	i.25 o2 ~0
openai/gpt-5-nano	i.05 o.4 ~0
openai/gpt-oss-120b	i.18 o.72 ~0
openai/o1	i15 o60 t60 ~0
openai/o1-mini	i1.1 o4.4 t4.4 ~0
openai/o4-mini	i1 o4 t4 ~0
qwen/qwen3-235b-a22b-instruct-2507	i.264 o1.06 ~0
replicateopenai/gpt-oss-20b	i.09 o.36 ~0
xai/grok-4	i7.2 o36 ~0`,
  'sambanova': `deepseek-r1	i5 o7 ~177
deepseek-r1-distill-llama-70b	i.7 o1.4 ~177
deepseek-v3-0324 deepseek-v3.1 deepseek-v3.2	i3 o4.5 ~177
gemma-4-31b-it	i.38 o1.15 ~177
gpt-oss-120b	i.22 o.59 ~177
llama-4-maverick-17b-128e-instruct	i.63 o1.8 ~177
llama-4-scout-17b-16e-instruct	i.4 o.7 ~177
meta-llama-3.1-405b-instruct	i5 o10 ~177
meta-llama-3.1-8b-instruct	i.1 o.2 ~177
meta-llama-3.2-1b-instruct	i.04 o.08 ~177
meta-llama-3.2-3b-instruct	i.08 o.16 ~177
meta-llama-3.3-70b-instruct	i.6 o1.2 ~177
meta-llama-guard-3-8b	i.3 o.3 ~177
minimax-m2.7	i.6 o2.4 ~177
qwen2-audio-7b-instruct	i.5 o100 ~177
qwen3-32b	i.4 o.8 ~177
qwq-32b	i.5 o1 ~177`,
  'stability-ai': `conservative	images=40000 ~0
core	images.default.default=30000 ~178
creative	images=60000 ~0
erase inpaint remove-background search-and-recolor search-and-replace sketch structure style	images=5000 ~0
fast	images=2000 ~0
outpaint	images=4000 ~0
replace-background-and-relight style-transfer	images=8000 ~0
sd3	images=65000 ~0
sd3-large sd3.5-large	images.default.default=65000 ~178
sd3-large-turbo sd3.5-large-turbo stable-diffusion-v1-6 stable-diffusion-xl-1024-v1-0 stable-diffusion-xl-beta-v2-2-2	images.default.default=40000 ~178
sd3-medium sd3.5-medium	images.default.default=35000 ~178
stable-image-core	images=30000 ~0
stable-image-ultra	images=80000 ~0
ultra	images.default.default=80000 ~178`,
  'together-ai': `allenai/olmo-7b allenai/olmo-7b-instruct allenai/olmo-7b-twin-2t codellama/codellama-7b-instruct-hf google/gemma-7b google/gemma-7b-it lmsys/vicuna-7b-v1.5 mistralai/mistral-7b-v0.1 qwen/qwen1.5-7b qwen/qwen1.5-7b-chat snorkelai/snorkel-mistral-pairrm-dpo togethercomputer/llama-2-7b-32k-instruct undi95/toppy-m-7b	i.2 o.2 ~179
arcee-ai/coder-large	i.5 o.8 ~180
arcee-ai/maestro-reasoning	i.9 o3.3 ~180
arcee-ai/virtuoso-large	i.75 o1.2 ~180
austism/chronos-hermes-13b gryphe/mythomax-l2-13b lmsys/vicuna-13b-v1.5 lmsys/vicuna-13b-v1.5-16k nexusflow/nexusraven-v2-13b nousresearch/nous-hermes-llama2-13b qwen/qwen2.5-7b-instruct-turbo togethercomputer/gpt-neoxt-chat-base-20b upstage/solar-10.7b-instruct-v1.0	i.3 o.3 ~180
baai/bge-base-en-v1.5 bert-base-uncased sentence-transformers/msmarco-bert-base-dot-v5 togethercomputer/m2-bert-80m-2k-retrieval togethercomputer/m2-bert-80m-32k-retrieval togethercomputer/m2-bert-80m-8k-retrieval	i.008 o0 ~180
baai/bge-large-en-v1.5 whereisai/uae-large-v1	i.016 o0 ~180
black-forest-labs/flux.1-canny-pro	images.default.default=500 ~180
black-forest-labs/flux.1-dev black-forest-labs/flux.1-kontext-dev black-forest-labs/flux.1-krea-dev	megapixels=250 ~180
black-forest-labs/flux.1-kontext-max	megapixels=800 ~180
black-forest-labs/flux.1-kontext-pro	megapixels=400 ~180
black-forest-labs/flux.1-pro	megapixels=500 ~180
black-forest-labs/flux.1-schnell	megapixels=27 ~180
black-forest-labs/flux.1.1-pro google/imagen-4.0-preview	images.default.default=400 ~180
bytedance-seed/seededit bytedance-seed/seedream-4.0	images.default.default=300 ~180
bytedance-seed/seedream-3.0	images.default.default=180 ~180
bytedance/seedance-1.0-lite minimax/video-01-director	i0 o0 video_seconds=1.008 ~180
bytedance/seedance-1.0-pro	i0 o0 video_seconds=4.104 ~180
codellama/codellama-13b-instruct-hf meta-llama/llama-2-13b-chat-hf	i.225 o.225 ~179
codellama/codellama-34b-instruct-hf	i.776 o.776 ~179
codellama/codellama-70b-instruct-hf meta-llama/llama-2-70b-chat-hf nousresearch/nous-hermes-2-mixtral-8x7b-dpo nousresearch/nous-hermes-2-mixtral-8x7b-sft qwen/qwen1.5-72b	i.9 o.9 ~179
databricks/dbrx-instruct meta-llama/llama-3.2-90b-vision-instruct-turbo mistralai/mixtral-8x22b qwen/qwen2.5-72b-instruct-turbo qwen/qwq-32b	i1.2 o1.2 ~180
deepcogito/cogito-v2-preview-deepseek-671b deepseek-ai/deepseek-v3	i1.25 o1.25 ~180
deepcogito/cogito-v2-preview-llama-109b-moe meta-llama/llama-4-scout-17b-16e-instruct	i.18 o.59 ~180
deepcogito/cogito-v2-preview-llama-405b meta-llama/meta-llama-3.1-405b-instruct-turbo	i3.5 o3.5 ~180
deepcogito/cogito-v2-preview-llama-70b meta-llama/llama-3.3-70b-instruct-turbo meta-llama/meta-llama-3.1-70b-instruct-turbo	i.88 o.88 ~180
deepseek-ai/deepseek-coder-33b-instruct nousresearch/nous-hermes-2-yi-34b	i.8 o.8 ~179
deepseek-ai/deepseek-llm-67b-chat garage-baind/platypus2-70b-instruct huggyllama/llama-65b meta-llama/llama-3-70b-chat-hf meta-llama/meta-llama-3.1-70b-instruct-reference meta-llama/meta-llama-3.1-70b-reference togethercomputer/llama-2-70b togethercomputer/llama-2-70b-chat upstage/solar-0-70b-16bit wizardlm/wizardlm-70b-v1.0	i.9 o.9 ~180
deepseek-ai/deepseek-r1	i3 o7 ~180
deepseek-ai/deepseek-r1-0528-tput	i.55 o2.19 ~180
deepseek-ai/deepseek-r1-distill-llama-70b qwen/qwen3-coder-480b-a35b-instruct-fp8	i2 o2 ~180
deepseek-ai/deepseek-r1-distill-qwen-14b marin-community/marin-8b-instruct meta-llama/llama-3.2-11b-vision-instruct-turbo meta-llama/meta-llama-3.1-8b-instruct-turbo	i.18 o.18 ~180
deepseek-ai/deepseek-v3.1	i.6 o1.7 ~180
deepseek-ai/deepseek-v4-pro	i2.1 o4.4 r.2 ~180
discoresearch/discolm-mixtral-8x7b-v2 mistralai/mixtral-8x7b-instruct-v0.1 mistralai/mixtral-8x7b-v0.1	i.6 o.6 ~180
eleutherai/llemma_7b meta-llama/llama-2-7b-chat-hf meta-llama/llama-3-8b-chat-hf meta-llama/llama-guard-7b meta-llama/meta-llama-3.1-8b-instruct-reference meta-llama/meta-llama-3.1-8b-reference mistralai/mistral-7b-instruct-v0.1 mistralai/mistral-7b-instruct-v0.2 nousresearch/nous-capybara-7b-v1p9 nousresearch/nous-hermes-llama-2-7b numbersstation/nsql-llama-2-7b open-orca/mistral-7b-openorca openchat/openchat-3.5-1210 teknium/openhermes-2-mistral-7b teknium/openhermes-2p5-mistral-7b togethercomputer/alpaca-7b togethercomputer/codellama-7b togethercomputer/codellama-7b-instruct togethercomputer/codellama-7b-python togethercomputer/falcon-7b togethercomputer/falcon-7b-instruct togethercomputer/gpt-jt-6b-v1 togethercomputer/gpt-jt-moderation-6b togethercomputer/llama-2-7b togethercomputer/llama-2-7b-32k togethercomputer/llama-2-7b-chat togethercomputer/pythia-chat-base-7b-v0.16 togethercomputer/qwen-7b togethercomputer/qwen-7b-chat togethercomputer/redpajama-incite-7b-base togethercomputer/redpajama-incite-7b-chat togethercomputer/redpajama-incite-7b-instruct togethercomputer/stripedhyena-hessian-7b togethercomputer/stripedhyena-nous-7b wizardlm/wizardlm-13b-v1.2	i.2 o.2 ~180
google/flash-image-2.5	images.default.default=39 ~180
google/gemma-2b google/gemma-2b-it microsoft/phi-2 qwen/qwen1.5-0.5b qwen/qwen1.5-0.5b-chat qwen/qwen1.5-1.8b qwen/qwen1.5-1.8b-chat qwen/qwen1.5-4b qwen/qwen1.5-4b-chat	i.1 o.1 ~179
google/gemma-3n-e4b-it	i.02 o.04 ~180
google/imagen-4.0-fast	images.default.default=200 ~180
google/imagen-4.0-ultra ideogram/ideogram-3.0	images.default.default=600 ~180
hidream-ai/hidream-i1-dev	images.default.default=45 ~180
hidream-ai/hidream-i1-fast qwen/qwen-image-edit	images.default.default=32 ~180
hidream-ai/hidream-i1-full	images.default.default=90 ~180
kwaivgi/kling-2.1-pro	i0 o0 video_seconds=2.304 ~180
lykon/dreamshaper	images.default.default=6 ~180
meta-llama/llama-3.2-3b-instruct-turbo	i.06 o.06 ~180
meta-llama/llama-3.3-70b-instruct-turbo-free	i0 o0 ~0
meta-llama/llama-4-maverick-17b-128e-instruct-fp8	i.27 o.85 ~180
meta-llama/meta-llama-3-70b-instruct-lite	i.54 o.54 ~179
meta-llama/meta-llama-3-70b-instruct-turbo meta-llama/meta-llama-3.3-70b-instruct-turbo	i.88 o.88 ~179
meta-llama/meta-llama-3-8b-instruct-lite togethercomputer/redpajama-incite-base-3b-v1 togethercomputer/redpajama-incite-chat-3b-v1 togethercomputer/redpajama-incite-instruct-3b-v1	i.1 o.1 ~180
meta-llama/meta-llama-3-8b-instruct-turbo	i.18 o.18 ~179
microsoft/wizardlm-2-8x22b	i1.2 o1.2 ~179
minimax/hailuo-02	i0 o0 video_seconds=1.764 ~180
minimaxai/minimax-m2.5	i300 ~180
minimaxai/minimax-m2.7	i.3 o1.2 r.06 ~180
mistralai/mistral-small-24b-instruct-2501 phind/phind-codellama-34b-python-v1 phind/phind-codellama-34b-v2 qwen/qwen2.5-coder-32b-instruct togethercomputer/codellama-34b togethercomputer/codellama-34b-instruct togethercomputer/codellama-34b-python togethercomputer/falcon-40b togethercomputer/falcon-40b-instruct wizardlm/wizardcoder-python-34b-v1.0 zero-one-ai/yi-34b zero-one-ai/yi-34b-chat	i.8 o.8 ~180
mistralai/mixtral-8x22b-instruct-v0.1	i2.4 o2.4 ~179
moonshot-ai/kimi-k2-instruct moonshot-ai/kimi-k2-instruct-0905 moonshotai/kimi-k2-instruct moonshotai/kimi-k2-instruct-0905	i1 o3 ~180
moonshot-ai/kimi-k2-thinking moonshotai/kimi-k2-thinking	i1.2 o4 ~180
moonshotai/kimi-k2.5	i.5 o2.8 ~180
moonshotai/kimi-k2.6 moonshotai/kimi-k2.7-code	i1.2 o4.5 r.2 ~180
openai/gpt-oss-120b	i.15 o.6 ~180
openai/gpt-oss-20b	i.05 o.2 ~180
pixverse/pixverse-v5	i0 o0 video_seconds=2.16 ~180
qwen/qwen-image	images.default.default=58 ~180
qwen/qwen1.5-14b qwen/qwen1.5-14b-chat undi95/remm-slerp-l2-13b	i.3 o.3 ~179
qwen/qwen2.5-vl-72b-instruct	i1.95 o8 ~180
qwen/qwen3-235b-a22b-fp8-tput qwen/qwen3-235b-a22b-instruct-2507-tput	i.2 o.6 ~180
qwen/qwen3-235b-a22b-thinking-2507	i.65 o3 ~180
qwen/qwen3-next-80b-a3b-instruct	i.15 o1.5 ~181
qwen/qwen3-next-80b-a3b-thinking	i.15 o1.5 ~182
qwen/qwen3.5-397b-a17b	i6 o36 ~180
qwen/qwen3.5-9b	i1 o1.5 ~180
qwen/qwen3.6-plus	i.5 o3 ~180
qwen/qwen3.7-max	i1.25 o3.75 ~180
rundiffusion/juggernaut-lightning-flux	images.default.default=17 ~180
rundiffusion/juggernaut-pro-flux	images.default.default=49 ~180
stabilityai/stable-diffusion-3-medium stabilityai/stable-diffusion-xl-base-1.0	images.default.default=19 ~180
together-ai-21.1b-41b	i.8 o.8 ~0
together-ai-4.1b-8b	i.2 o.2 ~0
together-ai-41.1b-80b	i.9 o.9 ~0
together-ai-8.1b-21b	i.3 o.3 ~0
together-ai-81.1b-110b	i1.8 o1.8 ~0
together-ai-embedding-151m-to-350m	i.016 o0 ~0
together-ai-embedding-up-to-150m	i.008 o0 ~0
together-ai-up-to-4b	i.1 o.1 ~0
togethercomputer/codellama-13b togethercomputer/codellama-13b-instruct togethercomputer/codellama-13b-python togethercomputer/llama-2-13b togethercomputer/llama-2-13b-chat	i.22 o.22 ~180
vidu/vidu-q1	i0 o0 video_seconds=1.584 ~180
zai-org/glm-4.5-air-fp8	i.2 o1.1 ~180
zai-org/glm-4.6	i.6 o2.2 ~183
zai-org/glm-4.7	i.45 o2 ~184
zai-org/glm-5.2	i1.4 o4.4 r.26 ~180
zero-one-ai/yi-6b	i.14 o.14 ~180
*	=batch *.5`,
  'vertex-ai': `anthropic.claude-fable-5	i10 o50 r1 w12.5 h20 ~185|=batch *.5 ~185|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1 ~185
anthropic.claude-opus-4-6	i5 o25 r.5 w6.25 h10 ~185|=batch *.5 ~185|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1 ~185|@-20260313 >200000 *2/1.5 ~5
anthropic.claude-opus-4-7 anthropic.claude-opus-4-8 anthropic.claude-opus-5 claude-opus-4-5-20251101	i5 o25 r.5 w6.25 h10 ~185|=batch *.5 ~185|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1 ~185
anthropic.claude-sonnet-5	i2 o10 r.2 w2.5 h4 ~185|=batch *.5 ~185|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1 ~185
anthropic/claude-sonnet-4 claude-3-7-sonnet claude-4-sonnet	i3 o15 r.3 w3.75 h6 ~81
chirp	input_characters=30 ~186
chirp-3-hd	i30 ~185
chirp_3	audio_seconds=.960012 ~187
claude-3-5-haiku	i1 o5 r.1 w1.25 h2 ~0
claude-3-5-haiku@20241022	i.8 o4 r.08 w1 h1.6 ~185|=batch *.5 ~185
claude-3-5-sonnet	i3 o15 r.3 w3.75 h6 ~0
claude-3-5-sonnet-v2@20241022 claude-3-5-sonnet@20240620 claude-3-7-sonnet-v2@20250219 claude-3-7-sonnet@20250219 claude-sonnet-4-20250514	i3 o15 r.3 w3.75 h6 ~185|=batch *.5 ~185
claude-3-haiku	i.25 o1.25 r.03 w.3 h.5 ~0
claude-3-haiku@20240307	i.25 o1.25 r.03 w.3 h.5 ~185|=batch *.5 ~185
claude-3-opus	i15 o75 r1.5 w18.75 h30 ~0
claude-3-opus@20240229 claude-opus-4-1-20250805 claude-opus-4-1@20250805 claude-opus-4-20250514	i15 o75 r1.5 w18.75 h30 ~185|=batch *.5 ~185
claude-3-sonnet	i3 o15 ~0
claude-3-sonnet@20240229	i3 o15 ~185|=batch *.5 ~185
claude-4-opus	i15 o75 r1.5 w18.75 h30 ~81
claude-fable-5	i10 o50 r1 w12.5 h20 web_search=10000 ~185|=batch *.5 ~185|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1 ~185
claude-fable-5-1	i10 o50 r.25 w12.5 h20 ~82|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1 ~82
claude-fable-5@default	i10 o50 r1 w12.5 h20 web_search=10000 ~0|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1 ~0
claude-haiku-4-5 claude-haiku-4-5-20251001 claude-haiku-4-5@20251001	i1 o5 r.1 w1.25 h2 ~185|=batch *.5 ~185|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1 ~185
claude-opus-4	i15 o75 r1.5 w18.75 h30 web_search=10000 ~0
claude-opus-4-1	i15 o75 r1.5 w18.75 h30 ~0|=batch *.5 ~0
claude-opus-4-5 claude-opus-4-5@20251101 claude-opus-4-7 claude-opus-4-8 claude-opus-5	i5 o25 r.5 w6.25 h10 web_search=10000 ~185|=batch *.5 ~185|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1 ~185
claude-opus-4-6	i5 o25 r.5 w6.25 h10 web_search=10000 ~185|=batch *.5 ~185|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1 ~185|@-20260313 >200000 *2/1.5 ~5
claude-opus-4-6@default	i5 o25 r.5 w6.25 h10 web_search=10000 ~0|>200000 *2/1.5 ~81|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1 ~0|@-20260313 >200000 *2/1.5 ~5
claude-opus-4-7@default claude-opus-4-8@default claude-opus-5@default	i5 o25 r.5 w6.25 h10 web_search=10000 ~0|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1 ~0
claude-opus-4@20250514	i15 o75 r1.5 w18.75 h30 web_search=10000 ~185|=batch *.5 ~185
claude-opus-5-5	i4 o20 r.2 w5 h8 ~82|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1 ~82
claude-sonnet-4 claude-sonnet-4@20250514	i3 o15 r.3 w3.75 h6 web_search=10000 ~185|=batch *.5 ~185|>200000 *2/1.5 ~0
claude-sonnet-4-5 claude-sonnet-4-5-20250929 claude-sonnet-4-5@20250929	i3 o15 r.3 w3.75 h6 ~185|>200000 *2/1.5 ~185|=batch *.5 ~185|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1 ~185
claude-sonnet-4-6	i3 o15 r.3 w3.75 h6 web_search=10000 ~185|=batch *.5 ~185|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1 ~185|@-20260313 >200000 *2/1.5 ~5
claude-sonnet-4-6@default	i3 o15 r.3 w3.75 h6 web_search=10000 ~0|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1 ~0|@-20260313 >200000 *2/1.5 ~5
claude-sonnet-5	i2 o10 r.2 w2.5 h4 web_search=10000 ~185|=batch *.5 ~185|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1 ~185
claude-sonnet-5@default	i2 o10 r.2 w2.5 h4 web_search=10000 ~0|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1 ~0
codestral-2	i.3 o.9 ~185
codestral-2501 codestral@2405 codestral@latest	i.2 o.6 ~0
codestral-2@001 mistralai/codestral-2 mistralai/codestral-2@001	i.3 o.9 ~0
deep-research-pro-preview-12-2025	i2 o12 M120 images=134000 ~81|=batch *.5 ~81
deepseek-ai/deepseek-ocr-maas	i.3 o1.2 pages=300 ~188
deepseek-ai/deepseek-r1-0528-maas deepseek-ai/deepseek-v3.1-maas	i1.35 o5.4 ~83
deepseek-ai/deepseek-v3.2-maas	i.56 o1.68 ~83|=batch *.5 ~83
deepseek-r1-0528-maas	i1.35 o5.4 ~185|=batch *.5 ~185
deepseek-v3.1-maas	i.6 o1.7 r.06 ~185|=batch *.5 ~185
deepseek-v3.2-maas	i.56 o1.68 r.056 ~185|=batch *.5 ~185
gemini-1.0-pro gemini-1.0-pro-001 gemini-1.0-pro-002 gemini-1.0-pro-vision gemini-1.0-pro-vision-001	i.5 o1.5 web_search=35000 maps=25000 ~185|=batch *.5 ~185
gemini-1.5-flash	i.075 o.3 r.01875 ~81|>128000 *2 ~81
gemini-1.5-flash-001 gemini-1.5-flash-002 gemini-1.5-flash-preview-0514	i.075 o.3 r.01875 web_search=35000 maps=25000 ~87|=batch *.5 ~185|>128000 *2 ~81
gemini-1.5-pro	i1.25 o5 ~81|>128000 *2 ~81
gemini-1.5-pro-001 gemini-1.5-pro-002 gemini-1.5-pro-preview-0409 gemini-1.5-pro-preview-0514	i1.25 o5 web_search=35000 maps=25000 ~185|=batch *.5 ~185|>128000 *2 ~81
gemini-1.5-pro-002-batchx	i1.25 o5 ~185|=batch *.5 ~185|>128000 *2 ~81
gemini-1.5-vision	i10 o30 web_search=35000 maps=25000 ~185|=batch *.5 ~185
gemini-2.0-flash	i.15 o.6 r.0375 a1 c.175 web_search=35000 enterprise_web_search=45000 maps=25000 ~87|=batch *.5 ~185
gemini-2.0-flash-001	i.15 o.6 r.0375 a1 c.2625 web_search=35000 enterprise_web_search=45000 maps=25000 ~87|=batch *.5 ~185
gemini-2.0-flash-exp gemini-2.0-flash-exp-001	i.15 o.6 r.0375 a1.05 c.2625 ~185|=batch *.5 ~185
gemini-2.0-flash-lite	i.075 o.3 r.01875 a.075 web_search=35000 maps=25000 ~185|=batch *.5 ~185
gemini-2.0-flash-lite-001	i.075 o.3 r.01875 a.075 web_search=35000 enterprise_web_search=45000 maps=25000 ~185|=batch *.5 ~185
gemini-2.0-flash-lite-preview-02-05	i.075 o.3 web_search=35000 maps=25000 ~185|=batch *.5 ~185
gemini-2.0-flash-preview-image-generation	i.15 o.6 ~185|=batch *.5 ~185
gemini-2.5-computer-use-preview-10-2025	i1.25 o10 web_search=35000 enterprise_web_search=45000 maps=25000 ~185|>200000 *2/1.5 ~185
gemini-2.5-flash gemini-2.5-flash-preview-09-2025	i.3 o2.5 r.03 a1 c.1 M30 t2.5 web_search=35000 enterprise_web_search=45000 maps=25000 ~185|=batch *.5 M30 ~185|=flex *.5 M30 ~185|=priority *1.8 M30 ~185
gemini-2.5-flash-image	i.3 o2.5 r.03 a1 M30 t2.5 images=39000 web_search=35000 enterprise_web_search=45000 maps=25000 ~185|=batch *.5 ~185|=flex *.5 ~185
gemini-2.5-flash-image-preview	i.3 o2.5 r.03 M30 web_search=35000 enterprise_web_search=45000 maps=25000 ~185|=batch *.5 ~185|=flex *.5 ~185
gemini-2.5-flash-latest	i.3 o2.5 r.03 a1 c.1 ~81
gemini-2.5-flash-lite gemini-2.5-flash-lite-preview-09-2025	i.1 o.4 r.01 a.3 c.03 t.4 web_search=35000 enterprise_web_search=45000 maps=25000 ~185|=batch *.5 ~185|=flex *.5 ~185|=priority *1.8 ~185
gemini-2.5-flash-lite-preview-06-17	i.1 o.4 r.025 a.5 c.03 t.4 web_search=35000 maps=25000 ~185|=batch *.5 ~185|=flex *.5 ~185|=priority *1.8 ~185
gemini-2.5-flash-lite-preview-tts gemini-2.5-flash-tts	i.5 o10 A10 ~185
gemini-2.5-flash-native-audio-latest gemini-live-2.5-flash	i.5 o2 a3 A12 ~87
gemini-2.5-flash-preview gemini-2.5-flash-preview-05-20:thinking gemini-2.5-flash-preview:thinking	i.15 o.6 ~87
gemini-2.5-flash-preview-04-17 gemini-2.5-flash-preview-05-20	i.15 o.6 web_search=35000 maps=25000 ~185|=batch *.5 ~185|=flex *.5 ~185|=priority *1.8 ~185
gemini-2.5-flash-preview-tts	i.5 o10 A10 ~86
gemini-2.5-pro gemini-2.5-pro-preview-03-25 gemini-2.5-pro-preview-05-06	i1.25 o10 r.125 web_search=35000 enterprise_web_search=45000 maps=25000 ~185|>200000 *2/1.5 ~185|=batch *.5 ~185|=flex *.5 ~185|=priority *1.8 ~185
gemini-2.5-pro-preview-tts	i1.25 o10 r.125 A10 web_search=35000 ~88|>200000 *2/1.5 ~88
gemini-2.5-pro-tts gemini-3.1-flash-tts	i1 o20 A20 ~185
gemini-3-flash-preview	i.5 o3 r.05 w.5 a1 c.1 web_search=14000 maps=14000 ~185|=batch *.5 ~185|=flex *.5 ~185|=priority *1.8 ~185
gemini-3-pro-image gemini-3-pro-image-preview	i2 o12 r.2 M120 images=134000 web_search=14000 maps=14000 ~185|=batch *.5 ~185|=flex *.5 ~185
gemini-3-pro-preview	i2 o12 r.2 M120 web_search=14000 enterprise_web_search=14000 maps=14000 ~185|>200000 *2/1.5 M120 ~185|=batch *.5 ~185|=flex *.5 ~185|=priority *1.8 M120 ~185|=batch >200000 *1/.75 M60 ~185|=flex >200000 *1/.75 M60 ~185|=priority >200000 *3.6/2.7 M120 ~185
gemini-3-pro-preview-02-05 gemini-3.1-pro-preview-customtools	i2 o12 r.2 web_search=35000 maps=25000 ~185|>200000 *2/1.5 ~185|=batch *.5 ~185|=flex *.5 ~185|=priority *1.8 ~185
gemini-3-pro-text-preview	i2 o12 r.2 ~81|>200000 *2/1.5 ~81
gemini-3.1-flash-image gemini-3.1-flash-image-preview	i.5 o3 M60 images=67200 web_search=14000 maps=14000 ~185|=batch *.5 ~185|=flex *.5 ~185
gemini-3.1-flash-lite gemini-3.1-flash-lite-preview	i.25 o1.5 r.025 w.25 a.5 c.05 t1.5 web_search=14000 maps=14000 ~185|=batch *.5 ~185|=flex *.5 ~185|=priority *1.8 ~185
gemini-3.1-flash-lite-image	i.25 o1.5 M30 ~185|=batch *.5 ~185|=flex *.5 ~185
gemini-3.1-flash-live-preview	i.75 o4.5 a3 A12 m1 ~91
gemini-3.1-pro-preview	i2 o12 r.2 M120 web_search=14000 maps=14000 ~185|>200000 *2/1.5 M120 ~185|=batch *.5 ~185|=flex *.5 ~185|=priority *1.8 M120 ~185|=batch >200000 *1/.75 M60 ~185|=flex >200000 *1/.75 M60 ~185|=priority >200000 *3.6/2.7 M120 ~185
gemini-3.5-flash	i1.5 o9 r.15 w1.5 t9 web_search=14000 enterprise_web_search=14000 maps=14000 ~185|=batch *.5 ~185|=flex *.5 ~185|=priority *1.8 ~185
gemini-3.5-flash-lite	i.3 o2.5 r.03 w.3 t2.5 web_search=14000 maps=14000 ~185|=batch *.5 ~185|=flex *.5 ~185|=priority *1.8 ~185
gemini-3.6-flash gemini-3.7-flash	@20270101- i1.5 o7.5 r.15 w1.5 web_search=14000 enterprise_web_search=14000 maps=14000 ~81|@-20270101 i.75 o3.75 r.075 w.75 web_search=14000 enterprise_web_search=14000 maps=14000 ~81|=batch *.5 ~185|=flex *.5 ~185|=priority *1.8 ~185
gemini-3.8-flash	@20270101- i1.5 o7.5 r.15 ~81|@-20270101 i.75 o3.75 r.075 ~81
gemini-embedding-001	i.15 o0 ~185|=batch *.8 ~185
gemini-embedding-2	i.2 o0 a6.5 m.45 input_images=120 ~185
gemini-embedding-2-preview	i.2 o0 input_images=120 ~185
gemini-flash-1.5	i.075 o.3 r.01875 ~95|>128000 *2 ~95
gemini-flash-1.5-8b	i.0375 o.15 r.01 ~96|>128000 *2 ~96
gemini-live-2.5-flash-preview-native-audio-09-2025	i.3 o2 r.075 a3 A12 web_search=35000 ~81
gemini-omni-flash-preview	i1.5 o9 a1.5 t9 ~185
gemini-pro	i.125 o.375 ~81
gemini-pro-1.5	i1.25 o5 r.3125 ~98|>128000 *2 ~98
gemini-robotics-er-1.5-preview	i.3 o2.5 a1 t2.5 ~189
gemma-2-27b-it	i.65 o.65 ~81
gemma-4-26b-a4b-it-maas	i.15 o.6 r.015 ~185
glm-4.7-maas	i.6 o2.2 ~185
glm-5-maas	i1 o3.2 r.1 ~185
google/gemma-4-26b-a4b-it-maas	i.15 o.6 ~190
gpt-oss-120b-maas	i.09 o.36 ~185|=batch *.5 ~185
grok-4.3	i1.25 o2.5 r.2 ~185|>200000 *2 ~185
imagegeneration@002 imagegeneration@005 imagegeneration@006 imagen-3.0-fast-generate-001 imagen-4.0-fast-generate-001 imagen-4.0-fast-generate-preview-06-06	images.default.default=20000 ~185
imagen-3.0-capability-001 imagen-3.0-capability-002 imagen-3.0-generate-001 imagen-3.0-generate-002 imagen-4.0-generate-001 imagen-4.0-generate-preview-05-20 imagen-4.0-generate-preview-06-06	images.default.default=40000 ~185
imagen-4.0-ultra-generate-001 imagen-4.0-ultra-generate-preview-05-20 imagen-4.0-ultra-generate-preview-06-06	images.default.default=60000 ~185
imagen-product-recontext-preview-06-30	images.default.default=120000 ~185
jamba-1.5 jamba-1.5-mini jamba-1.5-mini@001	i.2 o.4 ~0
jamba-1.5-large jamba-1.5-large@001	i2 o8 ~0
kimi-k2-thinking-maas	i.6 o2.5 r.06 ~185
llama-3.1-405b-instruct-maas	i5 o16 ~185|=batch *.5 ~185
llama-3.3-70b-instruct-maas	i.72 o.72 ~185|=batch *.5 ~185
llama-4-maverick-17b-128e-instruct-maas	i.35 o1.15 ~185|=batch *.5 ~185
medlm-large	input_characters=5 ~97
medlm-medium	input_characters=.5 ~97
meta/llama-3.1-405b-instruct-maas	i5 o16 ~191
meta/llama-4-maverick-17b-128e-instruct-maas meta/llama-4-maverick-17b-16e-instruct-maas	i.35 o1.15 ~83
meta/llama-4-scout-17b-128e-instruct-maas meta/llama-4-scout-17b-16e-instruct-maas	i.25 o.7 ~83
minimax-m2-maas	i.3 o1.2 r.03 ~185
minimaxai/minimax-m2-maas	i.3 o1.2 ~83
mistral-large-2411 mistral-large@2407 mistral-large@2411-001 mistral-large@latest	i2 o6 ~0
mistral-medium-3	i.4 o2 ~185
mistral-medium-3@001 mistralai/mistral-medium-3 mistralai/mistral-medium-3@001	i.4 o2 ~0
mistral-nemo@2407	i3 o3 ~0
mistral-nemo@latest	i.15 o.15 ~0
mistral-ocr-2505	pages=500 ~192
mistral-small-2503 mistral-small-2503@001	i.1 o.3 ~185
moonshotai/kimi-k2-thinking-maas	i.6 o2.5 ~83
multimodalembedding multimodalembedding@001	i.8 o0 input_characters=.2 input_images=100 ~87
openai/gpt-oss-120b-maas	i.15 o.6 ~193
openai/gpt-oss-20b-maas	i.075 o.3 ~193
qwen/qwen3-235b-a22b-instruct-2507-maas	i.25 o1 ~87
qwen/qwen3-coder-480b-a35b-instruct-maas	i1 o4 ~87
qwen/qwen3-next-80b-a3b-instruct-maas qwen/qwen3-next-80b-a3b-thinking-maas	i.15 o1.2 ~87
qwen3-235b-a22b-instruct-2507-maas	i.22 o.88 ~185|=batch *.5 ~185
qwen3-coder-480b-a35b-instruct-maas	i.22 o1.8 r.022 ~185|=batch *.5 ~185
qwen3-next-80b-a3b-instruct-maas qwen3-next-80b-a3b-thinking-maas	i.15 o1.2 ~185
search_api	searches=1500 ~0
semantic-ranker-default semantic-ranker-default-002 semantic-ranker-default-003 semantic-ranker-default-004 semantic-ranker-fast-004	searches=1000 ~185
text-embedding	i.025 o0 ~185|=batch *.8 ~185
text-embedding-004 text-embedding-005 text-embedding-large-exp-03-07 text-multilingual-embedding-002 textembedding-gecko textembedding-gecko@001 textembedding-gecko@003	i.1 o0 input_characters=.025 ~87
text-embedding-preview-0409	i.00625 o0 ~87
text-embedding-preview-0815 textembedding-gecko-multilingual@001	i.1 o0 ~185|=batch *.8 ~185
text-unicorn text-unicorn@001	i10 o28 ~97
veo-2.0-generate-001 veo-2.0-generate-exp veo-2.0-generate-preview	i0 o0 video_seconds=1800 ~185
veo-3.0-fast-generate-001	i0 o0 video_seconds=360 ~185
veo-3.0-fast-generate-preview veo-3.0-generate-001 veo-3.0-generate-preview veo-3.1-generate-001	i0 o0 video_seconds=720 ~185
veo-3.1-fast-generate-001	i0 o0 video_seconds=540 ~185
veo-3.1-fast-generate-preview	i0 o0 video_seconds=540 video_seconds.1280x720=360 video_seconds.1920x1080=432 video_seconds.3840x2160=1080 ~185
veo-3.1-generate-preview	i0 o0 video_seconds=1440 video_seconds.1280x720=1440 video_seconds.1920x1080=1440 video_seconds.3840x2160=2160 ~185
veo-3.1-lite-generate-preview	i0 o0 video_seconds.1280x720=180 video_seconds.1920x1080=288 ~185
xai/grok-4.1-fast-non-reasoning xai/grok-4.1-fast-reasoning	i.2 o.5 r.05 ~194
xai/grok-4.20-non-reasoning xai/grok-4.20-reasoning	i2 o6 r.2 ~194
zai-org/glm-4.7-maas	i.6 o2.2 ~83
zai-org/glm-5-maas	i1 o3.2 r.1 ~195
*	=batch *.5|=flex *.5|=priority *1.8`,
  'voyage': `rerank-2 rerank-2.5	i.05 o0 ~0
rerank-2-lite rerank-2.5-lite	i.02 o0 ~0
voyage-01 voyage-02 voyage-2 voyage-lite-01 voyage-lite-01-instruct voyage-lite-02-instruct	i.1 o0 ~196
voyage-3 voyage-3.5 voyage-4	i.06 o0 ~196
voyage-3-large voyage-code-3 voyage-context-3	i.18 o0 ~196
voyage-3-lite voyage-3.5-lite voyage-4-lite	i.02 o0 ~196
voyage-4-large voyage-code-2 voyage-finance-2 voyage-large-2 voyage-large-2-instruct voyage-law-2 voyage-multilingual-2	i.12 o0 ~196
voyage-multimodal-3	i.12 o0 ~0`,
  'watsonx': `bigscience/mt0-xxl-13b core42/jais-13b-chat	i500 ~0
google/flan-t5-xl-3b ibm/granite-13b-chat-v2 ibm/granite-13b-instruct-v2	i.6 o.6 ~0
ibm/granite-3-3-8b-instruct ibm/granite-3-8b-instruct ibm/granite-guardian-3-3-8b	i.2 o.2 ~0
ibm/granite-4-h-small	i.06 o.25 ~0
ibm/granite-guardian-3-2-2b ibm/granite-vision-3-2-2b meta-llama/llama-3-2-1b-instruct	i.1 o.1 ~0
ibm/granite-ttm-1024-96-r2 ibm/granite-ttm-1536-96-r2 ibm/granite-ttm-512-96-r2	i.38 o.38 ~0
meta-llama/llama-3-2-11b-vision-instruct meta-llama/llama-guard-3-11b-vision mistralai/pixtral-12b-2409	i.35 o.35 ~0
meta-llama/llama-3-2-3b-instruct	i.15 o.15 ~0
meta-llama/llama-3-2-90b-vision-instruct	i2 o2 ~0
meta-llama/llama-3-3-70b-instruct	i.71 o.71 ~0
meta-llama/llama-4-maverick-17b	i.35 o1.4 ~0
mistralai/mistral-large mistralai/mistral-medium-2505	i3 o10 ~0
mistralai/mistral-small-2503 mistralai/mistral-small-3-1-24b-instruct-2503	i.1 o.3 ~0
openai/gpt-oss-120b	i.15 o.6 ~0
sdaia/allam-1-13b-instruct	i1.8 o1.8 ~0
whisper-large-v3-turbo	audio_seconds=.36 ~0`,
  'workers-ai': `@cf/ai4bharat/indictrans2-en-indic-1b @cf/meta/m2m100-1.2b	i.342 o.342 ~197
@cf/aisingapore/gemma-sea-lion-v4-27b-it @cf/mistralai/mistral-small-3.1-24b-instruct	i.351 o.555 ~197
@cf/baai/bge-base-en-v1.5	i.067 o0 ~197
@cf/baai/bge-large-en-v1.5	i.204 o0 ~197
@cf/baai/bge-m3 @cf/qwen/qwen3-embedding-0.6b	i.012 o0 ~197
@cf/baai/bge-reranker-base	i.003 o0 ~197
@cf/baai/bge-small-en-v1.5	i.02 o0 ~197
@cf/deepseek-ai/deepseek-r1-distill-qwen-32b	i.497 o4.881 ~197
@cf/google/gemma-3-12b-it	i.345 o.556 ~197
@cf/google/gemma-4-26b-a4b-it	i.1 o.3 ~197
@cf/huggingface/distilbert-sst-2-int8	i.026 o0 ~197
@cf/ibm-granite/granite-4.0-h-micro	i.017 o.112 ~197
@cf/meta/llama-2-7b-chat-fp16	i.556 o6.667 ~197
@cf/meta/llama-2-7b-chat-int8 @hf/thebloke/codellama-7b-instruct-awq	i1.923 o1.923 ~0
@cf/meta/llama-3-8b-instruct @cf/meta/llama-3.1-8b-instruct	i.282 o.827 ~197
@cf/meta/llama-3-8b-instruct-awq @cf/meta/llama-3.1-8b-instruct-awq	i.123 o.266 ~197
@cf/meta/llama-3.1-70b-instruct-fp8-fast @cf/meta/llama-3.3-70b-instruct-fp8-fast	i.293 o2.253 ~197
@cf/meta/llama-3.1-8b-instruct-fp8	i.152 o.287 ~197
@cf/meta/llama-3.1-8b-instruct-fp8-fast	i.045 o.384 ~197
@cf/meta/llama-3.2-11b-vision-instruct	i.049 o.676 ~197
@cf/meta/llama-3.2-1b-instruct	i.027 o.201 ~197
@cf/meta/llama-3.2-3b-instruct @cf/qwen/qwen3-30b-a3b-fp8	i.051 o.335 ~197
@cf/meta/llama-4-scout-17b-16e-instruct	i.27 o.85 ~197
@cf/meta/llama-guard-3-8b	i.484 o.03 ~197
@cf/mistral/mistral-7b-instruct-v0.1	i.11 o.19 ~197
@cf/moondream/moondream3.1-9b-a2b	i.3 o1 ~197
@cf/moonshotai/kimi-k2.5	i.6 o3 r.1 ~197
@cf/moonshotai/kimi-k2.6	i.95 o4 r.16 ~197
@cf/moonshotai/kimi-k2.7-code	i.95 o4 r.19 ~197
@cf/moonshotai/kimi-k3	i30 o150 r3 ~197
@cf/nvidia/nemotron-3-120b-a12b	i.5 o1.5 ~197
@cf/openai/gpt-oss-120b	i.35 o.75 ~197
@cf/openai/gpt-oss-20b	i.2 o.3 ~197
@cf/pfnet/plamo-embedding-1b	i.019 o0 ~197
@cf/qwen/qwen2.5-coder-32b-instruct @cf/qwen/qwq-32b	i.66 o1 ~197
@cf/zai-org/glm-4.7-flash	i.06 o.4 ~197
@cf/zai-org/glm-5.2	i1.4 o4.4 r.26 ~197`,
  'x-ai': `grok-2 grok-2-1212 grok-2-latest	i2 o10 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000 ~198
grok-2-vision grok-2-vision-1212 grok-2-vision-latest	i2 o10 input_images=2 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000 ~198
grok-3 grok-3-beta grok-3-latest	i3 o15 r.75 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000 ~198
grok-3-fast grok-3-fast-beta grok-3-fast-latest	i5 o25 r1.25 ~199
grok-3-mini grok-3-mini-beta grok-3-mini-latest	i.3 o.5 r.075 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000 ~198
grok-3-mini-fast grok-3-mini-fast-beta grok-3-mini-fast-latest	i.6 o4 r.15 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000 ~199
grok-4 grok-4-0709 grok-4-latest	@-20260515 i3 o15 r.75 web_search=5000 x_search=5000 ~199|@20260515- i1.25 o2.5 r.2 web_search=5000 x_search=5000 ~199|@-20260515 >128000 *2 ~199|@20260515- >200000 *2 ~199
grok-4-1-fast grok-4-1-fast-reasoning grok-4-1-fast-reasoning-latest	i.2 o.5 r.05 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000 ~198|>128000 *2 ~200
grok-4-1-fast-non-reasoning grok-4-1-fast-non-reasoning-latest	i.2 o.5 r.05 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000 ~198|>128000 *2 ~201
grok-4-fast grok-4-fast-non-reasoning-latest grok-4-fast-reasoning-latest	i.2 o.5 r.05 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000 ~198
grok-4-fast-non-reasoning grok-4-fast-reasoning	i.2 o.5 r.05 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000 ~198|>128000 *2 ~199
grok-4.20	i2 o6 r.2 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000 ~198|>200000 *2 ~199
grok-4.20-0309 grok-4.20-0309-non-reasoning grok-4.20-0309-reasoning grok-4.20-0309-reasoning-latest grok-4.20-beta grok-4.20-beta-0309 grok-4.20-beta-0309-non-reasoning grok-4.20-beta-0309-reasoning grok-4.20-beta-0309-reasoning-exp-sa grok-4.20-beta-latest grok-4.20-beta-latest-non-reasoning grok-4.20-beta-latest-reasoning grok-4.20-beta-non-reasoning grok-4.20-beta-reasoning grok-4.20-experimental-beta-0304 grok-4.20-experimental-beta-0304-non-reasoning grok-4.20-experimental-beta-0304-reasoning grok-4.20-experimental-beta-latest grok-4.20-experimental-beta-non-reasoning-latest grok-4.20-experimental-beta-reasoning-latest grok-4.20-multi-agent grok-4.20-multi-agent-0309 grok-4.20-multi-agent-beta-0309 grok-4.20-multi-agent-beta-0309-exp-ma grok-4.20-multi-agent-beta-latest grok-4.20-multi-agent-experimental-beta-0304 grok-4.20-multi-agent-experimental-beta-latest grok-4.20-multi-agent-latest grok-4.20-non-reasoning grok-4.20-non-reasoning-gv2 grok-4.20-non-reasoning-latest grok-4.20-reasoning grok-4.20-reasoning-gv2 grok-4.20-reasoning-latest	i2 o6 r.2 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000 ~198
grok-4.3 grok-4.3-latest	i1.25 o2.5 r.2 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000 ~198|>200000 *2 ~199
grok-4.5 grok-4.5-latest	i2 o6 r.3 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000 ~198|>200000 *2 ~202
grok-4.6	i2 o6 r.5 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000 ~198|>200000 *2 ~203
grok-4.6-latest x-ai/grok-4.6	i2 o6 r.5 ~203|>200000 *2 ~203
grok-beta	i5 o15 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000 ~198
grok-build-0.1	i1 o2 r.2 ~199|>200000 *2 ~199
grok-build-latest	i2 o6 r.3 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000 ~198
grok-code-fast grok-code-fast-1 grok-code-fast-1-0825	i.2 o1.5 r.02 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000 ~198
grok-latest x-ai/grok-4.5	i2 o6 r.3 ~202|>200000 *2 ~202
grok-vision-beta	i5 o15 input_images=5 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000 ~198
x-ai/grok-4.3	i1.25 o2.5 r.2 ~199|>200000 *2 ~199`,
  'z-ai': `glm-4-32b-0414-128k	i.1 o.1 ~204
glm-4.5 glm-4.6 glm-4.7	i.6 o2.2 r.11 ~204
glm-4.5-air	i.2 o1.1 r.03 ~204
glm-4.5-airx	i1.1 o4.5 r.22 ~204
glm-4.5-x	i2.2 o8.9 r.45 ~204
glm-4.5v	i.6 o1.8 r.11 ~204
glm-4.6v	i.3 o.9 r.05 ~204
glm-4.7-flashx	i.07 o.4 r.01 ~204
glm-5	i1 o3.2 r.2 ~204
glm-5-code	i1.2 o5 r.3 ~204
glm-5-turbo	i1.2 o4 r.24 ~204
glm-5.1 glm-5.2	i1.4 o4.4 r.26 ~204
glm-5.3	i1.4 o4.4 r.26 ~205
glm-5.3-flash	i.075 o.25 r.015 ~205`,
  'zhipu': `glm-4-32b-0414-128k	i.1 o.1 ~206
glm-4-air	i.069 o.069 r.034 ~207
glm-4-airx	i1.379 o1.379 ~207
glm-4-assistant	i.69 o.69 ~207
glm-4-flashx-250414	i.014 o.014 r.007 ~207
glm-4-long	i.138 o.138 r.069 ~207
glm-4-plus	i.69 o.69 r.345 ~207
glm-4.5 glm-4.6 glm-4.7	i.6 o2.2 r.11 ~206
glm-4.5-air	i.2 o1.1 r.03 ~206
glm-4.5-airx	i1.1 o4.5 r.22 ~206
glm-4.5-x	i2.2 o8.9 r.45 ~206
glm-4.5v	i.6 o1.8 r.11 ~206
glm-4.7-flashx	i.07 o.4 r.01 ~206
glm-5	i1 o3.2 r.2 ~206
glm-5-code	i1.2 o5 r.3 ~206
glm-5-turbo	i1.2 o4 r.24 ~206
glm-5.1 glm-5.2	i1.4 o4.4 r.26 ~206
glm-5.1-20260406	i.828 o3.31 r.179 ~207
glm-5.3	i1.103 o3.862 r.276 ~207
glm-5.3-flash	i.055 o.193 r.016 ~207`,
};
export const sources: readonly string[] = [
 "https://github.com/BerriAI/litellm/blob/main/model_prices_and_context_window.json",
 "https://github.com/Portkey-AI/models/blob/main/pricing/ai21.json",
 "https://www.anthropic.com/pricing#api",
 "https://github.com/Portkey-AI/models/blob/main/pricing/anthropic.json",
 "https://platform.claude.com/docs/en/build-with-claude/prompt-caching#pricing",
 "https://docs.anthropic.com/en/docs/about-claude/pricing",
 "https://platform.claude.com/docs/en/about-claude/pricing#model-pricing",
 "https://platform.claude.com/docs/en/about-claude/pricing#long-context-pricing",
 "https://github.com/Portkey-AI/models/blob/main/pricing/anyscale.json",
 "https://github.com/Portkey-AI/models/blob/main/pricing/azure-ai.json",
 "https://azure.microsoft.com/en-us/pricing/details/cognitive-services/openai-service/#pricing",
 "https://platform.openai.com/docs/pricing",
 "https://azuremarketplace.microsoft.com/en-us/marketplace/apps/cohere.cohere-embed-v3-english-offer?tab=PlansAndPrice",
 "https://techcommunity.microsoft.com/blog/azure-ai-foundry-blog/introducing-cohere-rerank-4-0-in-microsoft-foundry/4477076",
 "https://azure.microsoft.com/en-us/pricing/details/ai-foundry-models/deepseek/",
 "https://azure.microsoft.com/en-us/pricing/details/ai-document-intelligence/",
 "https://azuremarketplace.microsoft.com/pt-br/marketplace/apps/cohere.cohere-embed-4-offer?tab=PlansAndPrice",
 "https://techcommunity.microsoft.com/blog/azure-ai-foundry-blog/black-forest-labs-flux-1-kontext-pro-and-flux1-1-pro-now-available-in-azure-ai-f/4434659",
 "https://ai.azure.com/explore/models/flux.2-pro/version/1/registry/azureml-blackforestlabs",
 "https://ai.azure.com/catalog/models/gpt-5.4",
 "https://ai.azure.com/catalog/models/gpt-5.4-mini",
 "https://ai.azure.com/catalog/models/gpt-5.4-nano",
 "https://ai.azure.com/catalog/models/gpt-5.4-pro",
 "https://ai.azure.com/catalog/models/gpt-5.5",
 "https://azure.microsoft.com/en-us/pricing/details/cognitive-services/openai-service/",
 "https://techcommunity.microsoft.com/t5/Azure-AI-Foundry-Blog/Grok-4-0-Goes-GA-in-Microsoft-Foundry-and-Grok-4-1-Fast-Arrives/ba-p/4497964",
 "https://azure.microsoft.com/en-us/pricing/details/ai-foundry-models/microsoft/",
 "https://aka.ms/mai-image-2e-foundryblog",
 "https://azuremarketplace.microsoft.com/en/marketplace/apps/000-000.ministral-3b-2410-offer?tab=Overview",
 "https://azuremarketplace.microsoft.com/en/marketplace/apps/000-000.mistral-ai-large-2407-offer?tab=Overview",
 "https://azure.microsoft.com/en-us/pricing/details/ai-services/",
 "https://azure.microsoft.com/en-us/pricing/details/phi-3/",
 "https://github.com/Portkey-AI/models/blob/main/pricing/azure-openai.json",
 "https://azure.microsoft.com/en-us/blog/gpt-5-in-azure-ai-foundry-the-future-of-ai-apps-and-agents-starts-here/",
 "https://github.com/Portkey-AI/models/commits/main/pricing/azure-openai.json",
 "https://learn.microsoft.com/en-us/azure/ai-foundry/openai/concepts/gpt-realtime-whisper",
 "https://azure.microsoft.com/en-us/products/ai-services/video-generation",
 "https://azure.microsoft.com/en-us/pricing/details/cognitive-services/speech-services/",
 "https://azure.microsoft.com/en-us/pricing/calculator/",
 "https://github.com/Portkey-AI/models/blob/main/pricing/bedrock.json",
 "https://us-east-1.console.aws.amazon.com/bedrock/home?region=us-east-1#/model-catalog/serverless/amazon.nova-2-multimodal-embeddings-v1:0",
 "https://aws.amazon.com/bedrock/pricing/",
 "https://platform.claude.com/docs/en/build-with-claude/claude-in-amazon-bedrock#regions",
 "https://aws.amazon.com/about-aws/whats-new/2025/10/claude-4-5-haiku-anthropic-amazon-bedrock",
 "https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonBedrockFoundationModels/current/us-east-1/index.json",
 "https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-openai-gpt-56-sol.html",
 "https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-openai-gpt-56-luna.html",
 "https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-openai-gpt-56-terra.html",
 "https://github.com/Portkey-AI/models/blob/main/pricing/bedrock-mantle.json",
 "https://github.com/Portkey-AI/models/blob/main/pricing/byteplus.json",
 "https://github.com/Portkey-AI/models/blob/main/pricing/cerebras.json",
 "https://github.com/Portkey-AI/models/blob/main/pricing/claude-platform-aws.json",
 "https://cohere.com/pricing",
 "https://docs.cohere.com/docs/models;",
 "https://github.com/Portkey-AI/models/blob/main/pricing/cohere.json",
 "https://github.com/Portkey-AI/models/blob/main/pricing/dashscope.json",
 "https://www.alibabacloud.com/help/en/model-studio/models",
 "https://www.databricks.com/product/pricing/foundation-model-serving",
 "https://www.databricks.com/product/pricing/proprietary-foundation-model-serving",
 "https://github.com/Portkey-AI/models/blob/main/pricing/deepbricks.json",
 "https://github.com/Portkey-AI/models/blob/main/pricing/deepgram.json",
 "https://deepgram.com/pricing",
 "https://github.com/Portkey-AI/models/blob/main/pricing/deepinfra.json",
 "https://api-docs.deepseek.com/quick_start/pricing",
 "https://github.com/pydantic/genai-prices/issues/582",
 "https://elevenlabs.io/pricing",
 "https://github.com/Portkey-AI/models/blob/main/pricing/ember-cloud.json",
 "https://github.com/Portkey-AI/models/blob/main/pricing/fal-ai.json",
 "https://github.com/Portkey-AI/models/blob/main/pricing/fireworks-ai.json",
 "https://fireworks.ai/pricing",
 "https://docs.fireworks.ai/serverless/pricing",
 "https://fireworks.ai/models/fireworks/glm-4p5",
 "https://artificialanalysis.ai/models/glm-4-5-air",
 "https://fireworks.ai/models/fireworks/gpt-oss-120b",
 "https://fireworks.ai/models/fireworks/gpt-oss-20b",
 "https://fireworks.ai/models/fireworks/inkling",
 "https://fireworks.ai/models/fireworks/kimi-k2-instruct",
 "https://app.fireworks.ai/models/fireworks/kimi-k2-instruct-0905",
 "https://fireworks.ai/models/fireworks/kimi-k3",
 "https://docs.fireworks.ai/serverless/us-only-serverless",
 "https://fireworks.ai/models/fireworks/glm-4p7",
 "https://ai.google.dev/gemini-api/docs/pricing",
 "https://cloud.google.com/vertex-ai/generative-ai/pricing#claude-models",
 "https://cloud.google.com/vertex-ai/generative-ai/pricing#partner-models",
 "https://github.com/Portkey-AI/models/blob/main/pricing/google.json",
 "https://ai.google.dev/gemini-api/docs/computer-use",
 "https://cloud.google.com/text-to-speech/pricing#gemini-tts",
 "https://cloud.google.com/vertex-ai/generative-ai/pricing",
 "https://ai.google.dev/gemini-api/docs/pricing#gemini-2.5-pro-preview",
 "https://ai.google.dev/pricing/gemini-3",
 "https://ai.google.dev/gemini-api/docs/pricing#gemini-3.1-flash-lite",
 "https://ai.google.dev/gemini-api/docs/pricing#gemini-3.1-flash-live-preview",
 "https://ai.google.dev/gemini-api/docs/models#gemini-3.1-pro-preview",
 "https://ai.google.dev/gemini-api/docs/pricing#gemini-embedding-2",
 "https://ai.google.dev/gemini-api/docs/models#gemini-2.5-flash-preview",
 "https://ai.google.dev/gemini-api/docs/pricing#gemini-1.5-flash",
 "https://ai.google.dev/gemini-api/docs/pricing#gemini-1.5-flash-8b",
 "https://cloud.google.com/vertex-ai/generative-ai/docs/learn/models#foundation_models",
 "https://ai.google.dev/gemini-api/docs/pricing#gemini-1.5-pro",
 "https://ai.google.dev/gemini-api/docs/video",
 "https://github.com/Portkey-AI/models/blob/main/pricing/groq.json",
 "https://console.groq.com/docs/models",
 "https://groq.com/pricing",
 "https://github.com/Portkey-AI/models/blob/main/pricing/jina.json",
 "https://github.com/Portkey-AI/models/blob/main/pricing/lightning-ai.json",
 "https://platform.minimax.io/docs/guides/pricing-paygo",
 "https://github.com/Portkey-AI/models/blob/main/pricing/mistral-ai.json",
 "https://mistral.ai/technology/",
 "https://github.com/mistralai/platform-docs-public/tree/main/src/schema/models/models",
 "https://mistral.ai/pricing/api",
 "https://mistral.ai/pricing",
 "https://github.com/mistralai/platform-docs-public/blob/4422b455194a/src/schema/models/models/ministral-8b-24-1.ts",
 "https://github.com/mistralai/platform-docs-public/commit/4975b09514f95978cfeeea814562000348548107",
 "https://docs.mistral.ai/models/mistral-large-3-25-12",
 "https://docs.mistral.ai/getting-started/changelog",
 "https://github.com/mistralai/platform-docs-public/blob/222f4ba9114f84ce9f2d718b9a12fbac1e527f4b/src/schema/models/models/mistral-medium-1-0-23-12.ts",
 "https://docs.mistral.ai/models/model-cards/mistral-medium-3-5-26-04",
 "https://mistral.ai/news/mistral-medium-3",
 "https://github.com/mistralai/platform-docs-public/commit/cc58c1186b1ca8ad65658f5dfd3ebd29de778c7f",
 "https://mistral.ai/news/mistral-ocr/",
 "https://docs.mistral.ai/resources/changelogs",
 "https://docs.mistral.ai/models/ocr-3-25-12",
 "https://docs.mistral.ai/models/ocr-4-0",
 "https://docs.mistral.ai/models/ocr-4-1",
 "https://docs.mistral.ai/models/voxtral-mini-transcribe-26-02",
 "https://github.com/mistralai/platform-docs-public/commit/1996c3f1eca754d02436a37fcc899440794a18a5",
 "https://github.com/Portkey-AI/models/blob/main/pricing/monsterapi.json",
 "https://platform.kimi.ai/docs/models.md",
 "https://github.com/Portkey-AI/models/blob/main/pricing/moonshot.json",
 "https://platform.moonshot.ai/docs/pricing",
 "https://platform.moonshot.ai/docs/pricing/chat#generation-model-kimi-k2",
 "https://nebius.com/prices-ai-studio",
 "https://github.com/Portkey-AI/models/blob/main/pricing/nebius.json",
 "https://github.com/Portkey-AI/models/blob/main/pricing/nomic.json",
 "https://github.com/Portkey-AI/models/blob/main/pricing/novita-ai.json",
 "https://novita.ai/pricing",
 "https://developers.openai.com/api/docs/pricing",
 "https://github.com/Portkey-AI/models/blob/main/pricing/openai.json",
 "https://platform.openai.com/docs/models/gpt-4o-audio-preview",
 "https://platform.openai.com/docs/models/gpt-4o-mini-transcribe",
 "https://platform.openai.com/docs/models/gpt-4o-transcribe",
 "https://developers.openai.com/api/docs/models/gpt-5.5",
 "https://developers.openai.com/api/docs/models/gpt-5.6-sol",
 "https://developers.openai.com/api/docs/models/gpt-5.6-luna",
 "https://developers.openai.com/api/docs/models/gpt-5.6-terra",
 "https://developers.openai.com/api/docs/models/gpt-6-astra",
 "https://developers.openai.com/api/docs/models/gpt-6-luna",
 "https://developers.openai.com/api/docs/models/gpt-6-sol",
 "https://developers.openai.com/api/docs/models/gpt-image-1-mini",
 "https://developers.openai.com/api/docs/models/gpt-realtime-2.1",
 "https://developers.openai.com/api/docs/models/gpt-realtime-2.1-mini",
 "https://platform.openai.com/docs/models/gpt-realtime-whisper",
 "https://developers.openai.com/api/docs/models/gpt-transcribe",
 "https://community.openai.com/t/o3-is-80-cheaper-and-introducing-o3-pro/1284925",
 "https://platform.openai.com/docs/api-reference/videos",
 "https://platform.openai.com/docs/models/whisper-1",
 "https://openrouter.ai/models",
 "https://github.com/Portkey-AI/models/blob/main/pricing/openrouter.json",
 "https://platform.claude.com/docs/en/about-claude/pricing#fast-mode-pricing",
 "https://openrouter.ai/anthropic/claude-sonnet-4.6",
 "https://openrouter.ai/anthropic/claude-sonnet-5",
 "https://openrouter.ai/google/gemini-2.5-pro",
 "https://openrouter.ai/google/gemini-3.1-pro-preview",
 "https://openrouter.ai/api/v1/models/google/gemma-4-31b-it/endpoints",
 "https://openrouter.ai/api/v1/models",
 "https://openrouter.ai/perplexity/sonar-deep-research/pricing",
 "https://openrouter.ai/qwen/qwen3.5-plus-02-15",
 "https://www.oracle.com/cloud/ai/generative-ai/pricing/",
 "https://www.oracle.com/artificial-intelligence/generative-ai/generative-ai-service/pricing",
 "https://github.com/Portkey-AI/models/blob/main/pricing/oracle.json",
 "https://oai.endpoints.kepler.ai.cloud.ovh.net/v1/models",
 "https://github.com/Portkey-AI/models/blob/main/pricing/palm.json",
 "https://github.com/Portkey-AI/models/blob/main/pricing/perplexity-ai.json",
 "https://docs.perplexity.ai/docs/embeddings/quickstart",
 "https://docs.perplexity.ai/docs/getting-started/pricing",
 "https://github.com/Portkey-AI/models/blob/main/pricing/predibase.json",
 "https://github.com/Portkey-AI/models/blob/main/pricing/reka-ai.json",
 "https://cloud.sambanova.ai/plans/pricing",
 "https://github.com/Portkey-AI/models/blob/main/pricing/stability-ai.json",
 "https://www.together.ai/pricing",
 "https://github.com/Portkey-AI/models/blob/main/pricing/together-ai.json",
 "https://www.together.ai/models/qwen3-next-80b-a3b-instruct",
 "https://www.together.ai/models/qwen3-next-80b-a3b-thinking",
 "https://www.together.ai/models/glm-4-6",
 "https://www.together.ai/models/glm-4-7",
 "https://github.com/Portkey-AI/models/blob/main/pricing/vertex-ai.json",
 "https://cloud.google.com/text-to-speech/pricing",
 "https://cloud.google.com/speech-to-text/pricing",
 "https://cloud.google.com/vertex-ai/pricing",
 "https://ai.google.dev/gemini-api/docs/models#gemini-robotics-er-1-5-preview",
 "https://cloud.google.com/vertex-ai/generative-ai/docs/maas/google/gemma-4-26b-a4b-it",
 "https://console.cloud.google.com/vertex-ai/publishers/meta/model-garden/llama-3.2-90b-vision-instruct-maas",
 "https://cloud.google.com/generative-ai-app-builder/pricing",
 "https://console.cloud.google.com/vertex-ai/publishers/openai/model-garden/gpt-oss-120b-maas",
 "https://docs.x.ai/docs/models (Vertex AI Model Garden)",
 "https://cloud.google.com/vertex-ai/generative-ai/pricing#glm-models",
 "https://docs.voyageai.com/docs/pricing",
 "https://github.com/Portkey-AI/models/blob/main/pricing/workers-ai.json",
 "https://github.com/Portkey-AI/models/blob/main/pricing/x-ai.json",
 "https://docs.x.ai/docs/models",
 "https://docs.x.ai/docs/models/grok-4-1-fast-reasoning",
 "https://docs.x.ai/docs/models/grok-4-1-fast-non-reasoning",
 "https://docs.x.ai/docs/models/grok-4.5",
 "https://docs.x.ai/docs/models/grok-4.6",
 "https://github.com/Portkey-AI/models/blob/main/pricing/z-ai.json",
 "https://docs.z.ai/guides/overview/pricing",
 "https://github.com/Portkey-AI/models/blob/main/pricing/zhipu.json",
 "https://open.bigmodel.cn/pricing"
];
