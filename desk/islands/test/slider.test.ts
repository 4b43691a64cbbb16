import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../src/slider';
import { htmlPage, journeys, one, page, serve, settle } from './page';

const PAGE = `
    <bestand-slider><form method="get" action="/incidents/i1">
        <input type="hidden" name="lang" value="en">
        <label for="day">As known on</label>
        <select id="day" name="as-of">
            <option value="2022-09-13">13 September 2022</option>
            <option value="2022-09-14" selected>14 September 2022</option>
            <option value="2022-09-20">20 September 2022</option>
        </select><button>Show</button>
    </form></bestand-slider>
    <div id="as-of-content">as of the 14th</div>`;

const range = () => one<HTMLInputElement>('input[type=range]');
const slide = (to: number) => {
    range().value = String(to);
    range().dispatchEvent(new Event('input', { bubbles: true }));
};
const later = async () => {
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    await settle();
};

beforeEach(() => {
    vi.useFakeTimers();
    window.history.replaceState(null, '', '/incidents/i1');
    page(PAGE);
});

afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
});

describe('the slider', () => {
    test('has the days of the select, and writes out the one chosen', () => {
        expect([range().min, range().max, range().value]).toEqual(['0', '2', '1']);
        expect(range().getAttribute('aria-valuetext')).toBe('14 September 2022');
        expect(one<HTMLLabelElement>('label').htmlFor).toBe(range().id);
        expect(one<HTMLSelectElement>('select').hidden).toBe(true);
    });

    test('fetches the page of the day and swaps its content, while the focus stays', async () => {
        const asked = serve(() => htmlPage('<div id="as-of-content">as of the 20th</div>'));
        range().focus();
        slide(2);
        await later();
        expect(asked.map(({ url }) => url)).toEqual(['/incidents/i1?lang=en&as-of=2022-09-20']);
        expect(asked[0]?.options.headers).toEqual({ Accept: 'text/html' });
        expect(one('#as-of-content').textContent).toBe('as of the 20th');
        expect(document.activeElement).toBe(range());
        expect(one('#bi-announcer').textContent).toContain('20 September 2022');
        expect(location.search).toBe('?lang=en&as-of=2022-09-20');
    });

    test('does not ask for each day that it runs over', async () => {
        const asked = serve(() => htmlPage('<div id="as-of-content">new</div>'));
        slide(0);
        slide(1);
        slide(2);
        await later();
        expect(asked).toHaveLength(1);
    });

    test('never shows a day that was asked for before the last', async () => {
        const answers: ((response: Response) => void)[] = [];
        serve(() => new Promise(resolve => answers.push(resolve)));
        slide(0);
        await vi.advanceTimersByTimeAsync(1000);
        slide(2);
        await vi.advanceTimersByTimeAsync(1000);
        answers[1]?.(htmlPage('<div id="as-of-content">as of the 20th</div>'));
        answers[0]?.(htmlPage('<div id="as-of-content">as of the 13th</div>'));
        await later();
        expect(one('#as-of-content').textContent).toBe('as of the 20th');
    });

    test('leaves what is shown when the desk cannot be reached', async () => {
        const gone = journeys();
        serve(() => Promise.reject(new TypeError('no network')));
        slide(2);
        await later();
        expect(one('#as-of-content').textContent).toBe('as of the 14th');
        expect(one('#as-of-content').hasAttribute('aria-busy')).toBe(false);
        expect(gone).toEqual([]);
    });

    test('goes to the page itself where its answer has no such content', async () => {
        const gone = journeys();
        serve(() => htmlPage('sign in'));
        slide(2);
        await later();
        expect(gone).toEqual(['/incidents/i1?lang=en&as-of=2022-09-20']);
    });
});

test('with a single day there is nothing to slide', () => {
    page('<bestand-slider><form><select name="as-of"><option>only</option></select></form></bestand-slider>');
    expect(document.querySelector('input[type=range]')).toBeNull();
    expect(one<HTMLSelectElement>('select').hidden).toBe(false);
});
