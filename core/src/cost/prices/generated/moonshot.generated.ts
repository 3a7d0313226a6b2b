// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const moonshot: string = `kimi-k2	i.57 o2.3
kimi-k2-0711-preview kimi-k2-0905-preview kimi-k2-thinking kimi-thinking-preview	i.6 o2.5 r.15
kimi-k2-thinking-turbo kimi-k2-turbo-preview	i1.15 o8 r.15
kimi-k2.5	i.6 o3 r.1
kimi-k2.6	i.95 o4 r.16
kimi-k2.7-code	i.95 o4 r.19
kimi-k2.7-code-highspeed	i1.9 o8 r.38
kimi-k3	i3 o15 r.3
kimi-latest kimi-latest-128k	i2 o5 r.15
kimi-latest-32k	i1 o3 r.15
kimi-latest-8k	i.2 o2 r.15
moonshot-v1-128k moonshot-v1-128k-0430 moonshot-v1-128k-vision-preview moonshot-v1-auto	i2 o5
moonshot-v1-32k moonshot-v1-32k-0430 moonshot-v1-32k-vision-preview	i1 o3
moonshot-v1-8k moonshot-v1-8k-0430 moonshot-v1-8k-vision-preview	i.2 o2`;
