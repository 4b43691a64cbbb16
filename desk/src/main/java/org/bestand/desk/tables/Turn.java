package org.bestand.desk.tables;

import java.util.List;
import org.bestand.desk.web.Call;

/**
 * Where somebody is who turns pages.
 *
 * @param page number of the page, from 1
 * @param pages how many there are; at least one
 * @param size how many rows each has
 * @param before address of the page before, or empty
 * @param next address of the next page, or empty
 */
public record Turn(int page, int pages, int size, String before, String next) {
    private static final String NAME = "page";
    private static final int MOST = 1_000_000;

    /**
     * The page that a request asks for; the last where there are not so many.
     *
     * @param rows how many rows there are
     * @param asking the address without its page
     */
    public static Turn of(Call call, long rows, int size, Asking asking) {
        int pages = (int) Math.max(1, (rows + size - 1) / size);
        int page = Math.min(pages, call.number(NAME, 1, MOST));
        return new Turn(
                page,
                pages,
                size,
                page > 1 ? asking.with(NAME, page == 2 ? "" : page - 1).address() : "",
                page < pages ? asking.with(NAME, page + 1).address() : "");
    }

    /** How many rows are on the pages before. */
    public int skipped() {
        return (page - 1) * size;
    }

    /** The rows of the page. */
    public <T> List<T> of(List<T> rows) {
        int from = Math.min(rows.size(), skipped());
        return rows.subList(from, Math.min(rows.size(), from + size));
    }
}
