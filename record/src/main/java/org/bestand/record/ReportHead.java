package org.bestand.record;

import org.bestand.model.ReportDate;

/**
 * A report without its text.
 *
 * @param id its id
 * @param date when it was published, as people or other reports gave it a day
 * @param title heading, or empty
 * @param source outlet or agency, or empty
 * @param url where it was found, or empty
 * @param language ISO 639-1 code, or empty where not known
 * @param claims how many claims were read in it
 */
public record ReportHead(
        String id, ReportDate date, String title, String source, String url, String language, int claims) {}
