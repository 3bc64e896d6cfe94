using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpgaveSim.Experiments.Stored;

/// <summary>
/// The points of a design of draws after its first one, as a table: there are thousands of them, and they differ from the first in a few settings. A column is a
/// setting by its place in the point (<c>world.homophily</c>, <c>scenarios.0.logic.startMix</c>), a row is a point.
/// </summary>
/// <param name="Columns">The settings in which a point differs from the first, in the order of the first point's settings.</param>
/// <param name="Rows">A row for each point after the first: a list with a value for each column.</param>
internal sealed record StoredDraws(IReadOnlyList<string> Columns, IReadOnlyList<JsonElement> Rows)
{
    /// <summary>Where a point has its draws.</summary>
    public const string Key = "draws";

    private const string Scenarios = "scenarios";
    private static readonly string[] Records = ["logic", "table"];

    /// <summary>The table of points.</summary>
    /// <param name="first">The first point.</param>
    /// <param name="others">The points after it.</param>
    public static StoredDraws Of(JsonElement first, IEnumerable<JsonElement> others)
    {
        var basis = Settings(first).ToDictionary(setting => setting.Path, setting => setting.Text);
        var differing = new HashSet<string>();
        var points = others.Select(point => Changed(basis, point, differing)).ToArray();
        string[] columns = [.. basis.Keys.Where(differing.Contains), .. differing.Where(path => !basis.ContainsKey(path)).Order(StringComparer.Ordinal)];
        return new StoredDraws(columns, [.. points.Select(point => JsonElement.Parse(
            $"[{string.Join(',', columns.Select(path => point.GetValueOrDefault(path) ?? basis.GetValueOrDefault(path) ?? "null"))}]"))]);
    }

    /// <summary>A point of the table as it would be by itself; null: the row is not as it was written.</summary>
    /// <param name="first">The first point, with or without its draws.</param>
    /// <param name="row">The row, from 0.</param>
    public JsonElement? Point(JsonElement first, int row)
    {
        if (Rows[row].ValueKind != JsonValueKind.Array || Rows[row].GetArrayLength() != Columns.Count)
        {
            return null;
        }

        var point = JsonObject.Create(first.Clone())!.DeepClone().AsObject();
        point.Remove(Key);
        foreach (var (path, value) in Columns.Zip(Rows[row].EnumerateArray()))
        {
            if (!Put(point, path.Split('.'), value))
            {
                return null;
            }
        }

        return JsonSerializer.SerializeToElement(point);
    }

    private static Dictionary<string, string> Changed(Dictionary<string, string> basis, JsonElement point, HashSet<string> differing)
    {
        var changed = Settings(point).Where(setting => basis.GetValueOrDefault(setting.Path) != setting.Text)
            .ToDictionary(setting => setting.Path, setting => setting.Text);
        differing.UnionWith(changed.Keys);
        return changed;
    }

    /// <summary>The settings of a point: those of its records one by one, whatever is in them as a whole.</summary>
    private static IEnumerable<(string Path, string Text)> Settings(JsonElement point)
    {
        foreach (var part in point.EnumerateObject())
        {
            var inner = part.Name switch
            {
                "world" => Of(part.Name, part.Value),
                Scenarios => part.Value.EnumerateArray().Index().SelectMany(one => OfScenario($"{Scenarios}.{one.Index.ToString(CultureInfo.InvariantCulture)}", one.Item)),
                _ => [(part.Name, part.Value.GetRawText())],
            };
            foreach (var setting in inner)
            {
                yield return setting;
            }
        }
    }

    private static IEnumerable<(string Path, string Text)> OfScenario(string path, JsonElement scenario) =>
        scenario.EnumerateObject().SelectMany(part => Records.Contains(part.Name)
            ? Of($"{path}.{part.Name}", part.Value)
            : [($"{path}.{part.Name}", part.Value.GetRawText())]);

    private static IEnumerable<(string Path, string Text)> Of(string path, JsonElement record) =>
        record.EnumerateObject().Select(setting => ($"{path}.{setting.Name}", setting.Value.GetRawText()));

    /// <summary>Puts a value at a path; false: there is no such place.</summary>
    private static bool Put(JsonNode at, ReadOnlySpan<string> path, JsonElement value)
    {
        if (at is JsonArray list)
        {
            return path.Length > 1 && int.TryParse(path[0], NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < list.Count
                && list[place] is { } item && Put(item, path[1..], value);
        }

        if (at is not JsonObject record)
        {
            return false;
        }

        if (path.Length > 1)
        {
            return record[path[0]] is { } inner && Put(inner, path[1..], value);
        }

        record[path[0]] = JsonSerializer.SerializeToNode(value);
        return true;
    }
}
