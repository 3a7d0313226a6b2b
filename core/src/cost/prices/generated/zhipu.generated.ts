// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const zhipu: string = `glm-4-32b-0414-128k	i.1 o.1
glm-4-air	i.069 o.069 r.034
glm-4-airx	i1.379 o1.379
glm-4-assistant	i.69 o.69
glm-4-flashx-250414	i.014 o.014 r.007
glm-4-long	i.138 o.138 r.069
glm-4-plus	i.69 o.69 r.345
glm-4.5 glm-4.6 glm-4.7	i.6 o2.2 r.11
glm-4.5-air	i.2 o1.1 r.03
glm-4.5-airx	i1.1 o4.5 r.22
glm-4.5-x	i2.2 o8.9 r.45
glm-4.5v	i.6 o1.8 r.11
glm-4.7-flashx	i.07 o.4 r.01
glm-5	i1 o3.2 r.2
glm-5-code	i1.2 o5 r.3
glm-5-turbo	i1.2 o4 r.24
glm-5.1 glm-5.2	i1.4 o4.4 r.26
glm-5.1-20260406	i.828 o3.31 r.179
glm-5.3	i1.103 o3.862 r.276
glm-5.3-flash	i.055 o.193 r.016`;
