import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../src/marks';
import { begin } from '../src/upload';
import { journeys, one, page, serve, settle } from './page';

afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
});

describe('the words of a report and the cards of its claims', () => {
    const shown = () => [...document.querySelectorAll('.bi-shown')].map(card => card.id);

    beforeEach(() => page(`<bestand-marks>
        <p><mark id="outer" data-claim="1 2">seven soldiers <mark id="inner" data-claim="3">fell</mark></mark>, <mark id="last" data-claim="4">they say</mark>
        <button data-key="n">next</button></p>
        ${[1, 2, 3, 4].map(id => `<div id="claim-${id}"><a class="quote" href="#q${id}">words</a><a class="away" href="/claims/${id}">open</a></div>`).join('')}
    </bestand-marks>`));

    test('a click on words shows the cards of their claims, and no other', () => {
        one('#outer').click();
        expect(shown()).toEqual(['claim-1', 'claim-2']);
        expect(document.activeElement?.id).toBe('claim-1');
        one('#inner').click();
        expect(shown()).toEqual(['claim-3']);
    });

    test('a click on a quote flashes its words alone', () => {
        one('#claim-4 .quote').click();
        expect(one('#last').classList.contains('bi-flash')).toBe(true);
        expect(one('#outer').classList.contains('bi-flash')).toBe(false);
        expect(document.activeElement?.id).toBe('last');
    });

    test('a link that leads elsewhere does so', () => {
        const click = new MouseEvent('click', { bubbles: true, cancelable: true });
        one('#claim-4 .away').dispatchEvent(click);
        expect(click.defaultPrevented).toBe(false);
    });

    test('next goes through all words and begins again', () => {
        const seen = [1, 2, 3, 4].map(() => {
            one('[data-key=n]').click();
            return shown().join();
        });
        expect(seen).toEqual(['claim-1,claim-2', 'claim-3', 'claim-4', 'claim-1,claim-2']);
    });

    test('words within words are no button in a button', () => {
        expect([one('#outer').getAttribute('role'), one('#inner').getAttribute('role')]).toEqual(['button', null]);
    });
});

describe('the progress of reading', () => {
    const follow = async (answers: object[]) => {
        vi.useFakeTimers();
        const gone = journeys();
        let next = 0;
        const asked = serve(() => Response.json(answers[Math.min(next++, answers.length - 1)]));
        page('<div data-progress="/uploads/7/progress"></div>');
        begin();
        await vi.advanceTimersByTimeAsync(20_000);
        return { gone, asked };
    };

    test('is asked for until all is read, then the page goes to what came of it', async () => {
        const { gone, asked } = await follow([
            { done: 3, total: 10, state: 'reading' },
            { done: 10, total: 10, state: 'done', href: '/uploads/7' },
        ]);
        expect(gone).toEqual(['/uploads/7']);
        expect(asked).toHaveLength(2);
        expect(one<HTMLProgressElement>('progress').max).toBe(10);
    });

    test('a failure is told, and nothing is asked further', async () => {
        const { gone, asked } = await follow([{ done: 1, total: 10, state: 'failed' }]);
        expect(gone).toEqual([]);
        expect(asked).toHaveLength(1);
        expect(document.body.textContent).toContain('Reading failed.');
    });

    test('never leads to another host', async () => {
        const { gone } = await follow([{ done: 1, total: 1, state: 'done', href: 'https://example.org/' }]);
        expect(gone).toEqual(['#']);
    });
});

test('files have a place to be dropped on, once', async () => {
    page('<form data-upload><input type="file" name="reports" multiple><button>Send</button></form>');
    begin();
    begin();
    await settle();
    expect(document.querySelectorAll('.bi-drop')).toHaveLength(1);
    expect(one('.bi-drop').contains(one('input[type=file]'))).toBe(true);
});
