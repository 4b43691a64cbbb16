package org.bestand.world;

import java.util.ArrayList;
import java.util.List;

/**
 * The fold keys of one spelling of a name.
 *
 * @param form as the table writes it
 * @param whole key of all of it
 * @param beginnings keys of its first word, of its first two, and so on, less than all of it
 */
record FormKeys(String form, String whole, List<String> beginnings) {

    /**
     * Works out the keys.
     *
     * @param spelled the language whose spelling the form follows
     */
    static FormKeys of(String form, String spelled) {
        List<String> beginnings = List.of();
        for (int i = 1; i < form.length() - 1; i++) {
            if (form.charAt(i) == ' ' || form.charAt(i) == '-') {
                beginnings = beginnings.isEmpty() ? new ArrayList<>(2) : beginnings;
                beginnings.add(FoldKey.of(form.substring(0, i), spelled));
            }
        }
        return new FormKeys(form, FoldKey.of(form, spelled), beginnings);
    }
}
