// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const azureAi: string = `accounts/fireworks/models/deepseek-v3.2	i6.2 o18.5 r3.1
accounts/fireworks/models/deepseek-v4-flash	i.14 o.28 r.028
accounts/fireworks/models/deepseek-v4-pro	i1.74 o3.48 r.14
accounts/fireworks/models/glm-5p1 accounts/fireworks/models/glm-5p2	i1.4 o4.4 r.26
accounts/fireworks/models/gpt-oss-120b	i1.7 o6.6 r.9
accounts/fireworks/models/kimi-k2p5	i6.6 o33 r1.1
accounts/fireworks/models/kimi-k2p6	i.95 o4 r.16
accounts/fireworks/models/kimi-k3	i3 o15 r.3
accounts/fireworks/models/minimax-m2p5	i3.3 o13.2 r.3
accounts/fireworks/models/minimax-m3	i.3 o1.2 r.06
ada cohere-embed-v3-english cohere-embed-v3-multilingual text-embedding-ada text-embedding-ada-002 text-embedding-ada-002-v2	i.1 o0
ai21-jamba-1.5-large jamba-1.5-large	i2 o8
ai21-jamba-1.5-mini jamba-1.5-mini	i.2 o.4
babbage babbage-002	i.4
chatgpt-4o-latest cohere-command-r-plus-08-2024 gpt-4o-search-preview gpt-4o-search-preview-2025-03-11	i2.5 o10
claude-fable-5	i10 o50 r1 w12.5 h20 web_search=10000
claude-haiku-4-5 claude-haiku-4-5-20251001	i1 o5 r.1 w1.25 h2
claude-opus-4-1 claude-opus-4-1-20250805	i15 o75 r1.5 w18.75 h30
claude-opus-4-5 claude-opus-4-5-20251101	i5 o25 r.5 w6.25 h10
claude-opus-4-6 claude-opus-4-7 claude-opus-4-8 claude-opus-5	i5 o25 r.5 w6.25 h10 web_search=10000
claude-sonnet-4-5 claude-sonnet-4-5-20250929	i3 o15 r.3 w3.75 h6
claude-sonnet-4-6	i3 o15 r.3 w3.75 h6|=batch *.5
claude-sonnet-5	i2 o10 r.2 w2.5 h4 web_search=10000|=batch *.5
codestral-2501	i.3 o.9
codex-mini-latest	i1.5 o6
cohere-command-r-08-2024 gpt-4o-mini-search-preview gpt-4o-mini-search-preview-2025-03-11 gpt-oss-120b phi-3-small-128k-instruct phi-3-small-8k-instruct	i.15 o.6
cohere-rerank-v3-english cohere-rerank-v3-multilingual cohere-rerank-v3.5 cohere-rerank-v4.0-fast cohere.cohere-rerank-v4.0-fast	searches=2000
cohere-rerank-v4.0-pro cohere.cohere-rerank-v4.0-pro	searches=2500
computer-use-preview	i3 o12
curie davinci-002 text-curie text-davinci	i2
dall-e-2	images.default.1024x1024=20000 images.default.256x256=16000 images.default.512x512=18000 images.default.default=20000 images.standard.1024x1024=20000 images.standard.256x256=16000 images.standard.512x512=18000 images.standard.default=20000
dall-e-3	images.default.1024x1024=40000 images.default.1024x1792=80000 images.default.1792x1024=80000 images.default.default=40000 images.hd.1024x1024=80000 images.hd.1024x1792=120000 images.hd.1792x1024=120000 images.hd.default=80000 images.standard.1024x1024=40000 images.standard.1024x1792=80000 images.standard.1792x1024=80000 images.standard.default=40000
davinci text-davinci-001 text-davinci-002 text-davinci-003	i20 o20
deepseek-r1 mai-ds-r1	i1.35 o5.4
deepseek-v3 deepseek-v3-0324	i1.14 o4.56
deepseek-v3.1	i1.23 o4.94
deepseek-v3.2 deepseek-v3.2-speciale	i.58 o1.68
deepseek-v4-flash deepseek-v4-flash-0731	i.19 o.51 r.028
deepseek-v4-pro	i1.74 o3.48 r.145
doc-intelligence/prebuilt-document doc-intelligence/prebuilt-layout	pages=10000
doc-intelligence/prebuilt-read	pages=1500
embed-v-4-0	i.12 o0
flux-1.1-pro flux.1-kontext-pro flux.2-pro	images=40000
gpt-3.5-turbo gpt-3.5-turbo-0301 gpt-3.5-turbo-0613 gpt-35-turbo	i1.5 o2
gpt-3.5-turbo-1106 gpt-35-turbo-1106	i1 o2
gpt-3.5-turbo-16k gpt-35-turbo-0125.ft gpt-35-turbo-0613.ft gpt-35-turbo-1106.ft gpt-35-turbo-16k	i3 o4
gpt-4 gpt-4-0314 gpt-4-0613	i30 o60
gpt-4-0125-preview gpt-4-1106-preview gpt-4-turbo gpt-4-turbo-2024-04-09 gpt-4-vision-preview	i10 o30
gpt-4-32k gpt-4-32k-0314 gpt-4-32k-0613	i60 o120
gpt-4.1 gpt-4.1-2025-04-14 o4-mini-deep-research	i2 o8 r.5 web_search=10000 file_search=2500
gpt-4.1-2025-04-14.ft gpt-4.1.ft	i3 o12 r.75 web_search=10000 file_search=2500
gpt-4.1-mini gpt-4.1-mini-2025-04-14	i.4 o1.6 r.1 web_search=10000 file_search=2500
gpt-4.1-mini-2025-04-14.ft gpt-4.1-mini.ft	i.8 o3.2 r.2 web_search=10000 file_search=2500
gpt-4.1-nano gpt-4.1-nano-2025-04-14	i.1 o.4 r.03
gpt-4.5-preview-2025-02-27	i75 o150 r37.5
gpt-4o gpt-4o-2024-08-06 gpt-4o-2024-11-20	i2.5 o10 r1.25
gpt-4o-2024-05-13	i5 o15
gpt-4o-2024-08-06.ft gpt-4o.ft	i3.75 o15 r1.875 file_search=2500
gpt-4o-mini gpt-4o-mini-2024-07-18	i.15 o.6 r.075
gpt-4o-mini-2024-07-18.ft gpt-4o-mini.ft	i.3 o1.2 r.15 file_search=2500
gpt-4o-mini-audio-preview gpt-4o-mini-audio-preview-2024-12-17	i15 a20 A10
gpt-4o-mini-realtime-preview gpt-4o-mini-realtime-preview-2024-12-17	i.6 o2.4 A200
gpt-4o-mini-transcribe	i1.25 o5 audio_seconds=.18
gpt-4o-mini-tts	i.6 o0
gpt-4o-realtime-preview gpt-4o-realtime-preview-2025-06-03	i5 o20 r2.5 a40 A80 c2.5
gpt-4o-realtime-preview-2024-10-01	i5 o20 r2.5 a100 A200 c20
gpt-4o-transcribe	i2.5 o10 audio_seconds=.36
gpt-4o-transcribe-diarize	i2.5 o10 a6
gpt-5 gpt-5-2025-08-07 gpt-5-chat-latest gpt-5-codex gpt-5-search-api gpt-5-search-api-2025-10-14 gpt-5.1 gpt-5.1-2025-11-13 gpt-5.1-chat-latest gpt-5.1-codex	i1.25 o10 r.125 web_search=10000 file_search=2500
gpt-5-chat-2025-10-03	i1.25 o10 r.13 web_search=10000 file_search=2500
gpt-5-mini gpt-5-mini-2025-08-07 gpt-5.1-codex-mini	i.25 o2 r.025 web_search=10000 file_search=2500
gpt-5-nano gpt-5-nano-2025-08-07	i.05 o.4 r.005 web_search=10000 file_search=2500
gpt-5-pro gpt-5-pro-2025-10-06	i15 o120 web_search=10000 file_search=2500
gpt-5.2 gpt-5.2-chat-2025-12-11 gpt-5.2-chat-latest gpt-5.2-codex gpt-5.3-chat gpt-5.3-codex	i1.75 o14 r.175 web_search=10000 file_search=2500
gpt-5.2-2025-12-11	i1.75 o14 r.18 web_search=10000 file_search=2500
gpt-5.2-pro gpt-5.2-pro-2025-12-11	i21 o168 web_search=10000 file_search=2500
gpt-5.4 gpt-5.4-2026-03-05	i2.5 o15 r.25 web_search=10000 file_search=2500|>272000 *2/1.5|=priority *2
gpt-5.4-mini	i.75 o4.5 r.075 web_search=10000 file_search=2500|=priority *2
gpt-5.4-mini-2026-03-17	i.75 o4.5 r.08 web_search=10000 file_search=2500|=priority *2
gpt-5.4-nano gpt-5.4-nano-2026-03-17	i.2 o1.25 r.02 web_search=10000 file_search=2500|=priority *2
gpt-5.4-pro	i30 o180 r3 web_search=10000 file_search=2500|>272000 *2/1.5|=priority *2
gpt-5.4-pro-2026-03-05	i30 o180 r3|>272000 *2/1.5|=priority *2
gpt-5.5	i5 o30 r.5 web_search=10000 file_search=2500|>272000 *2/1.5|=priority *2
gpt-5.5-2026-04-23	i5 o30 r.5|>272000 *2/1.5|=priority *2
gpt-5.5-pro	i30 o180 r3 web_search=10000 file_search=2500
gpt-5.6 gpt-5.6-2026-07-09 gpt-5.6-sol gpt-5.6-sol-2026-07-09	i5 o30 r.5 w6.25 web_search=10000 file_search=2500
gpt-5.6-luna gpt-5.6-luna-2026-07-09	i.2 o1.2 r.02 w.25 web_search=10000 file_search=2500
gpt-5.6-terra gpt-5.6-terra-2026-07-09	i2 o12 r.2 w2.5 web_search=10000 file_search=2500
gpt-audio	i2.5 o10 a32 A64
gpt-audio-mini	i.6 o2.4 a1 A2
gpt-chat-latest	i5 o30 r.5 web_search=10000 file_search=2500
gpt-image-1	i5 o40
gpt-image-1.5	i5 o40 r1.25
gpt-image-1.5-2025-12-16	i5 o10 r1.25
gpt-image-2 gpt-image-2-2026-04-21	i5 o30 r1.25 m8 M30 n2 images.default.1024x1024=211000 images.default.1024x1536=165000 images.default.1536x1024=165000 images.default.default=211000 images.high.1024x1024=211000 images.high.1024x1536=165000 images.high.1536x1024=165000 images.high.default=211000 images.low.1024x1024=6000 images.low.1024x1536=5000 images.low.1536x1024=5000 images.low.default=6000 images.medium.1024x1024=53000 images.medium.1024x1536=41000 images.medium.1536x1024=41000 images.medium.default=53000
gpt-realtime gpt-realtime-1.5 gpt-realtime-2025-08-28	i4 o16 a32 A64
gpt-realtime-2 gpt-realtime-2.1	i4 o24 r.4 a32 A64 c.4 m5 n.5
gpt-realtime-2.1-mini gpt-realtime-mini gpt-realtime-mini-2025-10-06 gpt-realtime-mini-2025-12-15	i.6 o2.4 r.06 a10 A20 c.3 m.8 n.08
grok-3 grok-3-beta grok-3-latest grok-4	i3 o15
grok-3-fast grok-3-fast-beta grok-3-fast-latest	i3 o15 r.75
grok-3-mini	i.25 o1.27
grok-3-mini-beta grok-3-mini-latest	i.3 o.5
grok-3-mini-fast grok-3-mini-fast-beta grok-3-mini-fast-latest	i.3 o.5 r.075
grok-4-1-fast-non-reasoning grok-4-fast-non-reasoning grok-4-fast-reasoning	i.2 o.5 r.05
grok-4-1-fast-reasoning	i.2 o.5
grok-4-20-non-reasoning grok-4-20-reasoning grok-4.20-beta-0309-non-reasoning grok-4.20-beta-0309-reasoning mistral-large-2407 mistral-large-2411 mistral-large-latest	i2 o6
grok-code-fast-1	i.2 o1.5
jamba-instruct	i.5 o.7
kimi-k2.5	i.6 o3
kimi-k2.6	i.95 o4
kimi-k2.7-code	i.95 o4 r.19
kimi-k3	i33 o165 r3.3
llama-2-70b-chat	i1.54 o1.77
llama-2-7b-chat	i.67 o.52
llama-3.2-11b-vision-instruct	i.37 o.37
llama-3.2-90b-vision-instruct	i2.04 o2.04
llama-3.3-70b-instruct meta-llama-3.1-70b-instruct	i.71 o.71
llama-4-maverick-17b-128e-instruct-fp8	i.35 o1.41
llama-4-scout-17b-16e-instruct	i.2 o.78
mai-image-2.5	i5 o47 m8 images=50000 input_images=8
mai-image-2.5-flash	i1.75 o33 m1.75 images=33800 input_images=1.75
mai-image-2e	i5 M19.5 images=20000
meta-llama-3-70b-instruct	i2.68 o2.68
meta-llama-3-8b-instruct meta-llama-3.1-8b-instruct	i.3 o.61
meta-llama-3.1-405b-instruct	i5.33 o16
ministral-3b ministral-3b-2410	i.04 o.04
mistral-document-ai-2505 mistral-document-ai-2512	pages=3000
mistral-large	i4 o12
mistral-large-3	i.5 o1.5
mistral-medium-2505	i.4 o2
mistral-medium-3-5	i1.5 o7.5
mistral-nemo	i.15 o.15
mistral-ocr-4-0	pages=4000
mistral-small	i1 o3
mistral-small-2503	i.1 o.3
model_router	i.14 o0
o1 o1-2024-12-17 o1-preview o1-preview-2024-09-12	i15 o60 r7.5
o1-mini o1-mini-2024-09-12	i3 o12 r1.5
o1-pro o1-pro-2025-03-19	i150 o600 file_search=2500
o3 o3-2025-04-16 o3-deep-research o3-deep-research-2025-06-26 o4-mini-deep-research-2025-06-26	i10 o40 r2.5 web_search=10000 file_search=2500
o3-mini o3-mini-2025-01-31	i1.1 o4.4 r.55
o3-pro o3-pro-2025-06-10	i20 o80 file_search=2500
o4-mini o4-mini-2025-04-16	i1.1 o4.4 r.275 web_search=10000 file_search=2500
phi-3-medium-128k-instruct	i1 o1
phi-3-medium-4k-instruct phi3-medium-4k	i.17 o.68
phi-3-mini-128k-instruct phi-3.5-mini-128k-instruct	i.1 o.1
phi-3-mini-4k-instruct phi-3.5-mini-instruct phi-3.5-vision-instruct phi35-mini-instruct phi35-vision-instruct	i.13 o.52
phi-3.5-moe-instruct phi35-moe-instruct	i.16 o.64
phi-4 phi-4-reasoning phi4	i.125 o.5
phi-4-mini-instruct phi4-mini-instruct	i.075 o.3
phi-4-mini-reasoning	i.08 o.32
phi-4-multilmodal-instruct phi-4-multimodal-instruct	i.08 o.32 a4 A.32
phi-4-reasoning-plus	i.07 o.35
poseidon	i10 o2.5
sora-2	i0 o0 video_seconds.1280x720=360 video_seconds.720x1280=360
sora-2-pro	i0 o0 video_seconds.1024x1792=1800 video_seconds.1280x720=1080 video_seconds.1792x1024=1800 video_seconds.720x1280=1080
stable-diffusion-3.5-large	images.default.default=80000
stable-image-core	images.default.default=40000
stable-image-ultra	images.default.default=140000
text-ada-001	i.4 o.4
text-babbage-001	i.5 o.5
text-curie-001	i2 o2
text-embedding-3-large	i.13 o0
text-embedding-3-small	i.02 o0
text-moderation-001 text-moderation-004 text-moderation-latest text-moderation-stable	i0 o0
tts tts-1	input_characters=15
tts-1-hd tts-hd	input_characters=30
wizardlm-2-8x22b	i.48 o.48`;
