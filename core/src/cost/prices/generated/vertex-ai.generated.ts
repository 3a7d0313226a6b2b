// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const vertexAi: string = `anthropic.claude-fable-5	i10 o50 r1 w12.5 h20|=batch *.5|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1
anthropic.claude-opus-4-6	i5 o25 r.5 w6.25 h10|=batch *.5|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1|@-20260313 >200000 *2/1.5
anthropic.claude-opus-4-7 anthropic.claude-opus-4-8 anthropic.claude-opus-5 claude-opus-4-5-20251101	i5 o25 r.5 w6.25 h10|=batch *.5|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1
anthropic.claude-sonnet-5	i2 o10 r.2 w2.5 h4|=batch *.5|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1
anthropic/claude-sonnet-4 claude-3-5-sonnet claude-3-7-sonnet claude-4-sonnet	i3 o15 r.3 w3.75 h6
chirp	input_characters=30
chirp-3-hd	i30
chirp_3	audio_seconds=.960012
claude-3-5-haiku	i1 o5 r.1 w1.25 h2
claude-3-5-haiku@20241022	i.8 o4 r.08 w1 h1.6|=batch *.5
claude-3-5-sonnet-v2@20241022 claude-3-5-sonnet@20240620 claude-3-7-sonnet-v2@20250219 claude-3-7-sonnet@20250219 claude-sonnet-4-20250514	i3 o15 r.3 w3.75 h6|=batch *.5
claude-3-haiku	i.25 o1.25 r.03 w.3 h.5
claude-3-haiku@20240307	i.25 o1.25 r.03 w.3 h.5|=batch *.5
claude-3-opus claude-4-opus	i15 o75 r1.5 w18.75 h30
claude-3-opus@20240229 claude-opus-4-1 claude-opus-4-1-20250805 claude-opus-4-1@20250805 claude-opus-4-20250514	i15 o75 r1.5 w18.75 h30|=batch *.5
claude-3-sonnet	i3 o15
claude-3-sonnet@20240229	i3 o15|=batch *.5
claude-fable-5	i10 o50 r1 w12.5 h20 web_search=10000|=batch *.5|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1
claude-fable-5-1	i10 o50 r.25 w12.5 h20|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1
claude-fable-5@default	i10 o50 r1 w12.5 h20 web_search=10000|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1
claude-haiku-4-5 claude-haiku-4-5-20251001 claude-haiku-4-5@20251001	i1 o5 r.1 w1.25 h2|=batch *.5|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1
claude-opus-4	i15 o75 r1.5 w18.75 h30 web_search=10000
claude-opus-4-5 claude-opus-4-5@20251101 claude-opus-4-7 claude-opus-4-8 claude-opus-5	i5 o25 r.5 w6.25 h10 web_search=10000|=batch *.5|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1
claude-opus-4-6	i5 o25 r.5 w6.25 h10 web_search=10000|=batch *.5|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1|@-20260313 >200000 *2/1.5
claude-opus-4-6@default	i5 o25 r.5 w6.25 h10 web_search=10000|>200000 *2/1.5|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1|@-20260313 >200000 *2/1.5
claude-opus-4-7@default claude-opus-4-8@default claude-opus-5@default	i5 o25 r.5 w6.25 h10 web_search=10000|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1
claude-opus-4@20250514	i15 o75 r1.5 w18.75 h30 web_search=10000|=batch *.5
claude-opus-5-5	i4 o20 r.2 w5 h8|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1
claude-sonnet-4 claude-sonnet-4@20250514	i3 o15 r.3 w3.75 h6 web_search=10000|=batch *.5|>200000 *2/1.5
claude-sonnet-4-5 claude-sonnet-4-5-20250929 claude-sonnet-4-5@20250929	i3 o15 r.3 w3.75 h6|>200000 *2/1.5|=batch *.5|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1
claude-sonnet-4-6	i3 o15 r.3 w3.75 h6 web_search=10000|=batch *.5|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1|@-20260313 >200000 *2/1.5
claude-sonnet-4-6@default	i3 o15 r.3 w3.75 h6 web_search=10000|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1|@-20260313 >200000 *2/1.5
claude-sonnet-5	i2 o10 r.2 w2.5 h4 web_search=10000|=batch *.5|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1
claude-sonnet-5@default	i2 o10 r.2 w2.5 h4 web_search=10000|&us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1 *1.1
codestral-2 codestral-2@001 mistralai/codestral-2 mistralai/codestral-2@001	i.3 o.9
codestral-2501 codestral@2405 codestral@latest	i.2 o.6
deep-research-pro-preview-12-2025	i2 o12 M120 images=134000|=batch *.5
deepseek-ai/deepseek-ocr-maas	i.3 o1.2 pages=300
deepseek-ai/deepseek-r1-0528-maas deepseek-ai/deepseek-v3.1-maas	i1.35 o5.4
deepseek-ai/deepseek-v3.2-maas	i.56 o1.68|=batch *.5
deepseek-r1-0528-maas	i1.35 o5.4|=batch *.5
deepseek-v3.1-maas	i.6 o1.7 r.06|=batch *.5
deepseek-v3.2-maas	i.56 o1.68 r.056|=batch *.5
gemini-1.0-pro gemini-1.0-pro-001 gemini-1.0-pro-002 gemini-1.0-pro-vision gemini-1.0-pro-vision-001	i.5 o1.5 web_search=35000 maps=25000|=batch *.5
gemini-1.5-flash gemini-flash-1.5	i.075 o.3 r.01875|>128000 *2
gemini-1.5-flash-001 gemini-1.5-flash-002 gemini-1.5-flash-preview-0514	i.075 o.3 r.01875 web_search=35000 maps=25000|=batch *.5|>128000 *2
gemini-1.5-pro	i1.25 o5|>128000 *2
gemini-1.5-pro-001 gemini-1.5-pro-002 gemini-1.5-pro-preview-0409 gemini-1.5-pro-preview-0514	i1.25 o5 web_search=35000 maps=25000|=batch *.5|>128000 *2
gemini-1.5-pro-002-batchx	i1.25 o5|=batch *.5|>128000 *2
gemini-1.5-vision	i10 o30 web_search=35000 maps=25000|=batch *.5
gemini-2.0-flash	i.15 o.6 r.0375 a1 c.175 web_search=35000 enterprise_web_search=45000 maps=25000|=batch *.5
gemini-2.0-flash-001	i.15 o.6 r.0375 a1 c.2625 web_search=35000 enterprise_web_search=45000 maps=25000|=batch *.5
gemini-2.0-flash-exp gemini-2.0-flash-exp-001	i.15 o.6 r.0375 a1.05 c.2625|=batch *.5
gemini-2.0-flash-lite	i.075 o.3 r.01875 a.075 web_search=35000 maps=25000|=batch *.5
gemini-2.0-flash-lite-001	i.075 o.3 r.01875 a.075 web_search=35000 enterprise_web_search=45000 maps=25000|=batch *.5
gemini-2.0-flash-lite-preview-02-05	i.075 o.3 web_search=35000 maps=25000|=batch *.5
gemini-2.0-flash-preview-image-generation	i.15 o.6|=batch *.5
gemini-2.5-computer-use-preview-10-2025	i1.25 o10 web_search=35000 enterprise_web_search=45000 maps=25000|>200000 *2/1.5
gemini-2.5-flash gemini-2.5-flash-preview-09-2025	i.3 o2.5 r.03 a1 c.1 M30 t2.5 web_search=35000 enterprise_web_search=45000 maps=25000|=batch *.5 M30|=flex *.5 M30|=priority *1.8 M30
gemini-2.5-flash-image	i.3 o2.5 r.03 a1 M30 t2.5 images=39000 web_search=35000 enterprise_web_search=45000 maps=25000|=batch *.5|=flex *.5
gemini-2.5-flash-image-preview	i.3 o2.5 r.03 M30 web_search=35000 enterprise_web_search=45000 maps=25000|=batch *.5|=flex *.5
gemini-2.5-flash-latest	i.3 o2.5 r.03 a1 c.1
gemini-2.5-flash-lite gemini-2.5-flash-lite-preview-09-2025	i.1 o.4 r.01 a.3 c.03 t.4 web_search=35000 enterprise_web_search=45000 maps=25000|=batch *.5|=flex *.5|=priority *1.8
gemini-2.5-flash-lite-preview-06-17	i.1 o.4 r.025 a.5 c.03 t.4 web_search=35000 maps=25000|=batch *.5|=flex *.5|=priority *1.8
gemini-2.5-flash-lite-preview-tts gemini-2.5-flash-preview-tts gemini-2.5-flash-tts	i.5 o10 A10
gemini-2.5-flash-native-audio-latest gemini-live-2.5-flash	i.5 o2 a3 A12
gemini-2.5-flash-preview gemini-2.5-flash-preview-05-20:thinking gemini-2.5-flash-preview:thinking google/gemma-4-26b-a4b-it-maas openai/gpt-oss-120b-maas	i.15 o.6
gemini-2.5-flash-preview-04-17 gemini-2.5-flash-preview-05-20	i.15 o.6 web_search=35000 maps=25000|=batch *.5|=flex *.5|=priority *1.8
gemini-2.5-pro gemini-2.5-pro-preview-03-25 gemini-2.5-pro-preview-05-06	i1.25 o10 r.125 web_search=35000 enterprise_web_search=45000 maps=25000|>200000 *2/1.5|=batch *.5|=flex *.5|=priority *1.8
gemini-2.5-pro-preview-tts	i1.25 o10 r.125 A10 web_search=35000|>200000 *2/1.5
gemini-2.5-pro-tts gemini-3.1-flash-tts	i1 o20 A20
gemini-3-flash-preview	i.5 o3 r.05 w.5 a1 c.1 web_search=14000 maps=14000|=batch *.5|=flex *.5|=priority *1.8
gemini-3-pro-image gemini-3-pro-image-preview	i2 o12 r.2 M120 images=134000 web_search=14000 maps=14000|=batch *.5|=flex *.5
gemini-3-pro-preview	i2 o12 r.2 M120 web_search=14000 enterprise_web_search=14000 maps=14000|>200000 *2/1.5 M120|=batch *.5|=flex *.5|=priority *1.8 M120|=batch >200000 *1/.75 M60|=flex >200000 *1/.75 M60|=priority >200000 *3.6/2.7 M120
gemini-3-pro-preview-02-05 gemini-3.1-pro-preview-customtools	i2 o12 r.2 web_search=35000 maps=25000|>200000 *2/1.5|=batch *.5|=flex *.5|=priority *1.8
gemini-3-pro-text-preview	i2 o12 r.2|>200000 *2/1.5
gemini-3.1-flash-image gemini-3.1-flash-image-preview	i.5 o3 M60 images=67200 web_search=14000 maps=14000|=batch *.5|=flex *.5
gemini-3.1-flash-lite gemini-3.1-flash-lite-preview	i.25 o1.5 r.025 w.25 a.5 c.05 t1.5 web_search=14000 maps=14000|=batch *.5|=flex *.5|=priority *1.8
gemini-3.1-flash-lite-image	i.25 o1.5 M30|=batch *.5|=flex *.5
gemini-3.1-flash-live-preview	i.75 o4.5 a3 A12 m1
gemini-3.1-pro-preview	i2 o12 r.2 M120 web_search=14000 maps=14000|>200000 *2/1.5 M120|=batch *.5|=flex *.5|=priority *1.8 M120|=batch >200000 *1/.75 M60|=flex >200000 *1/.75 M60|=priority >200000 *3.6/2.7 M120
gemini-3.5-flash	i1.5 o9 r.15 w1.5 t9 web_search=14000 enterprise_web_search=14000 maps=14000|=batch *.5|=flex *.5|=priority *1.8
gemini-3.5-flash-lite	i.3 o2.5 r.03 w.3 t2.5 web_search=14000 maps=14000|=batch *.5|=flex *.5|=priority *1.8
gemini-3.6-flash gemini-3.7-flash	@20270101- i1.5 o7.5 r.15 w1.5 web_search=14000 enterprise_web_search=14000 maps=14000|@-20270101 i.75 o3.75 r.075 w.75 web_search=14000 enterprise_web_search=14000 maps=14000|=batch *.5|=flex *.5|=priority *1.8
gemini-3.8-flash	@20270101- i1.5 o7.5 r.15|@-20270101 i.75 o3.75 r.075
gemini-embedding-001	i.15 o0|=batch *.8
gemini-embedding-2	i.2 o0 a6.5 m.45 input_images=120
gemini-embedding-2-preview	i.2 o0 input_images=120
gemini-flash-1.5-8b	i.0375 o.15 r.01|>128000 *2
gemini-live-2.5-flash-preview-native-audio-09-2025	i.3 o2 r.075 a3 A12 web_search=35000
gemini-omni-flash-preview	i1.5 o9 a1.5 t9
gemini-pro	i.125 o.375
gemini-pro-1.5	i1.25 o5 r.3125|>128000 *2
gemini-robotics-er-1.5-preview	i.3 o2.5 a1 t2.5
gemma-2-27b-it	i.65 o.65
gemma-4-26b-a4b-it-maas	i.15 o.6 r.015
glm-4.7-maas zai-org/glm-4.7-maas	i.6 o2.2
glm-5-maas zai-org/glm-5-maas	i1 o3.2 r.1
gpt-oss-120b-maas	i.09 o.36|=batch *.5
grok-4.3	i1.25 o2.5 r.2|>200000 *2
imagegeneration@002 imagegeneration@005 imagegeneration@006 imagen-3.0-fast-generate-001 imagen-4.0-fast-generate-001 imagen-4.0-fast-generate-preview-06-06	images.default.default=20000
imagen-3.0-capability-001 imagen-3.0-capability-002 imagen-3.0-generate-001 imagen-3.0-generate-002 imagen-4.0-generate-001 imagen-4.0-generate-preview-05-20 imagen-4.0-generate-preview-06-06	images.default.default=40000
imagen-4.0-ultra-generate-001 imagen-4.0-ultra-generate-preview-05-20 imagen-4.0-ultra-generate-preview-06-06	images.default.default=60000
imagen-product-recontext-preview-06-30	images.default.default=120000
jamba-1.5 jamba-1.5-mini jamba-1.5-mini@001	i.2 o.4
jamba-1.5-large jamba-1.5-large@001	i2 o8
kimi-k2-thinking-maas	i.6 o2.5 r.06
llama-3.1-405b-instruct-maas	i5 o16|=batch *.5
llama-3.3-70b-instruct-maas	i.72 o.72|=batch *.5
llama-4-maverick-17b-128e-instruct-maas	i.35 o1.15|=batch *.5
medlm-large	input_characters=5
medlm-medium	input_characters=.5
meta/llama-3.1-405b-instruct-maas	i5 o16
meta/llama-4-maverick-17b-128e-instruct-maas meta/llama-4-maverick-17b-16e-instruct-maas	i.35 o1.15
meta/llama-4-scout-17b-128e-instruct-maas meta/llama-4-scout-17b-16e-instruct-maas	i.25 o.7
minimax-m2-maas	i.3 o1.2 r.03
minimaxai/minimax-m2-maas	i.3 o1.2
mistral-large-2411 mistral-large@2407 mistral-large@2411-001 mistral-large@latest	i2 o6
mistral-medium-3 mistral-medium-3@001 mistralai/mistral-medium-3 mistralai/mistral-medium-3@001	i.4 o2
mistral-nemo@2407	i3 o3
mistral-nemo@latest	i.15 o.15
mistral-ocr-2505	pages=500
mistral-small-2503 mistral-small-2503@001	i.1 o.3
moonshotai/kimi-k2-thinking-maas	i.6 o2.5
multimodalembedding multimodalembedding@001	i.8 o0 input_characters=.2 input_images=100
openai/gpt-oss-20b-maas	i.075 o.3
qwen/qwen3-235b-a22b-instruct-2507-maas	i.25 o1
qwen/qwen3-coder-480b-a35b-instruct-maas	i1 o4
qwen/qwen3-next-80b-a3b-instruct-maas qwen/qwen3-next-80b-a3b-thinking-maas qwen3-next-80b-a3b-instruct-maas qwen3-next-80b-a3b-thinking-maas	i.15 o1.2
qwen3-235b-a22b-instruct-2507-maas	i.22 o.88|=batch *.5
qwen3-coder-480b-a35b-instruct-maas	i.22 o1.8 r.022|=batch *.5
search_api	searches=1500
semantic-ranker-default semantic-ranker-default-002 semantic-ranker-default-003 semantic-ranker-default-004 semantic-ranker-fast-004	searches=1000
text-embedding	i.025 o0|=batch *.8
text-embedding-004 text-embedding-005 text-embedding-large-exp-03-07 text-multilingual-embedding-002 textembedding-gecko textembedding-gecko@001 textembedding-gecko@003	i.1 o0 input_characters=.025
text-embedding-preview-0409	i.00625 o0
text-embedding-preview-0815 textembedding-gecko-multilingual@001	i.1 o0|=batch *.8
text-unicorn text-unicorn@001	i10 o28
veo-2.0-generate-001 veo-2.0-generate-exp veo-2.0-generate-preview	i0 o0 video_seconds=1800
veo-3.0-fast-generate-001	i0 o0 video_seconds=360
veo-3.0-fast-generate-preview veo-3.0-generate-001 veo-3.0-generate-preview veo-3.1-generate-001	i0 o0 video_seconds=720
veo-3.1-fast-generate-001	i0 o0 video_seconds=540
veo-3.1-fast-generate-preview	i0 o0 video_seconds=540 video_seconds.1280x720=360 video_seconds.1920x1080=432 video_seconds.3840x2160=1080
veo-3.1-generate-preview	i0 o0 video_seconds=1440 video_seconds.1280x720=1440 video_seconds.1920x1080=1440 video_seconds.3840x2160=2160
veo-3.1-lite-generate-preview	i0 o0 video_seconds.1280x720=180 video_seconds.1920x1080=288
xai/grok-4.1-fast-non-reasoning xai/grok-4.1-fast-reasoning	i.2 o.5 r.05
xai/grok-4.20-non-reasoning xai/grok-4.20-reasoning	i2 o6 r.2
*	=batch *.5|=flex *.5|=priority *1.8`;
