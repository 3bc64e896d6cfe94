using OpgaveSim.Model.Measures;
using OpgaveSim.Runner.Input;

namespace OpgaveSim.Runner.Experiments;

/// <summary>Reads the hypotheses of an experiment: a list of outcome, contrast, direction and by.</summary>
/// <param name="faults">Faults are added here.</param>
public sealed class HypothesisReader(List<Fault> faults)
{
    /// <summary>The hypotheses.</summary>
    /// <param name="node">The list, or null.</param>
    /// <param name="scenarios">Names of the scenarios; empty when these are at fault.</param>
    public List<Hypothesis> Read(YamlNode? node, IReadOnlyList<string> scenarios)
    {
        if (node is null)
        {
            return [];
        }

        if (node is not YamlList list)
        {
            faults.Add(node.Fault($"hypotheses: expected a list, found {node.Kind}"));
            return [];
        }

        var binder = new YamlBinder(faults);
        var all = new List<Hypothesis>();
        foreach (var item in list.Items)
        {
            if (item is not YamlMap map)
            {
                faults.Add(item.Fault($"a hypothesis: expected a mapping, found {item.Kind}"));
                continue;
            }

            var hypothesis = binder.Bind(map, new Hypothesis());
            Check(map, hypothesis, scenarios);
            all.Add(hypothesis);
        }

        return all;
    }

    private void Check(YamlMap map, Hypothesis hypothesis, IReadOnlyList<string> scenarios)
    {
        string[] measures = [.. MeasureCatalogue.All.Select(measure => measure.Id)];
        if (!measures.Contains(hypothesis.Outcome))
        {
            faults.Add((map.Find("outcome") ?? map).Fault(
                $"outcome: '{hypothesis.Outcome}' is no measure{NearestWord.Hint(hypothesis.Outcome, measures)}; allowed: {string.Join(", ", measures)}"));
        }

        if (hypothesis.Contrast.Count != 2 || hypothesis.Contrast.Any(name => scenarios.Count > 0 && !scenarios.Contains(name)))
        {
            faults.Add((map.Find("contrast") ?? map).Fault($"contrast: expected two of {string.Join(", ", scenarios)}"));
        }
    }
}
