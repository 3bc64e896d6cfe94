using OpgaveSim.Experiments.Cases;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Reading;

/// <summary>Reads an experiment as it is at a point of its design: the world with its case, and the scenarios.</summary>
/// <param name="source">The files.</param>
/// <param name="head">The plain settings.</param>
/// <param name="ignoreUnknown">Whether columns of a case that are not known are passed over.</param>
/// <param name="faults">Faults are added here.</param>
/// <param name="warnings">Warnings are added here.</param>
internal sealed class PointReader(ExperimentSource source, ExperimentHead head, bool ignoreUnknown, List<Fault> faults, List<Text> warnings)
{
    private readonly Dictionary<(IReadOnlyList<int> Kinds, string Public), WorldVariety> varieties = [];
    private readonly Dictionary<(CaseWorld Given, int TiesKept, bool CaseTables), CaseWorld> limited = [];
    private readonly HashSet<object> told = new(ReferenceEqualityComparer.Instance);
    private readonly string folder = Path.GetDirectoryName(Path.GetFullPath(source.File))!;

    /// <summary>Reads a point.</summary>
    /// <param name="map">The experiment as it is at the point.</param>
    /// <param name="index">The point's number.</param>
    /// <param name="label">Its label.</param>
    /// <param name="isRun">Whether it is run, rather than being what a design changes.</param>
    /// <returns>Null: it has faults.</returns>
    public DesignPoint? Read(YamlMap map, int index, string? label, bool isRun)
    {
        var before = faults.Count;
        map = Presets.Applied(map, faults);
        var binder = new YamlBinder(faults);
        var node = map.Find("world");
        if (node is not null and not YamlMap)
        {
            faults.Add(node.Fault(ValueTexts.Expected("world", ValueTexts.AMapping, node.Kind)));
        }

        var world = node as YamlMap ?? new YamlMap(source.File, 1, 1, []);
        var tableKeys = YamlBinder.KeysOf(typeof(TableParameters)).ToArray();
        var parameters = binder.Bind(world, new WorldParameters(), [.. tableKeys, "case"]);
        var table = binder.Bind(world.Only(tableKeys), new TableParameters());
        var given = world.Find("case") is { } caseNode ? Case(caseNode, parameters) : null;
        if (given is not null)
        {
            parameters = Adopt(world, parameters, given);
            given = Limited(given, parameters);
        }

        var scenarios = new ScenarioReader(faults).Read(map, table, parameters);
        new ExperimentLimits(faults).CheckWorld(world, parameters, head, isRun);
        if (faults.Count > before || (given is null && world.Find("case") is not null))
        {
            return null;
        }

        var point = new DesignPoint(index, label, new Dictionary<string, string>(), parameters, given, scenarios)
        {
            Variety = Variety(parameters, given),
        };
        if (isRun)
        {
            new ScenarioChecks(faults, warnings).Check(map, point);
        }

        return faults.Count > before ? null : point;
    }

    /// <summary>The case that a point names, from the files, which are read once. Its faults are told once; null: it has any, or there is none.</summary>
    private CaseWorld? Case(YamlNode node, WorldParameters parameters)
    {
        if (node is not YamlScalar { Written: var written } || string.IsNullOrWhiteSpace(written))
        {
            faults.Add(node.Fault(ValueTexts.Expected("case", ExperimentFaultTexts.PathOfCase, node.Kind)));
            return null;
        }

        var path = Path.Combine(folder, written);
        path = written.Contains('\0', StringComparison.Ordinal) ? path : Path.GetFullPath(path);
        var given = source.Case(path, parameters.Assume, 64 / Math.Max(1, parameters.Choices), ignoreUnknown);
        if (given is null && told.Add(node))
        {
            faults.Add(node.Fault(File.Exists(path) ? ExperimentFaultTexts.CaseIsFile(path, CaseFiles.Actors) : ExperimentFaultTexts.NoCase(path, NearPath.Of(path)).Then(OfWindows(written))));
        }
        else if (given is not null && told.Add(given))
        {
            faults.AddRange(given.Faults);
        }

        return given?.World;
    }

    /// <summary>What to do about a path of Windows where it is none of this system.</summary>
    private static Text OfWindows(string path) => path.Contains('\\', StringComparison.Ordinal) && !OperatingSystem.IsWindows()
        ? ExperimentFaultTexts.OfWindows : Text.None;

    /// <summary>A case with what the model's limits cut from it; one for all points that cut the same, as it is compared and hashed.</summary>
    private CaseWorld Limited(CaseWorld given, WorldParameters parameters)
    {
        var key = (given, parameters.TiesKept, parameters.CaseTables);
        if (!limited.TryGetValue(key, out var known))
        {
            limited[key] = known = given with { Assumptions = [.. given.Assumptions, .. CaseLimits.Sentences(given, head.Rounds, parameters).Select(CaseRemarks.Of)] };
        }

        return known;
    }

    private WorldParameters Adopt(YamlMap world, WorldParameters parameters, CaseWorld given)
    {
        foreach (var key in (string[])["actors", "domains", "kinds"])
        {
            if (world.Find(key) is { } node)
            {
                faults.Add(node.Fault(ExperimentFaultTexts.CaseGivesIt(key)));
            }
        }

        return parameters with { Actors = given.ActorIds.Count, Domains = given.DomainIds.Count, Kinds = given.Kinds };
    }

    /// <summary>How much actors and issues can differ; what is known of a case's actors is found once.</summary>
    private WorldVariety Variety(WorldParameters parameters, CaseWorld? given)
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
}
