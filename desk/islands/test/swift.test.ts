import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listen } from '../src/swift';
import { htmlPage, journeys, one, page, serve, settle } from './page';

const form = (row: string) => `
    <form method="post" action="/claims/${row}/decide" data-swift data-swap="#ledger" data-said="Accepted">
        <input type="hidden" name="why" value="seen"><button name="what" value="accept">accept</button>
    </form>`;
const ledger = (rows: string[]) => `<div id="ledger">${rows.map(row => `<div data-row id="${row}">${row} ${form(row)}</div>`).join('')}</div>`;

let plainly: string[] = [];

listen();
// What the island leaves to the browser arrives here; the browser of the tests shall not go anywhere.
document.addEventListener('submit', event => {
    if (!event.defaultPrevented) {
        plainly.push((event.target as HTMLFormElement).getAttribute('action') ?? '');
        event.preventDefault();
    }
});

const accept = (row: string) => one(`#${row} button`).click();

beforeEach(() => {
    plainly = [];
    page(ledger(['a', 'b', 'c']));
});

afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
});

describe('a swift form', () => {
    test('is sent with the button that was pressed, and the answer takes its place', async () => {
        const asked = serve(() => htmlPage(ledger(['b', 'c'])));
        accept('a');
        await settle();
        expect(asked).toHaveLength(1);
        expect(asked[0]?.url).toContain('/claims/a/decide');
        expect(asked[0]?.options.method).toBe('POST');
        expect(asked[0]?.options.headers).toEqual({ Accept: 'text/html' });
        expect(String(asked[0]?.options.body)).toBe('why=seen&what=accept');
        expect(document.querySelector('#a')).toBeNull();
        expect(plainly).toEqual([]);
        expect(one('#bi-announcer').textContent).toContain('Accepted');
    });

    test('gives the focus to the row behind, whether its own has gone or stays', async () => {
        serve(() => htmlPage(ledger(['a', 'c'])));
        accept('b');
        await settle();
        expect(document.activeElement?.id).toBe('c');
        serve(() => htmlPage(ledger(['a', 'c'])));
        accept('a');
        await settle();
        expect(document.activeElement?.id).toBe('c');
    });

    test('gives it to the last row at the end', async () => {
        serve(() => htmlPage(ledger(['a', 'b'])));
        accept('c');
        await settle();
        expect(document.activeElement?.id).toBe('b');
    });

    test('gives it to the claim that comes instead where there are no rows', async () => {
        page(`<div id="ledger">one ${form('q')}</div>`);
        serve(() => htmlPage('<div id="ledger">two</div>'));
        one('#ledger button').click();
        await settle();
        expect(document.activeElement?.textContent).toBe('two');
    });

    test('is not sent twice while the answer is on its way', async () => {
        let answer: (response: Response) => void = () => undefined;
        const asked = serve(() => new Promise(resolve => (answer = resolve)));
        accept('a');
        accept('a');
        await settle();
        expect(asked).toHaveLength(1);
        answer(htmlPage(ledger(['b', 'c'])));
        await settle();
        expect(plainly).toEqual([]);
    });
});

describe('when it fails', () => {
    test('the form is sent in the plain way, once', async () => {
        for (const failure of [() => htmlPage('broken', 500), () => Promise.reject(new TypeError('no network'))]) {
            page(ledger(['a', 'b']));
            plainly = [];
            const asked = serve(failure);
            accept('a');
            await settle();
            expect(asked).toHaveLength(1);
            expect(plainly).toEqual(['/claims/a/decide']);
            expect(one('#a').isConnected).toBe(true);
        }
    });

    test('what was taken is not sent again where the answer lacks the part', async () => {
        const gone = journeys();
        serve(() => htmlPage('another page'));
        accept('a');
        await settle();
        expect(plainly).toEqual([]);
        expect(gone).toHaveLength(1);
    });
});

test('a form without the mark is left to the browser', () => {
    page('<form action="/plain" method="post"><button>send</button></form>');
    const asked = serve(() => htmlPage(''));
    one('button').click();
    expect(asked).toEqual([]);
    expect(plainly).toEqual(['/plain']);
});
