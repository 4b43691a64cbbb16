package org.bestand.intake;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads hostile inputs in a process of little memory and prints a line for each: whether what must come of it came, how long it took, what was said. */
final class HostileChild {
    private HostileChild() {}

    public static void main(String[] words) throws Exception {
        Map<String, HostileFiles.Expected> files = HostileFiles.write(Path.of(words[0]));
        for (Map.Entry<String, HostileFiles.Expected> file : files.entrySet()) {
            List<String> said = new ArrayList<>();
            int[] reports = {0};
            long begun = System.nanoTime();
            String wrong = "";
            try {
                new Intake(Limits.DEFAULT, new ByteArrayInputStream(new byte[0]), Documents.absent())
                        .read(List.of(file.getKey()), received -> {
                            switch (received) {
                                case Received.ReportIn in -> {
                                    reports[0]++;
                                    if (in.report().text().contains("GEHEIM")) {
                                        said.add("THE SECRET WAS READ");
                                    }
                                }
                                case Received.TakenBack back -> reports[0]++;
                                case Received.Failure failure -> said.add(failure.sentence());
                                case Received.Warning warning -> said.add(warning.sentence());
                            }
                        });
            } catch (Throwable e) {
                wrong = "threw " + e;
            }
            long took = (System.nanoTime() - begun) / 1_000_000;
            if (wrong.isEmpty()) {
                wrong = judged(file.getKey(), file.getValue(), reports[0], said);
            }
            String first = said.isEmpty() ? "" : said.getFirst();
            System.out.println((wrong.isEmpty() ? "fine" : "WRONG: " + wrong) + "\t" + took + "\t" + file.getKey()
                    + "\t" + reports[0] + " reports\t" + first.replace("\n", "\\n"));
        }
        Files.delete(Path.of(words[0], "devices", "zero.txt")); // whoever clears up would warn of where it leads
    }

    private static String judged(String path, HostileFiles.Expected expected, int reports, List<String> said) {
        if (said.stream().anyMatch(sentence -> !sentence.startsWith(path))) {
            return "a sentence that does not name the input";
        }
        return switch (expected) {
            case READ -> reports > 0 ? "" : "not read";
            case REFUSED -> reports == 0 && !said.isEmpty() ? "" : "not refused";
            case EITHER -> reports > 0 || !said.isEmpty() ? "" : "nothing was said";
        };
    }
}
