package io.dateline.measure;

import io.dateline.enrich.Enricher;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A build of {@code core} with a class loader of its own, so that two builds run in one process, by turns. Libraries come from the
 * class path of this process, for both builds the same.
 */
public final class Build extends URLClassLoader {
    private static final String OURS = "io.dateline.";

    static {
        registerAsParallelCapable();
    }

    private Build(URL... places) {
        super(places, Build.class.getClassLoader());
    }

    /** The build that this process runs. */
    public static Build own() throws IOException {
        return new Build(place(Enricher.class), place(EnricherSubject.class));
    }

    /**
     * Another build.
     *
     * @param path its jar, a folder of its classes, or a checkout in which {@code core} is compiled
     * @throws IOException if there is no build there
     */
    public static Build at(Path path) throws IOException {
        Path compiled = path.resolve("src/core/target/classes");
        Path classes = Files.isDirectory(compiled) ? compiled : path;
        boolean jar = Files.isRegularFile(classes) && classes.toString().endsWith(".jar");
        if (!jar && !Files.isDirectory(classes.resolve("io/dateline/enrich"))) {
            throw new IOException("no build of core: " + path
                    + " (give its jar, its classes, or a checkout after ./dateline has built it)");
        }
        return new Build(classes.toUri().toURL(), place(EnricherSubject.class));
    }

    private static URL place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    /** Loads its models. */
    public Subject subject() {
        try {
            return (Subject)
                    loadClass(EnricherSubject.class.getName()).getConstructor().newInstance();
        } catch (ReflectiveOperationException | LinkageError otherShape) {
            throw new IllegalStateException("the build cannot be run by this one", otherShape);
        }
    }

    /** For a process that runs this build: its own classes, then everything that this process has. */
    String classPath() {
        String own = Arrays.stream(getURLs())
                .map(url -> Path.of(url.getPath()).toString())
                .collect(Collectors.joining(File.pathSeparator));
        return own + File.pathSeparator + System.getProperty("java.class.path");
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS) || name.equals(Subject.class.getName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    /** Its own files first: both builds have models of the same names. */
    @Override
    public @Nullable URL getResource(String name) {
        URL own = findResource(name);
        return own == null ? super.getResource(name) : own;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        Enumeration<URL> own = findResources(name);
        return own.hasMoreElements() ? own : super.getResources(name);
    }
}
