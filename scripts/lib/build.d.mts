export function ensureBuilt(): Promise<void>;
export function build(args?: string[]): Promise<void>;
