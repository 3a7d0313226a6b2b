// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const openai: string = `ada text-ada-001	i.4 o.4
ada-v2 text-embedding-ada	i.1 o0
babbage	i.5 o.5
babbage-002	i.4 o.4|=batch *.5
chat-latest	i5 o30 r.5 web_search=10000 file_search=2500|=batch *.5
chatgpt-4o-latest	i5 o15 web_search=10000 file_search=2500
chatgpt-image-latest	i5 o10 r1.25 m8 M32 n2
codex-auto-review	i2.5 o15
codex-mini codex-mini-latest	i1.5 o6 r.375
computer-use	i3 o12
computer-use-preview computer-use-preview-2025-03-11	i3 o12|=batch *.5
curie text-curie-001	i2 o2
dall-e-2	images.default.1024x1024=20000 images.default.256x256=16000 images.default.512x512=18000 images.default.default=20000 images.standard.1024x1024=20000 images.standard.256x256=16000 images.standard.512x512=18000 images.standard.default=20000
dall-e-3	images.default.1024x1024=40000 images.default.1024x1792=80000 images.default.1792x1024=80000 images.default.default=40000 images.hd.1024x1024=80000 images.hd.1024x1792=120000 images.hd.1792x1024=120000 images.hd.default=80000 images.standard.1024x1024=40000 images.standard.1024x1792=80000 images.standard.1792x1024=80000 images.standard.default=40000
davinci text-davinci-001 text-davinci-002 text-davinci-003	i20 o20
davinci-002	i2 o2|=batch *.5
ft:babbage-002	i1.6 o1.6
ft:davinci-002	i12 o12|=batch *1 i1 o1
ft:gpt-3.5-turbo	i3 o6|=batch *.5
ft:gpt-3.5-turbo- ft:gpt-3.5-turbo-0125 ft:gpt-3.5-turbo-0613 ft:gpt-3.5-turbo-1106	i3 o6
ft:gpt-4-0613	i30 o60
ft:gpt-4.1	i3 o12 r.75 web_search=10000 file_search=2500
ft:gpt-4.1-2025-04-14	i3 o12 r.75 web_search=10000 file_search=2500|=batch *.5
ft:gpt-4.1-mini	i.8 o3.2 r.2 web_search=10000 file_search=2500
ft:gpt-4.1-mini-2025-04-14	i.8 o3.2 r.2 web_search=10000 file_search=2500|=batch *.5
ft:gpt-4.1-nano-2025-04-14	i.2 o.8 r.05|=batch *.5
ft:gpt-4o	i3.75 o15 r1.875 file_search=2500
ft:gpt-4o-2024-08-06	i3.75 o15 r1.875 web_search=10000 file_search=2500|=batch *.5
ft:gpt-4o-2024-11-20	i3.75 o15 w1.875
ft:gpt-4o-mini	i.3 o1.2 r.15 web_search=10000 file_search=2500
ft:gpt-4o-mini-2024-07-18	i.3 o1.2 r.15 web_search=10000 file_search=2500|=batch *.5
ft:o4-mini-2025-04-16	i4 o16 r1 web_search=10000 file_search=2500|=batch *.5
gpt-3.5-0301 gpt-3.5-turbo-0301 gpt-3.5-turbo-0613 gpt-3.5-turbo-instruct gpt-3.5-turbo-instruct-0914	i1.5 o2
gpt-3.5-turbo gpt-35-turbo	i.5 o1.5
gpt-3.5-turbo-0125	i.5 o1.5|=batch *.5
gpt-3.5-turbo-1106	i1 o2
gpt-3.5-turbo-16k gpt-35-turbo-16k gpt-35-turbo-16k-0613	i3 o4
gpt-3.5-turbo-16k-0613	i3 o4|=batch *.5
gpt-4	i30 o60 web_search=10000 file_search=2500
gpt-4-0125-preview gpt-4-1106-preview gpt-4-1106-vision-preview gpt-4-turbo-2024-04-09	i10 o30|=batch *.5
gpt-4-0314 gpt-4-0613	i30 o60|=batch *.5
gpt-4-32k gpt-4-32k-0314 gpt-4-32k-0613	i60 o120|=batch *.5
gpt-4-turbo gpt-4-turbo-0125-preview gpt-4-turbo-preview gpt-4-vision-preview	i10 o30
gpt-4.1 gpt-4.1-2025-04-14	i2 o8 r.5 web_search=10000 file_search=2500|=batch *.5|=priority *1.75
gpt-4.1-mini gpt-4.1-mini-2025-04-14	i.4 o1.6 r.1 web_search=10000 file_search=2500|=batch *.5|=priority *1.75
gpt-4.1-nano	i.1 o.4 r.025 web_search=10000 file_search=2500|=batch *.5|=priority *2
gpt-4.1-nano-2025-04-14	i.1 o.4 r.025|=batch *.5|=priority *2
gpt-4.5-preview	i75 o150 r37.5
gpt-4.5-preview-2025-02-27	i75 o150 r37.5 file_search=2500
gpt-4o gpt-4o-2024-08-06 gpt-4o-2024-11-20	i2.5 o10 r1.25 web_search=10000 file_search=2500|=batch *.5|=priority *1.7
gpt-4o-2024-05-13	i5 o15 web_search=10000 file_search=2500|=batch *.5|=priority *1.75
gpt-4o-audio-preview	i2.5 o10 a40 A80 web_search=10000 file_search=2500
gpt-4o-audio-preview-2024-10-01	i2.5 o10 a100 A200 web_search=10000 file_search=2500
gpt-4o-audio-preview-2024-12-17 gpt-4o-audio-preview-2025-06-03	i2.5 o10 a40 A80
gpt-4o-latest	i5 o15 web_search=10000 file_search=2500|=batch *.5|=priority *1.7
gpt-4o-mini gpt-4o-mini-2024-07-18	i.15 o.6 r.075 web_search=10000 file_search=2500|=batch *.5|=priority *1 i.25 o1 r.125
gpt-4o-mini-2024-07-18.ft-	i.3 o1.2
gpt-4o-mini-audio-preview	i.15 o.6 a10 A20
gpt-4o-mini-audio-preview-2024-12-17	i.15 o.6 a10 A10
gpt-4o-mini-realtime-preview gpt-4o-mini-realtime-preview-2024-12-17	i.6 o2.4 r.3 a10 A20 c.3
gpt-4o-mini-search-preview gpt-4o-mini-search-preview-2025-03-11	i.15 o.6 r.075 web_search=10000|=batch *.5
gpt-4o-mini-transcribe gpt-4o-mini-transcribe-2025-03-20 gpt-4o-mini-transcribe-2025-12-15	i1.25 o5 a3 audio_seconds=.18
gpt-4o-mini-tts gpt-4o-mini-tts-2025-03-20 gpt-4o-mini-tts-2025-12-15	i.6 o12 A12
gpt-4o-realtime-preview gpt-4o-realtime-preview-2024-12-17 gpt-4o-realtime-preview-2025-06-03	i5 o20 r2.5 a40 A80 c2.5
gpt-4o-realtime-preview-2024-10-01	i5 o20 r2.5 a100 A200 c20
gpt-4o-search-preview gpt-4o-search-preview-2025-03-11	i2.5 o10 r1.25 web_search=25000|=batch *.5
gpt-4o-transcribe gpt-4o-transcribe-diarize	i2.5 o10 a6 audio_seconds=.36
gpt-4o:extended	i6 o18
gpt-5 gpt-5-2025-08-07 gpt-5-chat-latest gpt-5.1 gpt-5.1-2025-11-13 gpt-5.1-chat-latest	i1.25 o10 r.125 web_search=10000 file_search=2500|=batch *.5|=flex *.5|=priority *2
gpt-5-1 gpt-5-1-2025-11-13 gpt-5-1-chat gpt-5-1-chat-latest gpt-5-1-codex gpt-5-1-codex-max gpt-5-chat gpt-5.1-chat	i1.25 o10 r.125 web_search=10000
gpt-5-1-codex-mini gpt-5-1-mini gpt-5.1-mini	i.25 o2 r.025
gpt-5-2 gpt-5-2-2025-12-11 gpt-5-2-chat gpt-5-2-chat-latest gpt-5-2-codex gpt-5.2-chat	i1.75 o14 r.175 web_search=10000
gpt-5-2-pro-2025-12-11	i21 o168 web_search=10000
gpt-5-3 gpt-5-3-chat gpt-5-3-chat-latest gpt-5-3-codex gpt-5.3 gpt-5.3-chat	i1.75 o14 r.175
gpt-5-4 gpt-5-4-2026-03-05	i2.5 o15 r.25 web_search=10000|>272000 *2/1.5
gpt-5-4-mini gpt-5-4-mini-2026-03-17	i.75 o4.5 r.075 web_search=10000
gpt-5-4-nano gpt-5-4-nano-2026-03-17	i.2 o1.25 r.02 web_search=10000
gpt-5-4-pro gpt-5-4-pro-2026-03-05 gpt-5-5-pro gpt-5-5-pro-2026-04-23	i30 o180 web_search=10000|>272000 *2/1.5
gpt-5-5 gpt-5-5-2026-04-23 gpt-5-5-2026-04-24 gpt-5-5-chat gpt-5-5-chat-latest gpt-5-5-codex gpt-5.5-2026-04-24 gpt-5.5-chat gpt-5.5-chat-latest gpt-5.5-codex	i5 o30 r.5 web_search=10000|>272000 *2/1.5
gpt-5-6 gpt-5-6-sol	@-20260821 i5 o30 r.5 w6.25 web_search=10000|@20260821- i4 o20 r.4 w5 web_search=10000|>272000 *2/1.5
gpt-5-6-luna	@-20260730 i1 o6 r.1 w1.25 web_search=10000|@20260730- i.2 o1.2 r.02 w.25 web_search=10000|>272000 *2/1.5
gpt-5-6-terra	@-20260730 i2.5 o15 r.25 w3.125 web_search=10000|@20260730- i2 o12 r.2 w2.5 web_search=10000|>272000 *2/1.5
gpt-5-codex gpt-5.1-codex gpt-5.1-codex-max	i1.25 o10 r.125 web_search=10000 file_search=2500|=priority *2
gpt-5-image	i10 o10 r1.25
gpt-5-image-mini	i2.5 o2 r.25
gpt-5-mini gpt-5-mini-2025-08-07	i.25 o2 r.025 web_search=10000 file_search=2500|=batch *.5|=flex *.5|=priority *1.8
gpt-5-nano	i.05 o.4 r.005 web_search=10000|=batch *.5|=flex *.5|=priority *50
gpt-5-nano-2025-08-07	i.05 o.4 r.005 web_search=10000|=batch *.5|=flex *.5
gpt-5-pro gpt-5-pro-2025-10-06	i15 o120 web_search=10000 file_search=2500|=batch *.5
gpt-5-search-api gpt-5-search-api-2025-10-14	i1.25 o10 r.125 web_search=10000 file_search=2500
gpt-5.1-codex-mini	i.25 o2 r.025 web_search=10000 file_search=2500|=priority *1.8
gpt-5.2 gpt-5.2-2025-12-11 gpt-5.2-chat-2025-12-11 gpt-5.2-chat-latest	i1.75 o14 r.175 web_search=10000 file_search=2500|=batch *.5|=flex *.5|=priority *2
gpt-5.2-codex gpt-5.3-chat-latest gpt-5.3-codex	i1.75 o14 r.175 web_search=10000 file_search=2500|=priority *2
gpt-5.2-pro gpt-5.2-pro-2025-12-11	i21 o168 web_search=10000 file_search=2500|=batch *.5
gpt-5.4 gpt-5.4-2026-03-05	i2.5 o15 r.25 web_search=10000 file_search=2500|>272000 *2/1.5|=batch *.5|=flex *.5|=priority *2|&us,eu,au,ca,jp,in,sg,kr,gb,ae *1.1
gpt-5.4-image-2	i8 o15 r2
gpt-5.4-mini gpt-5.4-mini-2026-03-17	i.75 o4.5 r.075 web_search=10000 file_search=2500|=batch *.5|=flex *.5|=priority *2|&us,eu,au,ca,jp,in,sg,kr,gb,ae *1.1
gpt-5.4-nano gpt-5.4-nano-2026-03-17	i.2 o1.25 r.02 web_search=10000 file_search=2500|=batch *.5|=flex *.5|&us,eu,au,ca,jp,in,sg,kr,gb,ae *1.1
gpt-5.4-pro gpt-5.4-pro-2026-03-05 gpt-5.5-pro gpt-5.5-pro-2026-04-23	i30 o180 r3 web_search=10000 file_search=2500|>272000 *2/1.5|=batch *.5|=flex *.5|&us,eu,au,ca,jp,in,sg,kr,gb,ae *1.1
gpt-5.5 gpt-5.5-2026-04-23	i5 o30 r.5 web_search=10000 file_search=2500|>272000 *2/1.5|=batch *.5|=flex *.5|=priority *2.5|&us,eu,au,ca,jp,in,sg,kr,gb,ae *1.1
gpt-5.6 gpt-5.6-sol gpt-5.6-sol-2026-07-09	@-20260821 i5 o30 r.5 w6.25 web_search=10000 file_search=2500|@20260821- i4 o20 r.4 w5 web_search=10000 file_search=2500|>272000 *2/1.5|=batch *.5|=flex *.5|=priority *2|&us,eu,au,ca,jp,in,sg,kr,gb,ae *1.1
gpt-5.6-2026-07-09	i5 o30 r.5 w6.25 web_search=10000 file_search=2500|>272000 *2/1.5|=batch *.5|=flex *.5|=priority *2|&us,eu,au,ca,jp,in,sg,kr,gb,ae *1.1
gpt-5.6-luna gpt-5.6-luna-2026-07-09	@-20260730 i1 o6 r.1 w1.25 web_search=10000 file_search=2500|@20260730- i.2 o1.2 r.02 w.25 web_search=10000 file_search=2500|>272000 *2/1.5|=batch *.5|=flex *.5|=priority *2|&us,eu,au,ca,jp,in,sg,kr,gb,ae *1.1
gpt-5.6-terra gpt-5.6-terra-2026-07-09	@-20260730 i2.5 o15 r.25 w3.125 web_search=10000 file_search=2500|@20260730- i2 o12 r.2 w2.5 web_search=10000 file_search=2500|>272000 *2/1.5|=batch *.5|=flex *.5|=priority *2|&us,eu,au,ca,jp,in,sg,kr,gb,ae *1.1
gpt-6-astra	i10 o50 r1 w12.5 web_search=10000|>272000 *2/1.5
gpt-6-luna	i.1 o.5 r.01 w.125 web_search=10000|>272000 *2/1.5
gpt-6-sol	i2 o10 r.2 w2.5 web_search=10000|>272000 *2/1.5
gpt-audio gpt-audio-1.5 gpt-audio-2025-08-28	i2.5 o10 a32 A64
gpt-audio-mini gpt-audio-mini-2025-10-06 gpt-audio-mini-2025-12-15	i.6 o2.4 a10 A20
gpt-chat-latest	i5 o30 r.5
gpt-image-1	i5 o40 r1.25 m10 M40 n2.5 images.default.1024x1024=167000 images.default.1024x1536=250000 images.default.1536x1024=250000 images.default.default=167000 images.high.1024x1024=167000 images.high.1024x1536=250000 images.high.1536x1024=250000 images.high.default=167000 images.low.1024x1024=11000 images.low.1024x1536=16000 images.low.1536x1024=16000 images.low.default=11000 images.medium.1024x1024=42000 images.medium.1024x1536=63000 images.medium.1536x1024=63000 images.medium.default=42000
gpt-image-1-mini	i2 o8 r.2 m2.5 M8 n.25
gpt-image-1.5 gpt-image-1.5-2025-12-16	i5 o10 r1.25 m8 M32 n2 images.default.1024x1024=133000 images.default.1024x1536=200000 images.default.1536x1024=200000 images.default.default=133000 images.high.1024x1024=133000 images.high.1024x1536=200000 images.high.1536x1024=200000 images.high.default=133000 images.low.1024x1024=9000 images.low.1024x1536=13000 images.low.1536x1024=13000 images.low.default=9000 images.medium.1024x1024=34000 images.medium.1024x1536=50000 images.medium.1536x1024=50000 images.medium.default=34000
gpt-image-2 gpt-image-2-2026-04-21	i5 o30 r1.25 m8 M30 n2 images.default.1024x1024=211000 images.default.1024x1536=165000 images.default.1536x1024=165000 images.default.default=211000 images.high.1024x1024=211000 images.high.1024x1536=165000 images.high.1536x1024=165000 images.high.default=211000 images.low.1024x1024=6000 images.low.1024x1536=5000 images.low.1536x1024=5000 images.low.default=6000 images.medium.1024x1024=53000 images.medium.1024x1536=41000 images.medium.1536x1024=41000 images.medium.default=53000
gpt-oss-120b	i.039 o.18
gpt-oss-20b	i.029 o.14
gpt-oss-safeguard-20b	i.075 o.3 r.037
gpt-realtime gpt-realtime-1.5 gpt-realtime-2025-08-28	i4 o16 r.4 a32 A64 c.4 m5 n.5 input_images=5
gpt-realtime-2 gpt-realtime-2.1	i4 o24 r.4 a32 A64 c.4 m5 n.5 input_images=5
gpt-realtime-2.1-mini gpt-realtime-mini-2025-10-06 gpt-realtime-mini-2025-12-15	i.6 o2.4 r.06 a10 A20 c.3 m.8 n.08 input_images=.8
gpt-realtime-mini	i.6 o2.4 r.06 a10 A20 c.3 m.8 n.08
gpt-realtime-whisper	audio_seconds=1.02
gpt-transcribe	audio_seconds=.27
o1 o1-2024-12-17 o1-preview o1-preview-2024-09-12	i15 o60 r7.5 file_search=2500|=batch *.5
o1-mini o1-mini-2024-09-12 o3-mini o3-mini-2025-01-31	i1.1 o4.4 r.55 file_search=2500|=batch *.5
o1-pro o1-pro-2025-03-19	i150 o600 file_search=2500|=batch *.5
o3 o3-2025-04-16	@20250610- i2 o8 r.5 web_search=10000 file_search=2500|=batch *.5|=flex *.5|=priority *1.75
o3-deep-research o3-deep-research-2025-06-26	i10 o40 r2.5 web_search=10000 file_search=2500|=batch *.5
o3-mini-high	i1.1 o4.4 r.55
o3-pro o3-pro-2025-06-10	i20 o80 file_search=2500|=batch *.5
o4-mini o4-mini-2025-04-16	i1.1 o4.4 r.275 web_search=10000 file_search=2500|=batch *.5|=flex *.5|=priority *1 i2 o8 r.5
o4-mini-deep-research o4-mini-deep-research-2025-06-26	i2 o8 r.5 web_search=10000 file_search=2500|=batch *.5
o4-mini-high	i1.1 o4.4 r.275 web_search=10000
omni-moderation-2024-09-26 omni-moderation-latest text-moderation-004 text-moderation-latest text-moderation-stable	i0 o0
sora-2	i0 o0 video_seconds=360 video_seconds.1280x720=360 video_seconds.720x1280=360|=batch *1 video_seconds.1280x720=180 video_seconds.720x1280=180
sora-2-pro	i0 o0 video_seconds=1080 video_seconds.1024x1792=1800 video_seconds.1280x720=1080 video_seconds.1792x1024=1800 video_seconds.720x1280=1080|=batch *1 video_seconds.1024x1792=900 video_seconds.1080x1920=1260 video_seconds.1280x720=540 video_seconds.1792x1024=900 video_seconds.1920x1080=1260 video_seconds.720x1280=540
sora-2-pro-high-res	video_seconds=1800
text-embedding-3-large	i.13 o0|=batch *.5
text-embedding-3-small	i.02 o0|=batch *.5
text-embedding-ada-002 text-embedding-ada-002-v2	i.1 o0|=batch *.5
tts-1 tts-1-1106	input_characters=15
tts-1-hd tts-1-hd-1106	input_characters=30
whisper-1	audio_seconds=.36
*	=batch *.5`;
