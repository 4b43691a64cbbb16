import { defineConfig } from 'vitest/config';

// The server serves the folder as /assets/islands and finds the entry and its stylesheet in manifest.json.
export default defineConfig({
    base: '/assets/islands/',
    publicDir: false,
    build: {
        manifest: 'manifest.json',
        // The licences of what is bundled go along with it.
        license: { fileName: 'licences.md' },
        modulePreload: { polyfill: false },
        // Nothing becomes a data: URL, which the desk's Content-Security-Policy would refuse.
        assetsInlineLimit: 0,
        target: 'es2022',
        reportCompressedSize: false,
        rolldownOptions: {
            input: { desk: 'src/desk.ts' },
            output: {
                entryFileNames: '[name]-[hash].js',
                chunkFileNames: '[name]-[hash].js',
                assetFileNames: '[name]-[hash][extname]',
            },
        },
    },
    test: {
        environment: 'happy-dom',
        pool: 'threads',
        include: ['test/**/*.test.ts'],
    },
});
