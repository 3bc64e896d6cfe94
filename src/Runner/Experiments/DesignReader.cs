using OpgaveSim.Runner.Input;

namespace OpgaveSim.Runner.Experiments;

/// <summary>
/// Expands a design into points. <c>{ type: grid, over: { path: [values] } }</c> takes every combination, the last path
/// fastest; <c>{ type: list, points: [ { path: value } ] }</c> takes the points as they stand. A path begins with
/// <c>world.</c> or <c>scenarios.</c>; without a design there is one point, the file as it stands.
/// </summary>
/// <param name="faults">Faults are added here.</param>
public sealed class DesignReader(List<Fault> faults)
{
    private const int MostPoints = 100_000;

    /// <summary>The points: what is set at each, and its label.</summary>
    public IReadOnlyList<(string Label, IReadOnlyList<(string Path, YamlNode Value)> Sets)> Read(YamlNode? design)
    {
        if (design is null)
        {
            return [("", [])];
        }

        if (design is not YamlMap map)
        {
            faults.Add(design.Fault($"design: expected a mapping with type, found {design.Kind}"));
            return [];
        }

        var type = map.Find("type") is { } node ? new YamlBinder(faults).Word(node, "design.type", ["grid", "list"]) : null;
        if (map.Find("type") is null)
        {
            faults.Add(map.Fault("design: type is missing; allowed: grid, list"));
        }

        var content = type == "list" ? "points" : "over";
        new YamlBinder(faults).CheckKeys(map, ["type", content]);
        return type switch
        {
            "grid" when map.Find("over") is YamlMap over => Grid(over),
            "list" when map.Find("points") is YamlList points => [.. points.Items.Select(Point)],
            null => [],
            _ => Missing(map, type == "grid" ? "over: { path: [values] }" : "points: [ { path: value } ]"),
        };
    }

    private List<(string, IReadOnlyList<(string, YamlNode)>)> Grid(YamlMap over)
    {
        var points = new List<(string Label, IReadOnlyList<(string, YamlNode)> Sets)> { ("", []) };
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
                return [];
            }

            points = [.. from point in points
                         from item in values.Items
                         select (Label(point.Label, key.Value, item), (IReadOnlyList<(string, YamlNode)>)[.. point.Sets, (key.Value, item)])];
        }

        return points;
    }

    private (string, IReadOnlyList<(string, YamlNode)>) Point(YamlNode node)
    {
        if (node is not YamlMap map)
        {
            faults.Add(node.Fault($"a point: expected a mapping of paths to values, found {node.Kind}"));
            return ("", []);
        }

        var label = "";
        foreach (var (key, value) in map.Entries)
        {
            CheckPath(key);
            label = Label(label, key.Value, value);
        }

        return (label.Length == 0 ? "as in the file" : label, [.. map.Entries.Select(entry => (entry.Key.Value, entry.Value))]);
    }

    private void CheckPath(YamlScalar path)
    {
        if (!path.Value.StartsWith("world.", StringComparison.Ordinal) && !path.Value.StartsWith("scenarios.", StringComparison.Ordinal))
        {
            faults.Add(path.Fault($"'{path.Value}' cannot be varied; a path begins with world. or scenarios."));
        }
    }

    private List<(string, IReadOnlyList<(string, YamlNode)>)> Missing(YamlMap map, string what)
    {
        faults.Add(map.Fault($"design: {what} is missing"));
        return [];
    }

    private static string Label(string before, string path, YamlNode value) =>
        (before.Length == 0 ? "" : before + ", ") + path.Replace("world.", "", StringComparison.Ordinal) + " = " + LogicReader.Text(value);
}
