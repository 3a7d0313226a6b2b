// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const stabilityAi: string = `conservative	images=40000
core	images.default.default=30000
creative	images=60000
erase inpaint remove-background search-and-recolor search-and-replace sketch structure style	images=5000
fast	images=2000
outpaint	images=4000
replace-background-and-relight style-transfer	images=8000
sd3	images=65000
sd3-large sd3.5-large	images.default.default=65000
sd3-large-turbo sd3.5-large-turbo stable-diffusion-v1-6 stable-diffusion-xl-1024-v1-0 stable-diffusion-xl-beta-v2-2-2	images.default.default=40000
sd3-medium sd3.5-medium	images.default.default=35000
stable-image-core	images=30000
stable-image-ultra	images=80000
ultra	images.default.default=80000`;
