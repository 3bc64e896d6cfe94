using System.Text.RegularExpressions;
using OpgaveSim.Analysis.Sensitivity;
using OpgaveSim.Experiments.Designs;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Experiments.Reading;

/// <summary>
/// Expands the designs of an experiment into points. <c>design:</c> is one design, a list of designs, or a type alone with what belongs to
/// it beside it. <c>grid</c> takes every combination of <c>over: { path: [values] }</c>, the last path fastest; <c>list</c> takes
/// <c>points: [ { path: value } ]</c> as they stand; <c>factorial</c> two levels of each path, all combinations or half of them;
/// <c>latin-hypercube</c>, <c>sobol</c> and <c>morris</c> sample ranges and distributions (<see cref="DesignFactorReader"/>). A path begins
/// with <c>world.</c> or <c>scenarios.</c>. Points are drawn from the seed and the design's name, never from its place or from other designs.
/// </summary>
/// <param name="faults">Faults are added here.</param>
/// <param name="seed">Master seed.</param>
public sealed partial class DesignReader(List<Fault> faults, ulong seed)
{
    private const int MostPoints = 100_000, MostFactorialFactors = 16;

    /// <summary>Keys of a design that stand beside its type in the short form.</summary>
    public static IReadOnlyList<string> ShortKeys { get; } = ["over", "points", "samples", "trajectories", "levels", "fraction"];

    private static readonly string[] Types = [.. Enum.GetValues<DesignType>().Select(type => YamlBinder.EnumWord(type))];
    private readonly YamlBinder binder = new(faults);

    /// <summary>The designs of an experiment; none where it has none.</summary>
    /// <param name="experiment">The experiment's file.</param>
    public IReadOnlyList<Design> Read(YamlMap experiment)
    {
        var node = experiment.Find("design");
        if (node is not YamlScalar)
        {
            foreach (var (key, _) in experiment.Entries.Where(entry => ShortKeys.Contains(entry.Key.Value)))
            {
                faults.Add(key.Fault($"'{key.Value}' belongs inside design, or beside design: TYPE"));
            }
        }

        YamlNode[] nodes = node switch
        {
            null => [],
            YamlScalar type => [Short(experiment, type)],
            YamlList list => [.. list.Items],
            _ => [node],
        };
        if (node is YamlList { Items.Count: 0 })
        {
            faults.Add(node.Fault("design: the list is empty"));
        }

        var designs = new List<Design>();
        foreach (var one in nodes)
        {
            if (One(one, designs) is { } design)
            {
                designs.Add(design);
            }
        }

        if (designs.Sum(design => (long)design.Points.Count) > MostPoints)
        {
            faults.Add(node!.Fault($"design: more than {MostPoints} points in all"));
            return [];
        }

        return designs;
    }

    [GeneratedRegex($@"^{ScenarioReader.NameShape}\z")]
    private static partial Regex NamePattern();

    /// <summary>The short form as a design: its type, and what stands beside it.</summary>
    private static YamlMap Short(YamlMap experiment, YamlScalar type) => new(type.File, type.Line, type.Column,
        [(new YamlScalar(type.File, type.Line, type.Column, "type", true), type), .. experiment.Entries.Where(entry => ShortKeys.Contains(entry.Key.Value))]);

    private Design? One(YamlNode node, List<Design> before)
    {
        if (node is not YamlMap map)
        {
            faults.Add(node.Fault($"design: expected a mapping with type, found {node.Kind}"));
            return null;
        }

        if (map.Find("type") is not { } typeNode)
        {
            faults.Add(map.Fault($"design: type is missing; allowed: {string.Join(", ", Types)}"));
            return null;
        }

        if (binder.Word(typeNode, "design.type", Types) is not { } word)
        {
            return null;
        }

        var type = Enum.GetValues<DesignType>()[Array.IndexOf(Types, word)];
        string[] own = type switch
        {
            DesignType.Grid => ["over"],
            DesignType.List => ["points"],
            DesignType.LatinHypercube => ["over", "points"],
            DesignType.Sobol => ["over", "samples"],
            DesignType.Morris => ["over", "trajectories", "levels"],
            _ => ["over", "fraction"],
        };
        binder.CheckKeys(map, ["type", "name", .. own]);
        var name = Name(map, word, before);
        return type == DesignType.List ? List(map, name) : map.Find("over") is YamlMap { Entries.Count: > 0 } over
            ? type switch
            {
                DesignType.Grid => Grid(over, name),
                DesignType.Factorial => Factorial(map, over, name),
                _ => Sampled(map, over, name, type),
            }
            : Missing(map, type == DesignType.Grid ? "over: { path: [values] }" : "over: { path: { from, to } }");
    }

    private string Name(YamlMap map, string word, List<Design> before)
    {
        var name = map.Find("name") is { } node ? binder.Text(node, "name", word)
            : before.Exists(design => design.Name == word) ? Enumerable.Range(2, before.Count).Select(number => $"{word}-{number}")
                .First(free => !before.Exists(design => design.Name == free))
            : word;
        if (map.Find("name") is { } given && (!NamePattern().IsMatch(name) || before.Exists(design => design.Name == name)))
        {
            faults.Add(given.Fault($"name: '{name}' is not allowed; a-z, 0-9, dash, underscore, and another one for each design"));
        }

        return name;
    }

    private Design? Grid(YamlMap over, string name)
    {
        var points = new List<DesignSetting> { new("", []) };
        foreach (var (key, value) in over.Entries)
        {
            CheckPath(key);
            if (value is not YamlList { Items.Count: > 0 } values)
            {
                faults.Add(value.Fault($"{key.Value}: expected a list of values"));
                continue;
            }

            if ((long)points.Count * values.Items.Count > MostPoints)
            {
                faults.Add(value.Fault($"the grid has more than {MostPoints} points"));
                return null;
            }

            points = [.. from point in points
                         from item in values.Items
                         select new DesignSetting(Label(point.Label ?? "", key.Value, item), [.. point.Sets, (key.Value, item)])];
        }

        return new Design(name, DesignType.Grid, Paths(over), points);
    }

    private Design? List(YamlMap map, string name)
    {
        if (map.Find("points") is not YamlList list)
        {
            return Missing(map, "points: [ { path: value } ]");
        }

        DesignSetting[] points = [.. list.Items.Select(Point)];
        return new Design(name, DesignType.List, [.. points.SelectMany(point => point.Sets.Select(set => set.Path)).Distinct()], points);
    }

    private DesignSetting Point(YamlNode node)
    {
        if (node is not YamlMap map)
        {
            faults.Add(node.Fault($"a point: expected a mapping of paths to values, found {node.Kind}"));
            return new DesignSetting("", []);
        }

        var label = "";
        foreach (var (key, value) in map.Entries)
        {
            CheckPath(key);
            label = Label(label, key.Value, value);
        }

        return new DesignSetting(label.Length == 0 ? null : label, [.. map.Entries.Select(entry => (entry.Key.Value, entry.Value))]);
    }

    private Design? Factorial(YamlMap map, YamlMap over, string name)
    {
        var isHalf = map.Find("fraction") is { } fraction && binder.Word(fraction, "fraction", ["full", "half"]) == "half";
        var factors = new List<(string Path, YamlNode Low, YamlNode High)>();
        foreach (var (key, value) in over.Entries)
        {
            CheckPath(key);
            if (Levels(value) is { } levels)
            {
                factors.Add((key.Value, levels.Low, levels.High));
            }
            else
            {
                faults.Add(value.Fault($"{key.Value}: expected two levels, [low, high] or {{ from: low, to: high }}"));
            }
        }

        if (factors.Count < over.Entries.Count || Exceeds(over, factors.Count, isHalf))
        {
            return null;
        }

        return new Design(name, DesignType.Factorial, Paths(over), [.. FactorialDesign.Points(factors.Count, isHalf).Select(point => Setting(
            [.. factors.Select((factor, place) => (factor.Path, point[place] ? factor.High : factor.Low))],
            [.. point.Select(isHigh => isHigh ? 1.0 : 0)]))]);
    }

    private bool Exceeds(YamlMap over, int factors, bool isHalf)
    {
        if (factors > MostFactorialFactors || (isHalf && factors < 3))
        {
            faults.Add(over.Fault($"a factorial design takes {(isHalf ? 3 : 1)} to {MostFactorialFactors} paths, found {factors}"));
            return true;
        }

        return false;
    }

    private static (YamlNode Low, YamlNode High)? Levels(YamlNode node) => node switch
    {
        YamlList { Items: [var low, var high] } => (low, high),
        YamlMap { Entries.Count: 1 } map when map.Find("values") is YamlList { Items: [var low, var high] } => (low, high),
        YamlMap { Entries.Count: 2 } map when map.Find("from") is { } low && map.Find("to") is { } high => (low, high),
        _ => null,
    };

    private Design? Sampled(YamlMap map, YamlMap over, string name, DesignType type)
    {
        var before = faults.Count;
        var reader = new DesignFactorReader(faults);
        var factors = new List<DesignFactor>();
        foreach (var (key, value) in over.Entries)
        {
            CheckPath(key);
            if (reader.Read(key, value, type == DesignType.Morris) is { } factor)
            {
                factors.Add(factor);
            }
        }

        var cube = Cube(map, type, KeyedDraws.ForDesign(seed, name), over.Entries.Count);
        return faults.Count > before || cube is null ? null : new Design(name, type, Paths(over), [.. cube.Select(unit => Setting(
            [.. factors.Select((factor, place) => (factor.Path, factor.At(unit[place])))], unit))]);
    }

    private IReadOnlyList<double[]>? Cube(YamlMap map, DesignType type, KeyedDraws draws, int factors)
    {
        switch (type)
        {
            case DesignType.LatinHypercube:
                return Size(map, "points", MostPoints) is { } points ? LatinHypercube.Points(draws, points, factors) : null;
            case DesignType.Sobol:
                return Size(map, "samples", MostPoints / (factors + 2)) is { } samples ? SaltelliDesign.Points(draws, samples, factors) : null;
            default:
                var levels = map.Find("levels") is { } node ? binder.Whole(node, "levels", 2, 100) : 4;
                if (levels % 2 == 1)
                {
                    faults.Add(map.Find("levels")!.Fault($"levels: {levels} is odd; an even number, so that all levels are as likely"));
                    return null;
                }

                return Size(map, "trajectories", MostPoints / (factors + 1)) is { } trajectories && levels is { } even
                    ? MorrisDesign.Points(draws, trajectories, factors, even)
                    : null;
        }
    }

    private int? Size(YamlMap map, string name, int most)
    {
        if (map.Find(name) is { } node)
        {
            return binder.Whole(node, name, 2, most);
        }

        Missing(map, name + ": N");
        return null;
    }

    private static DesignSetting Setting(IReadOnlyList<(string Path, YamlNode Value)> sets, double[] unit) =>
        new(sets.Aggregate("", (label, set) => Label(label, set.Path, set.Value)), sets, unit);

    private static string[] Paths(YamlMap over) => [.. over.Entries.Select(entry => entry.Key.Value)];

    private void CheckPath(YamlScalar path)
    {
        if (!path.Value.StartsWith("world.", StringComparison.Ordinal) && !path.Value.StartsWith("scenarios.", StringComparison.Ordinal))
        {
            faults.Add(path.Fault($"'{path.Value}' cannot be varied; a path begins with world. or scenarios."));
        }
    }

    private Design? Missing(YamlMap map, string what)
    {
        faults.Add(map.Fault($"design: {what} is missing"));
        return null;
    }

    private static string Label(string before, string path, YamlNode value) =>
        (before.Length == 0 ? "" : before + ", ") + path.Replace("world.", "", StringComparison.Ordinal) + " = " + LogicReader.Text(value);
}
