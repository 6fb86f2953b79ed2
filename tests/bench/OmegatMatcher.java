// OmegaT's own matcher, as its editor calls it, on a memory and queries: run from its source with OmegaT's jar on the
// class path (memory-peers.mjs). Prints one line of JSON.

import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.omegat.core.Core;
import org.omegat.core.data.ExternalTMX;
import org.omegat.core.data.IProject;
import org.omegat.core.data.ProjectProperties;
import org.omegat.core.events.IStopped;
import org.omegat.core.matching.NearString;
import org.omegat.core.statistics.FindMatches;
import org.omegat.tokenizer.ITokenizer;
import org.omegat.tokenizer.LuceneEnglishTokenizer;
import org.omegat.util.Language;

public class OmegatMatcher {
    public static void main(String[] args) throws Exception {
        File memory = new File(args[0]);
        List<String> queries = Files.readAllLines(Path.of(args[1]));
        long limit = Long.parseLong(args[2]) * 1_000_000_000L;
        ProjectProperties properties = new ProjectProperties(memory.getParentFile());
        properties.setSourceLanguage(new Language("en"));
        properties.setTargetLanguage(new Language("es"));
        long start = System.nanoTime();
        Map<String, ExternalTMX> memories = new TreeMap<>();
        memories.put(memory.getPath(), new ExternalTMX(properties, memory, true, true));
        double loaded = (System.nanoTime() - start) / 1e9;
        ITokenizer tokenizer = new LuceneEnglishTokenizer();
        IProject project = (IProject) Proxy.newProxyInstance(
            OmegatMatcher.class.getClassLoader(),
            new Class<?>[] { IProject.class },
            (proxy, method, arguments) -> switch (method.getName()) {
                case "getTransMemories" -> memories;
                case "getProjectProperties" -> properties;
                case "getSourceTokenizer", "getTargetTokenizer" -> tokenizer;
                case "getAllEntries" -> Collections.emptyList();
                case "getOtherTargetLanguageTMs" -> Collections.emptyMap();
                case "isProjectLoaded" -> true;
                case "isOrphaned", "isProjectModified" -> false;
                default -> null;
            });
        IStopped never = () -> false;
        Core.setProject(project);
        // One search keeps the tokens of all units: it is asked again, as the editor's thread is for each segment.
        FindMatches matcher = new FindMatches(tokenizer, 5, true, false);
        start = System.nanoTime();
        matcher.search(project, queries.get(0), true, false, never);
        double first = (System.nanoTime() - start) / 1e9;
        List<Double> times = new ArrayList<>();
        int found = 0;
        long end = System.nanoTime() + limit;
        for (String query : queries) {
            if (System.nanoTime() > end) break;
            long before = System.nanoTime();
            List<NearString> result = matcher.search(project, query, true, false, never);
            times.add((System.nanoTime() - before) / 1e6);
            if (!result.isEmpty() && result.get(0).scores[0].score >= 70) found++;
        }
        double sum = times.stream().mapToDouble(Double::doubleValue).sum();
        Collections.sort(times);
        System.out.println(String.format(Locale.ROOT,
            "{\"loaded\":%.2f,\"first\":%.2f,\"queries\":%d,\"perSecond\":%.3f,\"p50\":%.2f,\"found\":%d}",
            loaded, first, times.size(), times.size() * 1000 / sum, times.get(times.size() / 2), found));
    }
}
