/**
 * The names under which a model may stand in a price table, for a name as an emitter wrote it. Each rule says one thing that a
 * provider documents about its names; nothing is ever matched by its beginning alone, so `gpt-4o-super-ultra` stays unknown.
 */

/** How a name led to a card. `date_stripped` and `latest_stripped` are guesses: a newer snapshot may cost something else. */
export type NameMatch = 'exact' | 'alias' | 'date_stripped' | 'latest_stripped';

export interface NameCandidate {
  readonly name: string;
  readonly match: NameMatch;
  /** Region or geography that the name states. */
  readonly region?: string | undefined;
  /** The variant is free of charge by its name. */
  readonly free?: true | undefined;
  /** Multiplier that the name's geography asks for. */
  readonly premium?: number | undefined;
}

const DATE = /[-@](?:20\d{2}-\d{2}-\d{2}|20\d{6}|\d{2}-20\d{2})$/;
const RESOURCE_PATH = /^(?:projects\/[^/]+\/)?(?:locations\/[^/]+\/)?(?:publishers\/[^/]+\/)?models\//;
const REGION_IN_PATH = /locations\/([^/]+)\//;
const BEDROCK_ARN = /^arn:aws[\w-]*:bedrock:([\w-]*):\d*:(foundation-model|inference-profile)\/(.+)$/;
const BEDROCK_GEOGRAPHY = /^(us|eu|apac|jp|au|ca|sa|in|us-gov|global)\.(.+\..+)$/;
/** From Claude 4.5 on, AWS and Google charge a tenth more for a stated geography than for the global endpoint. */
const GEOGRAPHY_PREMIUM = 1.1;
export const PREMIUM_MODEL = /claude-(?:(?:opus|sonnet|haiku)-(?:4-[5-9]|[5-9])|fable|mythos)/;

type Rule = (name: string) => readonly NameCandidate[];

function alias(name: string): NameCandidate {
  return { name, match: 'alias' };
}

/** `models/gemini-2.5-pro`, `publishers/google/models/…`, `projects/p/locations/us-east5/publishers/anthropic/models/…`. */
const resourcePath: Rule = (name) => {
  const rest = name.replace(RESOURCE_PATH, '');
  return rest === name ? [] : [{ ...alias(rest), region: REGION_IN_PATH.exec(name)?.[1] }];
};

/** `claude-sonnet-4-5@20250929` is also written with a dash, `@default` and `@latest` add nothing. */
const vertexVersion: Rule = (name) => {
  const at = name.lastIndexOf('@');
  if (at <= 0) return [];
  const version = name.slice(at + 1);
  const base = name.slice(0, at);
  if (version === 'default' || version === 'latest') return [alias(base)];
  return /^\d{8}$/.test(version) ? [alias(`${base}-${version}`)] : [];
};

/** `claude-sonnet-4-5-20250929` on Vertex is `claude-sonnet-4-5@20250929` in its own words. */
const vertexDash: Rule = (name) => {
  const match = /^(claude-.+)-(20\d{6})$/.exec(name);
  return match ? [alias(`${match[1]}@${match[2]}`)] : [];
};

/** `meta/llama-3.3-70b-instruct-maas`: the publisher in front, as Vertex AI's OpenAI endpoint wants it. */
const vertexPublisher: Rule = (name) => {
  const slash = name.lastIndexOf('/');
  return slash > 0 && !name.includes('/endpoints/') ? [alias(name.slice(slash + 1))] : [];
};

const anthropicPrefix: Rule = (name) => (name.startsWith('anthropic.') ? [alias(name.slice(10))] : []);

const bedrock: Rule = (name) => {
  const arn = BEDROCK_ARN.exec(name);
  if (arn?.[3] !== undefined) {
    // The region of an inference profile is where it was called, its price is that of the profile's geography.
    return [{ ...alias(arn[3]), region: arn[2] === 'foundation-model' ? arn[1] || undefined : undefined }];
  }
  const candidates: NameCandidate[] = [];
  const geography = BEDROCK_GEOGRAPHY.exec(name);
  const bare = geography?.[2] ?? name;
  const region = geography?.[1] === 'global' ? undefined : geography?.[1];
  const premium = region !== undefined && PREMIUM_MODEL.test(bare) ? GEOGRAPHY_PREMIUM : undefined;
  for (const form of versionForms(bare)) {
    if (geography) candidates.push(alias(`${geography[1]}.${form}`));
  }
  for (const form of versionForms(bare)) candidates.push({ ...alias(form), region, premium });
  return candidates;
};

/** `x-v1:0`, `x-v1`, `x:0` and `x` are one model; `:48k` and the like say how much context is bought. */
function versionForms(name: string): string[] {
  const forms = [name];
  const plain = name.replace(/:\d+k?(?::\d+k)?$/, '').replace(/:\d+$/, '');
  const bare = plain.replace(/-v\d+$/, '');
  for (const form of [`${plain}:0`, plain, bare, `${bare}-v1:0`, `${bare}-v1`]) {
    if (!forms.includes(form)) forms.push(form);
  }
  return forms;
}

/** `ft:gpt-4o-mini-2024-07-18:acme::abc123` → the card of the fine-tuned base, never of the base itself. */
const fineTuned: Rule = (name) => {
  if (!name.startsWith('ft:')) return [];
  const base = name.slice(3).split(':')[0] ?? '';
  return base === '' ? [] : [alias(`ft:${base}`), { name: `ft:${base.replace(DATE, '')}`, match: 'date_stripped' }];
};

/** Azure names the 3.5 models `gpt-35-…` and its fine-tuned deployments `<model>.ft-<id>`. */
const azure: Rule = (name) => {
  const candidates: NameCandidate[] = [];
  const tuned = /^(.+?)\.ft(?:-.*)?$/.exec(name);
  if (tuned?.[1] !== undefined) return [alias(`${tuned[1]}.ft`)];
  if (name.includes('gpt-35-')) candidates.push(alias(name.replace('gpt-35-', 'gpt-3.5-')));
  if (name.includes('gpt-3.5-')) candidates.push(alias(name.replace('gpt-3.5-', 'gpt-35-')));
  return candidates;
};

/** Only Fireworks' own account holds its public models; anything else in `accounts/` is a deployment of a customer's. */
const fireworks: Rule = (name) => {
  const path = 'accounts/fireworks/models/';
  return name.startsWith(path) ? [alias(name.slice(path.length))] : name.includes('/') ? [] : [alias(path + name)];
};

/** Variants that route otherwise at the same price; `:free` is free, any other variant has a price of its own or none. */
const openRouter: Rule = (name) => {
  const colon = name.lastIndexOf(':');
  if (colon <= 0) return [];
  const variant = name.slice(colon + 1);
  if (variant === 'free') return [{ ...alias(name), free: true }];
  return /^(nitro|floor|beta|online|exacto|thinking)$/.test(variant) ? [alias(name.slice(0, colon))] : [];
};

const RULES: { readonly [provider: string]: readonly Rule[] } = {
  bedrock: [bedrock],
  'bedrock-mantle': [bedrock],
  'vertex-ai': [resourcePath, vertexVersion, vertexDash, vertexPublisher, anthropicPrefix],
  google: [resourcePath],
  anthropic: [anthropicPrefix, vertexVersion],
  openai: [fineTuned],
  'azure-openai': [azure, fineTuned],
  'azure-ai': [azure],
  'fireworks-ai': [fireworks],
  openrouter: [openRouter],
};

/** A name's own provider in front of it: `openai/gpt-4o` at OpenAI, `xai/grok-4` at xAI. */
function withoutOwnPrefix(name: string, isOwn: (prefix: string) => boolean): string | undefined {
  const slash = name.indexOf('/');
  return slash > 0 && slash < name.length - 1 && isOwn(name.slice(0, slash)) ? name.slice(slash + 1) : undefined;
}

const MAX_CANDIDATES = 40;

/**
 * Candidates after the exact name itself, the surest first.
 *
 * @param name lower case
 * @param provider Portkey's provider id
 * @param isOwn whether a prefix names this same provider
 */
export function nameCandidates(name: string, provider: string, isOwn: (prefix: string) => boolean): NameCandidate[] {
  const found: NameCandidate[] = [{ name, match: 'exact' }];
  const rules = RULES[provider] ?? NO_RULES;
  for (let i = 0; i < found.length && i < MAX_CANDIDATES; i++) {
    const current = found[i]!;
    for (const rule of rules) for (const candidate of rule(current.name)) add(found, candidate, current);
    if (current.name.charCodeAt(0) === 64 /* @ */) {
      const slash = current.name.indexOf('/');
      if (slash > 0) add(found, alias(current.name.slice(slash + 1)), current);
    }
    const bare = withoutOwnPrefix(current.name, isOwn);
    if (bare !== undefined) add(found, alias(bare), current);
  }
  // Guesses come last, each from every form of the name.
  for (let i = 0, forms = found.length; i < forms; i++) {
    const current = found[i]!;
    // A fine-tuned name has said already how much of it may be left out.
    if (current.name.startsWith('ft:')) continue;
    const stripped = withoutDate(current.name);
    if (stripped !== undefined) add(found, { name: stripped, match: 'date_stripped' }, current);
    if (current.name.endsWith('-latest')) {
      add(found, { name: current.name.slice(0, -7), match: 'latest_stripped' }, current);
    }
  }
  found.shift();
  return found;
}

const NO_RULES: readonly Rule[] = [];

/** Adds a form that is not there yet, with what the form it comes from has said of region and premium. */
function add(found: NameCandidate[], candidate: NameCandidate, from: NameCandidate): void {
  const { name, free } = candidate;
  if (found.some((each) => each.name === name && each.free === free)) return;
  const region = candidate.region ?? from.region;
  const premium = candidate.premium ?? from.premium;
  found.push(region === undefined && premium === undefined ? candidate : { ...candidate, region, premium });
}

/** A date at the end, or before Bedrock's version at the end. */
function withoutDate(name: string): string | undefined {
  // Every date has a 20 in it: most names need no pattern.
  if (!name.includes('20')) return undefined;
  const stripped = name.replace(DATE, '');
  if (stripped !== name) return stripped;
  const middle = name.replace(/-20\d{6}(-v\d+(?::\d+)?)$/, '$1');
  return middle === name ? undefined : middle;
}
