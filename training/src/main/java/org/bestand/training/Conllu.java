package org.bestand.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads treebanks in CoNLL-U, plain or gzip. Multiword tokens and empty nodes are left aside. */
final class Conllu {
    private static final int COLUMNS = 10;

    private final String file;
    private final List<Annotated> sentences = new ArrayList<>();
    private final List<Annotated.Node> words = new ArrayList<>();
    private int line;

    private Conllu(String file) {
        this.file = file;
    }

    /** Reads a file, through gzip where its name ends in {@code .gz}. */
    static List<Annotated> read(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path);
                InputStream text = path.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return read(path.toString(), text);
        }
    }

    static List<Annotated> read(String name, InputStream in) throws IOException {
        var conllu = new Conllu(name);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            conllu.line++;
            conllu.take(text);
        }
        conllu.end();
        return conllu.sentences;
    }

    private void take(String text) {
        if (text.isBlank()) {
            end();
        } else if (!text.startsWith("#")) {
            String[] cells = text.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new TreebankException(file, line, "expected " + COLUMNS + " columns, found " + cells.length);
            }
            if (cells[0].indexOf('-') < 0 && cells[0].indexOf('.') < 0) {
                word(cells);
            }
        }
    }

    private void word(String[] cells) {
        if (number(cells[0]) != words.size() + 1) {
            throw new TreebankException(file, line, "expected word " + (words.size() + 1) + ", found " + cells[0]);
        }
        words.add(new Annotated.Node(cells[1], lemma(cells), cells[3], cells[4], number(cells[6]), cells[7]));
    }

    /** The treebank marks the seams of compounds and separable verbs; a dictionary form has none. */
    private static String lemma(String[] cells) {
        return cells[1].indexOf('_') < 0 ? cells[2].replace("_", "") : cells[2];
    }

    private int number(String cell) {
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            throw new TreebankException(file, line, "expected a number, found '" + cell + "'");
        }
    }

    private void end() {
        if (words.isEmpty()) {
            return;
        }
        long roots = words.stream().filter(w -> w.head() == 0).count();
        if (roots != 1) {
            throw new TreebankException(file, line, "the sentence has " + roots + " roots");
        }
        for (int i = 0; i < words.size(); i++) {
            int head = words.get(i).head();
            if (head < 0 || head > words.size() || head == i + 1) {
                throw new TreebankException(file, line, "word " + (i + 1) + " cannot hang on word " + head);
            }
        }
        sentences.add(new Annotated(words));
        words.clear();
    }
}
