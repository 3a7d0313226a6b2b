// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const perplexityAi: string = `codellama-34b-instruct	i.8 o.8
codellama-70b-instruct llama-2-70b-chat llama-3-70b-instruct llama-3-sonar-large-32k-chat llama-3.1-sonar-large-128k-chat pplx-70b-chat	i1 o1
llama-3-8b-instruct llama-3-sonar-small-32k-chat llama-3.1-sonar-small-128k-chat mistral-7b-instruct pplx-7b-chat	i.2 o.2
llama-3-sonar-large-32k-online llama-3.1-sonar-large-128k-online	i1 o1 requests=5000
llama-3-sonar-small-32k-online llama-3.1-sonar-small-128k-online	i.2 o.2 requests=5000
llama-3.1-70b-instruct llama-3.1-8b-instruct	i.2 o1
llama-3.1-sonar-huge-128k-online	i5 o5 requests=5000
mixtral-8x7b-instruct	i.6 o.6
pplx-70b-online	i0 o2.8 requests=5000
pplx-7b-online sonar-small-online	i0 o.28 requests=5000
pplx-embed-v1-0.6b	i.004 o0
pplx-embed-v1-4b	i.03 o0
r1-1776	i2 o8
search	searches=5000
sonar	i1 o1 requests.high=12000 requests.low=5000 requests.medium=8000
sonar-deep-research	i2 o8 t3 citation_tokens=2 web_search=5000
sonar-medium-chat	i.6 o1.8
sonar-medium-online	i0 o1.8 requests=5000
sonar-pro	i3 o15 requests.high=14000 requests.low=6000 requests.medium=10000
sonar-pro-search	i3 o15
sonar-reasoning	i1 o5 requests.high=12000 requests.low=5000 requests.medium=8000
sonar-reasoning-pro	i2 o8 requests.high=14000 requests.low=6000 requests.medium=10000
sonar-small-chat	i.07 o.28`;
