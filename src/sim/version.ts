/** Version of the engine: the same number gives the same bits. A test holds it to package.json. */
export const ENGINE_VERSION = '0.1.0';
