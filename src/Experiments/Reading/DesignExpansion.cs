using System.Globalization;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Designs;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Experiments.Reading;

/// <summary>Makes points of designs: the experiment with what a design sets in place of what its file says, read and checked like the file.</summary>
/// <param name="reader">Reads a point.</param>
/// <param name="faults">Faults are added here.</param>
/// <param name="replications">Worlds of a point.</param>
internal sealed class DesignExpansion(PointReader reader, List<Fault> faults, int replications)
{
    /// <summary>The points of all designs, in their order; without a design the experiment itself.</summary>
    /// <param name="map">The experiment.</param>
    /// <param name="designs">Its designs.</param>
    /// <param name="basis">The experiment as it stands in its file.</param>
    public List<DesignPoint> Expand(YamlMap map, IReadOnlyList<Design> designs, DesignPoint basis)
    {
        if (map.Find("design") is null)
        {
            return [basis];
        }

        string[] varied = [.. designs.SelectMany(design => design.Factors.Where(DesignPaths.IsPath).Concat(design.Points.SelectMany(point => point.Sets.Select(set => set.Path)))).Distinct()];
        var points = new List<DesignPoint>();
        foreach (var (design, place, setting) in designs.SelectMany(design => design.Points.Select((setting, place) => (design, place, setting))))
        {
            var changed = setting.Sets.Aggregate(map, (before, set) => before.With(set.Path.Split('.'), set.Value));
            if (reader.Read(changed, points.Count, setting.Label, isRun: true) is { } point)
            {
                var written = Presets.Applied(changed, faults);
                points.Add(point with
                {
                    Settings = varied.Select(path => KeyValuePair.Create(path, ValueAt(written, path))).Concat(Levels(design, setting)).ToDictionary(),
                    Design = design.Name,
                    FirstReplication = design.HasOwnWorlds ? place * replications : 0,
                    Unit = setting.Unit,
                });
            }
        }

        if (points.Count == 0 && faults.Count == 0)
        {
            faults.Add(map.Find("design")!.Fault(DesignFaultTexts.NoPoints));
        }

        Condense();
        return points;
    }

    /// <summary>The levels of factors with names of their own.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Levels(Design design, DesignSetting setting) => design.Factors.Index()
        .Where(factor => !DesignPaths.IsPath(factor.Item)).Select(factor => KeyValuePair.Create(factor.Item, setting.Unit![factor.Index] == 0 ? "low" : "high"));

    /// <summary>Each fault once; of those that many points of a sampled design have at one place, the first with their number.</summary>
    private void Condense()
    {
        Fault[] once = [.. faults.Distinct().GroupBy(fault => (fault.File, fault.Line, fault.Column)).SelectMany(place => place.Count() <= 3
            ? place.AsEnumerable()
            : [place.First() with { Message = place.First().Message.Then(PlaceTexts.MoreInDesign(place.Count() - 1)) }])];
        faults.Clear();
        faults.AddRange(once);
    }

    /// <summary>What a path holds: as the file, the design or the preset says, else its default.</summary>
    private static string ValueAt(YamlMap map, string path)
    {
        YamlNode? node = map;
        foreach (var key in path.Split('.'))
        {
            node = node is YamlScalar { IsNumber: true } number && key == YamlMap.MeanKey ? number : (node as YamlMap)?.Find(key);
        }

        if (node is not null)
        {
            return LogicReader.Text(node);
        }

        object? value = path == Presets.Key ? Presets.First
            : path.StartsWith("world.", StringComparison.Ordinal)
            ? YamlBinder.ValueAt(new WorldParameters(), path["world.".Length..]) ?? YamlBinder.ValueAt(new TableParameters(), path["world.".Length..])
            : null;
        return value switch
        {
            Enum word => YamlBinder.EnumWord(word),
            bool isOn => isOn ? "true" : "false",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
    }
}
