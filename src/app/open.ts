/** Joins a store, a clock, a source of salts and a pipeline into what the use cases take. */
import { openMemory } from './memory.ts';
import type { App } from './ports.ts';

export function openApp(parts: Omit<App, 'memory'>): App {
  return { ...parts, memory: openMemory(parts.store) };
}
