using System.Globalization;
using System.Text.RegularExpressions;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;
using OpgaveSim.Runner.Cases;
using OpgaveSim.Runner.Input;
using OpgaveSim.Runner.Reports.Texts;

namespace OpgaveSim.Runner.Experiments;

/// <summary>
/// Reads an experiment strictly: everything is checked, the design is expanded and checked point by point, and all faults come
/// at once. Paths in it are relative to its file.
/// </summary>
public sealed partial class ExperimentReader
{
    /// <summary>The keys of an experiment beside those of <see cref="ExperimentHead"/>.</summary>
    internal static readonly string[] OtherKeys = ["hypotheses", "world", "scenarios", "design", .. DesignReader.ShortKeys];
    private const long MostArms = 200_000, MostRuns = 10_000_000;

    private static readonly string[] Texts =
        [.. YamlBinder.PropertiesOf(typeof(ExperimentHead)).Where(one => one.Property.PropertyType == typeof(string)).Select(one => one.Key)];

    private readonly List<Fault> faults = [];
    private readonly List<Text> warnings = [];
    private readonly Dictionary<(IReadOnlyList<int> Kinds, string Public), WorldVariety> varieties = [];
    private readonly Dictionary<string, CaseWorld?> cases = [];
    private readonly ExperimentSource source;
    private readonly string folder;

    private ExperimentReader(ExperimentSource source) => (this.source, folder) = (source, Path.GetDirectoryName(Path.GetFullPath(source.File))!);

    /// <summary>Reads an experiment.</summary>
    /// <param name="path">A folder with <c>experiment.yaml</c>, or the file.</param>
    /// <param name="options">What the command line changes.</param>
    /// <exception cref="FaultsException">Anything is wrong with it.</exception>
    public static Experiment Read(string path, ExperimentOptions options) => Read(ExperimentSource.Open(path), options);

    /// <summary>Reads an experiment from files that were read before.</summary>
    /// <param name="source">The files.</param>
    /// <param name="options">What the command line changes.</param>
    /// <exception cref="FaultsException">Anything is wrong with it.</exception>
    public static Experiment Read(ExperimentSource source, ExperimentOptions options) => new ExperimentReader(source).Read(options);

    /// <summary>What the name of an experiment looks like, from its first character to its last.</summary>
    internal const string NameShape = "[a-z0-9][a-z0-9._-]{0,63}";

    [GeneratedRegex($@"^{NameShape}\z")]
    private static partial Regex NamePattern();

    private Experiment Read(ExperimentOptions options)
    {
        var map = Change(source.Root, options);
        (map, var stopping) = new StoppingReader(faults).Read(map);
        var head = new YamlBinder(faults).Bind(map, new ExperimentHead(), OtherKeys);
        CheckHead(map, head);
        RemarkOnComments(map);
        var basis = Point(map, head, 0, "", isRun: map.Find("design") is null);
        var designs = new DesignReader(faults, head.Seed).Read(map);
        var hypotheses = new HypothesisReader(faults).Read(
            map.Find("hypotheses"), [.. basis?.Scenarios.Select(scenario => scenario.Name) ?? []], head.Measure);
        CheckReferences(map, head, basis, options);
        CheckDesign(map, designs, basis);
        ThrowIfFaulty();
        var points = Expand(map, head, designs, basis!);
        ThrowIfFaulty();
        CheckStopping(map, stopping, points, head);
        ThrowIfFaulty();
        points = Select(points, options);
        if (options.FirstPointOnly)
        {
            (points, designs) = ([points[0]], []);
        }

        CheckRuns(map, head, points);
        ThrowIfFaulty();
        warnings.AddRange(VarietyWarnings.Of(
            points, head, [.. hypotheses.Select(hypothesis => hypothesis.Outcome), .. stopping is null ? (string[])[] : [stopping.Outcome]]));
        return new Experiment(
            head with { Baseline = BaselineOf(head, points) }, points, hypotheses, StoredExperiment.Write(head, stopping, hypotheses, designs, points), [.. warnings.Distinct()])
        {
            Stopping = stopping,
            Designs = designs,
        };
    }

    private YamlMap Change(YamlMap map, ExperimentOptions options)
    {
        foreach (var (option, path, value) in options.Changes)
        {
            var keys = path.Split('.');
            if (keys.Any(key => key.Length == 0))
            {
                faults.Add(new Fault(option, 0, 0, "expected key.path=value"));
                continue;
            }

            if (YamlReader.ReadOption(option, value, faults) is { } node)
            {
                map = map.With(keys, node);
            }
        }

        return map;
    }

    private void CheckHead(YamlMap map, ExperimentHead head)
    {
        if (map.Find("name") is null)
        {
            faults.Add(map.Fault("name is missing"));
        }
        else if (!NamePattern().IsMatch(head.Name))
        {
            faults.Add(map.Find("name")!.Fault(
                $"name: {Shown.Quoted(head.Name)} is not allowed; 1 to 64 of a-z, 0-9, dot, dash, underscore, beginning with a letter or digit"));
        }

        if (head.Warmup >= head.Rounds)
        {
            warnings.Add(CheckTexts.AllWarmUp.With(Number(head.Warmup), Number(head.Rounds)));
        }
    }

    /// <summary>A remark for each text of the head that ends at a #, since what follows may belong to it.</summary>
    private void RemarkOnComments(YamlMap map)
    {
        foreach (var (key, value) in map.Entries)
        {
            if (value is YamlScalar { Comment: { } comment } text && Texts.Contains(key.Value))
            {
                warnings.Add(CheckTexts.CutByComment.With([.. ((string[])[key.Value, Shown.Quoted(text.Value), Shown.Quoted(comment)]).Select(Reports.Texts.Text.Same)]));
            }
        }
    }

    private void CheckReferences(YamlMap map, ExperimentHead head, DesignPoint? basis, ExperimentOptions options)
    {
        string[] names = [.. basis?.Scenarios.Select(scenario => scenario.Name) ?? []];
        if (head.Baseline.Length > 0 && names.Length > 0 && !names.Contains(head.Baseline))
        {
            faults.Add(map.Find("baseline")!.Fault(
                $"baseline: there is no scenario {Shown.Quoted(head.Baseline)}{NearestWord.Hint(head.Baseline, names)}; allowed: {string.Join(", ", names)}"));
        }

        foreach (var name in options.Scenarios.Where(name => names.Length > 0 && !names.Contains(name)))
        {
            faults.Add(new Fault("--scenario", 0, 0,
                $"there is no scenario {Shown.Quoted(name)}{NearestWord.Hint(name, names)}; allowed: {string.Join(", ", names)}"));
        }

        foreach (var table in (head.Keep ?? []).Where(table => !KeptTables.Choices.Contains(table)))
        {
            faults.Add(map.Find("keep")!.Fault(
                $"keep: {Shown.Quoted(table)} is no table{NearestWord.Hint(table, KeptTables.Choices)}; allowed: {string.Join(", ", KeptTables.Choices)}"));
        }
    }

    /// <summary>Points and scenarios are each few enough; together they are held in memory.</summary>
    private void CheckDesign(YamlMap map, IReadOnlyList<Design> designs, DesignPoint? basis)
    {
        var (points, scenarios) = (designs.Sum(design => (long)design.Points.Count), basis?.Scenarios.Count ?? 0);
        if (points * scenarios > MostArms)
        {
            faults.Add(map.Find("design")!.Fault(
                $"design: points × scenarios is {points} × {scenarios} = {points * scenarios}; at most {MostArms}: fewer points or scenarios, or several experiments"));
        }

        var (needed, available) = (MemoryEstimate.DesignBytes(points, points * scenarios), MemoryEstimate.Available());
        if (needed > available * 0.9)
        {
            faults.Add(map.Find("design")!.Fault(string.Create(CultureInfo.InvariantCulture,
                $"design: {points} points with {scenarios} scenarios need about {needed / 1e9:0.0} GB of memory; only {available / 1e9:0.0} GB is available: fewer points or scenarios, or several experiments")));
        }
    }

    private void CheckRuns(YamlMap map, ExperimentHead head, List<DesignPoint> points)
    {
        var arms = points.Sum(point => (long)point.Scenarios.Count);
        if (arms * head.Replications > MostRuns)
        {
            faults.Add((map.Find("replications") ?? map).Fault(
                $"points × scenarios × replications is {points.Count} × {points[0].Scenarios.Count} × {head.Replications} = {arms * head.Replications} runs; at most {MostRuns}"));
        }
    }

    private List<DesignPoint> Expand(YamlMap map, ExperimentHead head, IReadOnlyList<Design> designs, DesignPoint basis)
    {
        if (map.Find("design") is null)
        {
            return [basis];
        }

        string[] varied = [.. designs.SelectMany(design => design.Factors).Distinct()];
        var points = new List<DesignPoint>();
        foreach (var (design, setting) in designs.SelectMany(design => design.Points.Select(setting => (design, setting))))
        {
            var changed = setting.Sets.Aggregate(map, (before, set) => before.With(set.Path.Split('.'), set.Value));
            if (Point(changed, head, points.Count, setting.Label, isRun: true) is { } point)
            {
                points.Add(point with
                {
                    Settings = varied.ToDictionary(path => path, path => ValueAt(changed, path)),
                    Design = design.Name,
                    Unit = setting.Unit,
                });
            }
        }

        if (points.Count == 0 && faults.Count == 0)
        {
            faults.Add(map.Find("design")!.Fault("design: it has no points; give it at least one, or leave design out"));
        }

        Condense();
        return points;
    }

    /// <summary>Each fault once; of those that many points of a sampled design have at one place, the first with their number.</summary>
    private void Condense()
    {
        Fault[] once = [.. faults.Distinct().GroupBy(fault => (fault.File, fault.Line, fault.Column)).SelectMany(place => place.Count() <= 3
            ? place.AsEnumerable()
            : [place.First() with { Message = $"{place.First().Message} (and {place.Count() - 1} more like it in the design)" }])];
        faults.Clear();
        faults.AddRange(once);
    }

    /// <summary>What a path holds: as the file or the design says, else its default.</summary>
    private static string ValueAt(YamlMap map, string path)
    {
        YamlNode? node = map;
        foreach (var key in path.Split('.'))
        {
            node = (node as YamlMap)?.Find(key);
        }

        if (node is not null)
        {
            return LogicReader.Text(node);
        }

        object? value = path.StartsWith("world.", StringComparison.Ordinal)
            ? YamlBinder.ValueAt(new WorldParameters(), path["world.".Length..]) ?? YamlBinder.ValueAt(new TableParameters(), path["world.".Length..])
            : null;
        return Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
    }

    private DesignPoint? Point(YamlMap map, ExperimentHead head, int index, string? label, bool isRun)
    {
        var before = faults.Count;
        var binder = new YamlBinder(faults);
        var node = map.Find("world");
        if (node is not null and not YamlMap)
        {
            faults.Add(node.Fault($"world: expected a mapping, found {node.Kind}"));
        }

        var world = node as YamlMap ?? new YamlMap(source.File, 1, 1, []);
        var tableKeys = YamlBinder.KeysOf(typeof(TableParameters)).ToArray();
        var parameters = binder.Bind(world, new WorldParameters(), [.. tableKeys, "case"]);
        var table = binder.Bind(Only(world, tableKeys), new TableParameters());
        var given = world.Find("case") is { } caseNode ? Case(caseNode, parameters) : null;
        if (given is not null)
        {
            parameters = Adopt(world, parameters, given);
            given = given with { Assumptions = [.. given.Assumptions, .. CaseLimits.Sentences(given, head.Rounds)] };
        }

        var scenarios = new ScenarioReader(faults).Read(map, table, parameters);
        CheckWorld(world, parameters, head, isRun);
        if (faults.Count > before)
        {
            return null;
        }

        var point = new DesignPoint(index, label, new Dictionary<string, string>(), parameters, given, scenarios)
        {
            Variety = Variety(parameters, given, head),
        };
        if (isRun)
        {
            new ScenarioChecks(faults, warnings).Check(map, point);
        }

        return faults.Count > before ? null : point;
    }

    /// <summary>How much actors and issues can differ; what is known of a case's actors is found once.</summary>
    private WorldVariety Variety(WorldParameters parameters, CaseWorld? given, ExperimentHead head)
    {
        if (given is null)
        {
            return WorldVariety.Of(parameters, given, head.Rounds, head.Warmup);
        }

        var key = (given.Kind, string.Join('\n', parameters.Assume.Public));
        if (!varieties.TryGetValue(key, out var known))
        {
            varieties[key] = known = WorldVariety.OfCase(given, parameters.Assume);
        }

        return known.WithIssues(parameters, given, head.Rounds, head.Warmup);
    }

    /// <summary>A rule for stopping whose outcome cannot vary would stop at the first look, or never.</summary>
    private void CheckStopping(YamlMap map, Stopping? stopping, IReadOnlyList<DesignPoint> points, ExperimentHead head)
    {
        if (stopping is null || MeasureCatalogue.Find(stopping.Outcome) is not { } measure)
        {
            return;
        }

        NoVariation?[] reasons = [.. points.Select(point => VarietyWarnings.CannotVary(point, measure, head.Measure))];
        if (reasons.All(reason => reason is not null))
        {
            faults.Add((map.Find("replications") ?? map).Fault(
                $"replications.until.outcome: {VariationTexts.Clause(reasons[0]!.Value, VariationTexts.Names([measure])).En}; choose another outcome"));
        }
    }

    private static Text Number(int number) => Reports.Texts.Text.Same(number.ToString(CultureInfo.InvariantCulture));

    private CaseWorld? Case(YamlNode node, WorldParameters parameters)
    {
        if (node is not YamlScalar { Written: var written } || string.IsNullOrWhiteSpace(written))
        {
            faults.Add(node.Fault($"case: expected the path of a folder, relative to this file, found {node.Kind}"));
            return null;
        }

        var path = Path.Combine(folder, written);
        var read = $"{parameters.Choices} {string.Join('\n', parameters.Assume.Public)} {path}";
        if (cases.TryGetValue(read, out var known))
        {
            return known;
        }

        var given = source.Case(path, parameters.Assume, 64 / Math.Max(1, parameters.Choices));
        faults.AddRange(given?.Faults ?? [node.Fault(File.Exists(path) ? $"case: {path} is a file; a case is a folder with {CaseFiles.Actors}" : $"case: there is no folder {path}{NearPath.Of(path)}")]);
        return cases[read] = given?.Case;
    }

    private WorldParameters Adopt(YamlMap world, WorldParameters parameters, CaseWorld given)
    {
        foreach (var key in (string[])["actors", "domains", "kinds"])
        {
            if (world.Find(key) is { } node)
            {
                faults.Add(node.Fault($"{key}: the case gives it; leave it out"));
            }
        }

        return parameters with { Actors = given.ActorIds.Count, Domains = given.DomainIds.Count, Kinds = given.Kinds };
    }

    private void CheckWorld(YamlMap world, WorldParameters p, ExperimentHead head, bool checkSize)
    {
        if (p.Domains * p.Choices > 64)
        {
            faults.Add((world.Find("choices") ?? world.Find("domains") ?? world).Fault(
                $"domains × choices is {p.Domains} × {p.Choices} = {p.Domains * p.Choices}; at most 64"));
        }

        var estimate = MemoryEstimate.Bytes(p, head.Grain, head.Rounds);
        var available = MemoryEstimate.Available();
        if (checkSize && estimate > available * 0.9)
        {
            faults.Add((world.Find("actors") ?? world).Fault(string.Create(CultureInfo.InvariantCulture,
                $"{p.Actors} actors need about {estimate / 1e9:0.0} GB, and {available / 1e9:0.0} GB can be had; fewer actors, or grain: world")));
        }
    }

    private static YamlMap Only(YamlMap map, string[] keys) =>
        map with { Entries = [.. map.Entries.Where(entry => keys.Contains(entry.Key.Value))] };

    private static List<DesignPoint> Select(List<DesignPoint> points, ExperimentOptions options) =>
        options.Scenarios.Count == 0
            ? points
            : [.. points.Select(point => point with
                {
                    Scenarios = [.. point.Scenarios.Where(scenario => options.Scenarios.Contains(scenario.Name))],
                })];

    private static string BaselineOf(ExperimentHead head, List<DesignPoint> points) =>
        points[0].Scenarios.Any(scenario => scenario.Name == head.Baseline) ? head.Baseline : points[0].Scenarios[0].Name;

    private void ThrowIfFaulty()
    {
        if (faults.Count > 0)
        {
            throw new FaultsException([.. faults.Distinct()]);
        }
    }
}
