// @vitest-environment node
import { expect, test } from 'vitest';

const SOURCES = import.meta.glob<string>('../src/**/*.ts', { query: '?raw', import: 'default', eager: true });

/** What the desk's Content-Security-Policy refuses, or would let foreign text become markup. */
const FORBIDDEN = [
    /\binnerHTML\b/, /\bouterHTML\b/, /\binsertAdjacentHTML\b/, /\bdocument\.write\b/, /\beval\(/, /\bnew Function\b/,
    /setAttribute\(\s*'style'/, /\.attr\(\s*'style'/, /['"`]https?:\/\/(?!www\.w3\.org\/2000\/svg)/,
];

test('no source does what the policy refuses, and none names another host', () => {
    expect(Object.keys(SOURCES).length).toBeGreaterThan(15);
    for (const [file, text] of Object.entries(SOURCES)) {
        for (const pattern of FORBIDDEN) {
            expect(pattern.test(text), `${file}: ${pattern}`).toBe(false);
        }
    }
});

test('no source is longer than 400 lines', () => {
    for (const [file, text] of Object.entries(SOURCES)) {
        expect(text.split('\n').length, file).toBeLessThanOrEqual(400);
    }
});
