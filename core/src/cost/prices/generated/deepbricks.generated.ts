// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const deepbricks: string = `claude-3-5-sonnet-20240620 claude-sonnet-4.5	i1.5 o7.5
claude-3.5-sonnet	i2 o8
claude-haiku-4.5	i.5 o2.5
dall-e-3	i0 o0 images.default.1024x1024=15000 images.default.1024x1792=20000 images.default.1792x1024=20000 images.default.default=15000 images.hd.1024x1024=30000 images.hd.1024x1792=40000 images.hd.1792x1024=40000 images.hd.default=30000 images.standard.1024x1024=15000 images.standard.1024x1792=20000 images.standard.1792x1024=20000 images.standard.default=15000
gemini-2.5-flash	i.1 o1
gemini-2.5-pro	i.5 o4
gpt-3.5-turbo	i.2 o.6
gpt-3.5-turbo-0125 gpt-3.5-turbo-1106	i.2 o.6|=batch *.5
gpt-3.5-turbo-instruct	i.6 o.8
gpt-4-turbo	i4 o10
gpt-4-turbo-0125-preview gpt-4-turbo-1106-preview gpt-4-turbo-preview	i4 o10|=batch *.5
gpt-4.1	i1 o4
gpt-4.1-mini	i.4 o1.6
gpt-4o gpt-4o-2024-08-06	i1.5 o4
gpt-4o-mini	i.1 o.4
gpt-5-chat gpt-5.1	i.65 o50
llama-3-70b llama-3.1-70b	i.4 o.6
llama-3.1-405b	i1.5 o3
o1	i7.5 o30
o1-mini o3-mini o4-mini	i.55 o2.2`;
