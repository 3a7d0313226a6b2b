// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const bedrock: string = `ai21.j2-mid-v1	i12.5 o12.5
ai21.j2-ultra-v1	i18.8 o18.8
ai21.jamba-1-5-large-v1:0	i2 o8
ai21.jamba-1-5-mini-v1:0	i.2 o.4
ai21.jamba-instruct-v1:0	i.5 o.7
amazon-nova/nova-lite-v1 nvidia.nemotron-nano-3-30b nvidia.nemotron-nano-3-30b:0	i.06 o.24
amazon-nova/nova-micro-v1	i.035 o.14
amazon-nova/nova-premier-v1	i2.5 o12.5
amazon-nova/nova-pro-v1	i.8 o3.2
amazon.nova-2-lite-v1:0 global.amazon.nova-2-lite-v1:0	i.3 o2.5 r.075
amazon.nova-2-multimodal-embeddings-v1:0	i.135 o0 input_images=60
amazon.nova-2-pro-preview-20251202-v1:0 apac.amazon.nova-2-pro-preview-20251202-v1:0 eu.amazon.nova-2-pro-preview-20251202-v1:0 us.amazon.nova-2-pro-preview-20251202-v1:0	i2.1875 o17.5 r.546875 a2.1875 m2.1875
amazon.nova-2-sonic-v1:0	i.33 o2.75 a3 A12
amazon.nova-canvas-v1:0 stability.stable-outpaint-v1:0 us.amazon.nova-canvas-v1:0	images=60000
amazon.nova-lite-v1:0	i.06 o.24 r.015|=batch *.5|&ap-northeast-1,ap-southeast-5,ap-southeast-7,us-gov-west-1 *1.2|&ap-northeast-2,ap-south-1 *1 i.071 o.284|&ap-southeast-1 *1.35|&ap-southeast-2 *1.05|&ap-southeast-4,eu-north-1 *1 i.065 o.26|&ca-central-1 *1 i.064 o.256|&eu-central-1 *1.3|&eu-south-1 *1.6|&eu-south-2 *1.1|&eu-west-1 *1.15|&eu-west-2 *1.4|&eu-west-3 *1 i.088 o.352|=batch &ap-northeast-2,ap-south-1 *1 i.0355 o.142|=batch &ap-southeast-4,eu-north-1 *1 i.0325 o.13|=batch &ca-central-1 *1 i.032 o.128|=batch &eu-west-3 *1 i.044 o.176
amazon.nova-micro-v1:0	i.035 o.14 r.00875|=batch *.5|&ap-northeast-1,us-gov-west-1 *1.2|&ap-northeast-2,ap-south-1 *1 i.041 o.164|&ap-southeast-1 *1 i.047 o.188|&ap-southeast-2 *1.03|&eu-central-1 *1 i.046 o.184|&eu-north-1 *1 i.038 o.152|&eu-south-1 *1.6|&eu-south-2 *1 i.039 o.156|&eu-west-1 *1 i.04 o.16|&eu-west-2 *1.4|&eu-west-3 *1 i.052 o.208|=batch &ap-northeast-2,ap-south-1 *1 i.0205 o.082|=batch &ap-southeast-1 *1 i.0235 o.094|=batch &eu-central-1 *1 i.023 o.092|=batch &eu-north-1 *1 i.019 o.076|=batch &eu-south-2 *1 i.0195 o.078|=batch &eu-west-1 *1 i.02 o.08|=batch &eu-west-3 *1 i.026 o.104
amazon.nova-premier-v1:0 us.amazon.nova-premier-v1:0	i2.5 o12.5 r.625
amazon.nova-pro-v1:0 us.amazon.nova-pro-v1	i.8 o3.2 r.2|=batch *.5|&ap-northeast-1,us-gov-west-1 *1.2|&ap-northeast-2 *1.1875|&ap-south-1 *1.175|&ap-southeast-1 *1.35|&ap-southeast-2 *1.05|&ap-southeast-4,eu-north-1 *1.0875|&eu-central-1 *1.3125|&eu-south-1 *1.6 o5.21|&eu-south-2 *1.1|&eu-west-1 *1.15|&eu-west-2 *1.4125|&eu-west-3 *1.475|=batch &eu-south-1 *.8 o2.605
amazon.nova-sonic-v1:0	i.06 o.24 a3.4 A13.6
amazon.rerank-v1:0	searches=1000
amazon.titan-embed-g1-text-02 amazon.titan-embed-text-v1 cohere.embed-english-v3 cohere.embed-multilingual-v3	i.1 o0
amazon.titan-embed-image-v1	i.8 o0 input_images=60
amazon.titan-embed-text-v2:0	i.02 o0|=batch *.5
amazon.titan-image-generator-v1 amazon.titan-image-generator-v2 amazon.titan-image-generator-v2:0	images=8000
amazon.titan-text-express-v1	i.2 o.6|=batch *.5
amazon.titan-text-lite-v1	i.15 o.2|=batch *.5
amazon.titan-text-premier-v1:0 cohere.command-r-v1:0	i.5 o1.5
anthropic.claude-3-5-haiku-20241022-v1:0 claude-3-5-haiku-20241022 eu.anthropic.claude-3-5-haiku-20241022-v1:0 us.anthropic.claude-3-5-haiku-20241022-v1:0	i.8 o4 r.08 w1 h1.6
anthropic.claude-3-5-sonnet-20240620-v1:0 anthropic.claude-3-5-sonnet-20241022-v2:0	i3 o15 r.3 w3.75 h6|>200000 *2
anthropic.claude-3-7-sonnet-20240620-v1:0	i3.6 o18 r.36 w4.5 h7.2
anthropic.claude-3-7-sonnet-20250219-v1:0 anthropic.claude-3-sonnet-20240229-v1:0 apac.anthropic.claude-3-5-sonnet-20240620-v1:0 apac.anthropic.claude-3-5-sonnet-20241022-v2:0 apac.anthropic.claude-3-sonnet-20240229-v1:0 claude-3-5-sonnet-20240620 claude-3-5-sonnet-20241022 claude-3-7-sonnet-20250219 claude-3-sonnet-20240229 claude-sonnet-4-20250514 claude-sonnet-4-5-20250929 eu.anthropic.claude-3-5-sonnet-20240620-v1:0 eu.anthropic.claude-3-5-sonnet-20241022-v2:0 eu.anthropic.claude-3-7-sonnet-20250219-v1:0 eu.anthropic.claude-3-sonnet-20240229-v1:0 global.anthropic.claude-sonnet-4-6-v1:0 invoke/anthropic.claude-3-5-sonnet-20240620-v1:0 us.anthropic.claude-3-5-sonnet-20240620-v1:0 us.anthropic.claude-3-5-sonnet-20241022-v2:0 us.anthropic.claude-3-7-sonnet-20250219-v1:0 us.anthropic.claude-3-sonnet-20240229-v1:0	i3 o15 r.3 w3.75 h6
anthropic.claude-3-haiku-20240307-v1:0 apac.anthropic.claude-3-haiku-20240307-v1:0 eu.anthropic.claude-3-haiku-20240307-v1:0 us.anthropic.claude-3-haiku-20240307-v1:0	i.25 o1.25 r.025 w.3125 h.5
anthropic.claude-3-opus-20240229-v1:0 claude-opus-4-1-20250805 claude-opus-4-20250514 eu.anthropic.claude-3-opus-20240229-v1:0 us.anthropic.claude-3-opus-20240229-v1:0	i15 o75 r1.5 w18.75 h30
anthropic.claude-fable-5 global.anthropic.claude-fable-5	i10 o50 r1 w12.5 h20 web_search=10000|=batch *.5
anthropic.claude-fable-5-1 claude-fable-5-1	i11 o55 r.275 w13.75 h22
anthropic.claude-fable-5-v1 global.anthropic.claude-fable-5-v1	i10 o50 r1 w12.5 h20|=batch *.5
anthropic.claude-haiku-4-5-20251001-v1:0 anthropic.claude-haiku-4-5@20251001 claude-haiku-4-5-20251001 global.anthropic.claude-haiku-4-5-20251001-v1:0	i1 o5 r.1 w1.25 h2
anthropic.claude-instant-v1 claude-instant	i.8 o2.4
anthropic.claude-opus-4-1-20250805-v1:0 anthropic.claude-opus-4-20250514-v1:0 eu.anthropic.claude-opus-4-1-20250805-v1:0 eu.anthropic.claude-opus-4-20250514-v1:0 us.anthropic.claude-opus-4-1-20250805-v1:0 us.anthropic.claude-opus-4-20250514-v1:0	i15 o75 r1.5 w18.75 h30 web_search=10000
anthropic.claude-opus-4-5-20251101-v1:0 global.anthropic.claude-opus-4-5-20251101-v1:0	i5 o25 r.5 w6.25 h10 web_search=10000
anthropic.claude-opus-4-6-v1 anthropic.claude-opus-4-7 anthropic.claude-opus-4-8 anthropic.claude-opus-5 global.anthropic.claude-opus-4-6-v1 global.anthropic.claude-opus-4-7 global.anthropic.claude-opus-4-8 global.anthropic.claude-opus-5	i5 o25 r.5 w6.25 h10 web_search=10000|=batch *.5
anthropic.claude-opus-4-6-v1:0 anthropic.claude-opus-4-7-v1 anthropic.claude-opus-4-8-v1 anthropic.claude-opus-5-v1 claude-opus-4-6 global.anthropic.claude-opus-4-7-v1 global.anthropic.claude-opus-4-8-v1 global.anthropic.claude-opus-5-v1	i5 o25 r.5 w6.25 h10|=batch *.5
anthropic.claude-opus-5-5 au.anthropic.claude-opus-5-5 claude-opus-5-5 eu.anthropic.claude-opus-5-5 jp.anthropic.claude-opus-5-5 us.anthropic.claude-opus-5-5	i4.4 o22 r.22 w5.5 h8.8
anthropic.claude-sonnet-4-20250514-v1:0 anthropic.claude-sonnet-4-5-20250929-v1:0 apac.anthropic.claude-sonnet-4-20250514-v1:0 claude-sonnet-4-5-20250929-v1:0 eu.anthropic.claude-sonnet-4-20250514-v1:0 global.anthropic.claude-sonnet-4-20250514-v1:0 global.anthropic.claude-sonnet-4-5-20250929-v1:0 us.anthropic.claude-sonnet-4-20250514-v1:0	i3 o15 r.3 w3.75 h6 web_search=10000|>200000 *2/1.5
anthropic.claude-sonnet-4-6 global.anthropic.claude-sonnet-4-6	i3 o15 r.3 w3.75 h6 web_search=10000|=batch *.5
anthropic.claude-sonnet-4-6-v1 anthropic.claude-sonnet-4-6-v1:0 claude-sonnet-4-6 claude-sonnet-4-6-v1	i3 o15 r.3 w3.75 h6|=batch *.5
anthropic.claude-sonnet-5 global.anthropic.claude-sonnet-5	i2 o10 r.2 w2.5 h4 web_search=10000|=batch *.5
anthropic.claude-sonnet-5-v1 global.anthropic.claude-sonnet-5-v1	i2 o10 r.2 w2.5 h4|=batch *.5
anthropic.claude-v1 anthropic.claude-v2 anthropic.claude-v2:1 claude	i8 o24
apac.amazon.nova-2-lite-v1:0 eu.amazon.nova-2-lite-v1:0 us.amazon.nova-2-lite-v1:0	i.33 o2.75 r.0825
apac.amazon.nova-lite-v1:0	i.063 o.252 r.01575
apac.amazon.nova-micro-v1:0	i.037 o.148 r.00925
apac.amazon.nova-pro-v1:0	i.84 o3.36 r.21
apac.anthropic.claude-haiku-4-5-20251001-v1:0 au.anthropic.claude-haiku-4-5-20251001-v1:0 eu.anthropic.claude-haiku-4-5-20251001-v1:0 jp.anthropic.claude-haiku-4-5-20251001-v1:0 us.anthropic.claude-haiku-4-5-20251001-v1:0	i1.1 o5.5 r.11 w1.375 h2.2
au.anthropic.claude-opus-4-6-v1 au.anthropic.claude-opus-4-7 au.anthropic.claude-opus-4-8 au.anthropic.claude-opus-5 eu.anthropic.claude-opus-4-5-20251101-v1:0 eu.anthropic.claude-opus-4-6-v1 eu.anthropic.claude-opus-4-7 eu.anthropic.claude-opus-4-8 eu.anthropic.claude-opus-5 jp.anthropic.claude-opus-4-7 jp.anthropic.claude-opus-4-8 jp.anthropic.claude-opus-5 us.anthropic.claude-opus-4-5-20251101-v1:0 us.anthropic.claude-opus-4-6-v1 us.anthropic.claude-opus-4-7 us.anthropic.claude-opus-4-8 us.anthropic.claude-opus-5	i5.5 o27.5 r.55 w6.875 h11 web_search=10000
au.anthropic.claude-sonnet-4-5-20250929-v1:0 eu.anthropic.claude-sonnet-4-5-20250929-v1:0 jp.anthropic.claude-sonnet-4-5-20250929-v1:0 us.anthropic.claude-sonnet-4-5-20250929-v1:0	i3.3 o16.5 r.33 w4.125 h6.6 web_search=10000|>200000 *2/1.5
au.anthropic.claude-sonnet-4-6 eu.anthropic.claude-sonnet-4-6 jp.anthropic.claude-sonnet-4-6 us.anthropic.claude-sonnet-4-6	i3.3 o16.5 r.33 w4.125 h6.6 web_search=10000
au.anthropic.claude-sonnet-5 eu.anthropic.claude-sonnet-5 jp.anthropic.claude-sonnet-5 us.anthropic.claude-sonnet-5	i2.2 o11 r.22 w2.75 h4.4 web_search=10000
claude-3-haiku-20240307	i.25 o1.25
claude-3-opus-20240229	i15 o75
claude-fable-5 eu.anthropic.claude-fable-5-v1 us.anthropic.claude-fable-5-v1	i11 o55 r1.1 w13.75 h22
claude-opus-4-5-20251101 global.anthropic.claude-opus-4-5-v1:0 global.anthropic.claude-opus-4-6-v1:0 global.anthropic.claude-opus-4-7-v1:0 global.anthropic.claude-opus-4-8-v1:0	i5 o25 r.5 w6.25 h10
claude-opus-5 eu.anthropic.claude-opus-4-6-v1:0 eu.anthropic.claude-opus-4-7-v1 eu.anthropic.claude-opus-4-8-v1 eu.anthropic.claude-opus-5-v1 us.anthropic.claude-opus-4-6-v1:0 us.anthropic.claude-opus-4-7-v1 us.anthropic.claude-opus-4-8-v1 us.anthropic.claude-opus-5-v1	i5.5 o27.5 r.55 w6.875 h11
cohere.command-light-text-v14	i.3 o.6
cohere.command-r-plus-v1:0	i3 o15
cohere.command-text-v14	i1.5 o2
cohere.embed-v4:0	i.12 o0
cohere.rerank-v3-5:0 rerank-v4.0-fast	searches=2000
deepseek.r1-v1:0 us.deepseek.r1-v1:0	i1.35 o5.4
deepseek.v3-v1:0	i.58 o1.68
deepseek.v3.2 us.deepseek.v3.2	i.62 o1.85
eu.amazon.nova-lite-v1:0	i.078 o.312 r.0195
eu.amazon.nova-micro-v1:0	i.046 o.184 r.0115
eu.amazon.nova-pro-v1:0	i1.05 o4.2 r.2625
eu.anthropic.claude-fable-5 us.anthropic.claude-fable-5	i11 o55 r1.1 w13.75 h22 web_search=10000
eu.anthropic.claude-sonnet-4-6-v1 eu.anthropic.claude-sonnet-4-6-v1:0 us.anthropic.claude-sonnet-4-6-v1 us.anthropic.claude-sonnet-4-6-v1:0	i3.3 o16.5 r.33 w4.125 h6.6
eu.anthropic.claude-sonnet-5-v1 us.anthropic.claude-sonnet-5-v1	i2.2 o11 r.22 w2.75 h4.4
eu.deepseek.v3.2	i.74 o2.22
eu.meta.llama3-2-1b-instruct-v1:0	i.13 o.13
eu.meta.llama3-2-3b-instruct-v1:0	i.19 o.19
eu.mistral.pixtral-large-2502-v1:0 us.mistral.pixtral-large-2502-v1:0	i2 o6
eu.twelvelabs.marengo-embed-2-7-v1:0 us.twelvelabs.marengo-embed-2-7-v1:0	i70 o0 input_images=100
eu.twelvelabs.pegasus-1-2-v1:0 twelvelabs.pegasus-1-2-v1:0 us.twelvelabs.pegasus-1-2-v1:0	o7.5
global.anthropic.claude-fable-5-1-v1:0	i10 o50 r.25 w12.5 h20
global.anthropic.claude-fable-5-v1:0	i10 o50 r1 w12.5 h20
global.anthropic.claude-opus-5-5	i4 o20 r.2 w5 h8
global.anthropic.claude-sonnet-5-v1:0	i2 o10 r.2 w2.5 h4
global.openai.gpt-5.6-luna	i.2 o1.2 r.02 w.25|>272000 *2/1.5
global.openai.gpt-5.6-sol	@-20260821 i5 o30 r.5 w6.25|@20260821- i4 o20 r.4 w5|>272000 *2/1.5
global.openai.gpt-5.6-terra	i2 o12 r.2 w2.5|>272000 *2/1.5
global.xai.grok-4.6 xai.grok-4.6	i2 o6 r.5
google.gemma-3-12b-it	i.09 o.29
google.gemma-3-27b-it	i.23 o.38
google.gemma-3-4b-it	i.04 o.08
in.openai.gpt-5.6-luna openai.gpt-5.6-luna us.openai.gpt-5.6-luna	@-20260730 i1.1 o6.6 r.11 w1.375|@20260730- i.22 o1.32 r.022 w.275|>272000 *2/1.5
in.openai.gpt-5.6-terra openai.gpt-5.6-terra us.openai.gpt-5.6-terra	@-20260730 i2.75 o16.5 r.275 w3.4375|@20260730- i2.2 o13.2 r.22 w2.75|>272000 *2/1.5
max-x-max/50-steps/stability.stable-diffusion-xl-v0	images=36000
max-x-max/max-steps/stability.stable-diffusion-xl-v0	images=72000
meta.llama2-13b-chat-v1	i.75 o1|=batch *.5
meta.llama2-70b-chat-v1	i1.95 o2.56|=batch *.5
meta.llama3-1-405b-instruct-v1:0	i2.4 o2.4|=batch *.5
meta.llama3-1-70b-instruct-v1:0 meta.llama3-2-90b-instruct-v1:0 meta.llama3-3-70b-instruct-v1:0	i.72 o.72|=batch *.5
meta.llama3-1-8b-instruct-v1:0	i.22 o.22|=batch *.5
meta.llama3-2-11b-instruct-v1:0	i.16 o.16|=batch *.5
meta.llama3-2-1b-instruct-v1:0	i.1 o.1|=batch *.5|&eu-central-1 *1.3|&eu-west-1 *1.1|&eu-west-3 *1.3
meta.llama3-2-3b-instruct-v1:0	i.15 o.15|=batch *.5|&eu-central-1 *1 i.19 o.19|&eu-west-1 *1 i.17 o.17|&eu-west-3 *1 i.2 o.2|=batch &eu-central-1 *1 i.095 o.095|=batch &eu-west-1 *1 i.085 o.085|=batch &eu-west-3 *1 i.1 o.1
meta.llama3-70b-instruct-v1:0	i2.65 o3.5|=batch *.5
meta.llama3-8b-instruct-v1:0	i.3 o.6|=batch *.5
meta.llama4-maverick-17b-instruct-v1:0	i.24 o.97|=batch *.5|=priority *1.75|=flex *.5
meta.llama4-scout-17b-instruct-v1:0	i.17 o.66|=batch *.5|=priority *1.75|=flex *.5
minimax.minimax-m2 minimax.minimax-m2.1 minimax.minimax-m2.5	i.3 o1.2
mistral.devstral-2-123b	i.4 o2|=priority *1.75|=flex *.5|=batch *.5
mistral.magistral-small-2509	i.5 o1.5|=priority *1.75|=flex *.5|=batch *.5|&ap-northeast-1,sa-east-1 *1.22 o1.82|&ap-south-1,eu-south-1,eu-west-1 *1.18 o1.76|&ap-southeast-2 *1.03|&eu-west-2 *1.56 o2.33|=priority &ap-northeast-1,sa-east-1 *2.135 o3.185|=flex &ap-northeast-1,sa-east-1 *.61 o.91|=batch &ap-northeast-1,sa-east-1 *.61 o.91|=priority &ap-south-1,eu-south-1,eu-west-1 *2.065 o3.08|=flex &ap-south-1,eu-south-1,eu-west-1 *.59 o.88|=batch &ap-south-1,eu-south-1,eu-west-1 *.59 o.88|=priority &eu-west-2 *2.73 o4.0775|=flex &eu-west-2 *.78 o1.165|=batch &eu-west-2 *.78 o1.165
mistral.ministral-3-14b-instruct	i.2 o.2|=priority *1.75|=flex *.5|=batch *.5|&ap-northeast-1,ap-south-1,eu-south-1,eu-west-1,sa-east-1 *1.2|&ap-southeast-2 *1.03|&eu-west-2 *1.55
mistral.ministral-3-3b-instruct	i.1 o.1|=priority *1.75|=flex *.5|=batch *.5|&ap-northeast-1,ap-south-1,eu-south-1,eu-west-1,sa-east-1 *1.2|&ap-southeast-2 *1.03|&eu-west-2 *1.6
mistral.ministral-3-8b-instruct	i.15 o.15|=priority *1.75|=flex *.5|=batch *.5|&ap-northeast-1,ap-south-1,eu-south-1,eu-west-1,sa-east-1 *1.2|&ap-southeast-2 *1.03|&eu-west-2 *1 i.23 o.23|=priority &eu-west-2 *1 i.4025 o.4025|=flex &eu-west-2 *1 i.115 o.115|=batch &eu-west-2 *1 i.115 o.115
mistral.mistral-7b-instruct-v0:2	i.15 o.2|=priority *1.75|=flex *.5|=batch *.5|&ap-south-1 *1.2|&ap-southeast-2,eu-west-2,eu-west-3 *1/1.3 i.2|&ca-central-1 *1/1.15 i.17|&eu-west-1 *1/1.1 i.16|&sa-east-1 *1/1.7 i.25|=priority &ap-southeast-2,eu-west-2,eu-west-3 *1/2.275 i.35|=flex &ap-southeast-2,eu-west-2,eu-west-3 *1/.65 i.1|=batch &ap-southeast-2,eu-west-2,eu-west-3 *1/.65 i.1|=priority &ca-central-1 *1/2.0125 i.2975|=flex &ca-central-1 *1/.575 i.085|=batch &ca-central-1 *1/.575 i.085|=priority &eu-west-1 *1/1.925 i.28|=flex &eu-west-1 *1/.55 i.08|=batch &eu-west-1 *1/.55 i.08|=priority &sa-east-1 *1/2.975 i.4375|=flex &sa-east-1 *1/.85 i.125|=batch &sa-east-1 *1/.85 i.125
mistral.mistral-large-2402-v1:0	i4 o12|=priority *1.75|=flex *.5|=batch *.5|&ap-south-1 *1.2|&ap-southeast-2,eu-west-2,eu-west-3 *1.3|&ca-central-1 *1.15|&eu-west-1 *1.075 o13|&sa-east-1 *1.675 o20.2|=priority &eu-west-1 *1.88125 o22.75|=flex &eu-west-1 *.5375 o6.5|=batch &eu-west-1 *.5375 o6.5|=priority &sa-east-1 *2.93125 o35.35|=flex &sa-east-1 *.8375 o10.1|=batch &sa-east-1 *.8375 o10.1
mistral.mistral-large-2407-v1:0	i2 o6|=priority *1.75|=flex *.5|=batch *.75
mistral.mistral-large-3-675b-instruct	i.5 o1.5|=priority *1.75|=flex *.5|=batch *.5|&ap-northeast-1,sa-east-1 *1.22 o1.82|&ap-south-1 *1.18 o1.76|&ap-southeast-2 *1.03|=priority &ap-northeast-1,sa-east-1 *2.135 o3.185|=flex &ap-northeast-1,sa-east-1 *.61 o.91|=batch &ap-northeast-1,sa-east-1 *.61 o.91|=priority &ap-south-1 *2.065 o3.08|=flex &ap-south-1 *.59 o.88|=batch &ap-south-1 *.59 o.88
mistral.mistral-small-2402-v1:0	i1 o3|=priority *1.75|=flex *.5|=batch *.5
mistral.mixtral-8x7b-instruct-v0:1	i.45 o.7|=priority *1.75|=flex *.5|=batch *.5|&ap-south-1 *1.2|&ap-southeast-2,eu-west-2,eu-west-3 *1/1.3 i.59|&ca-central-1 *1 i.52 o.81|&eu-west-1 *1 i.49 o.76|&sa-east-1 *1 i.76 o1.18|=priority &ap-southeast-2,eu-west-2,eu-west-3 *1/2.275 i1.0325|=flex &ap-southeast-2,eu-west-2,eu-west-3 *1/.65 i.295|=batch &ap-southeast-2,eu-west-2,eu-west-3 *1/.65 i.295|=priority &ca-central-1 *1/2.025 i.91|=flex &ca-central-1 *1 i.26 o.405|=batch &ca-central-1 *1 i.26 o.405|=priority &eu-west-1 *1/1.9 i.8575|=flex &eu-west-1 *1 i.245 o.38|=batch &eu-west-1 *1 i.245 o.38|=priority &sa-east-1 *1/2.95 i1.33|=flex &sa-east-1 *1 i.38 o.59|=batch &sa-east-1 *1 i.38 o.59
mistral.pixtral-large-2502-v1:0	i2 o6|=priority *1.75|=flex *.5|=batch *.5
mistral.voxtral-mini-3b-2507	i.04 o.04|=priority *1.75|=flex *.5|=batch *.5|&ap-northeast-1,ap-south-1,eu-south-1,eu-west-1,sa-east-1 *1.25|&ap-southeast-2 *1.03|&eu-west-2 *1.5
mistral.voxtral-small-24b-2507	i.1 o.3|=priority *1.75|=flex *.5|=batch *.5|&ap-northeast-1,sa-east-1 *1.2|&ap-south-1,eu-south-1,eu-west-1 *1.2 o.35|&ap-southeast-2 *1.03|&eu-west-2 *1.6 o.47|=priority &ap-south-1,eu-south-1,eu-west-1 *2.1 o.6125|=flex &ap-south-1,eu-south-1,eu-west-1 *.6 o.175|=batch &ap-south-1,eu-south-1,eu-west-1 *.6 o.175|=priority &eu-west-2 *2.8 o.8225|=flex &eu-west-2 *.8 o.235|=batch &eu-west-2 *.8 o.235
moonshot.kimi-k2-thinking	i.6 o2.5|=priority *1.75|=flex *.5|=batch *.5|&ap-northeast-1,sa-east-1 *1/1.212 i.73|&ap-south-1 *1/1.176 i.71|&ap-southeast-2 *1.03|=priority &ap-northeast-1,sa-east-1 *1/2.121 i1.2775|=flex &ap-northeast-1,sa-east-1 *1/.606 i.365|=batch &ap-northeast-1,sa-east-1 *1/.606 i.365|=priority &ap-south-1 *1/2.058 i1.2425|=flex &ap-south-1 *1/.588 i.355|=batch &ap-south-1 *1/.588 i.355
moonshotai.kimi-k2-thinking	i.73 o3.03
moonshotai.kimi-k2.5	i.6 o3|=priority *1.75|=flex *.5|=batch *.5|&ap-northeast-1,ap-south-1,ap-southeast-3,eu-north-1,sa-east-1 *1.2|&ap-southeast-2 *1.03
nvidia.nemotron-nano-12b-v2	i.2 o.6
nvidia.nemotron-nano-9b-v2 nvidia.nemotron-nano-9b-v2:0	i.06 o.23
nvidia.nemotron-super-3-120b nvidia.nemotron-super-3-120b:0	i.15 o.65
openai.gpt-5.4	i2.75 o16.5 r.275
openai.gpt-5.5	i5.5 o33 r.55
openai.gpt-5.6-sol us.openai.gpt-5.6-sol	@-20260821 i5.5 o33 r.55 w6.875|@20260821- i4.4 o22 r.44 w5.5|>272000 *2/1.5
openai.gpt-oss-120b-1:0	i.15 o.6|=priority *1.75|=flex *.5|=batch *.5|&ap-northeast-1,sa-east-1 *1.2 o.73|&ap-south-1 *1.2 o.71|&ap-southeast-3 *1 i.16 o.62|&eu-central-1,eu-south-1 *1 i.2 o.79|&eu-west-1 *1.2 o.7|&eu-west-2 *1/1.55 i.23|&us-gov-east-1,us-gov-west-1 *1.2|=priority &ap-northeast-1,sa-east-1 *2.1 o1.2775|=flex &ap-northeast-1,sa-east-1 *.6 o.365|=batch &ap-northeast-1,sa-east-1 *.6|=priority &ap-south-1 *2.1 o1.2425|=flex &ap-south-1 *.6 o.355|=batch &ap-south-1 *.6 o.35|=priority &ap-southeast-3 *1 i.28 o1.085|=flex &ap-southeast-3 *1 i.08 o.31|=batch &ap-southeast-3 *1 i.08 o.31|=priority &eu-central-1,eu-south-1 *1 i.35 o1.3825|=flex &eu-central-1,eu-south-1 *1 i.1 o.395|=batch &eu-central-1,eu-south-1 *1 i.1 o.4|=priority &eu-west-1 *2.1 o1.225|=flex &eu-west-1 *.6 o.35|=batch &eu-west-1 *.6 o.35|=priority &eu-west-2 *1/2.7125 i.4025|=flex &eu-west-2 *1/.775 i.115|=batch &eu-west-2 *.8 o.47
openai.gpt-oss-20b-1:0	i.07 o.3|=priority *1.75|=flex *.5|=batch *.5|&ap-northeast-1,sa-east-1 *1/1.2 i.08|&ap-south-1,eu-west-1 *1 i.08 o.35|&ap-southeast-3 *1 o.31|&eu-central-1,eu-south-1 *1 i.09 o.4|&eu-west-2 *1 i.11 o.47|&us-gov-east-1,us-gov-west-1 *1.2|=priority &ap-northeast-1,sa-east-1 *2/2.1|=flex &ap-northeast-1,sa-east-1 *1/.6 i.04|=batch &ap-northeast-1,sa-east-1 *1/.6 i.04|=priority &ap-south-1,eu-west-1 *2 o.6125|=flex &ap-south-1,eu-west-1 *1 i.04 o.175|=batch &ap-south-1,eu-west-1 *1/.6 i.04|=priority &ap-southeast-3 *1.75 o.5425|=flex &ap-southeast-3 *.5 o.155|=batch &ap-southeast-3 *1 i.04 o.16|=priority &eu-central-1,eu-south-1 *2.25 o.7|=flex &eu-central-1,eu-south-1 *1 i.045 o.2|=batch &eu-central-1,eu-south-1 *1 i.05 o.2|=priority &eu-west-2 *2.75 o.8225|=flex &eu-west-2 *1 i.055 o.235|=batch &eu-west-2 *1 i.05 o.23
openai.gpt-oss-safeguard-120b writer.palmyra-vision-7b-v1:0	i.15 o.6
openai.gpt-oss-safeguard-20b	i.07 o.2
qwen.qwen3-235b-a22b-2507-v1:0	i.22 o.88|=priority *1.75|=flex *.5|=batch *.5|&ap-northeast-1 *1 i.27 o1.06|&ap-south-1 *1 i.26 o1.04|&ap-southeast-2 *1.03|&ap-southeast-3 *1 i.23 o.91|&eu-central-1 *1 i.29 o1.16|&eu-south-1 *1 i.29 o1.16|&eu-west-2 *1 i.34 o1.37|=priority &ap-northeast-1 *1 i.4725 o1.855|=flex &ap-northeast-1 *1 i.135 o.53|=batch &ap-northeast-1 *1 i.135 o.53|=priority &ap-south-1 *1 i.455 o1.82|=flex &ap-south-1 *1 i.13 o.52|=batch &ap-south-1 *1 i.13 o.52|=priority &ap-southeast-2 *1/1.8025 i.3966|=priority &ap-southeast-3 *1 i.4025 o1.5925|=flex &ap-southeast-3 *1 i.115 o.455|=batch &ap-southeast-3 *.5 o.46|=priority &eu-central-1 *1 i.5075 o2.03|=flex &eu-central-1 *1 i.145 o.58|=batch &eu-central-1 *1 i.15 o.58|=priority &eu-south-1 *1 i.5075 o2.03|=flex &eu-south-1 *1 i.145 o.58|=batch &eu-south-1 *1 i.145 o.58|=priority &eu-west-2 *1 i.595 o2.3975|=flex &eu-west-2 *1 i.17 o.685|=batch &eu-west-2 *1 i.17 o.685
qwen.qwen3-32b-v1:0 qwen.qwen3-coder-30b-a3b-v1:0	i.15 o.6|=priority *1.75|=flex *.5|=batch *.5|&ap-northeast-1,sa-east-1 *1.2 o.73|&ap-south-1 *1.2 o.71|&ap-southeast-2 *1.03|&ap-southeast-3 *1 i.16 o.62|&eu-central-1 *1 i.2 o.79|&eu-south-1 *1 i.2 o.79|&eu-west-1 *1.2 o.7|&eu-west-2 *1/1.55 i.23|=priority &ap-northeast-1,sa-east-1 *2.1 o1.2775|=flex &ap-northeast-1,sa-east-1 *.6 o.365|=batch &ap-northeast-1,sa-east-1 *.6 o.365|=priority &ap-south-1 *2.1 o1.2425|=flex &ap-south-1 *.6 o.355|=batch &ap-south-1 *.6 o.355|=priority &ap-southeast-2 *1/1.8025 i.2704|=flex &ap-southeast-2 *1/.515 i.0773|=batch &ap-southeast-2 *1/.515 i.0773|=priority &ap-southeast-3 *1 i.28 o1.085|=flex &ap-southeast-3 *1 i.08 o.31|=batch &ap-southeast-3 *1 i.08 o.31|=priority &eu-central-1 *1 i.35 o1.3825|=flex &eu-central-1 *1 i.1 o.395|=batch &eu-central-1 *1 i.1 o.4|=priority &eu-south-1 *1 i.35 o1.3825|=flex &eu-south-1 *1 i.1 o.395|=batch &eu-south-1 *1 i.1 o.395|=priority &eu-west-1 *2.1 o1.225|=flex &eu-west-1 *.6 o.35|=batch &eu-west-1 *.6 o.35|=priority &eu-west-2 *1/2.7125 i.4025|=flex &eu-west-2 *1/.775 i.115|=batch &eu-west-2 *1/.775 i.115
qwen.qwen3-coder-480b-a35b-v1:0	i.45 o1.8|=priority *1.75|=flex *.5|=batch *.5|&ap-northeast-1 *1.2 o2.18|&ap-south-1 *1 i.53 o2.12|&ap-southeast-3 *1 i.47 o1.87|&eu-west-2 *1/1.55 i.7|=priority &ap-northeast-1 *2.1 o3.815|=flex &ap-northeast-1 *.6 o1.09|=batch &ap-northeast-1 *.6 o1.09|=priority &ap-south-1 *1 i.9275 o3.71|=flex &ap-south-1 *1 i.265 o1.06|=batch &ap-south-1 *1 i.265 o1.06|=priority &ap-southeast-3 *1 i.8225 o3.2725|=flex &ap-southeast-3 *1 i.235 o.935|=batch &ap-southeast-3 *1 i.23 o.93|=priority &eu-west-2 *1/2.7125 i1.225|=flex &eu-west-2 *1/.775 i.35|=batch &eu-west-2 *1/.775 i.35
qwen.qwen3-coder-next	i.5 o1.2|=priority *1.75|=flex *.5|=batch *.5|&ap-northeast-1,ap-south-1,ap-southeast-3,eu-central-1,eu-south-1,eu-west-1,sa-east-1 *1.2|&ap-southeast-2 *1.03|&eu-west-2 *1.56/1.55
qwen.qwen3-next-80b-a3b	i.15 o1.2|=priority *1.75|=flex *.5|=batch *.5|&ap-northeast-1,sa-east-1 *1.2 o1.45|&ap-south-1,eu-south-1,eu-west-1 *1.2/1.175|&ap-southeast-2 *1.03|&eu-west-2 *1/1.55 i.23|=priority &ap-northeast-1,sa-east-1 *2.1 o2.5375|=flex &ap-northeast-1,sa-east-1 *.6 o.725|=batch &ap-northeast-1,sa-east-1 *.6 o.725|=priority &eu-west-2 *1/2.7125 i.4025|=flex &eu-west-2 *1/.775 i.115|=batch &eu-west-2 *1/.775 i.115
qwen.qwen3-vl-235b-a22b	i.53 o2.66|=priority *1.75|=flex *.5|=batch *.5|&ap-northeast-1,sa-east-1 *1 i.64 o3.22|&ap-south-1,eu-south-1,eu-west-1 *1 i.62 o3.13|&ap-southeast-2 *1.03|&eu-west-2 *1 i.82 o4.12|=priority &ap-northeast-1,sa-east-1 *1 i1.12 o5.635|=flex &ap-northeast-1,sa-east-1 *1 i.32 o1.61|=batch &ap-northeast-1,sa-east-1 *1 i.32 o1.61|=priority &ap-south-1,eu-south-1,eu-west-1 *1 i1.085 o5.4775|=flex &ap-south-1,eu-south-1,eu-west-1 *1 i.31 o1.565|=batch &ap-south-1,eu-south-1,eu-west-1 *1 i.31 o1.565|=priority &eu-west-2 *1 i1.435 o7.21|=flex &eu-west-2 *1 i.41 o2.06|=batch &eu-west-2 *1 i.41 o2.06
qwen.qwen3-vl-235b-a22b-v1:0	i.53 o2.66
rerank-v4.0-pro	searches=2500
stability.sd3-5-large-v1 stability.sd3-5-large-v1:0 stability.sd3-large-v1:0 stability.stable-diffusion-xl-v0::premium stability.stable-diffusion-xl-v1::premium	images.default.default=80000
stability.stable-conservative-upscale-v1:0	images=400000
stability.stable-creative-upscale-v1:0	images=600000
stability.stable-diffusion-xl-v0 stability.stable-diffusion-xl-v1 stability.stable-image-core-v1 stability.stable-image-core-v1:0 stability.stable-image-core-v1:1	images.default.default=40000
stability.stable-fast-upscale-v1:0	images=30000
stability.stable-image-control-sketch-v1:0 stability.stable-image-control-structure-v1:0 stability.stable-image-erase-object-v1:0 stability.stable-image-inpaint-v1:0 stability.stable-image-remove-background-v1:0 stability.stable-image-search-recolor-v1:0 stability.stable-image-search-replace-v1:0 stability.stable-image-style-guide-v1:0	images=70000
stability.stable-image-ultra-v1 stability.stable-image-ultra-v1:0 stability.stable-image-ultra-v1:1	images.default.default=140000
stability.stable-style-transfer-v1:0	images=80000
twelvelabs.marengo-embed-2-7-v1:0	i70 o0
us-gov.anthropic.claude-opus-4-8	i6 o30 r.6 w7.5 h12
us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0	i3.6 o18 r.36 w4.5 h7.2|>200000 *2/1.5
us-gov.anthropic.claude-sonnet-5	i2.4 o12 r.24 w3 h4.8
us.amazon.nova-lite-v1:0	i.06 o.24 r.015
us.amazon.nova-micro-v1:0	i.035 o.14 r.00875
us.amazon.nova-pro-v1:0	i.8 o3.2 r.2
us.meta.llama3-1-405b-instruct-v1:0	i5.32 o16
us.meta.llama3-1-70b-instruct-v1:0 us.meta.llama3-2-90b-instruct-v1:0 us.meta.llama3-3-70b-instruct-v1:0	i.72 o.72
us.meta.llama3-1-8b-instruct-v1:0	i.22 o.22
us.meta.llama3-2-11b-instruct-v1:0	i.16 o.16
us.meta.llama3-2-1b-instruct-v1:0	i.1 o.1
us.meta.llama3-2-3b-instruct-v1:0	i.15 o.15
us.meta.llama4-maverick-17b-instruct-v1:0	i.24 o.97|=batch *.5
us.meta.llama4-scout-17b-instruct-v1:0	i.17 o.66|=batch *.5
us.writer.palmyra-x4-v1:0 writer.palmyra-x4-v1:0	i2.5 o10
us.writer.palmyra-x5-v1:0 writer.palmyra-x5-v1:0	i.6 o6
us.xai.grok-4.6	i2.2 o6.6 r.55
zai.glm-4.7	i.6 o2.2|=priority *1.75|=flex *.5|=batch *.5|&ap-northeast-1,ap-south-1,ap-southeast-3,eu-north-1,sa-east-1 *1.2|&ap-southeast-2 *1.03
zai.glm-4.7-flash	i.07 o.4|=priority *1.75|=flex *.5|=batch *.5|&ap-northeast-1,ap-south-1,ap-southeast-3,eu-central-1,eu-north-1,eu-south-1,eu-west-1,sa-east-1 *1/1.2 i.08|&ap-southeast-2 *1.03|&eu-west-2 *1/1.55 i.11|=priority &ap-northeast-1,ap-south-1,ap-southeast-3,eu-central-1,eu-north-1,eu-south-1,eu-west-1,sa-east-1 *2/2.1|=flex &ap-northeast-1,ap-south-1,ap-southeast-3,eu-central-1,eu-north-1,eu-south-1,eu-west-1,sa-east-1 *1/.6 i.04|=batch &ap-northeast-1,ap-south-1,ap-southeast-3,eu-central-1,eu-north-1,eu-south-1,eu-west-1,sa-east-1 *1/.6 i.04|=priority &eu-west-2 *2.75/2.7125|=flex &eu-west-2 *1/.775 i.055|=batch &eu-west-2 *1/.775 i.055
zai.glm-5	i1 o3.2|=priority *1.75|=flex *.5|=batch *.5|&ap-northeast-1,ap-south-1,ap-southeast-3,eu-central-1,eu-north-1,sa-east-1 *1.2|&ap-southeast-2 *1.03/1.03125|&eu-west-2 *1.55|=priority &ap-southeast-2 *1.8025 o5.775|=flex &ap-southeast-2 *.515 o1.65|=batch &ap-southeast-2 *.515 o1.65
*	=batch *.5|=flex *.5|=priority *1.75`;
