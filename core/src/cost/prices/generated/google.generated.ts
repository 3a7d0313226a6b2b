// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const google: string = `anthropic/claude-sonnet-4 claude-3-5-sonnet claude-3-7-sonnet claude-4-sonnet claude-sonnet-4 claude-sonnet-4-6	i3 o15 r.3 w3.75 h6
claude-3-5-haiku	i.8 o4 r.08 w1 h1.6
claude-3-haiku	i.25 o1.25 r.03 w.3 h.5
claude-3-opus claude-4-opus claude-opus-4	i15 o75 r1.5 w18.75 h30
claude-fable-5	i10 o50 r1 w12.5 h20
claude-fable-5-1	i10 o50 r.25 w12.5 h20
claude-opus-4-6	i5 o25 r.5 w6.25 h10|>200000 *2/1.5
claude-opus-4-7 claude-opus-4-8 claude-opus-5	i5 o25 r.5 w6.25 h10
claude-opus-5-5	i4 o20 r.2 w5 h8
claude-sonnet-4-5	i3 o15 r.3 w3.75 h6|>200000 *2/1.5
deep-research-pro-preview-12-2025	i2 o12 r.2 M120 images=134000 web_search=14000|=batch *.5|>200000 *2/1.5
embedding-001	i.025 o0|=batch *.8
gemini-1.0-pro gemini-1.0-pro-vision-001	i.125 o.375
gemini-1.5-flash gemini-1.5-flash-001 gemini-1.5-flash-002 gemini-1.5-flash-latest	i.075 o.3 r.01875 web_search=35000|=batch *.5|>128000 *2
gemini-1.5-flash-8b	i.0375 o.15 r.009375|=batch *.5|>128000 *2
gemini-1.5-flash-8b-001 gemini-1.5-flash-8b-latest	i.0375 o.15 r.009375 web_search=35000|=batch *.5|>128000 *2
gemini-1.5-pro gemini-1.5-pro-001 gemini-1.5-pro-002 gemini-1.5-pro-latest	i1.25 o5 web_search=35000|=batch *.5|>128000 *2
gemini-2.0-flash gemini-2.0-flash-001	i.1 o.4 r.025 a.7 c.175 web_search=35000|=batch *.5
gemini-2.0-flash-exp-001	i.15 o.6 r.0375 a1.05 c.2625|=batch *.5
gemini-2.0-flash-exp-image-generation	i.1 o.4 r.025 a.7 c.175 images=39000
gemini-2.0-flash-lite gemini-2.0-flash-lite-001	i.075 o.3 r.01875 a.075 web_search=35000|=batch *.5
gemini-2.5-computer-use-preview-10-2025	i1.25 o10|>200000 *2/1.5
gemini-2.5-flash	i.3 o2.5 r.03 a1 c.1 t2.5 web_search=35000|=batch *.5
gemini-2.5-flash-image gemini-2.5-flash-image-preview	i.3 o2.5 r.03 a1 M30 t2.5 images=39000 web_search=35000|=batch *.5
gemini-2.5-flash-latest	i.3 o2.5 r.03 a1 c.1
gemini-2.5-flash-lite gemini-2.5-flash-lite-preview-06-17	i.1 o.4 r.01 a.3 c.03 t.4 web_search=35000|=batch *.5
gemini-2.5-flash-lite-preview-09-2025	i.1 o.4 r.01 w.1 a.3 c.03 t.4 web_search=35000|=batch *.5
gemini-2.5-flash-lite-preview-tts gemini-2.5-flash-tts	i.5 o10 A10
gemini-2.5-flash-native-audio-latest gemini-2.5-flash-native-audio-preview-09-2025 gemini-2.5-flash-native-audio-preview-12-2025 gemini-live-2.5-flash	i.5 o2 a3 A12
gemini-2.5-flash-preview gemini-2.5-flash-preview-05-20:thinking gemini-2.5-flash-preview:thinking	i.15 o.6
gemini-2.5-flash-preview-04-17 gemini-2.5-flash-preview-05-20	i.15 o.6 web_search=35000|=batch *.5
gemini-2.5-flash-preview-09-2025	i.3 o2.5 r.03 w.3 a1 c.1 t2.5 web_search=35000|=batch *.5
gemini-2.5-flash-preview-tts	i.5 o10 A10|=batch *.5
gemini-2.5-pro gemini-2.5-pro-preview-03-25 gemini-2.5-pro-preview-05-06	i1.25 o10 r.125 web_search=35000|=batch *.5|>200000 *2/1.5
gemini-2.5-pro-preview-tts	i1 o20 r.1 A20 web_search=35000|=batch *.5|>200000 *2/1.5
gemini-2.5-pro-tts	i1 o20 A20
gemini-3-flash-preview	i.5 o3 r.05 w.5 a1 c.1 t3 web_search=14000|=batch *.5|=priority *1.8
gemini-3-pro-image gemini-3-pro-image-preview	i2 o12 M120 images=134000 input_images=11 web_search=14000|=batch *.5
gemini-3-pro-preview	i2 o12 r.2 web_search=14000|=batch *.5|>200000 *2/1.5|=priority *1.8
gemini-3-pro-preview-02-05	i2 o12 r.2 web_search=35000|=batch *.5|>200000 *2/1.5
gemini-3-pro-text-preview	i2 o12 r.2|>200000 *2/1.5
gemini-3.1-flash-image gemini-3.1-flash-image-preview	i.5 o3 M60 images=45000 web_search=14000|=batch *.5
gemini-3.1-flash-lite	i.25 o1.5 r.025 a.5 c.05 t1.5 web_search=14000|=batch *.5|=flex *.5|=priority *1.8
gemini-3.1-flash-lite-image	i.25 o1.5 M30|=batch *.5
gemini-3.1-flash-lite-preview	i.25 o1.5 r.025 a.5 c.05 t1.5 web_search=14000|=batch *.5
gemini-3.1-flash-live-preview	i.75 o4.5 a3 A12 m1
gemini-3.1-pro-preview gemini-3.1-pro-preview-customtools	i2 o12 r.2 web_search=35000|=batch *.5|>200000 *2/1.5|=priority *1.8
gemini-3.5-flash	i1.5 o9 r.15 t9 web_search=14000|=batch *.5|=priority *1.8
gemini-3.5-flash-lite	i.3 o2.5 r.03 t2.5 web_search=14000|=batch *.5|=flex *.5 r.02|=priority *1.8
gemini-3.6-flash	@20270101- i1.5 o7.5 r.15 web_search=14000|@-20270101 i.75 o3.75 r.075 web_search=14000|=batch *.5|=flex *.5|=priority *1.8
gemini-3.7-flash	@20270101- i1.5 o7.5 r.15 web_search=14000|@-20270101 i.75 o3.75 r.075 web_search=14000|=batch *.5
gemini-3.8-flash	@20270101- i1.5 o7.5 r.15|@-20270101 i.75 o3.75 r.075
gemini-embedding-001	i.15 o0|=batch *.8
gemini-embedding-2	i.2 o0 a6.5 m.45 input_images=120
gemini-embedding-2-preview	i.2 o0 input_images=120
gemini-exp-1206	i.3 o2.5 r.03 a1 t2.5 web_search=35000
gemini-flash-1.5	i.075 o.3 r.01875|>128000 *2
gemini-flash-1.5-8b	i.0375 o.15 r.01|>128000 *2
gemini-flash-latest	i.5 o3 r.05 a1.66666666667 web_search=14000|=batch *.5
gemini-flash-lite-latest	i.25 o1.5 r.025 a.75 web_search=14000|=batch *.5
gemini-gemma-2-27b-it gemini-gemma-2-9b-it	i.35 o1.05
gemini-live-2.5-flash-preview-native-audio-09-2025	i.5 o2 r.125 a3 A12 web_search=35000
gemini-omni-flash-preview	i1.5 o9 a1.5 t9
gemini-pro gemini-pro-vision	i.25 o.5|=batch *.5
gemini-pro-1.5	i1.25 o5 r.3125|>128000 *2
gemini-pro-latest	i2 o12 r.2 web_search=14000|=batch *.5|>200000 *2/1.5
gemini-robotics-er-1.5-preview	i.3 o2.5 a1 t2.5 web_search=35000
gemma-2-27b-it	i.65 o.65
gemma-4-26b-a4b-it-maas	i.15 o.6 r.015
imagen-3.0-fast-generate-001	images=20000
imagen-3.0-generate-001 imagen-3.0-generate-002	images=40000
imagen-4.0-fast-generate-001	i0 o0 images.default.default=20000
imagen-4.0-generate-001	i0 o0 images.default.default=40000
imagen-4.0-ultra-generate-001	i0 o0 images.default.default=60000
veo-2.0-generate-001	i0 o0 video_seconds=1260
veo-3.0-fast-generate-001	i0 o0 video_seconds=540
veo-3.0-generate-001	i0 o0 video_seconds=1440
veo-3.1-fast-generate-001	video_seconds=540
veo-3.1-fast-generate-preview	i0 o0 video_seconds=540 video_seconds.1280x720=360 video_seconds.1920x1080=432 video_seconds.3840x2160=1080
veo-3.1-generate-001	video_seconds=1440
veo-3.1-generate-preview	i0 o0 video_seconds=1440 video_seconds.1280x720=1440 video_seconds.1920x1080=1440 video_seconds.3840x2160=2160
veo-3.1-lite-generate-preview	i0 o0 video_seconds=180 video_seconds.1280x720=180 video_seconds.1920x1080=288
*	=batch *.5|=flex *.5|=priority *1.8`;
