package io.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;

/** A key and its self-signed certificate, made by the JDK's keytool, as a PKCS#12 store and as PEM files. */
record Certificate(Path store, Path pem, Path chain) {
    static final String PASSWORD = "changeit";

    /** @param name file name and common name */
    static Certificate make(Path directory, String name) throws Exception {
        Path store = directory.resolve(name + ".p12");
        run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=dns:localhost",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                store.toString()));
        KeyStore keys = load(store);
        String certificate = pem("CERTIFICATE", keys.getCertificate(name).getEncoded());
        String key =
                pem("PRIVATE KEY", keys.getKey(name, PASSWORD.toCharArray()).getEncoded());
        return new Certificate(
                store,
                Files.writeString(directory.resolve(name + ".pem"), key + certificate),
                Files.writeString(directory.resolve(name + ".crt"), certificate));
    }

    private static KeyStore load(Path store) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
    }

    private static String pem(String label, byte[] content) {
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content) + "\n-----END " + label
                + "-----\n";
    }
}
