import { announce } from './announce';
import { html, json, ownAddress } from './elements';
import { fileSize, words } from './words';

/** How far the reading of what was sent has come. */
export interface Progress {
    readonly done: number;
    readonly total: number;
    readonly state: 'reading' | 'done' | 'failed';
    readonly href?: string;
}

const PAUSE = 600;
const LONGEST_PAUSE = 10_000;
/** So often in a row the desk may give no answer. */
const MOST_FAILURES = 20;

/** Makes the upload forms and the progress bars of a page work. */
export function begin(): void {
    document.querySelectorAll<HTMLFormElement>('form[data-upload]:not(.bi-begun)').forEach(form => {
        form.classList.add('bi-begun');
        form.querySelectorAll<HTMLInputElement>('input[type=file]').forEach(dropZone);
        form.addEventListener('submit', () => sending(form));
    });
    document.querySelectorAll<HTMLElement>('[data-progress]:not(form):not(.bi-begun)').forEach(element => {
        element.classList.add('bi-begun');
        void follow(element, element.dataset['progress'] ?? '');
    });
}

function dropZone(input: HTMLInputElement): void {
    const chosen = html('output', { class: 'bi-chosen-files' });
    const zone = html('div', { class: 'bi-drop' }, html('p', {}, words().dropFiles));
    input.before(zone);
    zone.append(input, chosen);
    input.addEventListener('change', () => {
        const files = [...(input.files ?? [])];
        const size = files.reduce((sum, file) => sum + file.size, 0);
        chosen.textContent = files.length > 0 ? words().chosenFiles(files.length, fileSize(size)) : '';
    });
    for (const kind of ['dragenter', 'dragover', 'dragleave', 'drop'] as const) {
        zone.addEventListener(kind, event => {
            event.preventDefault();
            zone.classList.toggle('bi-over', kind === 'dragenter' || kind === 'dragover');
            const files = event.dataTransfer?.files;
            if (kind === 'drop' && files && files.length > 0) {
                input.files = files;
                input.dispatchEvent(new Event('change', { bubbles: true }));
            }
        });
    }
}

/** The browser sends the form itself; meanwhile it cannot be sent twice, and a bar shows that something goes on. */
function sending(form: HTMLFormElement): void {
    const status = html('p', { class: 'bi-note', role: 'status' }, words().sending);
    form.setAttribute('aria-busy', 'true');
    form.append(html('progress', { class: 'bi-progress', 'aria-label': words().sending }), status);
    // A button that is disabled at once would not be sent along.
    setTimeout(() => form.querySelectorAll<HTMLButtonElement>('button').forEach(send => (send.disabled = true)));
    const address = form.dataset['progress'];
    if (address) {
        void follow(form, address);
    }
}

/** Asks how far the reading is until it is done, and goes then to what came of it. */
async function follow(host: HTMLElement, address: string): Promise<void> {
    const bar = host instanceof HTMLProgressElement ? host : host.querySelector('progress') ?? host.appendChild(
        html('progress', { class: 'bi-progress' }));
    const status = html('p', { class: 'bi-note' });
    bar.after(status);
    let failures = 0;
    while (host.isConnected && failures < MOST_FAILURES) {
        const progress = await json<Progress>(address).catch(() => undefined);
        failures = progress ? 0 : failures + 1;
        if (progress && finished(progress, bar, status)) {
            return;
        }
        await new Promise(resolve => setTimeout(resolve, Math.min(LONGEST_PAUSE, PAUSE * 2 ** Math.min(failures, 5))));
    }
    if (host.isConnected) {
        fail(status);
    }
}

function finished(progress: Progress, bar: HTMLProgressElement, status: HTMLElement): boolean {
    if (progress.total > 0) {
        bar.max = progress.total;
        bar.value = progress.done;
        status.textContent = words().readSoFar(progress.done, progress.total);
        bar.setAttribute('aria-label', status.textContent);
    }
    if (progress.state === 'failed') {
        fail(status);
    } else if (progress.state === 'done') {
        announce(words().readingDone);
        if (progress.href !== undefined) {
            location.assign(ownAddress(progress.href));
        }
    }
    return progress.state !== 'reading';
}

function fail(status: HTMLElement): void {
    status.textContent = words().readingFailed;
    announce(words().readingFailed);
}
