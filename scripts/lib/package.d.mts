export function writeKit(options: { base: string; file: string }): Promise<void>;
