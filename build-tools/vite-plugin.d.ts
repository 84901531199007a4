import type { Plugin } from 'vitest/config';

export function addInModules(): Plugin;
