export const contentSecurityPolicy: string;
export function withPolicy(html: string): string;
