export const developmentBase: string;
export function baseUrl(given?: string): string;
export function rebase(text: string, base: string): string;
