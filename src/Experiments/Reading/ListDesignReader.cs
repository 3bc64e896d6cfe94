using OpgaveSim.Experiments.Designs;
using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Reading;

/// <summary>Reads a list or a sample: <c>points: [ { path: value } ]</c> as they stand.</summary>
/// <param name="faults">Faults are added here.</param>
internal sealed class ListDesignReader(List<Fault> faults)
{
    private readonly DesignPaths paths = new(faults);

    /// <summary>The design; null with a fault.</summary>
    /// <param name="map">The design.</param>
    /// <param name="name">Its name.</param>
    /// <param name="type">A list or a sample.</param>
    public Design? Read(YamlMap map, string name, DesignType type)
    {
        if (map.Find("points") is not YamlList list)
        {
            return paths.Missing(map, "points: [ { path: value } ]");
        }

        DesignSetting[] points = [.. list.Items.Select(Point)];
        return new Design(name, type, [.. points.SelectMany(point => point.Sets.Select(set => set.Path)).Distinct()], points);
    }

    private DesignSetting Point(YamlNode node)
    {
        if (node is not YamlMap map)
        {
            faults.Add(node.Fault(ValueTexts.Expected(DesignFaultTexts.APoint, DesignFaultTexts.MappingOfPaths, node.Kind)));
            return new DesignSetting("", []);
        }

        var label = "";
        foreach (var (key, value) in map.Entries)
        {
            paths.Check(key);
            label = DesignPaths.Label(label, key.Value, value);
        }

        return new DesignSetting(label.Length == 0 ? null : label, [.. map.Entries.Select(entry => (entry.Key.Value, entry.Value))]);
    }
}
