package org.bestand.benchmarks;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.bestand.model.Report;

/**
 * LanguageTool's Dutch analysis (sentences, tokens, tags, disambiguation) of the same texts: another program's pace on this machine in this
 * run. It is there in the profile {@code comparison} alone, and so is called by reflection.
 */
final class Yardstick {
    private final Object tool;
    private final Method analyse;

    private Yardstick(Object tool, Method analyse) {
        this.tool = tool;
        this.analyse = analyse;
    }

    /** The yardstick, where its library is there. */
    static Optional<Yardstick> find() {
        try {
            Class<?> language = Class.forName("org.languagetool.Language");
            Class<?> type = Class.forName("org.languagetool.JLanguageTool");
            Object dutch = Class.forName("org.languagetool.language.Dutch")
                    .getDeclaredConstructor()
                    .newInstance();
            Object tool = type.getConstructor(language).newInstance(dutch);
            return Optional.of(new Yardstick(tool, type.getMethod("analyzeText", String.class)));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("LanguageTool is not as this benchmark knows it: " + e, e);
        }
    }

    /** Analyses the texts; gives how many sentences it cut them into. */
    int sentences(List<Report> reports) {
        int sentences = 0;
        for (Report report : reports) {
            try {
                sentences += ((List<?>) analyse.invoke(tool, report.text())).size();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("LanguageTool failed: " + e.getCause(), e);
            }
        }
        return sentences;
    }
}
