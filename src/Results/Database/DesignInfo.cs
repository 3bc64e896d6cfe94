using OpgaveSim.Experiments.Designs;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Results.Database;

/// <summary>A design of a result.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">How its points were chosen.</param>
/// <param name="Factors">The paths that it varies.</param>
/// <param name="Points">Its points, in order.</param>
/// <param name="Unit">Their places in the unit cube, by factor; empty for designs that list their values.</param>
public sealed record DesignInfo(
    string Name, DesignType Type, IReadOnlyList<string> Factors, IReadOnlyList<PointInfo> Points, IReadOnlyList<double[]> Unit)
{
    /// <summary>Whether its points are listed and lie on lines along a factor, rather than being drawn.</summary>
    public bool IsListed => Type is DesignType.Grid or DesignType.List or DesignType.Factorial;

    /// <summary>Reads the designs of a result; none where it has none, or was made before designs had tables.</summary>
    /// <param name="reader">The result.</param>
    /// <param name="points">The points of all designs, in order.</param>
    public static IReadOnlyList<DesignInfo> ReadAll(ResultReader reader, IReadOnlyList<PointInfo> points)
    {
        if (!reader.Tables().Contains(DesignTables.Design.Name))
        {
            return [];
        }

        var places = reader.Query("select design, point, factor, path, unit from design_point order by point, factor").ToLookup(row => (string)row[0]!);
        return [.. reader.Query("select design, type, first_point, points from design order by position").Select(row =>
        {
            var (name, first, count) = ((string)row[0]!, (int)row[2]!, (int)row[3]!);
            return new DesignInfo(
                name, TypeOf((string)row[1]!), [.. places[name].OrderBy(place => (int)place[2]!).Select(place => (string)place[3]!).Distinct()],
                [.. points.Skip(first).Take(count)],
                [.. places[name].Where(place => place[4] is not null).GroupBy(place => (int)place[1]!)
                    .Select(point => point.Select(place => (double)place[4]!).ToArray())]);
        })];
    }

    private static DesignType TypeOf(string word) =>
        Enum.GetValues<DesignType>().First(type => YamlBinder.EnumWord(type) == word);
}
