package org.bestand.world;

/**
 * One spelling of a name with its key.
 *
 * @param form as the table writes it
 * @param spelled the language whose spelling it follows
 * @param whole its fold key
 */
record FormKeys(String form, String spelled, String whole) {

    static FormKeys of(String form, String spelled) {
        return new FormKeys(form, spelled, FoldKey.of(form, spelled));
    }
}
