using System.Globalization;
using System.Text.RegularExpressions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;

namespace OpgaveSim.Experiments.Calibration;

/// <summary>
/// Reads a file of facts strictly: everything is checked, the worlds that it describes too, and all faults come at once with their place in the file.
/// </summary>
public sealed partial class FactsReader
{
    /// <summary>The keys of a file of facts beside those of <see cref="FactsHead"/>.</summary>
    public static IReadOnlyList<string> OtherKeys { get; } = ["world", "facts", "free"];

    /// <summary>The keys of a fact.</summary>
    public static IReadOnlyList<string> FactKeys { get; } = ["from", "to", "source"];

    private const int FewestPoints = 2;
    private readonly List<Fault> faults = [];
    private readonly YamlBinder binder;

    private FactsReader() => binder = new(faults);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FaultsException">Anything is wrong with it.</exception>
    public static FactsFile Read(string path)
    {
        if (Directory.Exists(path))
        {
            throw new FaultsException(path, FactsFaultTexts.IsFolder);
        }

        var faults = new List<Fault>();
        if (!File.Exists(path))
        {
            throw new FaultsException(path, FileTexts.NoFile(NearPath.Of(path)));
        }

        return YamlReader.ReadFile(path, path, faults) switch
        {
            YamlMap map when faults.Count == 0 => new FactsReader().Read(path, map),
            { } other when faults.Count == 0 => throw new FaultsException([other.Fault(ValueTexts.Expected(ValueTexts.AMapping, other.Kind))]),
            _ => throw new FaultsException(faults),
        };
    }

    private FactsFile Read(string path, YamlMap map)
    {
        var head = binder.Bind(map, new FactsHead(), OtherKeys);
        if (map.Find("name") is not { } name)
        {
            faults.Add(map.Fault(ValueTexts.IsMissing("name")));
        }
        else if (!NamePattern().IsMatch(head.Name))
        {
            faults.Add(name.Fault(FactsFaultTexts.NotAName(Shown.Quoted(head.Name))));
        }

        var file = new FactsFile(path, head, World(map), Facts(map), Free(map));
        ThrowIfFaulty();
        CheckWorlds(file);
        return file;
    }

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]{0,39}\z")]
    private static partial Regex NamePattern();

    private YamlMap? World(YamlMap map)
    {
        if (map.Find("world") is { } node and not YamlMap)
        {
            faults.Add(node.Fault(ValueTexts.Expected("world", ValueTexts.AMapping, node.Kind)));
        }

        return map.Find("world") as YamlMap;
    }

    private TargetFact[] Facts(YamlMap map)
    {
        if (map.Find("facts") is not YamlMap { Entries.Count: > 0 } given)
        {
            faults.Add((map.Find("facts") ?? map).Fault(FactsFaultTexts.FactsMissing));
            return [];
        }

        return [.. given.Entries.Select(entry => Fact(entry.Key, entry.Value)).OfType<TargetFact>()];
    }

    private TargetFact? Fact(YamlScalar key, YamlNode node)
    {
        var before = faults.Count;
        if (!FactQuantities.All.Contains(key.Value))
        {
            faults.Add(key.Fault(FactsFaultTexts.NotAQuantity(Shown.Quoted(key.Value), NearestWord.Hint(key.Value, FactQuantities.All), string.Join(", ", FactQuantities.All))));
        }

        if (node is not YamlMap map)
        {
            faults.Add(node.Fault(ValueTexts.Expected(key.Value, ValueTexts.MappingWith(string.Join(", ", FactKeys)), node.Kind)));
            return null;
        }

        binder.CheckKeys(map, FactKeys);
        double from = End(map, key.Value, "from"), to = End(map, key.Value, "to");
        if (from >= to)
        {
            faults.Add(map.Find("to")!.Fault(FactsFaultTexts.NotARange(key.Value, to.ToString(CultureInfo.InvariantCulture), from.ToString(CultureInfo.InvariantCulture))));
        }

        var source = map.Find("source") is { } said ? binder.Text(said, "source", "") : "";
        if (source.Length == 0)
        {
            faults.Add((map.Find("source") ?? map).Fault(FactsFaultTexts.SourceMissing(key.Value)));
        }

        return faults.Count > before ? null : new TargetFact(key.Value, from, to, source);
    }

    private double End(YamlMap map, string fact, string key)
    {
        if (map.Find(key) is { } node)
        {
            return binder.Number(node, key) ?? double.NaN;
        }

        faults.Add(map.Fault(FactsFaultTexts.EndMissing(fact, key)));
        return double.NaN;
    }

    private FreeSetting[] Free(YamlMap map)
    {
        if (map.Find("free") is not YamlMap { Entries.Count: > 0 } given)
        {
            faults.Add((map.Find("free") ?? map).Fault(FactsFaultTexts.FreeMissing));
            return [];
        }

        var reader = new DesignFactorReader(faults);
        return [.. given.Entries.Select(entry => reader.Read(entry.Key, entry.Value, hasEnds: false) is { } factor ? new FreeSetting(factor, entry.Value) : null)
            .OfType<FreeSetting>()];
    }

    /// <summary>Reads a small reference table of the file's own nodes, so that what is wrong with its worlds is told at its place in the file.</summary>
    private static void CheckWorlds(FactsFile file) =>
        ExperimentReader.Read(ExperimentSource.Of(file.File, new CalibrationExperiments(file).Reference(FewestPoints)), ExperimentOptions.None);

    private void ThrowIfFaulty()
    {
        if (faults.Count > 0)
        {
            throw new FaultsException([.. faults.Distinct()]);
        }
    }
}
