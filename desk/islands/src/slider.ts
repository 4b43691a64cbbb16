import { announce } from './announce';
import { html } from './elements';
import { Island } from './figure';
import { fetchPage, swap } from './pages';
import { words } from './words';

const CONTENT = '#as-of-content';
const PAUSE = 150;

/**
 * `<bestand-slider>` around a form that chooses a day: the days become a slider, and the page's content changes to what
 * was known on each without being left. The form stays what it is where there is no script.
 */
class BestandSlider extends Island {
    private timer: ReturnType<typeof setTimeout> | undefined;
    private asking: AbortController | undefined;

    protected override begin(): void {
        const form = this.querySelector('form');
        const days = form?.querySelector<HTMLSelectElement>('select[name="as-of"]');
        if (form && days && days.options.length > 1) {
            this.replace(form, days);
        }
    }

    private replace(form: HTMLFormElement, days: HTMLSelectElement): void {
        const label = days.labels[0];
        const shown = html('output', { class: 'bi-day' });
        const range = html('input', {
            type: 'range', class: 'bi-range', id: `${days.id || 'as-of'}-range`, min: 0, max: days.options.length - 1, step: 1,
            value: days.selectedIndex, 'aria-label': label ? undefined : days.getAttribute('aria-label') ?? 'as-of',
        });
        const write = () => {
            const day = days.options[range.valueAsNumber]?.text.trim() ?? '';
            shown.textContent = day;
            range.setAttribute('aria-valuetext', day);
        };
        // A browser may keep the place of a slider over a reload while the select has the server's day.
        range.value = String(days.selectedIndex);
        write();
        days.hidden = true;
        form.querySelectorAll<HTMLElement>('button:not([name]), input[type=submit]').forEach(send => (send.hidden = true));
        days.after(range, shown);
        label?.setAttribute('for', range.id);
        range.addEventListener('input', () => {
            write();
            days.selectedIndex = range.valueAsNumber;
            clearTimeout(this.timer);
            this.timer = setTimeout(() => void this.ask(address(form), shown.textContent), PAUSE);
        });
    }

    /** Only the day that was asked for last is shown, whichever answer comes first. */
    private async ask(url: string, day: string): Promise<void> {
        this.asking?.abort();
        const asking = new AbortController();
        this.asking = asking;
        const content = document.querySelector(CONTENT);
        content?.setAttribute('aria-busy', 'true');
        try {
            const page = await fetchPage(url, { signal: asking.signal });
            if (asking.signal.aborted) {
                return;
            }
            if (page.ok && swap(CONTENT, page.document)) {
                history.replaceState(history.state, '', url);
                announce(words().asKnownOn(day));
            } else {
                location.assign(url);
            }
        } catch {
            if (!asking.signal.aborted) {
                content?.removeAttribute('aria-busy');
                announce(words().failed);
            }
        }
    }
}

/** Where the form leads with the day that is chosen. */
function address(form: HTMLFormElement): string {
    const url = new URL(form.getAttribute('action') || location.href, location.href);
    for (const [name, value] of new FormData(form)) {
        if (typeof value === 'string') {
            url.searchParams.set(name, value);
        }
    }
    return url.pathname + url.search;
}

customElements.define('bestand-slider', BestandSlider);
