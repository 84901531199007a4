export const everywhere: Record<string, string>;
export function serverConfigurations(folder: string): Record<string, string>;
