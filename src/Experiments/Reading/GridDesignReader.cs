using OpgaveSim.Experiments.Designs;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Reading;

/// <summary>Reads a grid: every combination of <c>over: { path: [values] }</c>, the last path fastest.</summary>
/// <param name="faults">Faults are added here.</param>
internal sealed class GridDesignReader(List<Fault> faults)
{
    private readonly DesignPaths paths = new(faults);

    /// <summary>The design; null with a fault.</summary>
    /// <param name="over">What it varies.</param>
    /// <param name="name">Its name.</param>
    public Design? Read(YamlMap over, string name)
    {
        var points = new List<DesignSetting> { new("", []) };
        foreach (var (key, value) in over.Entries)
        {
            paths.Check(key);
            if (value is not YamlList { Items.Count: > 0 } values)
            {
                faults.Add(value.Fault(Text.Same($"{key.Value}: ").Then(DesignFaultTexts.ListOfValues)));
                continue;
            }

            if ((long)points.Count * values.Items.Count > DesignPaths.MostPoints)
            {
                faults.Add(value.Fault(DesignFaultTexts.GridTooLarge(DesignPaths.MostPoints)));
                return null;
            }

            points = [.. from point in points
                         from item in values.Items
                         select new DesignSetting(DesignPaths.Label(point.Label ?? "", key.Value, item), [.. point.Sets, (key.Value, item)])];
        }

        return new Design(name, DesignType.Grid, DesignPaths.Of(over), points);
    }
}
