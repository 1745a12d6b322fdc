/** A language model that the person connected. Fails with `no-adviser`, `adviser-unreachable` or `adviser-odd`. */
export interface Adviser {
  /** What would leave this machine: where it goes, and every word of it but the key. */
  show(letter: string): { address: string; body: string };
  /** Sends exactly that, and gives the model's answer as text. */
  ask(letter: string): Promise<string>;
}

/** How the model is reached. An address that ends in `/v1` speaks OpenAI's way, any other Ollama's. */
export interface AdviserSettings {
  address: string;
  model: string;
  key?: string;
}
