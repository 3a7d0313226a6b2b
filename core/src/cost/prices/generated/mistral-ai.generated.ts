// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const mistralAi: string = `codestral-2405	i1 o3
codestral-2501 codestral-latest	i.3 o.9
codestral-2508	i.3 o.9 r.03
codestral-embed codestral-embed-2505	i.15 o0
codestral-mamba-latest mistral-7b mistral-tiny open-codestral-mamba open-mistral-7b	i.25 o.25
devstral-2512 mistral-medium mistral-medium-2505 mistral-medium-2508	i.4 o2 r.04
devstral-latest devstral-medium-2507 devstral-medium-latest mistral-medium-3-1-2508 mistral-vibe-cli-latest mistral-vibe-cli-with-tools	i.4 o2
devstral-small devstral-small-2505 devstral-small-2507 devstral-small-latest labs-devstral-small-2512 labs-mistral-small-creative mistral-small-2409 mistral-small-2501 mistral-small-2503 mistral-small-2506 mistral-small-latest	i.1 o.3
magistral-medium magistral-medium-1-2-2509 magistral-medium-2506 magistral-medium-2509 magistral-medium-latest	i2 o5
magistral-small-1-2-2509 magistral-small-2506 magistral-small-2509 magistral-small-latest mistral-large-3	i.5 o1.5
ministral-14b-2512	i.2 o.2 r.02
ministral-14b-latest ministral-3-14b-2512	i.2 o.2
ministral-3-3b-2512 ministral-3b-latest ministral-8b ministral-8b-2410	i.1 o.1
ministral-3-8b-2512 mistral-nemo mistral-tiny-2407 mistral-tiny-latest open-mistral-nemo open-mistral-nemo-2407 pixtral-12b pixtral-12b-2409 pixtral-12b-latest	i.15 o.15
ministral-3b	i.04 o.04
ministral-3b-2512	i.1 o.1 r.01
ministral-8b-2512	i.15 o.15 r.015
ministral-8b-latest	@-20251202 i.1 o.1|@20251202- i.15 o.15 r.015
mistral-embed mistral-embed-2312	i.1 o0
mistral-large mistral-large-2407 mistral-large-2411 mistral-large-pixtral-2411 open-mixtral-8x22b pixtral-large-2411 pixtral-large-latest	i2 o6
mistral-large-2402	i4 o12
mistral-large-2512	i.5 o1.5 r.05
mistral-large-latest	@-20251202 i2 o6|@20251202- i.5 o1.5
mistral-medium-2312	i2.7 o8.1
mistral-medium-2604	i1.5 o7.5
mistral-medium-3 mistral-medium-3-5 mistral-medium-3.5	i1.5 o7.5 r.15
mistral-medium-latest	@-20260616 i.4 o2 r.04|@20260616- i1.5 o7.5 r.15
mistral-ocr-2503 mistral-ocr-2503-completion	pages=1000
mistral-ocr-2505 mistral-ocr-2505-completion	pages=1000 annotation_pages=3000
mistral-ocr-2512 mistral-ocr-2512-completion	pages=2000 annotation_pages=3000
mistral-ocr-4 mistral-ocr-4-0 mistral-ocr-4-0-completion mistral-ocr-4-1 mistral-ocr-4-1-completion mistral-ocr-4-completion	pages=4000 annotation_pages=5000
mistral-ocr-latest mistral-ocr-latest-completion	@20250522-20251218 pages=1000 annotation_pages=3000|@20251218-20260623 pages=2000 annotation_pages=3000|@20260623- pages=4000 annotation_pages=5000
mistral-saba mistral-saba-latest	i.2 o.6
mistral-small mixtral-8x7b open-mixtral-8x7b	i.7 o.7
mistral-small-24b-instruct-2501	i.05 o.08
mistral-small-2603	i.15 o.6 r.015
mistral-small-3-2-2506	i.06 o.18
mistral-small-3.1-24b-instruct	i.351 o.555
mistral-small-3.2-24b-instruct	i.075 o.2
mixtral-8x22b-instruct	i.9 o.9
voxtral-mini-2602 voxtral-mini-latest	audio_seconds=.18
voxtral-small-24b-2507 voxtral-small-2507 voxtral-small-latest	@-20260811 i.1 o.3 r.01|@20260811- i.1 o.4 r.01
*	=batch *.5`;
