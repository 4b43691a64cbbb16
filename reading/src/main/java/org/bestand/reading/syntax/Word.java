package org.bestand.reading.syntax;

/**
 * A token with what the tagger and parser made of it.
 *
 * @param index its place in the sentence, from 0
 * @param form the characters of the text
 * @param lemma dictionary form in lower case (names keep their case), an adjective or participle that stands as a noun
 *     with the noun's; a separable verb's lemma is joined ({@code aanvallen}) also where its particle stands apart
 * @param upos universal part of speech ({@code NOUN}, {@code VERB}, ...)
 * @param xpos tag of the treebank ({@code WW|vd|vrij|zonder}), or empty where the model gives none
 * @param head index of the word it depends on; -1 for the root
 * @param relation universal dependency relation with its subtype ({@code nsubj:pass}); {@code root} for the root
 * @param probability probability that the model gives this arc, 0 to 1
 */
public record Word(
        int index, String form, String lemma, String upos, String xpos, int head, String relation, float probability) {

    public boolean isVerb() {
        return upos.equals("VERB") || upos.equals("AUX");
    }

    /** The relation without its subtype. */
    public String baseRelation() {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /** Whether it depends by this relation or one of its subtypes. */
    boolean isRelated(String wanted) {
        return relation.startsWith(wanted)
                && (relation.length() == wanted.length() || relation.charAt(wanted.length()) == ':');
    }

    /** Whether it is a name, noun, pronoun or number, or stands as a noun. */
    public boolean isNominal() {
        return upos.equals("NOUN")
                || upos.equals("PROPN")
                || upos.equals("PRON")
                || upos.equals("NUM")
                || xpos.contains("|nom|");
    }

    /** The same word with another arc. */
    public Word withArc(int newHead, String newRelation) {
        return new Word(index, form, lemma, upos, xpos, newHead, newRelation, probability);
    }

    /** The same word with another lemma. */
    Word withLemma(String other) {
        return new Word(index, form, other, upos, xpos, head, relation, probability);
    }
}
