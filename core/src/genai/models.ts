import { resolveProvider } from './providers.ts';

/** The end of a model's dated name, as responses give it. */
export const SNAPSHOT = /-(\d{4}-\d{2}-\d{2}|\d{8})$/;

/** A model as a request names it, taken apart. */
export interface ModelReference {
  /** The vendor's exact name. */
  readonly model: string;
  /** Semconv id of the provider that the reference names, where it names one. */
  readonly provider?: string | undefined;
  readonly region?: string | undefined;
}

const ARN = /^arn:aws[\w-]*:(bedrock|sagemaker)[\w-]*:([\w-]*):\d*:([\w-]+)\/(.+)$/;

/**
 * Takes apart the gateway's `@provider/model` slug and Bedrock's ARNs. Any other name is the vendor's and stays as it is, also
 * with a slash in it (OpenRouter, Together, Hugging Face).
 */
export function parseModelReference(reference: string): ModelReference {
  if (reference.startsWith('@')) {
    const slash = reference.indexOf('/');
    if (slash > 1 && slash < reference.length - 1) {
      return { model: reference.slice(slash + 1), provider: resolveProvider(reference.slice(1, slash))?.id };
    }
  } else if (reference.startsWith('arn:aws')) {
    const [, service, region, kind, resource] = ARN.exec(reference) ?? [];
    if (resource !== undefined) {
      return {
        // An application inference profile is an opaque id: only its owner knows the model.
        model: kind === 'application-inference-profile' ? reference : resource.slice(resource.lastIndexOf('/') + 1),
        provider: service === 'bedrock' ? 'aws.bedrock' : 'sagemaker',
        region: region === '' ? undefined : region,
      };
    }
  }
  return { model: reference };
}
