// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const azureOpenai: string = `ada text-embedding-ada text-embedding-ada-002 text-embedding-ada-002-v2	i.1 o0
azure/gpt-3.5-turbo-instruct-0914 azure/gpt-35-turbo-instruct azure/gpt-35-turbo-instruct-0914 gpt-3.5-turbo-0301 gpt-3.5-turbo-0613	i1.5 o2
babbage babbage-002	i.4
chatgpt-4o-latest	i2.5 o10 file_search=2500
codex-mini	i1.5 o6 r.375
codex-mini-latest	i1.5 o6
command-r-plus grok-3 grok-4	i3 o15
computer-use-preview	i3 o12
curie davinci-002 text-curie text-davinci	i2
dall-e-2	images.default.1024x1024=20000 images.default.256x256=16000 images.default.512x512=18000 images.default.default=20000 images.standard.1024x1024=20000 images.standard.256x256=16000 images.standard.512x512=18000 images.standard.default=20000
dall-e-3	images.default.1024x1024=40000 images.default.1024x1792=80000 images.default.1792x1024=80000 images.default.default=40000 images.hd.1024x1024=80000 images.hd.1024x1792=120000 images.hd.1792x1024=120000 images.hd.default=80000 images.standard.1024x1024=40000 images.standard.1024x1792=80000 images.standard.1792x1024=80000 images.standard.default=40000
davinci text-davinci-001 text-davinci-002 text-davinci-003	i20 o20
gpt-3.5-turbo gpt-3.5-turbo-0125 gpt-35-turbo gpt-35-turbo-0125	i.5 o1.5
gpt-3.5-turbo-1106 gpt-35-turbo-1106	i1 o2
gpt-3.5-turbo-16k gpt-35-turbo-0125.ft gpt-35-turbo-0613.ft gpt-35-turbo-1106.ft gpt-35-turbo-16k gpt-35-turbo-16k-0613	i3 o4
gpt-4 gpt-4-0314 gpt-4-0613	i30 o60
gpt-4-0125-preview gpt-4-1106-preview gpt-4-turbo gpt-4-turbo-2024-04-09 gpt-4-turbo-vision-preview gpt-4-vision-preview	i10 o30
gpt-4-32k gpt-4-32k-0314 gpt-4-32k-0613	i60 o120
gpt-4.1 gpt-4.1-2025-04-14	i2 o8 r.5 web_search=10000 file_search=2500|=batch *.5
gpt-4.1-2025-04-14.ft gpt-4.1.ft	i3 o12 r.75 web_search=10000 file_search=2500
gpt-4.1-mini gpt-4.1-mini-2025-04-14	i.4 o1.6 r.1 web_search=10000 file_search=2500|=batch *.5
gpt-4.1-mini-2025-04-14.ft gpt-4.1-mini.ft	i.8 o3.2 r.2 web_search=10000 file_search=2500
gpt-4.1-nano gpt-4.1-nano-2025-04-14	i.1 o.4 r.03|=batch *.5
gpt-4.5-preview	i75 o150 r37.5|=batch *.5
gpt-4.5-preview-2025-02-27	i75 o150 r37.5 file_search=2500
gpt-4o gpt-4o-2024-08-06 gpt-4o-2024-11-20	i2.5 o10 r1.25 file_search=2500
gpt-4o-2024-05-13	i5 o15 file_search=2500
gpt-4o-2024-08-06.ft gpt-4o.ft	i3.75 o15 r1.875 file_search=2500
gpt-4o-audio-preview-2024-12-17 gpt-audio-1.5-2026-02-23 gpt-audio-2025-08-28	i2.5 o10 a40 A80
gpt-4o-mini gpt-4o-mini-2024-07-18	i.15 o.6 r.075 file_search=2500
gpt-4o-mini-2024-07-18.ft gpt-4o-mini.ft	i.3 o1.2 r.15 file_search=2500
gpt-4o-mini-audio-preview gpt-4o-mini-audio-preview-2024-12-17	i.15 o.6 a10 A20
gpt-4o-mini-realtime-preview-2024-12-17	i.6 o2.4 r.3 a10 A200
gpt-4o-mini-search-preview gpt-4o-mini-search-preview-2025-03-11	i.15 o.6
gpt-4o-mini-transcribe	i1.25 o5 a1.25 audio_seconds=.18
gpt-4o-mini-tts	i.6 o12 A12
gpt-4o-realtime-preview gpt-4o-realtime-preview-2025-06-03	i5 o20 r2.5 a40 A80 c2.5
gpt-4o-realtime-preview-2024-10-01	i5 o20 r2.5 a100 A200 c20
gpt-4o-realtime-preview-2024-12-17	i5 o20 r2.5 a40 A80
gpt-4o-search-preview gpt-4o-search-preview-2025-03-11	i2.5 o10
gpt-4o-transcribe	i2.5 o10 a2.5 audio_seconds=.36
gpt-4o-transcribe-diarize	i2.5 o10 a6
gpt-5 gpt-5-2025-08-07 gpt-5-search-api gpt-5-search-api-2025-10-14 gpt-5.1 gpt-5.1-chat-latest	i1.25 o10 r.125 web_search=10000 file_search=2500
gpt-5-chat gpt-5-chat-latest gpt-5-codex gpt-5.1-chat gpt-5.1-codex gpt-5.1-codex-max	i1.25 o10 r.125
gpt-5-mini gpt-5-mini-2025-08-07	i.25 o2 r.025 web_search=10000 file_search=2500
gpt-5-nano gpt-5-nano-2025-08-07	i.05 o.4 r.005 web_search=10000 file_search=2500
gpt-5-pro gpt-5-pro-2025-10-06	i15 o120 web_search=10000 file_search=2500
gpt-5.1-2025-11-13	i1.25 o10 r.125 web_search=10000 file_search=2500|=priority *2
gpt-5.1-chat-2025-11-13 gpt-5.1-codex-2025-11-13	i1.25 o10 r.125|=priority *2
gpt-5.1-codex-mini	i.25 o2 r.025
gpt-5.1-codex-mini-2025-11-13	i.25 o2 r.025|=priority *1.8
gpt-5.2 gpt-5.2-chat-latest gpt-5.2-codex gpt-5.3-codex	i1.75 o14 r.175 web_search=10000 file_search=2500
gpt-5.2-2025-12-11 gpt-5.2-chat-2025-12-11 gpt-5.3-chat	i1.75 o14 r.175 web_search=10000 file_search=2500|=priority *2
gpt-5.2-chat	i1.75 o14 r.175|=priority *2
gpt-5.2-pro gpt-5.2-pro-2025-12-11	i21 o168 web_search=10000 file_search=2500
gpt-5.4 gpt-5.4-2026-03-05	i2.5 o15 r.25 web_search=10000 file_search=2500|>272000 *2/1.5|=priority *2
gpt-5.4-mini gpt-5.4-mini-2026-03-17	i.75 o4.5 r.075 web_search=10000 file_search=2500
gpt-5.4-nano gpt-5.4-nano-2026-03-17	i.2 o1.25 r.02 web_search=10000 file_search=2500
gpt-5.4-pro gpt-5.5-pro	i30 o180 r3 web_search=10000 file_search=2500|>272000 *2/1.5
gpt-5.4-pro-2026-03-05 gpt-5.5-pro-2026-04-23	i30 o180 r3|>272000 *2/1.5
gpt-5.5	i5 o30 r.5 web_search=10000 file_search=2500|>272000 *2/1.5|=priority *2
gpt-5.5-2026-04-23	i5 o30 r.5|>272000 *2/1.5|=priority *2
gpt-5.5-2026-04-24 gpt-chat-latest	i5 o30 r.5 web_search=10000 file_search=2500
gpt-5.6 gpt-5.6-sol	i5 o30 r.5 w6.25 web_search=10000 file_search=2500|>272000 *2/1.5|=priority *2
gpt-5.6-2026-07-09 gpt-5.6-sol-2026-07-09	i5 o30 r.5 w6.25 web_search=10000 file_search=2500
gpt-5.6-luna gpt-5.6-luna-2026-07-09	@-20260807 i1 o6 r.1 w1.25|@20260807- i.2 o1.2 r.02 w.25|>272000 *2/1.5|=batch *.5|=priority *2
gpt-5.6-terra gpt-5.6-terra-2026-07-09	@-20260807 i2.5 o15 r.25 w3.125|@20260807- i2 o12 r.2 w2.5|>272000 *2/1.5|=batch *.5|=priority *2
gpt-audio	i2.5 o10 a32 A64
gpt-audio-mini	i.6 o2.4 a1 A2
gpt-audio-mini-2025-10-06	i.6 o2.4 a10 A20
gpt-image-1	i5 o40 r1.25 m10 M40 n2.5 images.default.1024x1024=167000 images.default.1024x1536=250000 images.default.1536x1024=250000 images.default.default=167000 images.high.1024x1024=167000 images.high.1024x1536=250000 images.high.1536x1024=250000 images.high.default=167000 images.low.1024x1024=11000 images.low.1024x1536=16000 images.low.1536x1024=16000 images.low.default=11000 images.medium.1024x1024=42000 images.medium.1024x1536=63000 images.medium.1536x1024=63000 images.medium.default=42000
gpt-image-1-mini	i2 o8 r.2 m2.5 M8
gpt-image-1.5	i5 o10 r1.25 m8 M32 n2 images.default.1024x1024=133000 images.default.1024x1536=200000 images.default.1536x1024=200000 images.default.default=133000 images.high.1024x1024=133000 images.high.1024x1536=200000 images.high.1536x1024=200000 images.high.default=133000 images.low.1024x1024=9000 images.low.1024x1536=13000 images.low.1536x1024=13000 images.low.default=9000 images.medium.1024x1024=34000 images.medium.1024x1536=50000 images.medium.1536x1024=50000 images.medium.default=34000
gpt-image-1.5-2025-12-16	i5 o32 r1.25 m8 M32
gpt-image-2 gpt-image-2-2026-04-21	i5 o30 r1.25 m8 M30 n2 images.default.1024x1024=211000 images.default.1024x1536=165000 images.default.1536x1024=165000 images.default.default=211000 images.high.1024x1024=211000 images.high.1024x1536=165000 images.high.1536x1024=165000 images.high.default=211000 images.low.1024x1024=6000 images.low.1024x1536=5000 images.low.1536x1024=5000 images.low.default=6000 images.medium.1024x1024=53000 images.medium.1024x1536=41000 images.medium.1536x1024=41000 images.medium.default=53000
gpt-realtime gpt-realtime-1.5	i4 o16 a32 A64
gpt-realtime-1.5-2026-02-23 gpt-realtime-2025-08-28	i4 o16 r4 a32 A64 input_images=5
gpt-realtime-2 gpt-realtime-2.1	i4 o24 r.4 a32 A64 c.4 m5 n.5
gpt-realtime-2.1-mini gpt-realtime-mini gpt-realtime-mini-2025-12-15	i.6 o2.4 r.06 a10 A20 c.3 m.8 n.08
gpt-realtime-mini-2025-10-06	i.6 o2.4 r.06 a10 A20 c.3 m.8 n.08 input_images=.8
gpt-realtime-whisper	audio_seconds=1.02
grok-3-mini	i.3 o.5
grok-4-fast-non-reasoning grok-4-fast-reasoning	i.2 o.5 r.05
grok-code-fast-1	i.2 o1.5
mistral-large-2402 mistral-large-latest	i8 o24
o1 o1-2024-12-17 o1-preview o1-preview-2024-09-12	i15 o60 r7.5 file_search=2500
o1-mini o1-mini-2024-09-12 o3-mini o3-mini-2025-01-31	i1.1 o4.4 r.55 file_search=2500
o1-pro o1-pro-2025-03-19	i150 o600 file_search=2500
o3 o4-mini-deep-research	i2 o8 r.5 web_search=10000 file_search=2500
o3-2025-04-16	i2 o8 r.5 file_search=2500
o3-deep-research o3-deep-research-2025-06-26 o4-mini-deep-research-2025-06-26	i10 o40 r2.5 web_search=10000 file_search=2500
o3-pro o3-pro-2025-06-10	i20 o80 file_search=2500|=batch *.5
o4-mini o4-mini-2025-04-16	i1.1 o4.4 r.275 web_search=10000 file_search=2500
phi-3-medium-128k-instruct	i1 o1
phi-3-mini-128k-instruct phi-3.5-mini-128k-instruct	i.1 o.1
phi-4	i.07 o.14
phi-4-mini-instruct	i.08 o.35
phi-4-multimodal-instruct	i.05 o.1
phi-4-reasoning-plus	i.07 o.35
sora-2	i0 o0 video_seconds=360 video_seconds.1280x720=360 video_seconds.720x1280=360
sora-2-pro	i0 o0 video_seconds=1080 video_seconds.1024x1792=1800 video_seconds.1280x720=1080 video_seconds.1792x1024=1800 video_seconds.720x1280=1080
sora-2-pro-high-res	video_seconds=1800
speech/azure-stt	audio_seconds=1.00000008
speech/azure-tts tts tts-1	input_characters=15
speech/azure-tts-hd tts-1-hd tts-hd	input_characters=30
text-ada-001	i.4 o.4
text-babbage-001	i.5 o.5
text-curie-001	i2 o2
text-embedding-3-large	i.13 o0
text-embedding-3-small	i.02 o0
text-moderation-001 text-moderation-004 text-moderation-latest text-moderation-stable	i0 o0
whisper-1	audio_seconds=.36
wizardlm-2-8x22b	i.48 o.48
*	=batch *.5|&data-zone,regional,us,eu *1.1`;
