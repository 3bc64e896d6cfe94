using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Records;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Reading;

/// <summary>Reads the hypotheses of an experiment: a list of outcome, contrast, direction and by.</summary>
/// <param name="faults">Faults are added here.</param>
/// <param name="warnings">Remarks are added here.</param>
public sealed class HypothesisReader(List<Fault> faults, List<Text> warnings)
{
    /// <summary>The hypotheses.</summary>
    /// <param name="node">The list, or null.</param>
    /// <param name="scenarios">Names of the scenarios; empty when these are at fault.</param>
    /// <param name="scope">How much the experiment measures.</param>
    public List<Hypothesis> Read(YamlNode? node, IReadOnlyList<string> scenarios, MeasureScope scope)
    {
        if (node is null)
        {
            return [];
        }

        if (node is not YamlList list)
        {
            faults.Add(node.Fault(ValueTexts.Expected("hypotheses", ValueTexts.AList, node.Kind)));
            return [];
        }

        var binder = new YamlBinder(faults);
        var all = new List<Hypothesis>();
        foreach (var item in list.Items)
        {
            if (item is not YamlMap map)
            {
                faults.Add(item.Fault(ValueTexts.Expected(ScenarioFaultTexts.AHypothesis, ValueTexts.AMapping, item.Kind)));
                continue;
            }

            var bound = binder.Bind(map, new Hypothesis());
            var hypothesis = bound with { Outcome = MeasureSpelling.ToId(bound.Outcome, "outcome", warnings) };
            Check(map, hypothesis, scenarios, scope);
            all.Add(hypothesis);
        }

        return all;
    }

    private void Check(YamlMap map, Hypothesis hypothesis, IReadOnlyList<string> scenarios, MeasureScope scope)
    {
        string[] measures = [.. MeasureCatalogue.All.Select(measure => measure.Id)];
        if (!measures.Contains(hypothesis.Outcome))
        {
            faults.Add((map.Find("outcome") ?? map).Fault(
                ScenarioFaultTexts.NotAMeasure(Shown.Quoted(hypothesis.Outcome), NearestWord.Hint(hypothesis.Outcome, measures), string.Join(", ", measures))));
        }

        if (hypothesis.Contrast.Count != 2 || hypothesis.Contrast.Any(name => scenarios.Count > 0 && !scenarios.Contains(name)))
        {
            faults.Add((map.Find("contrast") ?? map).Fault(scenarios.Count == 0 ? ScenarioFaultTexts.TwoScenarios : ScenarioFaultTexts.TwoOf(string.Join(", ", scenarios))));
        }
        else if (hypothesis.Contrast[0] == hypothesis.Contrast[1])
        {
            faults.Add(map.Find("contrast")!.Fault(ScenarioFaultTexts.WithItself(hypothesis.Contrast[0])));
        }

        if (scope == MeasureScope.Formation && MeasureCatalogue.Find(hypothesis.Outcome)?.Needs.HasFlag(MeasureNeeds.FullMeasure) == true)
        {
            faults.Add(map.Find("outcome")!.Fault(
                ScenarioFaultTexts.NotMeasured(hypothesis.Outcome)));
        }
    }
}
