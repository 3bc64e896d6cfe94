using System.Text.RegularExpressions;
using OpgaveSim.Experiments.Designs;
using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Reading;

/// <summary>
/// Expands the designs of an experiment into points. <c>design:</c> is one design, a list of designs, or a type alone with what belongs to
/// it beside it. <c>grid</c> takes every combination of <c>over: { path: [values] }</c>, the last path fastest; <c>list</c> takes
/// <c>points: [ { path: value } ]</c> as they stand, <c>sample</c> too, but each in worlds of its own; <c>factorial</c> two levels of each path, or of a named group of paths, all combinations or half of them;
/// <c>latin-hypercube</c>, <c>sobol</c>, <c>morris</c> and <c>draws</c> sample ranges and distributions (<see cref="DesignFactorReader"/>). A path begins
/// with <c>world.</c> or <c>scenarios.</c>. Points are drawn from the seed and the design's name, never from its place or from other designs.
/// </summary>
/// <param name="faults">Faults are added here.</param>
/// <param name="seed">Master seed.</param>
public sealed partial class DesignReader(List<Fault> faults, ulong seed)
{
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
                faults.Add(key.Fault(DesignFaultTexts.BelongsInside(key.Value)));
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
            faults.Add(node.Fault(DesignFaultTexts.EmptyList));
        }

        var designs = new List<Design>();
        foreach (var one in nodes)
        {
            if (One(one, designs) is { } design)
            {
                designs.Add(design);
            }
        }

        if (designs.Sum(design => (long)design.Points.Count) > DesignPaths.MostPoints)
        {
            faults.Add(node!.Fault(DesignFaultTexts.TooManyPoints(DesignPaths.MostPoints)));
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
            faults.Add(node.Fault(ValueTexts.Expected("design", DesignFaultTexts.MappingWithType, node.Kind)));
            return null;
        }

        if (map.Find("type") is not { } typeNode)
        {
            faults.Add(map.Fault(DesignFaultTexts.TypeMissing(string.Join(", ", Types))));
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
            DesignType.List or DesignType.Sample => ["points"],
            DesignType.LatinHypercube or DesignType.Draws => ["over", "points"],
            DesignType.Sobol => ["over", "samples"],
            DesignType.Morris => ["over", "trajectories", "levels"],
            _ => ["over", "fraction"],
        };
        binder.CheckKeys(map, ["type", "name", .. own]);
        var name = Name(map, word, before);
        return type is DesignType.List or DesignType.Sample ? new ListDesignReader(faults).Read(map, name, type) : map.Find("over") is YamlMap { Entries.Count: > 0 } over
            ? type switch
            {
                DesignType.Grid => new GridDesignReader(faults).Read(over, name),
                DesignType.Factorial => new FactorialDesignReader(faults).Read(map, over, name),
                _ => new SampledDesignReader(faults, seed).Read(map, over, name, type),
            }
            : new DesignPaths(faults).Missing(map, type == DesignType.Grid ? "over: { path: [values] }" : "over: { path: { from, to } }");
    }

    private string Name(YamlMap map, string word, List<Design> before)
    {
        var name = map.Find("name") is { } node ? binder.Text(node, "name", word)
            : before.Exists(design => design.Name == word) ? Enumerable.Range(2, before.Count).Select(number => $"{word}-{number}")
                .First(free => !before.Exists(design => design.Name == free))
            : word;
        if (map.Find("name") is { } given && (!NamePattern().IsMatch(name) || before.Exists(design => design.Name == name)))
        {
            faults.Add(given.Fault(DesignFaultTexts.NotAName(name)));
        }

        return name;
    }
}
