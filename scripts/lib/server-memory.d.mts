export const serverMemory: Readonly<Record<string, string>>;
export const serverOptions: readonly string[];
