import { Island } from './figure';

/** `<bestand-marks>` around a report and the cards of its claims: each leads to the other. */
class BestandMarks extends Island {
    private current: HTMLElement | undefined;

    protected override begin(): void {
        for (const mark of this.marks()) {
            // A mark within another cannot be a button of its own; the outer one leads to the claims of both.
            if (!mark.parentElement?.closest('mark[data-claim]')) {
                mark.tabIndex = 0;
                mark.setAttribute('role', 'button');
            }
        }
        this.addEventListener('click', event => this.clicked(event));
        this.addEventListener('keydown', event => {
            const mark = event.target instanceof HTMLElement && event.target.matches('mark[data-claim]') ? event.target : null;
            if (mark && (event.key === 'Enter' || event.key === ' ') && !event.ctrlKey && !event.altKey && !event.metaKey) {
                event.preventDefault();
                this.showCards(mark, [mark, ...mark.querySelectorAll<HTMLElement>('mark[data-claim]')].flatMap(claims));
            }
        });
    }

    private clicked(event: MouseEvent): void {
        const target = event.target instanceof Element ? event.target : null;
        const mark = target?.closest<HTMLElement>('mark[data-claim]');
        if (mark && !target?.closest('a[href]')) {
            this.showCards(mark, claims(mark));
            return;
        }
        const link = target?.closest<HTMLElement>('[id^="claim-"] a[href^="#"], [id^="claim-"] [data-quote]');
        const card = link?.closest<HTMLElement>('[id^="claim-"]');
        if (link?.matches('[data-key="n"]') || target?.closest('[data-key="n"]')) {
            event.preventDefault();
            this.next();
        } else if (card && this.showWords(card.id.slice('claim-'.length))) {
            event.preventDefault();
        }
    }

    /** Shows the cards of claims, the first of them in sight and with the focus. */
    private showCards(mark: HTMLElement, ids: readonly string[]): void {
        this.current = mark;
        const cards = ids.flatMap(id => document.getElementById(`claim-${id}`) ?? []);
        this.querySelectorAll('.bi-shown').forEach(card => card.classList.remove('bi-shown'));
        for (const card of cards) {
            card.hidden = false;
            card.classList.add('bi-shown');
            card.closest('details')?.setAttribute('open', '');
        }
        attend(cards[0], 'nearest');
    }

    /** Shows the words that a claim was read from; whether the report has them. */
    private showWords(id: string): boolean {
        const words = this.marks().filter(mark => claims(mark).includes(id));
        for (const mark of words) {
            mark.classList.remove('bi-flash');
            // Asking for its size makes the browser take the class off before it is put on once more.
            void mark.offsetWidth;
            mark.classList.add('bi-flash');
            mark.addEventListener('animationend', () => mark.classList.remove('bi-flash'), { once: true });
        }
        this.current = words[0] ?? this.current;
        attend(words[0], 'center');
        return words.length > 0;
    }

    /** Goes to the words behind those that were shown last, and from the last to the first. */
    private next(): void {
        const marks = this.marks();
        const mark = marks[(marks.indexOf(this.current ?? document.body) + 1) % marks.length];
        if (mark) {
            attend(mark, 'center');
            this.showCards(mark, claims(mark));
        }
    }

    private marks(): HTMLElement[] {
        return [...this.querySelectorAll<HTMLElement>('mark[data-claim]')];
    }
}

function claims(mark: HTMLElement): string[] {
    return (mark.dataset['claim'] ?? '').split(/\s+/).filter(Boolean);
}

function attend(element: HTMLElement | undefined, block: ScrollLogicalPosition): void {
    if (element) {
        if (!element.hasAttribute('tabindex')) {
            element.tabIndex = -1;
        }
        element.focus({ preventScroll: true });
        const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
        element.scrollIntoView({ block, behavior: calm ? 'auto' : 'smooth' });
    }
}

customElements.define('bestand-marks', BestandMarks);
