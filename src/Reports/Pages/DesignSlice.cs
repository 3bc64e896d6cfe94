using System.Globalization;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Reports.Pages;

/// <summary>
/// A line through a design: the points at which one parameter varies while every other varied one is held at its base.
/// </summary>
/// <param name="Path">The parameter that varies.</param>
/// <param name="Values">Its values, as text and as a number where it is one, each with its point; ascending if all are numbers.</param>
/// <param name="Held">The others, each with the value at which it is held.</param>
public sealed record DesignSlice(
    string Path, IReadOnlyList<(string Text, double? Number, int Point)> Values, IReadOnlyDictionary<string, string> Held)
{
    /// <summary>Whether all values are numbers.</summary>
    public bool IsNumeric => Values.All(value => value.Number is not null);

    /// <summary>The parameters that a design varies: those with at least two values.</summary>
    public static IReadOnlyList<string> Varied(IReadOnlyList<PointInfo> points) =>
        [.. points[0].Settings.Keys.Where(path => points.Select(point => point.Settings[path]).Distinct().Count() > 1)];

    /// <summary>The line along a parameter.</summary>
    /// <param name="points">The design's points.</param>
    /// <param name="path">The parameter.</param>
    /// <param name="fixedAt">Values of some others that are not their base.</param>
    public static DesignSlice Along(IReadOnlyList<PointInfo> points, string path, params (string Path, string Value)[] fixedAt)
    {
        var held = Varied(points).Where(other => other != path).ToDictionary(other => other, other => Base(points, other));
        foreach (var (other, value) in fixedAt)
        {
            held[other] = value;
        }

        var values = points.Where(point => held.All(other => point.Settings[other.Key] == other.Value))
            .Select(point => (Text: point.Settings[path], Number: Number(point.Settings[path]), Point: point.Index))
            .DistinctBy(value => value.Text);
        return new DesignSlice(path, [.. values.OrderBy(value => value.Number ?? double.MaxValue)], held);
    }

    /// <summary>Values of a parameter in a design, ascending.</summary>
    public static IReadOnlyList<string> ValuesOf(IReadOnlyList<PointInfo> points, string path) =>
        [.. points.Select(point => point.Settings[path]).Distinct().OrderBy(value => Number(value) ?? double.MaxValue)];

    /// <summary>A setting as a number; null: it is none.</summary>
    public static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    /// <summary>
    /// The value at which a parameter is held: its most common one; among equally common ones the model's default, else the first.
    /// </summary>
    private static string Base(IReadOnlyList<PointInfo> points, string path)
    {
        var counts = points.GroupBy(point => point.Settings[path]).ToArray();
        string[] common = [.. counts.Where(group => group.Count() == counts.Max(other => other.Count())).Select(group => group.Key)];
        return common.FirstOrDefault(value => value == Default(path)) ?? common[0];
    }

    private static string? Default(string path)
    {
        if (path == Presets.Key)
        {
            return Presets.First;
        }

        var key = path.StartsWith("world.", StringComparison.Ordinal) ? path["world.".Length..] : path.Split('.')[^1];
        return Convert.ToString(
            YamlBinder.ValueAt(new WorldParameters(), key) ?? YamlBinder.ValueAt(new TableParameters(), key), CultureInfo.InvariantCulture);
    }
}
