package org.bestand.desk.method;

import java.util.List;
import org.bestand.desk.web.Frame;

/**
 * What the page on the method shows.
 *
 * @param frame around it
 * @param parts what the program is made of
 * @param state how far the record has come
 * @param rules the rules that derive numbers, with what each does
 * @param grades how a figure is said to be borne out, with what each means
 * @param relations what two claims can be to each other
 * @param grounds what speaks for two claims being of one happening
 * @param covered what this record holds
 * @param languages how many reports are in each language
 * @param judged what people decided
 * @param keys what keys do
 */
public record MethodPage(
        Frame frame,
        List<Term> parts,
        String state,
        List<Term> rules,
        List<Term> grades,
        List<Term> relations,
        List<String> grounds,
        List<Term> covered,
        List<Term> languages,
        List<Term> judged,
        List<Term> keys) {

    /** Something with what is to be told of it. */
    public record Term(String name, String tells) {}
}
