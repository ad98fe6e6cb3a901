/** Node's own `import()`: what a module of the user exports. */
export function nativeImport(url: string): Promise<unknown> {
  return import(url);
}
