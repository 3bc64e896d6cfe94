using System.Globalization;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Reading;

/// <summary>Reads <c>replications</c> where it is a rule for stopping rather than a number.</summary>
/// <param name="faults">Faults are added here.</param>
/// <param name="warnings">Remarks are added here.</param>
public sealed class StoppingReader(List<Fault> faults, List<Text> warnings)
{
    private const int Most = 1_000_000;
    private readonly YamlBinder binder = new(faults);

    /// <summary>Reads it.</summary>
    /// <param name="map">The experiment.</param>
    /// <returns>The experiment with the most replications as their number, and the rule; null where it is a number or faulty.</returns>
    public (YamlMap Map, Stopping? Rule) Read(YamlMap map)
    {
        if (map.Find("replications") is not YamlMap rule)
        {
            return (map, null);
        }

        var before = faults.Count;
        binder.CheckKeys(rule, ["at_least", "until", "at_most"]);
        var (least, most) = (Whole(rule, "at_least"), Whole(rule, "at_most"));
        var (outcome, halfWidth) = Until(rule);
        if (faults.Count == before && least > most)
        {
            faults.Add(rule.Find("at_most")!.Fault(ExperimentFaultTexts.MostLessThanLeast(most, least)));
        }

        var number = new YamlScalar(rule.File, rule.Line, rule.Column, Math.Max(1, most).ToString(CultureInfo.InvariantCulture), true);
        return (map.With(["replications"], number), faults.Count > before ? null : new Stopping(least, outcome, halfWidth, most));
    }

    private (string Outcome, double HalfWidth) Until(YamlMap rule)
    {
        if (rule.Find("until") is not YamlMap until)
        {
            faults.Add((rule.Find("until") ?? rule).Fault(ExperimentFaultTexts.StoppingRule));
            return ("", 0);
        }

        binder.CheckKeys(until, ["outcome", "half_width"]);
        var outcome = until.Find("outcome") is { } measure
            ? Measure(measure)
            : Missing(until, "replications.until.outcome");
        var width = until.Find("half_width") is { } node ? binder.Number(node, "replications.until.half_width", 1e-9, 1e9, 1) : 1;
        if (until.Find("half_width") is null)
        {
            Missing(until, "replications.until.half_width");
        }

        return (outcome ?? "", width);
    }

    private string? Measure(YamlNode node) => node is YamlScalar { Value: var written } && MeasureSpelling.IdOf(written) is not null
        ? MeasureSpelling.ToId(written, "replications.until.outcome", warnings)
        : binder.Word(node, "replications.until.outcome", [.. MeasureCatalogue.All.Select(one => one.Id)]);

    private int Whole(YamlMap rule, string key)
    {
        if (rule.Find(key) is not { } node)
        {
            Missing(rule, $"replications.{key}");
            return 1;
        }

        var number = binder.Number(node, $"replications.{key}", 1, Most, 1);
        if (number != Math.Floor(number))
        {
            faults.Add(node.Fault(ExperimentFaultTexts.NotWhole($"replications.{key}", number.ToString(CultureInfo.InvariantCulture))));
        }

        return (int)number;
    }

    private string? Missing(YamlMap at, string name)
    {
        faults.Add(at.Fault(ValueTexts.IsMissing(name)));
        return null;
    }
}
