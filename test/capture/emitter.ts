/** A library whose spans are captured, as data. */
interface EmitterOfAnyLanguage {
  /** Folder of the fixtures. */
  readonly name: string;
  /** The script, in the folder of its language, that sets the library up and runs one case. */
  readonly script: string;
  /** Packages whose versions, as they were really found, are named in the truth. */
  readonly named: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cases: readonly string[];
  /** It traces its whole program: only what belongs to model calls is kept. */
  readonly modelCallsOnly?: boolean;
}

export interface PythonEmitter extends EmitterOfAnyLanguage {
  /** What pip installs. */
  readonly requirements: readonly string[];
}

export interface NodeEmitter extends EmitterOfAnyLanguage {
  /** What npm installs, with exact versions; emitters with the same list share it. */
  readonly dependencies: Readonly<Record<string, string>>;
}

export interface JavaEmitter extends EmitterOfAnyLanguage {
  /** `group:artifact:version`, resolved by Maven; `script` is a single-file program. */
  readonly artifacts: readonly string[];
}

export type Emitter = PythonEmitter | NodeEmitter | JavaEmitter;
