using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Reading;

/// <summary>
/// Named sets of settings of the world, which an experiment takes as a whole with <c>preset: NAME</c>. What the file says under <c>world:</c> or
/// in a scenario, or an option says, goes before it. A preset never changes: a better one gets a new number, so that a file means the same
/// for good (docs/decisions/0071). What they hold stands here and nowhere else; results store every setting written out.
/// </summary>
public static class Presets
{
    /// <summary>The key of an experiment that names one.</summary>
    public const string Key = "preset";

    /// <summary>The one that an experiment has if it names none: the defaults of the model.</summary>
    public const string First = ExperimentHead.FirstPreset;

    /// <summary>What stands before a preset's name where its values are said to come from.</summary>
    private const string Place = Key + " ";

    private static readonly (string Name, string Meaning, string World)[] Known =
    [
        (First, "the defaults of the model", "{}"),
        ("plausible-1",
            "nearer to what is known of tables in the field: kinds go with interests, interests clash more often, three quarters must agree, committing has a price, tables differ in size and in how long they meet; chosen by hand, not fitted",
            "{ kindPull: 0.6, opposition: 0.3, rule: supermajority, price: 0.02, seats: { mean: 8, sd: 3 }, meetings: { mean: 6, sd: 3 } }"),
        ("plausible-2",
            "meets eight facts of tables in the field at once: a setting that calibrate found with experiments/plausible/facts.yaml, one of many that do (docs/plausible-worlds.md)",
            "{ kindPull: 0.97, clustering: 0.69, opposition: 0.32, homophily: -0.9, willingness: { mean: 0.41, sd: 0.14 }, skill: { mean: 0.33 }, misunderstanding: 0.3, quorum: 0.14, rule: supermajority, "
            + "price: 0.013, seats: { mean: 11.3, sd: 4.2 }, meetings: { mean: 4, sd: 2.4 }, interval: 3, couplings: 5, kinship: 0.85, breadth: { middle: 3 } }"),
        ("whole-process-1",
            "plausible-2 with every phase collective: members see the issue by what they can do, partners settle the roles, effort differs, agreements take up to two years and are ratified, actors learn, and orientations differ and drift; one issue a month for 200 actors",
            "{ kindPull: 0.97, clustering: 0.69, opposition: 0.32, homophily: -0.9, willingness: { mean: 0.41, sd: 0.14 }, skill: { mean: 0.33 }, misunderstanding: 0.3, quorum: 0.14, rule: supermajority, "
            + "price: 0.013, seats: { mean: 11.3, sd: 4.2 }, meetings: { mean: 4, sd: 2.4 }, interval: 3, couplings: 5, kinship: 0.85, breadth: { middle: 3 }, issuesPerRound: 1, "
            + "framing: 0.5, roles: partners, commitment: true, realisation: 24, ratify: true, learning: 0.05, orientationSpread: 0.2, orientationDrift: 0.05 }"),
    ];

    private static readonly Dictionary<string, YamlMap> Worlds = Known.ToDictionary(preset => preset.Name, preset => Parsed(preset.Name, preset.World));

    /// <summary>Their names, oldest first.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Known.Select(preset => preset.Name)];

    /// <summary>The newest plausible one, with which a new experiment begins.</summary>
    public static string Newest => Names.Last(name => name.StartsWith("plausible-", StringComparison.Ordinal));

    /// <summary>What each is, in words.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> Meanings { get; } = [.. Known.Select(preset => (preset.Name, preset.Meaning))];

    /// <summary>The settings of a preset, as an experiment has them under <c>world:</c>.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static YamlMap World(string name) => Worlds[name];

    /// <summary>Whether a value comes from a preset: who takes one is not warned of what it sets without effect.</summary>
    /// <param name="node">The value.</param>
    public static bool Gave(YamlNode node) => Names.Any(name => node.File == Place + name);

    /// <summary>An experiment with the settings of its preset written out under <c>world:</c>, where it does not say them itself.</summary>
    /// <param name="map">The experiment.</param>
    /// <param name="faults">A fault is added here where it names no preset.</param>
    public static YamlMap Applied(YamlMap map, List<Fault> faults)
    {
        var name = NameIn(map, faults);
        return name is null || Worlds[name].Entries.Count == 0 || map.Find("world") is not (null or YamlMap)
            ? map
            : map.With(["world"], map.Find("world") is YamlMap own ? Laid(own, Worlds[name]) : Worlds[name]);
    }

    private static string? NameIn(YamlMap map, List<Fault> faults)
    {
        if (map.Find(Key) is not { } node)
        {
            return First;
        }

        if (node is YamlScalar { Value: var name } && Worlds.ContainsKey(name))
        {
            return name;
        }

        var newest = node is YamlScalar { Value: var unversioned }
            ? Names.LastOrDefault(one => one.StartsWith(unversioned + "-", StringComparison.Ordinal))
            : null;
        faults.Add(node.Fault(node is not YamlScalar scalar ? ValueTexts.Expected(Key, ValueTexts.AName, node.Kind)
            : newest is not null ? ExperimentFaultTexts.PresetWithoutVersion(Key, Shown.Quoted(scalar.Value), newest)
            : ValueTexts.NotAllowed(Key, Shown.Quoted(scalar.Value), NearestWord.Hint(scalar.Value, Names), string.Join(", ", Names))));
        return null;
    }

    /// <summary>A mapping over another one: its own keys go first, mappings in both are laid over each other.</summary>
    private static YamlMap Laid(YamlMap own, YamlMap under)
    {
        var all = own;
        foreach (var (key, value) in under.Entries)
        {
            all = all.Find(key.Value) switch
            {
                null => all.With([key.Value], value),
                YamlMap inner when value is YamlMap underneath => all.With([key.Value], Laid(inner, underneath)),
                _ => all,
            };
        }

        return all;
    }

    private static YamlMap Parsed(string name, string world)
    {
        var faults = new List<Fault>();
        return YamlReader.ReadOption(Place + name, world, faults) is YamlMap map && faults.Count == 0
            ? map
            : throw new InvalidOperationException($"the preset {name} is no mapping");
    }
}
